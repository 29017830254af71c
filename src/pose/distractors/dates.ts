import type { Random } from '../../base/random.ts'
import { type Day, daysInMonth } from '../../calendar/days.ts'
import { compareDays, type EdtfDate, firstDay } from '../../calendar/edtf.ts'
import { numbersAround } from './numbers.ts'

/** What a date may not be confused with. */
export interface DateBounds {
  /** No past event is later than the day on which it was reported. */
  readonly latest?: Day
  /** Whether a date will do: false for one that is claimed elsewhere. */
  readonly fits?: (date: EdtfDate) => boolean
}

/** Events of so few years before are told apart by months. */
const RECENT = 6

/** Whether the wrong dates beside a day or month differ from it in the year alone, so that no more is asked. */
export function isAskedByYear(date: EdtfDate, { latest }: DateBounds): boolean {
  return isFine(date) && !isRecent(date, latest)
}

function isFine({ precision }: EdtfDate): boolean {
  return precision === 'day' || precision === 'month'
}

function isRecent({ year }: EdtfDate, latest: Day | undefined): boolean {
  return latest !== undefined && latest.year - year < RECENT
}

/**
 * Wrong dates of the form of the key: the same day and month in other years, or in other months of what is recent.
 */
export function datesAround(
  key: EdtfDate,
  { latest, fits = () => true }: DateBounds,
  random: Random,
): EdtfDate[] {
  const { precision, year } = key
  const recent = isFine(key) && isRecent(key, latest)
  const unit = precision === 'century' ? 100 : precision === 'decade' ? 10 : 1
  const [from, at] = recent
    ? ([year * 12 + (key.month ?? 1) - 1, byMonth] as const)
    : ([year / unit, byYear] as const)
  const toDate = (n: number) => at(key, recent ? n : n * unit)
  const accepts = (n: number) => {
    const date = toDate(n)
    return date !== undefined && fits(date) && (!latest || compareDays(firstDay(date), latest) <= 0)
  }
  const high = latest ? (recent ? latest.year * 12 + latest.month - 1 : latest.year / unit) : from + 60
  const steps: readonly [number, ...number[]] = unit > 1 ? [1] : [1, 2, 3]
  const found = numbersAround(from, { steps, low: from - 60, high, fits: accepts }, random)
  return found.flatMap((n) => toDate(n) ?? [])
}

function byYear(key: EdtfDate, year: number): EdtfDate | undefined {
  return inCalendar({ ...key, year })
}

function byMonth(key: EdtfDate, months: number): EdtfDate | undefined {
  return inCalendar({ ...key, year: Math.floor(months / 12), month: (months % 12) + 1 })
}

function inCalendar(date: EdtfDate): EdtfDate | undefined {
  const { year, month, day } = date
  return year > 0 && (month === undefined || day === undefined || day <= daysInMonth(year, month))
    ? date
    : undefined
}
