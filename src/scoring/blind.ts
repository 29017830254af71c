import { below } from '../base/below.ts'
import { exact, over, plus, toNumber, ZERO } from '../base/exact.ts'
import { stream } from '../base/random.ts'
import { chance } from '../kinds/analysis.ts'
import type { Fraction } from '../kinds/common.ts'
import { toExact } from '../kinds/credit.ts'
import { guessesAt } from '../kinds/guesses.ts'
import type { KindName, Question } from '../kinds/index.ts'
import { judge, ruleFor, type ScoringOptions } from './judge.ts'
import { natural } from './rule.ts'
import type { Answer } from './sheet.ts'

// Up to so many guesses are tried one by one; of more, a sample of as many.
const MOST = 1000

/**
 * The credit that a blind guess at a question earns on average, by the rule and the modifiers that score it.
 *
 * Exact where there are at most 1,000 guesses (or the credit is natural and nothing modifies it); else the mean of
 * 1,000, drawn by the question's id. Typed answers are not guessed: they count as blanks.
 *
 * @param circumstances Time, certainty and hints of the answer that it is compared with.
 *
 * @example
 * ```ts
 * const [question] = koreanArmistice.questions.filter(({ kind }) => kind === 'true-false')
 * blindGuess(question, {}) // => 1 / 2
 * blindGuess(question, { modifiers: [formulaScoring()] }) // => 0
 * ```
 */
export function blindGuess<N extends KindName>(
  question: Question<N>,
  options: ScoringOptions,
  circumstances: Omit<Answer, 'response' | 'tries'> = {},
  streak = 0,
): Fraction {
  if (!options.modifiers?.length && ruleFor(question, options) === natural) return chance(question)
  const { count, at } = guessesAt(question)
  const random = stream('blind', question.id)
  const tries = Math.min(count, MOST)
  let sum = ZERO
  for (let i = 0; i < tries; i += 1) {
    const response = at(count > MOST ? Number(below(BigInt(count), random)) : i)
    const sheet = { quiz: '', answers: { [question.id]: { ...circumstances, response } } }
    sum = plus(sum, toExact(judge(question, sheet, asGiven(options), streak).credit))
  }
  return toNumber(over(sum, exact(tries)))
}

/** Guesses are responses already, and not late. */
function asGiven({ rule, rules, modifiers }: ScoringOptions): ScoringOptions {
  return { ...(rule && { rule }), ...(rules && { rules }), ...(modifiers && { modifiers }) }
}
