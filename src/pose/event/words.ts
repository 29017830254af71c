import { tokens } from '../../base/text.ts'
import { compareDays, type Edtf, type EdtfDate, edtf, spanOf } from '../../calendar/edtf.ts'
import type { EventFact } from '../../facts/fact.ts'
import { dateInWords } from '../../language/en/dates.ts'
import type { EventWords } from '../../language/en/stems/event.ts'
import type { DateBounds } from '../distractors/dates.ts'
import { dayOfPublication, ofKind, provingText, type Scene, sourceOf } from '../scene.ts'

/** An event as sentences need it: what lasts, lasts; what has no verb is. */
export function eventWords(scene: Scene, event: EventFact): EventWords {
  return {
    label: event.label,
    subject: event.subject,
    verb: event.verb ?? (edtf(event.date).precision === 'interval' ? 'last' : 'be'),
    passive: event.voice === 'passive',
    plural: event.plural ?? false,
    source: sourceOf(scene, event),
  }
}

/** The date of an event, unless its source is not sure of it. */
export function sureDate({ date }: EventFact): Edtf | undefined {
  const value = edtf(date)
  const ends = value.precision === 'interval' ? [value.start, value.end] : [value]
  return ends.some((end) => end?.uncertain) ? undefined : value
}

/** The dates that other facts, doubtful ones too, give for the same event. */
export function otherDates({ known }: Scene, event: EventFact): Edtf[] {
  const label = tokens(event.label).join(' ')
  return ofKind(known, 'event')
    .filter(
      (other) =>
        tokens(other.label).join(' ') === label && other.verb === event.verb && other.date !== event.date,
    )
    .map(({ date }) => edtf(date))
}

/** Where wrong dates of an event may lie: before publication, unclaimed, and not among the words that prove it. */
export function boundsOf(scene: Scene, event: EventFact): DateBounds {
  const claimed = otherDates(scene, event)
  const proof = ` ${tokens(provingText(scene, [event])).join(' ')} `
  return {
    latest: dayOfPublication(scene),
    fits: (date) =>
      !claimed.some((other) => intersect(other, date)) &&
      !proof.includes(` ${tokens(dateInWords(date)).join(' ')} `),
  }
}

/** Whether two dates can mean the same day. */
export function intersect(a: Edtf, b: Edtf): boolean {
  return spansMeet(spanOf(a), spanOf(b))
}

/** Whether two spans of days have one in common. */
export function spansMeet(one: ReturnType<typeof spanOf>, other: ReturnType<typeof spanOf>): boolean {
  const before = (last: typeof one.last, first: typeof one.first) =>
    last && first && compareDays(last, first) < 0
  return !before(one.last, other.first) && !before(other.last, one.first)
}

/** The year of a date. */
export function yearOf({ year }: EdtfDate): EdtfDate {
  return { precision: 'year', year }
}
