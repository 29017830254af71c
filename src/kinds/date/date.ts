import { type Day, dayNumber } from '../../calendar/days.ts'
import {
  type Edtf,
  type EdtfDate,
  type EdtfReading,
  edtf,
  firstDay,
  type Precision,
  precisions,
  readEdtf,
} from '../../calendar/edtf.ts'
import type { Credit } from '../common.ts'
import { meanCredit, NONE } from '../credit.ts'
import type { Kind } from '../kind.ts'
import { refusal, refuseText } from '../refusals.ts'
import type { DateFields } from './schema.ts'

/** What a candidate must know to answer: how exact a date is asked for. */
export interface DateView {
  /** The precision of the key, or `interval`. */
  readonly precision: Precision | 'interval'
}

/**
 * Type a date; a response is EDTF. What people type besides, such as `27 July 1953`, is read by `readTyped`.
 *
 * - What lies within the key is right: a day of the right year where the year is asked for.
 * - For a day the year, the month and the day earn a third each, from the year down as far as they are right; for a
 *   month the year and the month earn a half each. So `1953` and `1953-07-26` earn 1/3 and 2/3 of `1953-07-27`.
 * - Of an interval each end earns a half by these rules; a single date answers for both ends.
 * - A key with `~` also takes its neighbours: one year off `1850~`, one day off `1850-03-01~`.
 */
export const date: Kind<DateFields, string, DateView> = {
  view: ({ value }) => ({ precision: edtf(value).precision }),
  refuse: (_, response) => refuseText(response) ?? refuseDate(`${response}`),
  key: ({ value }) => value,
  grade: ({ value }, response) => gradeDate(recalled(value), recalled(response)),
  // Whoever reads the year has most of the date.
  secrets: ({ value }) => value.match(/\d{4}/g) ?? [],
  shown: () => [],
}

// A response is read to be refused and to be graded, a key for every sheet: the last few are remembered.
const readings = new Map<string, EdtfReading>()
const MOST_READINGS = 64

function recall(text: string): EdtfReading {
  const found = readings.get(text)
  if (found) return found
  const reading = readEdtf(text)
  if (readings.size >= MOST_READINGS) readings.clear()
  readings.set(text, reading)
  return reading
}

/** The date that `text` writes, which a schema, or `refuse`, has let in. */
function recalled(text: string): Edtf {
  const reading = recall(text)
  return reading.ok ? reading.value : edtf(text)
}

function refuseDate(text: string) {
  const reading = recall(text)
  if (reading.ok) return undefined
  return refusal(reading.why === 'calendar' ? 'response/impossible-date' : 'response/not-a-date', text)
}

function gradeDate(key: Edtf, given: Edtf): Credit {
  const ends = gradeEnds(key, given)
  return ends.length > 1 ? meanCredit(ends) : (ends[0] ?? NONE)
}

/** What the date earns, or each end of an interval: of a day 1, 2 or 3 thirds, of a month halves, else all or none. */
export function gradeEnds(key: Edtf, given: Edtf): readonly Credit[] {
  if (key.precision !== 'interval') return [gradePoint(key, given)]
  const [from, to] = given.precision === 'interval' ? [given.start, given.end] : [given, given]
  return [gradeEnd(key.start, from), gradeEnd(key.end, to)]
}

/** An open end is right when it is left open. */
function gradeEnd(key: EdtfDate | undefined, given: EdtfDate | undefined): Credit {
  if (key && given) return gradePoint(key, given)
  return { earned: Number(key === given), of: 1 }
}

function gradePoint(key: EdtfDate, given: Edtf): Credit {
  const wanted = partsOf(key)
  const of = wanted.length || 1
  const ends = given.precision === 'interval' ? [given.start, given.end] : [given]
  if (ends.every((end) => end && liesWithin(key, end))) return { earned: of, of }
  if (given.precision === 'interval') return { earned: 0, of }
  const found = partsOf(given)
  const wrong = wanted.findIndex((part, i) => part !== found[i])
  return { earned: Math.max(0, wrong), of }
}

/** Year, month and day, as far as they are known. */
function partsOf({ precision, year, month, day }: EdtfDate): number[] {
  return precision === 'decade' || precision === 'century'
    ? []
    : [year, month, day].filter((part) => part !== undefined)
}

/** Whether a date is at least as exact as the key and in the same unit of time, or in the next one to an approximate key. */
function liesWithin(key: EdtfDate, given: EdtfDate): boolean {
  const count = counters[key.precision]
  const off = Math.abs(count(firstDay(given)) - count(firstDay(key)))
  return (
    precisions.indexOf(given.precision) >= precisions.indexOf(key.precision) &&
    off <= (key.approximate ? 1 : 0)
  )
}

/** Number of the century, decade, year, month or day in which a day lies. */
const counters: { readonly [P in Precision]: (day: Day) => number } = {
  century: ({ year }) => Math.floor(year / 100),
  decade: ({ year }) => Math.floor(year / 10),
  year: ({ year }) => year,
  month: ({ year, month }) => year * 12 + month,
  day: dayNumber,
}
