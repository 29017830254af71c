import type { Admit } from './admit.ts'
import type { Work } from './plan.ts'
import { type Bound, countOf, type Item } from './task.ts'

/**
 * The first set that keeps to the bounds and that {@link Admit} lets grow: of two sets the first is the one that has the earliest item which is not in
 * both.
 *
 * Backtracking, complete, and exponential at worst. Where the work did not suffice (`work.left` is below 0 then) the
 * result is `undefined`, as where there is no such set.
 *
 * @param queue The items by rank, from 0; `undefined` after the last.
 * @param items The same items, in any order.
 * @param work One unit for each item looked at.
 */
export function search(
  queue: (rank: number) => Item | undefined,
  items: readonly Item[],
  bounds: readonly Bound[],
  admit: Admit,
  work: Work,
): readonly Item[] | undefined {
  /** @param spare Of each bound how many may still be passed over. */
  const dive = (
    from: number,
    spare: readonly number[],
    taken: readonly Item[],
  ): readonly Item[] | undefined => {
    const room = (bounds[0]?.max ?? 0) - taken.length
    // No question counts for two bounds of one quota, so what a quota still asks for adds up.
    const asked: Record<string, number> = {}
    for (const [b, { quota, min }] of bounds.entries())
      asked[quota] = (asked[quota] ?? 0) + Math.max(0, min - countOf(taken, b))
    const most = Math.max(...Object.values(asked))
    if (most > room) return undefined

    let left = spare
    for (let rank = from; work.left > 0 && left.every((number) => number >= 0); rank += 1) {
      const item = room ? queue(rank) : undefined
      if (!item) return most ? undefined : taken
      work.left -= 1
      const found = admit(item, taken) && dive(rank + 1, left, [...taken, item])
      if (found) return found
      left = left.map((number, b) => (item.bounds.includes(b) ? number - 1 : number))
    }
    return undefined
  }
  return dive(
    0,
    bounds.map(({ min }, b) => countOf(items, b) - min),
    [],
  )
}
