import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stream } from '../../../src/base/random.ts'
import { daysInMonth } from '../../../src/calendar/days.ts'
import { compareDays, type EdtfDate, firstDay } from '../../../src/calendar/edtf.ts'
import { datesAround } from '../../../src/pose/distractors/dates.ts'

const latest = { year: 2023, month: 7, day: 27 }

describe('dates around a key', () => {
  test('have its form, are in the calendar, and none lies after publication', () => {
    const days = fc.record({
      year: fc.integer({ min: 1000, max: 2023 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    fc.assert(
      fc.property(days, fc.string(), ({ year, month, day }, seed) => {
        fc.pre(day <= daysInMonth(year, month))
        const key: EdtfDate = { precision: 'day', year, month, day }
        fc.pre(compareDays(firstDay(key), latest) <= 0)
        for (const date of datesAround(key, { latest }, stream(seed))) {
          expect(date.precision).toBe('day')
          expect(date.day).toBe(day)
          if (latest.year - year > 5) expect(date.month).toBe(month)
          expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month ?? 0))
          expect(compareDays(firstDay(date), latest)).toBeLessThanOrEqual(0)
          expect([date.year, date.month]).not.toEqual([year, month])
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('of a leap day are leap days', () => {
    const found = datesAround({ precision: 'day', year: 1952, month: 2, day: 29 }, { latest }, stream('a'))

    expect(found).toHaveLength(3)
    for (const { year, month, day } of found) expect([year % 4, month, day]).toEqual([0, 2, 29])
  })

  test('of what is recent are told apart by the month', () => {
    const found = datesAround({ precision: 'day', year: 2022, month: 3, day: 4 }, { latest }, stream('b'))

    expect(found).toHaveLength(3)
    for (const date of found)
      expect(Math.abs((date.year - 2022) * 12 + (date.month ?? 0) - 3)).toBeLessThan(13)
  })

  test('of the day of publication are none: the key could only be the last', () => {
    expect(datesAround({ precision: 'day', ...latest }, { latest }, stream('a'))).toEqual([])
  })

  test('of a decade and a century are decades and centuries', () => {
    expect(
      datesAround({ precision: 'decade', year: 1950 }, { latest }, stream('a')).map(({ year }) => year % 10),
    ).toEqual([0, 0, 0])
    expect(
      datesAround({ precision: 'century', year: 1700 }, { latest }, stream('a')).map(
        ({ year }) => year % 100,
      ),
    ).toEqual([0, 0, 0])
  })

  test('keep away from dates that do not fit', () => {
    const fits = ({ year }: EdtfDate) => year % 2 === 0
    const found = datesAround({ precision: 'year', year: 1953 }, { latest, fits }, stream('a'))

    expect(found).toHaveLength(3)
    expect(found.every(fits)).toBe(true)
  })
})
