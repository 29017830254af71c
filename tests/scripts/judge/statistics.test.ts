import { describe, expect, test } from 'vitest'
import { agreement, wilson } from '../../../scripts/judge/statistics.ts'

// Newcombe (1998), Statistics in Medicine 17, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Wilson's interval of %i in %i is the published one", (hits, count, low, high) => {
  const interval = wilson(hits, count)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('of nothing nothing is known', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 })
})

/** Pairs of yes and no as a table of counts gives them. */
function pairs(yesYes: number, yesNo: number, noYes: number, noNo: number) {
  const of = (count: number, a: boolean, b: boolean) => Array.from({ length: count }, () => [a, b] as const)
  return [
    ...of(yesYes, true, true),
    ...of(yesNo, true, false),
    ...of(noYes, false, true),
    ...of(noNo, false, false),
  ]
}

describe('agreement', () => {
  test("Cohen's kappa of 20, 5, 10, 15 is 0.4, as textbooks have it", () => {
    const found = agreement(pairs(20, 5, 10, 15), [true, false])
    expect(found?.raw).toBeCloseTo(0.7, 10)
    expect(found?.kappa).toBeCloseTo(0.4, 10)
  })

  // Gwet (2002), "Kappa statistic is not satisfactory …": 118, 5, 2, 0 of 125 subjects.
  test("where nearly all is alike kappa falls to nothing and Gwet's AC1 does not", () => {
    const found = agreement(pairs(118, 5, 2, 0), [true, false])
    expect(found?.raw).toBeCloseTo(0.944, 4)
    expect(found?.kappa).toBeCloseTo(-0.0234, 4)
    expect(found?.ac1).toBeCloseTo(0.9408, 4)
  })

  // Cohen (1960), table 1: proportions of 200 cases in three categories.
  test("Cohen's own example", () => {
    const counts = [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]
    const said = counts.flatMap((row, a) =>
      row.flatMap((count, b) => Array.from({ length: count }, () => [a, b] as const)),
    )
    expect(agreement(said, [0, 1, 2])?.kappa).toBeCloseTo(0.492, 3)
  })

  test('of readers who always say one thing kappa says nothing', () => {
    expect(agreement(pairs(9, 0, 0, 0), [true, false])?.kappa).toBeUndefined()
    expect(agreement(pairs(9, 0, 0, 0), [true, false])?.ac1).toBe(1)
  })

  test('of no pairs nothing is said', () => {
    expect(agreement([], [true, false])).toBeUndefined()
  })
})
