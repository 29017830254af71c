import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atLeast, exact, plus, reduce, times, toNumber } from '../../src/base/exact.ts'

const number = fc.double({ noNaN: true, noDefaultInfinity: true })

test('takes a number by its decimal digits and gives it back', () => {
  fc.assert(
    fc.property(number, (value) => {
      // Beyond the range of a double its parts overflow one by one, though their quotient would not.
      fc.pre(value === 0 || (Math.abs(value) > 1e-290 && Math.abs(value) < 1e290))
      expect(toNumber(exact(value))).toBeCloseTo(value, 12)
    }),
    { seed: 1, numRuns: 500 },
  )
  expect(exact(0.1)).toEqual({ n: 1n, d: 10n })
  expect(exact(-12.5)).toEqual({ n: -25n, d: 2n })
  expect(exact(1e21)).toEqual({ n: 10n ** 21n, d: 1n })
  expect(exact(2.5e-7)).toEqual({ n: 1n, d: 4_000_000n })
})

test('adds and multiplies as fractions do', () => {
  const small = fc.tuple(fc.bigInt(-99n, 99n), fc.bigInt(1n, 99n)).map(([n, d]) => reduce(n, d))
  fc.assert(
    fc.property(small, small, small, (a, b, c) => {
      expect(plus(a, b)).toEqual(plus(b, a))
      expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)))
      expect(atLeast(a, b) || atLeast(b, a)).toBe(true)
      expect(atLeast(a, b)).toBe(Number(a.n) * Number(b.d) >= Number(b.n) * Number(a.d))
    }),
    { seed: 1 },
  )
})

test('knows no infinity', () => {
  expect(() => exact(Number.POSITIVE_INFINITY)).toThrow(RangeError)
})
