import type { Actor } from '../../facts/actor.ts'
import { isPercent } from '../../language/en/cues.ts'
import { rankWords } from '../../language/en/words.ts'
import { offersOptions } from './applies.ts'
import { type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import type { Measure } from './measure.ts'
import type { Choice, Offer } from './offer.ts'
import { hasRun } from './runs.ts'

/** Two options are the same: as texts, as numbers or dates, or as names of one actor. */
export const duplicateOptions: QuestionDetector = {
  id: 'F04',
  name: 'duplicate-options',
  severity: 'H',
  over: 'question',
  kinds: offersOptions,
  find: ({ offers }) =>
    pairsOf(offers)
      .filter(([a, b]) => areEqual(a, b))
      .map(([a, b]) => ({
        message: `The options ${quoted(a.text)} and ${quoted(b.text)} are the same. Drop one of them.`,
      })),
}

/** One option takes in another, so that both are right where the smaller one is. */
export const overlappingOptions: QuestionDetector = {
  id: 'F05',
  name: 'overlapping-options',
  severity: 'H',
  over: 'question',
  kinds: offersOptions,
  find: (item) =>
    pairsOf(item.offers)
      .filter(([a, b]) => !areEqual(a, b) && overlap(a, b, item))
      .map(([a, b]) => ({
        message: `The options ${quoted(a.text)} and ${quoted(b.text)} overlap. Replace one by something that lies apart.`,
      })),
}

function pairsOf(offers: readonly Offer[]): readonly (readonly [Choice, Choice])[] {
  return offers.flatMap(({ choices }) =>
    choices.flatMap((a, i) => choices.slice(i + 1).map((b) => [a, b] as const)),
  )
}

function areEqual(a: Choice, b: Choice): boolean {
  if (a.folded === b.folded && a.folded !== '') return true
  if (a.measure && b.measure) return sameMeasure(a.measure, b.measure)
  return a.actor !== undefined && a.actor === b.actor
}

function sameMeasure(a: Measure, b: Measure): boolean {
  return comparable(a, b) && a.from === b.from && a.to === b.to && a.grain === b.grain
}

function comparable(a: Measure, b: Measure): boolean {
  return a.sort === b.sort && (a.unit === b.unit || (isPercent(a.unit) && isPercent(b.unit)))
}

function overlap(a: Choice, b: Choice, item: Item): boolean {
  if (a.measure && b.measure)
    return comparable(a.measure, b.measure) && intersect(a.measure, b.measure) && !asksForSpan(a, b, item)
  if (a.actor && b.actor) return liesIn(a.actor, b.actor) || liesIn(b.actor, a.actor)
  return contains(a, b) || contains(b, a)
}

function intersect(a: Measure, b: Measure): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** Two spans of time may overlap where the very span is asked for: only one of them is that of the fact. */
function asksForSpan(a: Choice, b: Choice, { offers, facts }: Item): boolean {
  const spans = facts.flatMap((fact) => ('date' in fact && fact.date !== undefined ? [fact.date] : []))
  const isKey = ({ option: { value }, isKey }: Choice) => isKey && spans.some((span) => span === value)
  return (
    a.measure?.grain === 'interval' &&
    b.measure?.grain === 'interval' &&
    offers.some(({ choices }) => choices.some(isKey))
  )
}

function liesIn(inner: Actor, outer: Actor): boolean {
  return inner.type === 'place' && outer.type === 'country' && inner.country === outer.id
}

/** Whether the words of `inner` stand in a row in `outer`, with more than a rank besides: a vice president is no president. */
function contains(outer: Choice, inner: Choice): boolean {
  const more = outer.words.filter((word) => !inner.words.includes(word))
  return (
    inner.words.length < outer.words.length &&
    hasRun(outer.words, inner.words) &&
    !more.every((word) => rankWords.has(word))
  )
}
