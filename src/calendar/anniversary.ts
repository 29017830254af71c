import { type Day, isLeap } from './days.ts'

/**
 * The day of the `nth` anniversary of a day, or `undefined` where that year has no such day.
 *
 * Pure calendar arithmetic: the same everywhere on Earth. 29 February has an anniversary in leap years only, so
 * its 100th may be missing (1800, 1900 and 2100 are no leap years).
 *
 * @param nth At least 1.
 *
 * @example
 * ```ts
 * anniversary({ year: 1953, month: 7, day: 27 }, 75) // => { year: 2028, month: 7, day: 27 }
 * anniversary({ year: 2000, month: 2, day: 29 }, 25) // => undefined
 * ```
 */
export function anniversary({ year, month, day }: Day, nth: number): Day | undefined {
  const then = year + nth
  return month === 2 && day === 29 && !isLeap(then) ? undefined : { year: then, month, day }
}
