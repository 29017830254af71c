import { dayAt } from '../../calendar/day-at.ts'
import { type Day, dayNumber, daysInMonth, weekday } from '../../calendar/days.ts'
import { writeEdtf } from '../../calendar/edtf.ts'

/** How long a stretch of the calendar is, from the longest on. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'

/** A stretch of the calendar: this day, that week, the 1980s. */
export interface Period {
  /** How long it is. */
  readonly grain: Grain
  /** Its year; the first one of a decade or century; of a week the year that ISO 8601 counts it to. */
  readonly year: number
  /** Which month (1 to 12), quarter (1 to 4), half, season (1 is spring) or week of the year; of a day, its month. */
  readonly part?: number
  /** 1 to 31, of a day. */
  readonly day?: number
}

/** How many of them a year has. */
const PARTS = { half: 2, quarter: 4, season: 4, month: 12 } as const
const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const

type Yearly = keyof typeof PARTS
const isYearly = (grain: Grain): grain is Yearly => grain in PARTS

const dayOfPeriod = ({ year, part = 1, day = 1 }: Period): Day => ({ year, month: part, day })
const periodOfDay = ({ year, month, day }: Day): Period => ({ grain: 'day', year, part: month, day })
const floor = (n: number, step: number) => Math.floor(n / step) * step
const two = (n: number) => `${n}`.padStart(2, '0')

/** The number of the first day of a period, counted as {@link dayNumber} does. */
export function beginOf(period: Period): number {
  const { grain, year, part = 1 } = period
  if (grain === 'week' || grain === 'weekend') return mondayOf(year, part) + (grain === 'weekend' ? 5 : 0)
  if (grain === 'day') return dayNumber(dayOfPeriod(period))
  if (grain === 'season') return dayNumber({ year, month: part * 3, day: 1 })
  const month = isYearly(grain) ? ((part - 1) * 12) / PARTS[grain] + 1 : 1
  return dayNumber({ year, month, day: 1 })
}

/** The Monday of a week (ISO 8601: the first week holds 4 January). */
function mondayOf(year: number, week: number): number {
  const fourth = { year, month: 1, day: 4 }
  return dayNumber(fourth) - weekday(fourth) + 1 + (week - 1) * 7
}

/**
 * The period of a grain that holds a day.
 *
 * @example
 * ```ts
 * periodAt(dayNumber({ year: 2023, month: 7, day: 27 }), 'quarter') // => { grain: 'quarter', year: 2023, part: 3 }
 * ```
 */
export function periodAt(number: number, grain: Grain): Period {
  const day = dayAt(number)
  const { year, month } = day
  if (grain === 'day') return periodOfDay(day)
  if (grain === 'week' || grain === 'weekend') return weekAt(number, grain)
  if (grain === 'season') return seasonAt(year, month)
  if (isYearly(grain)) return { grain, year, part: Math.floor((month - 1) / (12 / PARTS[grain])) + 1 }
  return { grain, year: grain === 'year' ? year : floor(year, grain === 'decade' ? 10 : 100) }
}

function weekAt(number: number, grain: 'week' | 'weekend'): Period {
  const monday = number - (weekday(dayAt(number)) - 1)
  const { year } = dayAt(monday + 3)
  return { grain, year, part: (monday - mondayOf(year, 1)) / 7 + 1 }
}

/** Winter is named by the year that it begins in. */
function seasonAt(year: number, month: number): Period {
  const part = Math.floor(month / 3)
  return part ? { grain: 'season', year, part } : { grain: 'season', year: year - 1, part: 4 }
}

/**
 * The period so many of its own length later, or earlier where `steps` is negative.
 *
 * @example
 * ```ts
 * shift({ grain: 'quarter', year: 1989, part: 3 }, -4) // => { grain: 'quarter', year: 1988, part: 3 }
 * ```
 */
export function shift(period: Period, steps: number): Period {
  const { grain, year, part = 1 } = period
  if (grain === 'day') return periodAt(beginOf(period) + steps, grain)
  if (grain === 'week' || grain === 'weekend') return periodAt(beginOf(period) + steps * 7, grain)
  if (isYearly(grain)) {
    const count = year * PARTS[grain] + part - 1 + steps
    return { grain, year: Math.floor(count / PARTS[grain]), part: count - floor(count, PARTS[grain]) + 1 }
  }
  return { grain, year: year + steps * (grain === 'year' ? 1 : grain === 'decade' ? 10 : 100) }
}

/** Whether the calendar has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const yearDigits = (year: number) =>
  year < 1 ? `BC${`${1 - year}`.padStart(4, '0')}` : `${year}`.padStart(4, '0')

/**
 * A period as TIMEX3 writes it.
 *
 * Source: TimeML 1.2.1, `value` of TIMEX3: `198` is a decade, `19` a century (counted by its digits), `2023-Q3`, `2023-W30`.
 */
export function timexOf({ grain, year, part = 1, day = 1 }: Period): string {
  const digits = yearDigits(year)
  const write: { readonly [G in Grain]: () => string } = {
    century: () => digits.slice(0, -2),
    decade: () => digits.slice(0, -1),
    year: () => digits,
    half: () => `${digits}-H${part}`,
    quarter: () => `${digits}-Q${part}`,
    season: () => `${digits}-${SEASONS[part - 1]}`,
    month: () => `${digits}-${two(part)}`,
    week: () => `${digits}-W${two(part)}`,
    weekend: () => `${digits}-W${two(part)}-WE`,
    day: () => `${digits}-${two(part)}-${two(day)}`,
  }
  return write[grain]()
}

/** How sure a text is of a date: EDTF's `~` and `?`. */
export interface Qualified {
  readonly approximate?: true
  readonly uncertain?: true
}

/** A period as EDTF writes it, where it is a day, month, year, decade or century. */
export function edtfOf({ grain, year, part, day }: Period, qualified: Qualified = {}): string | undefined {
  if (year < -9999 || year > 9999) return undefined
  const month = part === undefined ? {} : { month: part }
  if (grain === 'day')
    return writeEdtf({ precision: grain, year, ...month, ...(day && { day }), ...qualified })
  if (grain === 'month') return writeEdtf({ precision: grain, year, ...month, ...qualified })
  if (grain === 'year') return writeEdtf({ precision: grain, year, ...qualified })
  // EDTF has no mark for a decade or century that is not certain.
  const certain = !qualified.approximate && !qualified.uncertain
  return (grain === 'decade' || grain === 'century') && year > 0 && certain
    ? writeEdtf({ precision: grain, year })
    : undefined
}
