import { type Day, dayNumber, daysInMonth } from './days.ts'

/** How exactly a date can be known, from the coarsest on. */
export const precisions = ['century', 'decade', 'year', 'month', 'day'] as const

/** One of {@link precisions}. */
export type Precision = (typeof precisions)[number]

/** A date of the Extended Date/Time Format (ISO 8601-2, the part that news needs). */
export interface EdtfDate {
  /** How exactly it is known. */
  readonly precision: Precision
  /** Its year; the first one of a decade or century. Astronomical: 0 is 1 BC. */
  readonly year: number
  /** From 1 to 12, at precision `month` and `day`. */
  readonly month?: number
  /** From 1 to 31, at precision `day`. */
  readonly day?: number
  /** Written with `~` or `%`: "about". */
  readonly approximate?: true
  /** Written with `?` or `%`: the source is not sure. */
  readonly uncertain?: true
}

/** From one date to another, both included; an open or unknown end is missing. */
export interface EdtfInterval {
  /** Tells it from a date. */
  readonly precision: 'interval'
  /** Where it begins. */
  readonly start?: EdtfDate
  /** Where it ends. */
  readonly end?: EdtfDate
}

/** A date or an interval. */
export type Edtf = EdtfDate | EdtfInterval

/** A date, or why the text is none: not of the form, or of the form and not in the calendar. */
export type EdtfReading =
  | { readonly ok: true; readonly value: Edtf }
  | { readonly ok: false; readonly why: 'form' | 'calendar' }

const DATE = /^(-?\d{4}|\d{3}X|\d\dXX)(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/

type DateReading =
  | { readonly ok: true; readonly value: EdtfDate }
  | Exclude<EdtfReading, { readonly ok: true }>

const FORM = { ok: false, why: 'form' } as const
const CALENDAR = { ok: false, why: 'calendar' } as const

/**
 * Reads a date as EDTF writes it.
 *
 * Taken are years of four digits (`1953`, `-0043`), months (`1953-07`), days (`1953-07-27`), each with `?`, `~` or `%`
 * behind it, decades (`195X`), centuries (`19XX`), and intervals of them (`1950/1953`), open (`1950/..`)
 * or unknown (`1950/`) at one end. Not taken are seasons, sets, years of more digits and times of day.
 *
 * Source: ISO 8601-2:2019, levels 0 and 1; Library of Congress, Extended Date/Time Format Specification.
 *
 * @example
 * ```ts
 * readEdtf('1953-07-27') // => { ok: true, value: { precision: 'day', year: 1953, month: 7, day: 27 } }
 * readEdtf('1850~') // => { ok: true, value: { precision: 'year', year: 1850, approximate: true } }
 * readEdtf('1953-02-29') // => { ok: false, why: 'calendar' }
 * readEdtf('yesterday') // => { ok: false, why: 'form' }
 * ```
 */
export function readEdtf(text: string): EdtfReading {
  const [from = '', to, more] = text.split('/')
  if (more !== undefined) return FORM
  if (to === undefined) return readDate(from)

  const sides = [from, to].map((side) => (side === '' || side === '..' ? undefined : readDate(side)))
  const [start, end] = sides.map((side) => (side?.ok ? side.value : undefined))
  const bad = sides.find((side) => side && !side.ok)
  if (bad || !(start || end)) return bad ?? FORM
  if (start && end && compareDays(firstDay(start), lastDay(end)) > 0) return CALENDAR
  return { ok: true, value: { precision: 'interval', ...(start && { start }), ...(end && { end }) } }
}

function readDate(text: string): DateReading {
  const [, digits = '', mm, dd, mark = ''] = DATE.exec(text) ?? []
  const unknown = digits.split('X').length - 1
  if (!digits || digits === '-0000' || (unknown && (mm || mark))) return FORM
  // Three texts in, three numbers out.
  const [year, month, day] = [digits.replaceAll('X', '0'), mm ?? 1, dd ?? 1].map(Number) as [
    number,
    number,
    number,
  ]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return CALENDAR
  return {
    ok: true,
    value: {
      precision: unknown === 2 ? 'century' : unknown ? 'decade' : dd ? 'day' : mm ? 'month' : 'year',
      year,
      ...(mm !== undefined && { month }),
      ...(dd !== undefined && { day }),
      ...(/[~%]/.test(mark) && { approximate: true }),
      ...(/[?%]/.test(mark) && { uncertain: true }),
    },
  }
}

/**
 * The date that `text` writes, for data that a schema has let in.
 *
 * @throws RangeError where it writes none.
 */
export function edtf(text: string): Edtf {
  const reading = readEdtf(text)
  if (!reading.ok) throw new RangeError(`"${text}" is not a date in EDTF`)
  return reading.value
}

/** A date as EDTF writes it: the inverse of {@link readEdtf}. */
export function writeEdtf(value: Edtf): string {
  if (value.precision === 'interval') {
    const side = (date: EdtfDate | undefined) => (date ? writeEdtf(date) : '..')
    return `${side(value.start)}/${side(value.end)}`
  }
  const { precision, year, month, day, approximate, uncertain } = value
  const digits = `${year < 0 ? '-' : ''}${`${Math.abs(year)}`.padStart(4, '0')}`
  const known =
    precision === 'decade'
      ? `${digits.slice(0, -1)}X`
      : precision === 'century'
        ? `${digits.slice(0, -2)}XX`
        : digits
  const rest = [month, day]
    .map((part) => (part === undefined ? '' : `-${`${part}`.padStart(2, '0')}`))
    .join('')
  return `${known}${rest}${approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : ''}`
}

/** The first day that a date can mean. */
export function firstDay({ year, month = 1, day = 1 }: EdtfDate): Day {
  return { year, month, day }
}

/** The last day that a date can mean. */
export function lastDay({ precision, year, month = 12, day }: EdtfDate): Day {
  const last = precision === 'century' ? year + 99 : precision === 'decade' ? year + 9 : year
  return { year: last, month, day: day ?? daysInMonth(last, month) }
}

/** Number of the first day that a date or interval can mean; of one with an open start of its last day. */
export function beginningOf(value: Edtf): number | undefined {
  const { first, last } = spanOf(value)
  const day = first ?? last
  return day && dayNumber(day)
}

/** Negative where `a` comes first, positive where `b` does, 0 for the same day. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** The first and the last day that a date or interval can mean; an open end has none. */
export function spanOf(value: Edtf): { readonly first?: Day; readonly last?: Day } {
  if (value.precision !== 'interval') return { first: firstDay(value), last: lastDay(value) }
  return {
    ...(value.start && { first: firstDay(value.start) }),
    ...(value.end && { last: lastDay(value.end) }),
  }
}
