import { expect, test } from 'vitest'
import { groupDigits } from '../../src/language/en/numbers.ts'

// Numbers that JavaScript writes with an exponent made it throw.
test.each([
  [1e-7, '0.0000001'],
  [1e21, '1,000,000,000,000,000,000,000'],
])('%d is written %s', (n, digits) => {
  expect(groupDigits(n)).toBe(digits)
})
