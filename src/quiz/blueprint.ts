import type { IsoDate } from '../facts/article.ts'
import type { BankId, QuestionId, Topic } from '../kinds/common.ts'
import type { KindName } from '../kinds/index.ts'

/** How many: exactly so many, or from so many to so many. */
export type Count = number | readonly [min: number, max: number]

/** How many of each; what is not named is free. */
export type Quota<T extends string> = { readonly [key in T]?: Count }

/** Bands of difficulty: easy below 1/3, hard from 2/3 on, medium between; a question without a difficulty is medium. */
export const bands = ['easy', 'medium', 'hard'] as const

/** One of {@link bands}. */
export type Band = (typeof bands)[number]

/**
 * Orders in which questions can be asked; what stands equal is shuffled, but for questions whose explanations hold the
 * key of another, which come after it.
 */
export const orders = ['shuffled', 'easier-first', 'by-date'] as const

/** One of {@link orders}. */
export type Order = (typeof orders)[number]

/** What a quiz is to be made of. */
export interface Blueprint {
  /** How many questions. */
  readonly length: Count
  /** How many on each topic. */
  readonly topics?: Quota<Topic>
  /** How many of each kind. */
  readonly kinds?: Quota<KindName>
  /** The range of difficulty of every question, or how many of each band. */
  readonly difficulty?: readonly [min: number, max: number] | Quota<Band>
  /** Only questions with at least one of these tags. */
  readonly tags?: readonly string[]
  /** How many from each bank. */
  readonly stories?: Quota<BankId>
  /** Questions that must not come, such as those seen before. */
  readonly exclude?: readonly QuestionId[]
  /** The day on which it is taken: leaves out questions whose `validUntil` lies before it. */
  readonly on?: IsoDate
  /** At most so many questions that rest on one fact. */
  readonly maxPerFact?: number
  /** `shuffled` where it is missing; `by-date` goes by the earliest date of the facts. */
  readonly order?: Order
}
