import type { Actor } from '../facts/actor.ts'
import type { ArticleReference, IsoDate } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'
import type { BankId, FactId, QuestionId } from '../kinds/common.ts'
import type { Question } from '../kinds/index.ts'

/** A correction that a version of a bank holds. */
export interface CorrectionRecord {
  /** The version that it made. */
  readonly version: string
  /** Day of the correction. */
  readonly published: IsoDate
  /** Why. */
  readonly reason: string
  /** The questions that it changed. */
  readonly questions: readonly QuestionId[]
  /** The questions that it took out. */
  readonly withdrawn: readonly QuestionId[]
  /** The facts that it changed or took out. */
  readonly facts: readonly FactId[]
}

/** The questions on one article, with the facts and actors that they rest on. */
export interface Bank {
  /** Where the JSON Schema lies, for editors. */
  readonly $schema: string
  /** Version of this data format; 1 is the only one so far. */
  readonly format: 1
  /** Lower-case words joined by hyphens. */
  readonly id: BankId
  /** Semantic version of the content. */
  readonly version: string
  /** What the bank is about. */
  readonly title: string
  /** Language of the questions, BCP 47. */
  readonly language: string
  /** SPDX expression for the content. */
  readonly licence?: string
  /** The article that the evidence counts in. */
  readonly article: ArticleReference
  /** Every actor that a fact names. */
  readonly actors: readonly Actor[]
  /** What the article asserts. */
  readonly facts: readonly Fact[]
  /** What was corrected in versions before, first one first; made by `amendBank`. */
  readonly corrections?: readonly CorrectionRecord[]
  /** What is asked. */
  readonly questions: readonly Question[]
}
