import type { EnemyTest } from './enemies.ts'
import type { Work } from './plan.ts'
import type { Bound, Item } from './task.ts'

/**
 * The first set that keeps to the bounds and holds no enemies: of two sets the first is the one that has the earliest
 * item which is not in both.
 *
 * Backtracking, complete, and exponential at worst. Where the work did not suffice (`work.left` is below 0 then) the
 * result is `undefined`, as where there is no such set.
 *
 * @param queue The items by rank, from 0; `undefined` after the last.
 * @param counts How many of all items each bound counts.
 * @param work One unit for each item looked at.
 */
export function search(
  queue: (rank: number) => Item | undefined,
  counts: readonly number[],
  bounds: readonly Bound[],
  enemies: EnemyTest,
  work: Work,
): readonly Item[] | undefined {
  // Of each bound: how many must still come, how many may, how many are still to be looked at.
  const need = bounds.map(({ min }) => min)
  const room = bounds.map(({ max }) => max)
  const left = [...counts]
  const taken: Item[] = []
  const add = (numbers: number[], item: Item, change: number) => {
    for (const b of item.bounds) numbers[b] = (numbers[b] ?? 0) + change
  }
  const fits = ({ question, bounds: counted }: Item) =>
    counted.every((b) => (room[b] ?? 0) > 0) && taken.every((other) => !enemies(other.question, question))

  const dive = (from: number): boolean => {
    const passed: Item[] = []
    for (let rank = from; ; rank += 1) {
      const item = room[0] === 0 ? undefined : queue(rank)
      const short = need.some((least, b) => least > (item ? (left[b] ?? 0) : 0))
      if (!item || short || work.left < 0) {
        for (const other of passed) add(left, other, 1)
        return !item && !short
      }
      work.left -= 1
      passed.push(item)
      add(left, item, -1)
      if (!fits(item)) continue
      taken.push(item)
      add(need, item, -1)
      add(room, item, -1)
      if (dive(rank + 1)) return true
      taken.pop()
      add(need, item, 1)
      add(room, item, 1)
    }
  }
  return dive(0) ? taken : undefined
}
