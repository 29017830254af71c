import type { EnemyTest } from './enemies.ts'
import type { Item } from './task.ts'

/** Questions that are alike in all that counts in a draw: the same bounds count them, the same enemies shun them. */
export interface Cell {
  /** The questions. */
  readonly members: readonly Item[]
  /** The bounds that count them. */
  readonly bounds: readonly number[]
  /** Bit `i` is set where their enemies are in the cell that comes `i + 1` cells later. */
  readonly blocks: bigint
}

/**
 * The pool in cells: those that the same bounds count stand together, so that a plan is soon done with a bound.
 *
 * @param counted How many of the bounds count.
 * @param areEnemies Left out, enemies don't count; else the work grows as the square of the pool.
 */
export function cellsOf(items: readonly Item[], counted: number, areEnemies?: EnemyTest): readonly Cell[] {
  const groups = new Map<string, { members: Item[]; bounds: number[]; foes: Set<Item | undefined> }>()
  for (const item of items) {
    const bounds = item.bounds.filter((bound) => bound < counted)
    const isFoe = (other: Item) => other !== item && areEnemies?.(item.question, other.question)
    const foes = areEnemies ? items.filter(isFoe) : []
    const key = `${bounds};${foes.map(({ place }) => place)}`
    const group = groups.get(key) ?? { members: [], bounds, foes: new Set(foes) }
    group.members.push(item)
    groups.set(key, group)
  }
  const cells = Array.from(groups)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => cell)
  return cells.map(({ members, bounds, foes }, at) => ({
    members,
    bounds,
    blocks: cells
      .slice(at + 1)
      .reduceRight((bits, { members: [other] }) => (bits << 1n) | BigInt(foes.has(other)), 0n),
  }))
}
