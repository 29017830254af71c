import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAt } from '../../src/calendar/day-at.ts'
import { dayNumber } from '../../src/calendar/days.ts'

test('undoes dayNumber, over 8,000 years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_500_000, max: 1_500_000 }), (number) => {
      expect(dayNumber(dayAt(number))).toBe(number)
    }),
    { seed: 20270523, numRuns: 5000 },
  )
})

test('agrees with the calendar of the platform on every day of four centuries', () => {
  const wrong: string[] = []
  for (let number = -62_000; number < 84_100; number += 1) {
    const { year, month, day } = dayAt(number)
    const iso = `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`
    if (iso !== new Date(number * 86_400_000).toISOString().slice(0, 10)) wrong.push(iso)
  }
  expect(wrong).toEqual([])
})
