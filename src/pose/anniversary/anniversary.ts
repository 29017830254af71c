import { anniversary } from '../../calendar/anniversary.ts'
import { compareDays, type EdtfDate, firstDay } from '../../calendar/edtf.ts'
import type { EventFact } from '../../facts/fact.ts'
import { words } from '../../language/en/phrases.ts'
import { fallsOn } from '../../language/en/stems/anniversary.ts'
import { happenedWhen } from '../../language/en/stems/event.ts'
import type { Sought } from '../difficulty.ts'
import type { Draft } from '../draft.ts'
import { eventWords, sureDate } from '../event/words.ts'
import { explainPlainly } from '../explain.ts'
import { dayOfPublication, type Scene } from '../scene.ts'

/** An anniversary of an event, as exactly as the event is known. */
export interface Nth {
  /** 75 for the 75th. */
  readonly nth: number
  /** When it falls: a day, a month or a year. */
  readonly falls: EdtfDate
  /** It lay in the past, or on the day, when the article was published. */
  readonly over: boolean
}

/** The anniversaries that people keep; those between them are asked for only in the year of an article. */
const kept = [25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 1000]

/** From which date the anniversaries of an event are counted; none where nobody keeps them or the year is not sure. */
export function countedFrom(event: EventFact): EdtfDate | undefined {
  const date = sureDate(event)
  if (!event.commemorated || !date || date.precision === 'interval' || date.approximate) return undefined
  return date.precision === 'decade' || date.precision === 'century' ? undefined : date
}

/**
 * The nth anniversary, or `undefined` where that year has no such day.
 *
 * Of an event that is known to its month or year only, so is the anniversary; it has no day and no weekday.
 */
export function nthOf(scene: Scene, from: EdtfDate, nth: number): Nth | undefined {
  const { year, month, day } = from
  const published = dayOfPublication(scene)
  if (month === undefined || day === undefined) {
    const falls = { ...from, year: year + nth }
    return { nth, falls, over: compareDays(firstDay(falls), published) <= 0 }
  }
  const falls = anniversary({ year, month, day }, nth)
  return falls && { nth, falls: { precision: 'day', ...falls }, over: compareDays(falls, published) <= 0 }
}

/** The anniversary in the year of the article, if it was one of those that people keep: every fifth, and the first few. */
export function inYearOfArticle(scene: Scene, from: EdtfDate): Nth | undefined {
  const nth = dayOfPublication(scene).year - from.year
  return nth > 0 && (nth % 5 === 0 || nth < 5) ? nthOf(scene, from, nth) : undefined
}

/** The greatest kept anniversary before the year of the article. */
export function lastKept(scene: Scene, from: EdtfDate): Nth | undefined {
  const age = dayOfPublication(scene).year - from.year
  const nth = kept.findLast((n) => n < age)
  return nth === undefined ? undefined : nthOf(scene, from, nth)
}

/** The kept anniversaries that come after the year of the article, the first two of them. */
export function nextKept(scene: Scene, from: EdtfDate): Nth[] {
  const age = dayOfPublication(scene).year - from.year
  return kept
    .filter((n) => n > age)
    .slice(0, 2)
    .flatMap((n) => nthOf(scene, from, n) ?? [])
}

/** What questions on an anniversary have in common. */
export function anniversaryDraft(
  scene: Scene,
  event: EventFact,
  { nth, falls }: Nth,
  asks: string,
  sought: Sought,
): Draft {
  return {
    about: event.id,
    facts: [event],
    asks,
    topic: 'anniversary',
    sought,
    explanation: explainNth(scene, event, fallsOn(nth, event.label, falls)),
  }
}

/** What happened, its context, and only then what is said of the anniversary: words such as "then" mean the event. */
export function explainNth(scene: Scene, event: EventFact, said: string): string {
  const from = countedFrom(event)
  const truth = from && happenedWhen(eventWords(scene, event), from)
  return words(truth && explainPlainly(truth, event), said)
}
