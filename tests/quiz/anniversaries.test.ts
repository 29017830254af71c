import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bank } from '../../src/bank/bank.ts'
import type { EventFact } from '../../src/facts/fact.ts'
import { anniversariesOn } from '../../src/quiz/anniversaries.ts'
import { tinyBank } from '../support/tiny-bank.ts'

const event = (id: string, date: string, certainty = 1): EventFact => ({
  id,
  kind: 'event',
  label: `the event ${id}`,
  date,
  certainty,
  evidence: [{ start: 0, end: 1 }],
})
const bankOf = (...facts: EventFact[]): Bank => ({ ...tinyBank, facts, questions: [] })
const found = (date: string, ...facts: EventFact[]) =>
  anniversariesOn(bankOf(...facts), date).map(({ fact, years, observed }) => [fact, years, observed ?? false])

describe('an anniversary', () => {
  test('comes on the day and month of its event, in every later year', () => {
    expect(found('2028-07-27', event('e', '1953-07-27'))).toEqual([['e', 75, false]])
    expect(found('2028-07-26', event('e', '1953-07-27'))).toEqual([])
    expect(found('1953-07-27', event('e', '1953-07-27'))).toEqual([])
    expect(found('1950-07-27', event('e', '1953-07-27'))).toEqual([])
  })
  test('of what is known to the month, the year or a span has no day', () => {
    expect(
      found('2028-07-27', event('a', '1953-07'), event('b', '1953'), event('c', '1950/1953-07-27')),
    ).toEqual([])
  })
  test('of what is doubtful is not kept', () => {
    expect(found('2028-07-27', event('e', '1953-07-27', 0.5))).toEqual([])
  })
  test('of 29 February is observed on the 28th where there is no 29th', () => {
    const leap = event('e', '1896-02-29')
    expect(found('1904-02-29', leap)).toEqual([['e', 8, false]])
    expect(found('1904-02-28', leap)).toEqual([])
    expect(found('1900-02-28', leap)).toEqual([['e', 4, true]])
    expect(found('1901-03-01', leap)).toEqual([])
  })
})

test('the longest ago comes first', () => {
  const years = found(
    '2030-05-04',
    event('a', '2000-05-04'),
    event('b', '1900-05-04'),
    event('c', '1950-05-04'),
  )
  expect(years.map(([id]) => id)).toEqual(['b', 'c', 'a'])
})

test('each dated event has exactly one day in every later year', () => {
  const days = Array.from({ length: 366 }, (_, i) =>
    new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(5, 10),
  )
  fc.assert(
    fc.property(fc.constantFrom(...days), fc.constantFrom(2023, 2024, 2100), (day, year) => {
      const kept = days.filter((on) => {
        if (on === '02-29' && year !== 2024) return false
        return found(`${year}-${on}`, event('e', `1904-${day}`)).length > 0
      })
      expect(kept.length).toBe(1)
    }),
    { seed: 5, numRuns: 20 },
  )
})

test.each(['2023-02-29', '2023-7-27', 'today', '2023-07'])('%s is no day', (date) => {
  expect(() => anniversariesOn(bankOf(), date)).toThrow(RangeError)
})
