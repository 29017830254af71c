import { type Day, weekday } from './days.ts'

/** When a feast is: a fixed day, or a rule of the calendar. */
export type FeastRule = MonthDay | 'easter' | 'thanksgiving' | 'us-election'

/**
 * The day of a feast in a year of the Gregorian calendar.
 *
 * @example
 * ```ts
 * feastDay('easter', 2023) // => { year: 2023, month: 4, day: 9 }
 * ```
 */
export function feastDay(rule: FeastRule, year: number): Day {
  return { year, ...(typeof rule === 'string' ? movable[rule](year) : rule) }
}

interface MonthDay {
  readonly month: number
  readonly day: number
}

const movable = {
  easter,
  thanksgiving: (year: number) => ({ month: 11, day: nth(year, 11, 4, 4) }),
  'us-election': (year: number) => ({ month: 11, day: nth(year, 11, 1, 1) + 1 }),
} as const

/** The day of the n-th weekday of a month. */
function nth(year: number, month: number, wanted: number, n: number): number {
  const first = weekday({ year, month, day: 1 })
  return 1 + ((wanted - first + 7) % 7) + (n - 1) * 7
}

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * Source: "To find Easter", Nature, 20 April 1876 (the anonymous Gregorian algorithm).
 */
function easter(year: number): MonthDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return { month, day: (h + l - 7 * m + 33 * month + 19) % 32 }
}
