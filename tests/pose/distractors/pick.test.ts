import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pickSet } from '../../../src/pose/distractors/pick.ts'

const candidates = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ text }))
const texts = (set: readonly { text: string }[] | undefined) => set?.map(({ text }) => text).join('')

test('the best candidates come first', () => {
  expect(texts(pickSet(candidates, () => true, { want: 3, least: 2 }))).toBe('abc')
})

test('a set that fails is changed from its end', () => {
  const passes = (set: readonly { text: string }[]) => set.some(({ text }) => text === 'e')
  expect(texts(pickSet(candidates, passes, { want: 3, least: 2 }))).toBe('abe')
})

test('fewer are taken before worse, and none below the least', () => {
  expect(texts(pickSet(candidates, ({ length }) => length < 3, { want: 3, least: 2 }))).toBe('ab')
  expect(pickSet(candidates, ({ length }) => length < 2, { want: 3, least: 2 })).toBeUndefined()
  expect(pickSet(candidates.slice(0, 1), () => true, { want: 3, least: 2 })).toBeUndefined()
})

test('what is picked passes, and keeps the order of the candidates', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 10 }), (numbers) => {
      const offered = numbers.map((n) => ({ text: `${n}` }))
      const passes = (set: readonly { text: string }[]) =>
        new Set(set.map(({ text }) => text)).size === set.length
      const found = pickSet(offered, passes, { want: 3, least: 2 })
      expect(found === undefined).toBe(new Set(numbers).size < 2)
      if (!found) return
      expect(passes(found)).toBe(true)
      const places = found.map((one) => offered.indexOf(one))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    }),
    { seed: 1 },
  )
})
