import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupDigits, numberInWords, ordinalInWords } from '../../../src/language/en/numbers.ts'

test.each([
  [0, 'zero', 'zeroth'],
  [1, 'one', 'first'],
  [2, 'two', 'second'],
  [3, 'three', 'third'],
  [5, 'five', 'fifth'],
  [8, 'eight', 'eighth'],
  [9, 'nine', 'ninth'],
  [11, 'eleven', 'eleventh'],
  [12, 'twelve', 'twelfth'],
  [13, 'thirteen', 'thirteenth'],
  [20, 'twenty', 'twentieth'],
  [21, 'twenty-one', 'twenty-first'],
  [40, 'forty', 'fortieth'],
  [52, 'fifty-two', 'fifty-second'],
  [70, 'seventy', 'seventieth'],
  [99, 'ninety-nine', 'ninety-ninth'],
  [100, 'one hundred', 'one hundredth'],
])('%d is %s, %s', (n, number, ordinal) => {
  expect(numberInWords(n)).toBe(number)
  expect(ordinalInWords(n)).toBe(ordinal)
})

test('no two numbers are spelled alike', () => {
  const all = Array.from({ length: 101 }, (_, n) => [numberInWords(n), ordinalInWords(n)])
  expect(new Set(all.flat()).size).toBe(202)
})

test.each([-1, 101, 1.5, Number.NaN])('%d has no words here', (n) => {
  expect(() => numberInWords(n)).toThrow(RangeError)
})

test('grouped digits are those of the English locale of the platform', () => {
  const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
      const n = thousandths / 1000
      expect(groupDigits(n)).toBe(english.format(n))
    }),
    { seed: 1 },
  )
})

test.each([
  [12_345.5, '12,345.5'],
  [-0.001, '-0.001'],
])('%d is written %s', (n, digits) => {
  expect(groupDigits(n)).toBe(digits)
})
