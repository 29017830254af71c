import { type Random, shuffle, stream } from '../../src/base/random.ts'
import { type Item, type Source, sabotages } from './item.ts'
import { sabotage } from './sabotage.ts'

/** How a sample is drawn. */
export interface SampleOptions {
  /** What all draws come from. */
  readonly seed: string
  /** Items in all, the spoilt ones included. */
  readonly items: number
  /** Items on one article, at most. */
  readonly perArticle: number
  /** The share of items that are spoilt on purpose. */
  readonly spoilt: number
}

/**
 * Items to be judged: drawn in proportion from every kind and topic, no article more often than it may, a part of them spoilt.
 *
 * The spoilt ones are spread over the five ways as evenly as the questions allow, and are made of questions that are not judged otherwise.
 * Equal arguments give an equal sample.
 */
export function sampleItems(sources: readonly Source[], options: SampleOptions): readonly Item[] {
  const random = stream(options.seed, 'judge')
  const pool = shuffle(
    sources.flatMap((source) =>
      shuffle(source.bank.questions, random)
        .slice(0, options.perArticle)
        .map((question): Item => ({ source, question })),
    ),
    random,
  )
  const count = Math.min(options.items, pool.length)
  const { spoilt, rest } = spoil(pool, Math.round(count * options.spoilt), random)
  return [...stratified(rest, count - spoilt.length), ...spoilt]
}

/** Takes items out of the pool and spoils them, one way after the other. */
function spoil(pool: readonly Item[], count: number, random: Random) {
  const spoilt: Item[] = []
  let rest = pool
  let failures = 0
  for (let turn = 0; spoilt.length < count && failures < sabotages.length; turn += 1) {
    const how = sabotages[turn % sabotages.length] ?? 'wrong-key'
    const taken = firstOf(rest, (item) => sabotage(item, how, random))
    failures = taken ? 0 : failures + 1
    if (!taken) continue
    spoilt.push(taken.made)
    rest = rest.filter((item) => item !== taken.item)
  }
  return { spoilt, rest }
}

function firstOf<T, R>(list: readonly T[], make: (one: T) => R | undefined) {
  for (const item of list) {
    const made = make(item)
    if (made !== undefined) return { item, made }
  }
  return undefined
}

/** `count` of the items, each stratum in proportion (largest remainders) and none left out while there is room. */
function stratified(items: readonly Item[], count: number): readonly Item[] {
  const strata = new Map<string, Item[]>()
  for (const item of items) {
    const stratum = `${item.question.kind} ${item.question.topic}`
    strata.set(stratum, [...(strata.get(stratum) ?? []), item])
  }
  const shares = [...strata.values()].map((members) => {
    const share = (count * members.length) / Math.max(1, items.length)
    return { members, share, take: Math.min(members.length, Math.max(1, Math.floor(share))) }
  })
  const left = () => count - shares.reduce((sum, { take }) => sum + take, 0)
  while (left() > 0) {
    const [next] = shares
      .filter(({ members, take }) => take < members.length)
      .sort((a, b) => b.share - b.take - (a.share - a.take))
    if (!next) break
    next.take += 1
  }
  while (left() < 0) {
    const [most] = shares.sort((a, b) => b.take - b.share - (a.take - a.share) || b.take - a.take)
    if (!most || most.take === 0) break
    most.take -= 1
  }
  return shares.flatMap(({ members, take }) => members.slice(0, take))
}

/** Items in batches of about `size`, spoilt ones spread over all, each batch shuffled. */
export function batchesOf(items: readonly Item[], size: number, seed: string): readonly (readonly Item[])[] {
  const random = stream(seed, 'batches')
  const count = Math.max(1, Math.ceil(items.length / size))
  const dealt: Item[][] = Array.from({ length: count }, () => [])
  const spoilt = shuffle(
    items.filter((item) => item.sabotage),
    random,
  )
  const sound = shuffle(
    items.filter((item) => !item.sabotage),
    random,
  )
  for (const [i, item] of [...spoilt, ...sound].entries()) dealt[i % count]?.push(item)
  return dealt.map((batch) => shuffle(batch, random))
}
