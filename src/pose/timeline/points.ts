import { compareDays, type EdtfDate, edtf, firstDay, lastDay } from '../../calendar/edtf.ts'
import type { EventFact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import { sentenceCase } from '../../language/en/phrases.ts'
import { endOf, startOf } from '../../language/en/stems/timeline.ts'
import type { Answer } from '../answer.ts'
import { intersect, otherDates, sureDate } from '../event/words.ts'
import { nameOf, ofKind, type Scene } from '../scene.ts'

/** Something on a time line: an event, or an end of one that lasted. */
export interface Point {
  /** What it is called. */
  readonly label: string
  /** When it was. */
  readonly date: EdtfDate
  /** The fact that says so. */
  readonly event: EventFact
}

/** Labels longer than this make a list that nobody reads. */
const LONGEST = 100

/** The points of the story whose dates nobody disputes, earliest first. */
export function pointsOf(scene: Scene): Point[] {
  const events = ofKind(scene.facts, 'event').filter(
    (event) => event.attribution === undefined && otherDates(scene, event).length === 0,
  )
  const dates = events
    .flatMap((event) => sureDate(event) ?? [])
    .filter(({ precision }) => precision !== 'interval')
  return (
    events
      .flatMap(endsOf)
      // The end of a war beside its armistice would be the same thing twice.
      .filter(
        ({ label, event, date }) => label === event.label || !dates.some((other) => intersect(other, date)),
      )
      .filter(({ label, date }) => !date.approximate && label.length <= LONGEST)
      .toSorted(
        (a, b) => compareDays(firstDay(a.date), firstDay(b.date)) || (a.event.id < b.event.id ? -1 : 1),
      )
  )
}

function endsOf(event: EventFact): Point[] {
  const date = sureDate(event)
  if (!date) return []
  if (date.precision !== 'interval') return [{ label: event.label, date, event }]
  const { start, end } = date
  return [
    ...(start ? [{ label: startOf(event.label), date: start, event }] : []),
    ...(end ? [{ label: endOf(event.label), date: end, event }] : []),
  ]
}

/** Whether the first is over before the second can begin. */
export function isBefore(a: Point, b: Point): boolean {
  return compareDays(lastDay(a.date), firstDay(b.date)) < 0
}

/** Whether both were on the same day. */
export function isTied(a: Point, b: Point): boolean {
  return (
    a.date.precision === 'day' &&
    b.date.precision === 'day' &&
    compareDays(firstDay(a.date), firstDay(b.date)) === 0
  )
}

/** Points of which any two are in order or tied, so that one order is right; at most so many. */
export function comparable(points: readonly Point[], most: number): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    const fits = kept.every((other) => isBefore(other, point) || isTied(other, point))
    if (fits && kept.length < most) kept.push(point)
  }
  return kept
}

/** What the points have in common: an actor of all of them, or only that they surround an event that people keep. */
export function themeOf(scene: Scene, points: readonly Point[]): { readonly actor?: string } | undefined {
  const common = sharedActors(points)[0]
  if (common !== undefined) return { actor: nameOf(scene, common) }
  return ofKind(scene.facts, 'event').some(({ commemorated }) => commemorated) ? {} : undefined
}

function sharedActors(points: readonly Point[]): ActorId[] {
  const [first, ...rest] = points.map(({ event }) => [
    ...(event.actors ?? []),
    ...(event.place ? [event.place] : []),
  ])
  return (first ?? []).filter((actor) => rest.every((others) => others.includes(actor)))
}

/** A point as an answer. */
export function pointAnswer({ label }: Pick<Point, 'label'>): Answer {
  return { text: sentenceCase(label), type: 'event' }
}

/** An event as a point, if it has a date that is sure. */
export function pointOf(event: EventFact): Point | undefined {
  const date = edtf(event.date)
  return date.precision === 'interval' ? undefined : { label: event.label, date, event }
}
