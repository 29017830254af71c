import { isRight } from './answers.ts'
import { hasWrongKey, isAcceptable, isPublishable, type Rating } from './form.ts'
import type { SecretItem } from './secret.ts'
import { type Agreement, agreement, type Interval, wilson } from './statistics.ts'

/** A rating with whose it is and what it is of. */
export interface Judged {
  /** Name of the reader. */
  readonly reader: string
  /** What was said. */
  readonly rating: Rating
  /** Of what. */
  readonly secret: SecretItem
}

/** So many of the spoilt items of a batch must be rejected, or the batch does not count. */
const LEAST_FOUND = 0.9

/** One batch as one reader read it. */
export interface BatchScore {
  /** Number of the batch. */
  readonly batch: string
  /** Name of the reader. */
  readonly reader: string
  /** Spoilt items. */
  readonly spoilt: number
  /** Those that were rejected. */
  readonly found: number
  /** Whether enough were. */
  readonly counts: boolean
}

/** The batches, and whether their readers have looked. */
export function scoreBatches(judged: readonly Judged[]): readonly BatchScore[] {
  return grouped(judged, ({ secret, reader }) => `${secret.batch} ${reader}`).map(([, members]) => {
    const spoilt = members.filter(({ secret }) => secret.sabotage)
    const found = spoilt.filter(({ rating }) => !isAcceptable(rating)).length
    return {
      batch: members[0]?.secret.batch ?? '',
      reader: members[0]?.reader ?? '',
      spoilt: spoilt.length,
      found,
      counts: found >= LEAST_FOUND * spoilt.length,
    }
  })
}

/** A share of items, and where it lies with 95 % confidence. */
export interface Rate extends Interval {
  /** Items that are so. */
  readonly hits: number
  /** Items. */
  readonly count: number
  /** Hits by count; 0 of none. */
  readonly share: number
}

/** What is said of a group of items. */
export interface Rates {
  /** Fit after no more than a touch. */
  readonly acceptable: Rate
  /** Fit as they are. */
  readonly publishable: Rate
  /** Some reader holds the key for wrong or not told. */
  readonly wrongKey: Rate
}

/**
 * The rates of items, each counted once however many have read it.
 *
 * Fit is what more than half of its readers find fit: where two differ and no third has read it, it is not. A key is wrong
 * where one reader says so, unless at least two others say that it isn't.
 */
export function ratesOf(judged: readonly Judged[]): Rates {
  const items = grouped(judged, ({ secret }) => secret.item).map(([, ratings]) => ratings)
  const rate = (holds: (ratings: readonly Judged[]) => boolean) =>
    rateOf(items.filter(holds).length, items.length)
  const most = (test: (rating: Rating) => boolean) =>
    rate((ratings) => ratings.filter(({ rating }) => test(rating)).length * 2 > ratings.length)
  return {
    acceptable: most(isAcceptable),
    publishable: most(isPublishable),
    wrongKey: rate((ratings) => {
      const say = ratings.filter(({ rating }) => hasWrongKey(rating)).length
      return say > 0 && !(ratings.length - say >= 2 && ratings.length - say > say)
    }),
  }
}

/** A share of items with its interval. */
export function rateOf(hits: number, count: number): Rate {
  return { hits, count, share: count === 0 ? 0 : hits / count, ...wilson(hits, count) }
}

/** The rates of each group of items; an item may stand in several. */
export function ratesBy(
  judged: readonly Judged[],
  names: (secret: SecretItem) => readonly string[],
): Readonly<Record<string, Rates>> {
  const all = [...new Set(judged.flatMap(({ secret }) => names(secret)))].sort()
  return Object.fromEntries(
    all.map((name) => [name, ratesOf(judged.filter(({ secret }) => names(secret).includes(name)))]),
  )
}

/** How far readers agree over what two or more have read: the first two of each item, by name. */
export function agreementsOf(judged: readonly Judged[]): {
  readonly acceptable: Agreement | undefined
  readonly level: Agreement | undefined
} {
  const pairs = grouped(judged, ({ secret }) => secret.item).flatMap(([, ratings]) => {
    const [one, other] = ratings.toSorted((a, b) => (a.reader < b.reader ? -1 : 1))
    return one && other ? [[one.rating, other.rating] as const] : []
  })
  return {
    acceptable: agreement(
      pairs.map(([a, b]) => [isAcceptable(a), isAcceptable(b)] as const),
      [true, false],
    ),
    level: agreement(
      pairs.map(([a, b]) => [a.level, b.level] as const),
      [0, 1, 2, 3],
    ),
  }
}

/** How often answers were right without the article and with it, and how often by blind guessing. */
export function accuracyOf(judged: readonly Judged[]) {
  const rate = (field: 'closed' | 'open') =>
    rateOf(judged.filter(({ rating, secret }) => isRight(rating[field], secret.right)).length, judged.length)
  const chance = judged.reduce((sum, { secret }) => sum + secret.chance, 0) / Math.max(1, judged.length)
  return { closed: rate('closed'), open: rate('open'), chance }
}

/** Members by a key, in the order in which keys appear. */
export function grouped<T, K>(list: readonly T[], keyOf: (one: T) => K): readonly (readonly [K, T[]])[] {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return [...groups]
}
