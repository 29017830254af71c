import { type Exact, exact, greater, lesser, over, plus, ZERO } from '../../base/exact.ts'
import type { Credit } from '../../kinds/common.ts'
import { toCredit } from '../../kinds/credit.ts'
import type { Question, ResponseTo } from '../../kinds/index.ts'
import type { Part } from '../../kinds/part.ts'
import { part } from '../../kinds/parts.ts'
import { boundParts, type Json, type Rule } from '../rule.ts'

const KINDS = ['choice', 'multiple', 'text', 'order', 'match'] as const
type Mapped = (typeof KINDS)[number]

/** A mapping as QTI declares it. */
export interface Mapping {
  /** Scores by value: an option's or event's id, a typed text, or `premise option` for a pair of a match. */
  readonly entries: Readonly<Record<string, number>>
  /** The score of a value without an entry; 0 where it is missing. */
  readonly default?: number
  /** The least that the scores come to together. */
  readonly lower?: number
  /** The most that they come to together. */
  readonly upper?: number
  /** The score that is all the credit; the highest that a response can reach where it is missing. */
  readonly of?: number
  /** Whether texts and entries that differ in case alone are one; false, as the specification has it, where it is missing. */
  readonly ignoreCase?: boolean
  /** Whether `b a` is the pair `a b`, as with QTI's base type `pair`; false (`directedPair`) where it is missing. */
  readonly undirected?: boolean
  /**
   * What a blank comes to: nothing, as in the template `map_response`, or the entry of the empty text or the default,
   * as in the bare expression; the template's where it is missing.
   */
  readonly blank?: 'template' | 'expression'
}

/**
 * The sum of what a mapping says of each distinct value of the response, between its bounds:
 * `min(upper, max(lower, Σ entry(v)))`.
 *
 * The credit is that sum over `of`. A blank earns nothing, or what the bare expression gives it. A value that is
 * given twice counts once.
 *
 * Source: 1EdTech QTI 3.0, mapResponse and the template map_response.
 *
 * @example
 * ```ts
 * mapResponse({ entries: { york: 0.5, York: 1 } }).name // => 'map-response'
 * ```
 */
export function mapResponse(mapping: Mapping): Rule<Mapped> {
  const { entries, lower, upper, blank } = mapping
  const entry = entryOf(mapping)
  const bound = (sum: Exact) => {
    const low = lower === undefined ? sum : greater(sum, exact(lower))
    return upper === undefined ? low : lesser(low, exact(upper))
  }
  const wholeOf = (question: Question<Mapped>): Exact => {
    const of = mapping.of === undefined ? bound(highest(question, entry, entries)) : exact(mapping.of)
    return of.n > 0n ? of : { n: 1n, d: 1n }
  }
  const share = (sum: Exact, question: Question<Mapped>) => toCredit(over(sum, wholeOf(question)))
  const parts = (question: Question<Mapped>, response: ResponseTo<Mapped>): readonly Part[] => {
    const bounds = [lower, upper].map((end) => (end === undefined ? undefined : share(exact(end), question)))
    const lines = [...new Set(valuesOf(question, response))].map((value) =>
      part([value], 'mapped', share(exact(entry(value)), question)),
    )
    return boundParts(lines, ...bounds)
  }
  return {
    name: 'map-response',
    parameters: toParameters(mapping),
    kinds: KINDS,
    parts,
    credit: (question, response) =>
      share(
        bound(
          [...new Set(valuesOf(question, response))].map((value) => exact(entry(value))).reduce(plus, ZERO),
        ),
        question,
      ),
    ...(blank === 'expression' && {
      blank: (question: Question<Mapped>): Credit => share(bound(exact(entry(''))), question),
    }),
  }
}

/** A table of whole responses. */
export interface ResponseTable extends Pick<Mapping, 'entries' | 'default' | 'of' | 'ignoreCase'> {}

/**
 * The score that a table gives to the response as a whole: values in a row, joined by a space.
 *
 * `{ 'c a b': 2, 'c b a': 1 }` gives an order question two marks for one order and one for another. The credit is the
 * score over `of`, the highest in the table where that is missing. Values of a `multiple` stand in the order of its
 * options. A blank earns nothing.
 *
 * Source: 1EdTech QTI 3.0, lookupOutcomeValue and response conditions, as in its example "order partial scoring".
 *
 * @example
 * ```ts
 * responseTable({ entries: { 'c a b': 2, 'c b a': 1 } }).name // => 'response-table'
 * ```
 */
export function responseTable(table: ResponseTable): Rule<Mapped> {
  const entry = entryOf(table)
  const highestEntry = Math.max(...Object.values(table.entries), table.default ?? 0)
  const whole = table.of ?? (highestEntry > 0 ? highestEntry : 1)
  return {
    name: 'response-table',
    parameters: toParameters(table),
    kinds: KINDS,
    credit: (question, response) =>
      toCredit(over(exact(entry(valuesOf(question, response).join(' '))), exact(whole))),
  }
}

/** The values of a response, as QTI would hold them. */
function valuesOf(question: Question<Mapped>, response: ResponseTo<Mapped>): readonly string[] {
  if (question.kind === 'multiple')
    return question.options.map(({ id }) => id).filter((id) => [response].flat().includes(id))
  if (typeof response === 'string') return [response]
  return Array.isArray(response)
    ? response
    : Object.entries(response).map(([premise, option]) => `${premise} ${option}`)
}

function entryOf({
  entries,
  default: otherwise = 0,
  ignoreCase = false,
  undirected = false,
}: Mapping): (value: string) => number {
  const folded = (value: string) => {
    const cased = ignoreCase ? value.toLowerCase() : value
    return undirected ? cased.split(' ').sort().join(' ') : cased
  }
  const table = new Map(Object.entries(entries).map(([value, score]) => [folded(value), score]))
  return (value) => table.get(folded(value)) ?? otherwise
}

/** The highest sum that a response can reach, before bounds. */
function highest(
  question: Question<Mapped>,
  entry: (value: string) => number,
  entries: Mapping['entries'],
): Exact {
  const scores = (ids: readonly string[]) => ids.map((id) => exact(entry(id)))
  const best = (list: readonly Exact[]) => list.reduce(greater, ZERO)
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  switch (question.kind) {
    case 'choice':
      return best(scores(idsOf(question.options)))
    case 'text':
      return best(scores(Object.keys(entries)))
    case 'multiple':
      return scores(idsOf(question.options)).reduce((sum, score) => plus(sum, greater(score, ZERO)), ZERO)
    case 'order':
      return scores(idsOf(question.events)).reduce((sum, score) => plus(sum, greater(score, ZERO)), ZERO)
    case 'match':
      return idsOf(question.premises)
        .map((premise) => best(scores(idsOf(question.options).map((option) => `${premise} ${option}`))))
        .reduce(plus, ZERO)
  }
}

function toParameters(mapping: Mapping): Readonly<Record<string, Json>> {
  // A mapping is JSON, field by field.
  return { ...mapping } as Readonly<Record<string, Json>>
}
