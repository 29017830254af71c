import { expect, test } from 'vitest'
import { surnameOf } from '../../../src/language/en/surnames.ts'

test.each([
  ['Jane Roe', 'Roe'],
  ['J.C. Roe, Jr.', 'Roe'],
  ['Jane Roe III', 'Roe'],
  ['Jane van der Roe', 'Roe'],
  ['Roe', undefined],
  ['Park Geun-hye', undefined],
  ['Malcolm X', undefined],
  ['', undefined],
])('of %s', (name, surname) => {
  expect(surnameOf(name)).toBe(surname)
})
