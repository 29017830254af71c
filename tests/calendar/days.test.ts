import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anniversary } from '../../src/calendar/anniversary.ts'
import { dayNumber, daysInMonth, isLeap, weekday } from '../../src/calendar/days.ts'

const anyDay = fc
  .tuple(
    fc.integer({ min: -2000, max: 4000 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }))

/** The same day on the platform's own proleptic Gregorian calendar. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

test('numbers days as the platform does', () => {
  fc.assert(
    fc.property(anyDay, ({ year, month, day }) => {
      expect(dayNumber({ year, month, day })).toBe(utc(year, month, day).getTime() / 86_400_000)
    }),
    { seed: 1953, numRuns: 2000 },
  )
})

test('names weekdays as the platform does', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekday(day) % 7).toBe(utc(day.year, day.month, day.day).getUTCDay())
    }),
    { seed: 1953, numRuns: 2000 },
  )
})

test('knows days that history has named', () => {
  expect(weekday({ year: 1953, month: 7, day: 27 })).toBe(1) // a Monday
  expect(weekday({ year: 2023, month: 7, day: 27 })).toBe(4) // a Thursday
  expect(weekday({ year: 1969, month: 7, day: 20 })).toBe(7) // a Sunday
})

test('gives each month its days', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 3000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(daysInMonth(year, month)).toBe(utc(year, month + 1, 0).getUTCDate())
    }),
    { seed: 1953 },
  )
  expect([1900, 2000, 2023, 2024].map(isLeap)).toEqual([false, true, false, true])
})

test('29 February has an anniversary in leap years only', () => {
  const day = { year: 1896, month: 2, day: 29 }
  expect(anniversary(day, 4)).toBeUndefined() // 1900
  expect(anniversary(day, 8)).toEqual({ year: 1904, month: 2, day: 29 })
  expect(anniversary({ ...day, day: 28 }, 4)).toEqual({ year: 1900, month: 2, day: 28 })
})
