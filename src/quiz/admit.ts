import { enemyTest } from './enemies.ts'
import { type Bound, countOf, type Item } from './task.ts'

/** Whether a question may join those that are taken: no bound is full, and none of them is its enemy. */
export type Admit = (item: Item, taken: readonly Item[]) => boolean

/** {@link Admit} for the questions of one pool. */
export function admitBy(bounds: readonly Bound[], areEnemies = enemyTest()): Admit {
  return (item, taken) =>
    item.bounds.every((b) => countOf(taken, b) < (bounds[b]?.max ?? 0)) &&
    taken.every((other) => !areEnemies(other.question, item.question))
}
