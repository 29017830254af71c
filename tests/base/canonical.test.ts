import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/base/canonical.ts'

/** The same data with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, field]) => [key, reversed(field)]),
  )
}

test('says the same as JSON, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value))
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain)
      expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain))
    }),
    { seed: 20270523, numRuns: 500 },
  )
})

test('sorts keys by code units, those that look like numbers too', () => {
  expect(canonicalJson({ b: 1, 9: 2, 10: 3, B: 4 })).toBe('{"10":3,"9":2,"B":4,"b":1}')
})

test('keeps a key that would reach into the prototype', () => {
  expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}')
})

test('leaves out what is undefined, as JSON does', () => {
  expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}')
})
