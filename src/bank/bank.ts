import type { Actor } from '../facts/actor.ts'
import type { ArticleReference } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'
import type { BankId } from '../kinds/common.ts'
import type { Question } from '../kinds/index.ts'

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
  /** What is asked. */
  readonly questions: readonly Question[]
}
