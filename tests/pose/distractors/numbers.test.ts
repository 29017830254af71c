import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stream } from '../../../src/base/random.ts'
import { nearest, numbersAround } from '../../../src/pose/distractors/numbers.ts'
import { unevenness } from '../../support/chi-square.ts'

const wide = { steps: [1, 2, 3], low: -1000, high: 1000 } as const

describe('numbers around a key', () => {
  test('let it be the least, the greatest or between, each as often', () => {
    const ranks = [0, 0, 0, 0]
    for (let i = 0; i < 4000; i += 1) {
      const rank = numbersAround(50, wide, stream('rank', `${i}`)).filter((n) => n < 50).length
      ranks[rank] = (ranks[rank] ?? 0) + 1
    }
    expect(Math.abs(unevenness(ranks))).toBeLessThan(4)
  })

  test('are distinct, in order, within the bounds, fit, and never the key', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.nat(20),
        fc.nat(20),
        fc.string(),
        (key, down, up, seed) => {
          const bounds = { ...wide, low: key - down, high: key + up, fits: (n: number) => n % 7 !== 0 }
          const found = numbersAround(key, bounds, stream(seed))
          expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b))
          for (const n of found) {
            expect(n).not.toBe(key)
            expect(n).toBeGreaterThanOrEqual(key - down)
            expect(n).toBeLessThanOrEqual(key + up)
            expect(n % 7).not.toBe(0)
          }
          expect([0, 3]).toContain(found.length)
        },
      ),
      { seed: 1 },
    )
  })

  test('are none where the key could only be the last', () => {
    expect(numbersAround(10, { ...wide, high: 10 }, stream('a'))).toEqual([])
  })

  test('keep the decimals of the key free of dust', () => {
    const found = numbersAround(0.3, { steps: [0.1], low: 0.1, high: 1 }, stream('a'))
    for (const n of found) expect(`${n}`.length).toBeLessThanOrEqual(3)
    expect(found).toHaveLength(3)
  })
})

test('a false statement takes the nearest number, above or below by chance', () => {
  const picks = Array.from({ length: 40 }, (_, i) => nearest(5, [1, 4, 7, 9], stream(`${i}`))[0])
  expect(new Set(picks)).toEqual(new Set([4, 7]))
  expect(nearest(5, [], stream('a'))).toEqual([])
})
