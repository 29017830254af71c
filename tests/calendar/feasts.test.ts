import { expect, test } from 'vitest'
import { weekday } from '../../src/calendar/days.ts'
import { feastDay } from '../../src/calendar/feasts.ts'

// Published tables: Easter Sundays of the Astronomical Applications Department of the U.S. Naval Observatory.
test.each([
  [1818, 3, 22],
  [1916, 4, 23],
  [1943, 4, 25],
  [2000, 4, 23],
  [2019, 4, 21],
  [2023, 4, 9],
  [2024, 3, 31],
  [2038, 4, 25],
])('Easter of %i', (year, month, day) => {
  expect(feastDay('easter', year)).toEqual({ year, month, day })
})

test('Thanksgiving is the fourth Thursday of November, election day the Tuesday after its first Monday', () => {
  for (let year = 1942; year < 2100; year++) {
    const [feast, election] = [feastDay('thanksgiving', year), feastDay('us-election', year)]
    expect(weekday(feast)).toBe(4)
    expect(feast.day).toBeGreaterThan(21)
    expect(feast.day).toBeLessThan(29)
    expect(weekday(election)).toBe(2)
    expect(election.day).toBeGreaterThan(1)
    expect(election.day).toBeLessThan(9)
  }
  expect(feastDay({ month: 12, day: 25 }, 1914)).toEqual({ year: 1914, month: 12, day: 25 })
})
