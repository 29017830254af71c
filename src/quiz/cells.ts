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
 * @param foes For each place in the pool the places of its enemies; left out, enemies don't count.
 */
export function cellsOf(
  items: readonly Item[],
  counted: number,
  foes: readonly (readonly number[])[] = [],
): readonly Cell[] {
  const groups = new Map<string, { members: Item[]; bounds: readonly number[]; shunned: Set<number> }>()
  for (const item of items) {
    const { place } = item
    const bounds = item.bounds.filter((bound) => bound < counted)
    const key = `${bounds};${foes[place] ?? ''}`
    const group = groups.get(key) ?? { members: [], bounds, shunned: new Set(foes[place]) }
    group.members.push(item)
    groups.set(key, group)
  }
  const cells = Array.from(groups)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => cell)
  return cells.map(({ members, bounds, shunned }, at) => ({
    members,
    bounds,
    blocks: cells
      .slice(at + 1)
      .reduceRight(
        (bits, { members: [other] }) =>
          (bits << 1n) | BigInt(other !== undefined && shunned.has(other.place)),
        0n,
      ),
  }))
}
