import type { Refusal } from '../base/errors.ts'
import type { BankId, Credit, Evidence, Fraction, QuestionId, Topic } from '../kinds/common.ts'
import type { KindName, Response } from '../kinds/index.ts'
import type { AnswerStatus } from '../language/messages.ts'
import type { QuizBank } from '../quiz/quiz.ts'
import type { AwardReport } from './award.ts'
import type { PolicyRecord } from './rule.ts'
import type { Answer } from './sheet.ts'
import type { Tally } from './tally.ts'

/** How one answer was scored, and why. It holds the key: what of it a client may see, `reviewFor` says. */
export interface AnswerReport extends Pick<Answer, 'seconds' | 'certainty' | 'hints'> {
  /** The question. */
  readonly question: QuestionId
  /** Its kind. */
  readonly kind: KindName
  /** Its topic. */
  readonly topic: Topic
  /** The bank that it comes from. */
  readonly story: BankId
  /** What was asked. */
  readonly stem: string
  /** How the answer did by its rule, whatever modifiers made of it. */
  readonly status: AnswerStatus
  /** The name of the rule that gave the credit. */
  readonly rule: string
  /** Credit in whole numbers, `earned` of `of`, modifiers included. */
  readonly credit: Credit
  /** Points earned: the credit times the question's weight. */
  readonly points: number
  /** Points that could be earned: the question's weight, times the most that modifiers make of the key. */
  readonly maxPoints: number
  /** The response as it was read; absent for a blank or an invalid answer. */
  readonly given?: Response
  /** Earlier responses as they were read, where a modifier asks for them. */
  readonly tries?: readonly Response[]
  /** What is wrong with an invalid answer; `explainRefusal` says it in words. */
  readonly refusal?: Refusal
  /** The response that earns all the credit; `explainReport` says it in words. */
  readonly key: Response
  /** Why the key is right. */
  readonly explanation: string
  /** The spans of the article that prove it. */
  readonly evidence: readonly Evidence[]
}

/** An answer to a question that the quiz does not ask. */
export interface Stray {
  /** What it names. */
  readonly question: QuestionId
  /** Why it is not scored. */
  readonly refusal: Refusal
}

/** What a sheet was scored by, as data; `scoringFrom` makes scoring options of it again. */
export interface ScoringRecord {
  /** The rules, the first that scores a kind first; the natural credit stands behind them. */
  readonly rule: readonly PolicyRecord[]
  /** The rules of single questions. */
  readonly rules?: Readonly<Record<QuestionId, PolicyRecord>>
  /** The modifiers, in the order in which they were applied. */
  readonly modifiers?: readonly PolicyRecord[]
  /** Points by question, where they were not 1. */
  readonly weights?: Readonly<Record<QuestionId, number>>
  /** The share of the points to pass with. */
  readonly passMark?: Fraction
  /** When answers had to be in. */
  readonly deadline?: number
  /** How the sheet as a whole was judged. */
  readonly award?: PolicyRecord
}

/** How a sheet was scored. It holds the keys. */
export interface Report extends Tally {
  /** The quiz. */
  readonly quiz: string
  /** When it was handed in; absent while the attempt is running. */
  readonly submitted?: number
  /** The banks that its questions come from, with the articles that they cite. */
  readonly banks: readonly QuizBank[]
  /** What it was scored by. */
  readonly scoring: ScoringRecord
  /** Whether the exact fraction reaches the pass mark, and each section its minimum; absent where none was set. */
  readonly passed?: boolean
  /** The sheet as a whole: score, grade, sections, answers that do not count; absent where no award was asked for. */
  readonly award?: AwardReport
  /** Points by topic. */
  readonly byTopic: Readonly<Partial<Record<Topic, Tally>>>
  /** Points by kind. */
  readonly byKind: Readonly<Partial<Record<KindName, Tally>>>
  /** Points by the bank that the questions come from. */
  readonly byStory: Readonly<Record<BankId, Tally>>
  /** Each question of the quiz, in its order. */
  readonly answers: readonly AnswerReport[]
  /** What the sheet answers besides, though the quiz does not ask it. */
  readonly strays: readonly Stray[]
}
