import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../../src/calendar/days.ts'
import { beginOf, type Grain, periodAt, shift, timexOf } from '../../../src/read/dates/period.ts'

const grains: readonly Grain[] = [
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'weekend',
  'day',
]
const day = fc.integer({
  min: dayNumber({ year: 1000, month: 1, day: 1 }),
  max: dayNumber({ year: 2999, month: 12, day: 31 }),
})
const grain = fc.constantFrom(...grains)

describe('a period', () => {
  test('holds the day that it was asked for, and the next one does not', () => {
    fc.assert(
      fc.property(day, grain, (number, of) => {
        const period = periodAt(number, of)
        // A weekend is the one of the week of the day, and may begin after it.
        if (of !== 'weekend') expect(beginOf(period)).toBeLessThanOrEqual(number)
        expect(beginOf(shift(period, 1))).toBeGreaterThan(number)
      }),
    )
  })

  test('comes back when it is shifted to and fro', () => {
    fc.assert(
      fc.property(day, grain, fc.integer({ min: -400, max: 400 }), (number, of, steps) => {
        const period = periodAt(number, of)
        expect(shift(shift(period, steps), -steps)).toEqual(period)
      }),
    )
  })

  test('of its own first day is itself', () => {
    fc.assert(
      fc.property(day, grain, (number, of) => {
        const period = periodAt(number, of)
        expect(periodAt(beginOf(period), of)).toEqual(period)
      }),
    )
  })

  // The oracle is the platform's own calendar: the Thursday of a week says its year (ISO 8601).
  test('of a week has the number that ISO 8601 gives it', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 86_400_000)
        const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * 86_400_000)
        const year = thursday.getUTCFullYear()
        const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7)
        expect(timexOf(periodAt(number, 'week'))).toBe(`${year}-W${`${week}`.padStart(2, '0')}`)
      }),
    )
  })
})
