import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, slips } from '../../src/base/text.ts'

/** Optimal string alignment by its recursive definition, the slow way. */
function bySearch(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return bySearch(x, y)
  const least = 1 + Math.min(bySearch(x, b), bySearch(a, y), bySearch(x, y))
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]
  return swapped ? Math.min(least, 1 + bySearch(a.slice(2), b.slice(2))) : least
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('counts slips as the definition does', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 6 }), (a, b, limit) => {
      expect(slips(a, b, limit)).toBe(Math.min(bySearch(a, b), limit + 1))
    }),
    { seed: 7, numRuns: 500 },
  )
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    { seed: 7, numRuns: 1000 },
  )
})

test('folds what people type alike', () => {
  const alike = ['Kim Jong-un', 'KIM JONG UN', ' kim  jong‑un. ', 'Kim Jong­ un', 'Ｋｉｍ Jong un']
  expect(new Set(alike.map(fold))).toEqual(new Set(['kim jong un']))
  expect(fold('Straße')).toBe(fold('STRASSE'))
  expect(fold('Łódź')).toBe('lodz')
  expect(fold('Ζεύς')).toBe(fold('ΖΕΎΣ'))
})

test('folds plain words by the short way as by the long one', () => {
  const plain = fc.stringMatching(/^[A-Za-z0-9 ]{0,12}$/)
  fc.assert(
    fc.property(plain, (text) => {
      // A mark at the end vanishes, and takes the long way.
      expect(fold(text)).toBe(fold(`${text}!`))
    }),
    { seed: 4, numRuns: 500 },
  )
})
