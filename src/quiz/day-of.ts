import type { Day } from '../calendar/days.ts'
import { readEdtf } from '../calendar/edtf.ts'
import type { IsoDate } from '../facts/article.ts'

/**
 * The day that a date writes; `undefined` where it is no single, certain day.
 *
 * @example
 * ```ts
 * dayOf('1953-07-27') // => { year: 1953, month: 7, day: 27 }
 * dayOf('1953-07-27~') // => undefined
 * dayOf('1953-07') // => undefined
 * ```
 */
export function dayOf(date: string): Day | undefined {
  const reading = readEdtf(date)
  if (!reading.ok || reading.value.precision !== 'day') return undefined
  const { year, month, day, approximate, uncertain } = reading.value
  return month === undefined || day === undefined || approximate || uncertain
    ? undefined
    : { year, month, day }
}

/**
 * {@link dayOf}, for a date that calling code hands over.
 *
 * @throws RangeError where the calendar has no such day, or it is written in another way.
 */
export function requireDay(date: IsoDate): Day {
  const day = dayOf(date)
  if (!day) throw new RangeError(`"${date}" is no day of the calendar; write it as 2023-07-27`)
  return day
}
