import type { Entry } from '../bank/bank-index.ts'
import type { IsoDate } from '../facts/article.ts'
import type { QuestionBase } from '../kinds/common.ts'
import { type Blueprint, bands, type Count, type Quota } from './blueprint.ts'
import type { QuotaName } from './shortage.ts'

/** How many questions of one sort a quiz may hold. */
export interface Bound {
  /** The part of the blueprint that says so. */
  readonly quota: QuotaName
  /** The topic, kind, band, bank or fact; empty for the length. */
  readonly name: string
  /** As the blueprint says it. */
  readonly wanted: Count
  /** At least so many. */
  readonly min: number
  /** At most so many. */
  readonly max: number
}

/** A question of the pool, with the bounds that count it. */
export interface Item extends Entry {
  /** Its index in the pool. */
  readonly place: number
  /** Indices into the bounds of the task, the length's first. */
  readonly bounds: readonly number[]
}

/** What a blueprint asks of a bank. */
export interface Task {
  /** The questions that it lets in, by id. */
  readonly items: readonly Item[]
  /** The length, then the quotas, then, under `maxPerFact`, the facts. */
  readonly bounds: readonly Bound[]
}

/** The questions that a blueprint lets in, and how many of each sort it wants. */
export function taskOf(entries: readonly Entry[], blueprint: Blueprint): Task {
  const { length, tags, difficulty, exclude, on, maxPerFact, stories, kinds, topics } = blueprint
  const [easiest, hardest] = isRange(difficulty) ? difficulty : [0, 1]
  const seen = new Set(exclude)
  const pool = entries.filter(
    ({ question }) =>
      !seen.has(question.id) &&
      (!on || isValidOn(question, on)) &&
      (!tags || tags.some((tag) => question.tags?.includes(tag))) &&
      difficultyOf(question) >= easiest &&
      difficultyOf(question) <= hardest,
  )
  const facts = maxPerFact ? pool.flatMap(factsOf).map((fact) => [fact, [0, maxPerFact]] as const) : []
  const bounds = [
    ...boundsOf('length', { '': length }),
    // From the attribute with the most names down: a plan stays small where bounds are done with early.
    ...boundsOf('stories', stories),
    ...boundsOf('kinds', kinds),
    ...boundsOf('topics', topics),
    ...boundsOf('difficulty', isRange(difficulty) ? {} : difficulty),
    ...boundsOf('maxPerFact', Object.fromEntries(facts)),
  ]
  const places = new Map(bounds.map(({ quota, name }, place) => [quota + name, place]))
  const items = pool.map((entry, place) => ({
    ...entry,
    place,
    bounds: sortsOf(entry).flatMap((sort) => places.get(sort) ?? []),
  }))
  return { items, bounds }
}

/** Whether the key of a question is still true on a day. */
export function isValidOn({ validUntil }: QuestionBase, day: IsoDate): boolean {
  return validUntil === undefined || validUntil >= day
}

/** How many of the items a bound counts. */
export function countOf(items: readonly Item[], bound: number): number {
  return items.filter(({ bounds }) => bounds.includes(bound)).length
}

/** Share of readers who get the question wrong; a half where nobody knows. */
export function difficultyOf({ difficulty = 0.5 }: QuestionBase): number {
  return difficulty
}

/** The facts that a question rests on, each with its bank, since facts are numbered within their bank. */
export function factsOf({ question, bank }: Entry): string[] {
  return Array.from(new Set(question.facts), (fact) => `${bank.id}/${fact}`)
}

/** Quota and name of all bounds that count a question, if the task has them. */
function sortsOf(entry: Entry): string[] {
  const { question, bank } = entry
  return [
    'length',
    `stories${bank.id}`,
    `kinds${question.kind}`,
    `topics${question.topic}`,
    `difficulty${bands[Math.min(2, Math.floor(3 * difficultyOf(question)))]}`,
    ...factsOf(entry).map((fact) => `maxPerFact${fact}`),
  ]
}

function boundsOf(quota: QuotaName, counts: Quota<string> = {}): Bound[] {
  return Object.keys(counts)
    .sort()
    .flatMap((name) => {
      const wanted = counts[name]
      if (wanted === undefined) return []
      const [min, max] = isRange(wanted) ? wanted : [wanted, wanted]
      return [{ quota, name, wanted, min, max }]
    })
}

function isRange(value: unknown): value is readonly [number, number] {
  return Array.isArray(value)
}
