import fc from 'fast-check'
import { expect, test } from 'vitest'
import { admitBy } from '../../src/quiz/admit.ts'
import { search } from '../../src/quiz/search.ts'
import { taskOf } from '../../src/quiz/task.ts'
import { allowedSets, arbitraryBlueprint, arbitraryPool } from '../support/pools.ts'

test('finds the first of all allowed sets, and none only where there is none', () => {
  let found = 0
  fc.assert(
    fc.property(arbitraryPool(9, 30), arbitraryBlueprint, (pool, blueprint) => {
      const { items, bounds } = taskOf(pool.entries, blueprint)
      const set = search((rank) => items[rank], items, bounds, admitBy(bounds), { left: 100_000 })
      // Sets of more than is wanted at most are not allowed, so the first one never is another's beginning.
      const first = [...allowedSets(pool, blueprint)].map(places).sort(byFirstDifference)[0]
      expect(set?.map(({ place }) => place)).toEqual(first)
      found += Number(set !== undefined)
    }),
    { seed: 20270523, numRuns: 1000 },
  )
  expect(found).toBeGreaterThan(100)
})

test('breaks off where the work does not suffice', () => {
  const [pool] = fc.sample(arbitraryPool(9, 30), { seed: 1, numRuns: 1 })
  const { items, bounds } = taskOf(pool?.entries ?? [], { length: 1 })
  const work = { left: 0 }
  expect(search((rank) => items[rank], items, bounds, admitBy(bounds), work)).toBeUndefined()
})

function places(set: string): number[] {
  return set.split(',').map(Number)
}

/** Of two sets that one comes first which has the earliest item that is not in both. */
function byFirstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, i) => place !== b[i])
  if (at < 0) return b.length - a.length
  return (a[at] ?? 0) - (b[at] ?? Number.POSITIVE_INFINITY)
}
