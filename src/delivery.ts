/**
 * Serving quizzes without keys: sealed tokens, and attempts as data. For servers.
 *
 * @module newsquiz/delivery
 */

export { type Attempt, type StartOptions, sheetOf, startAttempt, submitAttempt } from './delivery/attempt.ts'
export { type KeyRing, makeSealKey, type SealKey } from './delivery/key-ring.ts'
export { type Given, recordAnswer, showQuestion } from './delivery/record.ts'
export { TOKEN_REFUSED } from './delivery/refused.ts'
export { type Resumed, resumeAttempt } from './delivery/resume.ts'
export { type OpenedQuiz, type OpenOptions, openQuiz, type SealOptions, sealQuiz } from './delivery/token.ts'
export type { Recipe } from './quiz/recipe.ts'
export type { BankMark, Shelf } from './quiz/shelf.ts'
