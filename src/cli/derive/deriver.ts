import type { Bank } from '../../bank/bank.ts'
import type { Decision } from '../../derive/decisions.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Article } from '../../facts/article.ts'
import type { Fact } from '../../facts/fact.ts'

/** What a deriver goes by besides the article. */
export interface DeriveOptions {
  /** Facts to pose, instead of those that it would read. */
  readonly facts?: readonly Fact[]
  /** The actors that these facts name. */
  readonly actors?: readonly Actor[]
  /** What an editor has said of questions of an earlier derivation. */
  readonly decisions?: readonly Decision[]
  /** Most questions. */
  readonly limit?: number
}

/** Something that was left out, and by which flaw. */
export interface Rejected {
  /** Where: `read`, `check`, `pose`, `lint`, `rank` … */
  readonly stage: string
  /** The flaw. */
  readonly flaw: string
  /** For people. */
  readonly message: string
  /** The fact. */
  readonly fact?: string
  /** The question. */
  readonly question?: string
}

/** What comes of an article. */
export interface Derived {
  /** The bank. */
  readonly bank: Bank
  /** Every fact that was read, also those that were not posed. */
  readonly facts: readonly Fact[]
  /** The actors that they name. */
  readonly actors: readonly Actor[]
  /** What was left out. */
  readonly rejected: readonly Rejected[]
}

/** Makes a bank of an article. */
export type Derive = (article: Article, options: DeriveOptions) => Promise<Derived>
