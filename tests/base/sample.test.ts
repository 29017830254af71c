import { expect, test } from 'vitest'
import { stream } from '../../src/base/random.ts'
import { sample } from '../../src/base/sample.ts'
import { unevenness } from '../support/chi-square.ts'

test('every set of the size is equally likely', () => {
  const counts = new Map<string, number>()
  for (let seed = 0; seed < 20_000; seed += 1) {
    const set = sample([0, 1, 2, 3, 4, 5], 3, stream(`seed ${seed}`))
      .toSorted()
      .join('')
    counts.set(set, (counts.get(set) ?? 0) + 1)
  }
  expect(counts.size).toBe(20)
  expect(Math.abs(unevenness([...counts.values()]))).toBeLessThan(4)
})

test('takes as many draws as items, each bounded by the places up to one of the last', () => {
  const bounds: number[] = []
  sample(Array(1000).fill('x'), 3, (bound) => bounds.push(bound) - 1)
  expect(bounds).toEqual([998, 999, 1000])
})

test('all and none can be drawn', () => {
  expect(sample(['a', 'b'], 2, stream('x')).toSorted()).toEqual(['a', 'b'])
  expect(sample(['a', 'b'], 0, stream('x'))).toEqual([])
})
