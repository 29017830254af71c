import type { Refusal } from '../base/errors.ts'
import type { BankId, Credit, Evidence, Fraction, QuestionId, Topic } from '../kinds/common.ts'
import type { KindName, Response } from '../kinds/index.ts'

/** `partly` earned some of the credit; `invalid` could not be read as an answer to its question. */
export type AnswerStatus = 'right' | 'partly' | 'wrong' | 'blank' | 'invalid'

/** How one answer was scored, and why. It holds the key: show it when the quiz is over. */
export interface AnswerReport {
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
  /** How the answer did. */
  readonly status: AnswerStatus
  /** Credit in whole numbers, `earned` of `of`. */
  readonly credit: Credit
  /** Points earned: the credit times the question's weight. */
  readonly points: number
  /** Points that the key earns: the question's weight. */
  readonly maxPoints: number
  /** The response as it was read; absent for a blank or an invalid answer. */
  readonly given?: Response
  /** What is wrong with an invalid answer; `explainRefusal` says it in words. */
  readonly refusal?: Refusal
  /** The response that earns all the credit; `explainReport` says it in words. */
  readonly key: Response
  /** Why the key is right. */
  readonly explanation: string
  /** The spans of the article that prove it. */
  readonly evidence: readonly Evidence[]
}

/** Points over some of the questions. */
export interface Tally {
  /** How many questions. */
  readonly questions: number
  /** Points earned. */
  readonly points: number
  /** Points that could be earned. */
  readonly maxPoints: number
  /** `points / maxPoints`, 0 where nothing could be earned. */
  readonly fraction: Fraction
}

/** How a sheet was scored. It holds the keys. */
export interface Report extends Tally {
  /** The quiz. */
  readonly quiz: string
  /** The name of the rule that gave the credit. */
  readonly rule: string
  /** Whether the exact fraction reaches the pass mark; absent where none was set. */
  readonly passed?: boolean
  /** Points by topic. */
  readonly byTopic: Readonly<Partial<Record<Topic, Tally>>>
  /** Points by kind. */
  readonly byKind: Readonly<Partial<Record<KindName, Tally>>>
  /** Points by the bank that the questions come from. */
  readonly byStory: Readonly<Record<BankId, Tally>>
  /** Each question of the quiz, in its order. */
  readonly answers: readonly AnswerReport[]
  /** What the sheet answers besides, though the quiz does not ask it. */
  readonly strays: readonly QuestionId[]
}
