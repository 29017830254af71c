import { dayAt } from '../../calendar/day-at.ts'
import { dayNumber, weekday } from '../../calendar/days.ts'
import { joinsDates } from '../../language/en/time-words.ts'
import type { DateMention } from './read-dates.ts'

/**
 * The dates of a text as EDTF, those that are the two ends of a span joined to one interval.
 *
 * @param dates As {@link readDates} found them in the text.
 *
 * @example
 * ```ts
 * const war = 'The war of 1950-53 ended in July 1953.'
 * datesAndSpans(war, readDates(war, '2023-07-27')).map(({ edtf }) => edtf) // => ['1950/1953', '1953-07']
 * ```
 */
export function datesAndSpans(text: string, dates: readonly DateMention[]): DatedSpan[] {
  const found: DatedSpan[] = []
  let joined = -1
  dates.forEach((date, i) => {
    const next = dates[i + 1]
    const month = monthOfWeek(date)
    if (month !== undefined) found.push({ start: date.start, end: date.end, edtf: month })
    if (i === joined || date.edtf === undefined) return
    const isSpan =
      next?.edtf !== undefined &&
      joinsDates(text.slice(Math.max(0, date.start - 8), date.start), text.slice(date.end, next.start))
    if (isSpan) joined = i + 1
    found.push(
      isSpan
        ? { start: date.start, end: next.end, edtf: `${date.edtf}/${next.edtf}` }
        : { start: date.start, end: date.end, edtf: date.edtf },
    )
  })
  return found
}

/** The month in which all days of a week lie: of "last week", not of "next week". */
function monthOfWeek({ text, value }: DateMention): string | undefined {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? []
  if (year === undefined || week === undefined || !/\b(?:last|this|past|earlier)\b/i.test(text))
    return undefined
  // The fourth of January is in the first week.
  const fourth = { year: Number(year), month: 1, day: 4 }
  const monday = dayNumber(fourth) - ((weekday(fourth) + 6) % 7) + 7 * (Number(week) - 1)
  const [first, last] = [dayAt(monday), dayAt(monday + 6)]
  return first.month === last.month ? `${first.year}-${String(first.month).padStart(2, '0')}` : undefined
}

/** A date or a span of time, and where a text says it. */
export interface DatedSpan {
  /** First UTF-16 code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
  /** As EDTF: `1953-07-27` or `1950/1953`. */
  readonly edtf: string
}
