import type { Refusal } from '../base/errors.ts'
import type { Random } from '../base/random.ts'
import type { Credit, Fraction, Option, OptionId } from './common.ts'

/**
 * What a question kind answers for. The rest of the library reaches a kind only through this shape, so nothing
 * outside `kinds/` asks which kind it holds.
 *
 * Every kind obeys the laws of `tests/kinds/laws.test.ts`, among them: the key earns all the credit, and the view
 * is the same whatever the key.
 */
export interface Kind<Question, Response, View> {
  /** What a candidate may see. */
  readonly view: (question: Question, random: Random) => View
  /** Why `response` is no answer to this very question, or `undefined` if it is one. */
  readonly refuse: (question: Question, response: unknown) => Refusal | undefined
  /** The response that earns all the credit. */
  readonly key: (question: Question) => Response
  /** The natural partial credit of the kind for a response that is not refused. */
  readonly grade: (question: Question, response: Response) => Credit
  /** What would give the question away if another question showed it: the key in every accepted form. */
  readonly secrets: (question: Question) => readonly string[]
  /** What a candidate reads besides the stem. */
  readonly shown: (question: Question) => readonly string[]
}

/** A set of options with the right ones among them, for whoever judges options. */
export interface OptionSet {
  /** As stored. */
  readonly options: readonly Option[]
  /** Ids of the right ones. */
  readonly keys: readonly OptionId[]
  /** The gap that it fills, where it is that of a gap. */
  readonly gap?: OptionId
}

/** What only those ask of a kind who judge questions; apart from {@link Kind}, so that players don't carry it. */
export interface KindAnalysis<Question> {
  /** What blind guessing earns on average. */
  readonly chance: (question: Question) => Fraction
  /** The sets of options that it offers; none where the answer is typed. */
  readonly optionSets: (question: Question) => readonly OptionSet[]
}
