import type { KindAnalysis } from '../kind.ts'
import type { OrderQuestion } from './schema.ts'

/**
 * A blind guess puts all events in a random order, which sets half of the pairs the right way.
 *
 * With distractors, which it places as well, the credit is held at 0 where they take more away.
 */
export const orderAnalysis: KindAnalysis<OrderQuestion> = {
  chance: ({ events, key }) => {
    const belonging = key.flat().length
    const taken = (events.length - belonging) * (belonging - 1)
    const ways = waysToOrder(key.map((group) => group.length))
    const of = ways.length - 1
    const all = ways.reduce((sum, count) => sum + count, 0)
    return ways.reduce((sum, count, pairs) => sum + (count / all) * Math.max(0, pairs - taken), 0) / of
  },
  optionSets: () => [],
}

/**
 * How many orders of events, some of them tied, set how many pairs the right way.
 *
 * Source: MacMahon (1916), Combinatory Analysis: inversions of a multiset are counted by the q-multinomial coefficient.
 */
function waysToOrder(groups: readonly number[]): readonly number[] {
  let [ways, placed]: [readonly number[], number] = [[1], 0]
  for (const group of groups)
    for (let i = 1; i <= group; i += 1) {
      placed += 1
      ways = divide(multiply(ways, placed), i)
    }
  return ways
}

/** Times 1 + q + … + q^(n−1). */
function multiply(ways: readonly number[], n: number): readonly number[] {
  return Array.from({ length: ways.length + n - 1 }, (_, k) =>
    ways.slice(Math.max(0, k - n + 1), k + 1).reduce((sum, count) => sum + count, 0),
  )
}

/** Over 1 + q + … + q^(n−1), which divides it. */
function divide(ways: readonly number[], n: number): readonly number[] {
  const quotient: number[] = []
  for (let k = 0; k <= ways.length - n; k += 1) {
    const before = quotient.slice(Math.max(0, k - n + 1), k).reduce((sum, count) => sum + count, 0)
    quotient.push((ways[k] ?? 0) - before)
  }
  return quotient
}
