import { below } from '../base/below.ts'
import type { Random } from '../base/random.ts'
import { sample } from '../base/sample.ts'
import type { Admit } from './admit.ts'
import type { Cell } from './cells.ts'
import type { Bound, Item } from './task.ts'

/** How much may still be done, in units that are the same on every machine. */
export interface Work {
  /** Below 0 the work has been broken off. */
  left: number
}

/** The sets that can be drawn from some cells in a row, counted. */
export interface Plan {
  /** How many there are. */
  readonly total: bigint
  /** For each number that can be drawn from the first cell: in how many ways, and the plan of the other cells then. */
  readonly branches: readonly { readonly size: number; readonly ways: bigint; readonly rest: Plan }[]
}

/** Of a bound: how many must still come, how many may, and how many the cells from here on hold. */
type State = readonly [need: number, room: number, left: number]

/**
 * Counts the sets that keep to the bounds: dynamic programming, cell by cell, over what is left to meet.
 *
 * The counts are whole numbers of any size, so nothing is rounded.
 *
 * @param work One unit for each state.
 * @returns `undefined` where the work did not suffice.
 */
export function planOf(cells: readonly Cell[], bounds: readonly Bound[], work: Work): Plan | undefined {
  const known = new Map<string, Plan>()

  /** @param shut Bit `i` is set where enemies shut the cell that comes `i` cells later. */
  const visit = (at: number, before: readonly State[], shut: bigint): Plan => {
    const cell = cells[at]
    const branches: { size: number; ways: bigint; rest: Plan }[] = []
    // Reduced to what makes a difference from here on, so that many states are one.
    const states = before.map(([need, room, left]): State => [Math.max(0, need), Math.min(room, left), left])
    if (work.left < 0 || states.some(([need, room]) => need > room)) return { total: 0n, branches }
    if (!cell) return { total: 1n, branches }
    const key = `${[at, states]};${shut.toString(32)}`
    const plan = known.get(key)
    if (plan) return plan

    work.left -= 1
    let total = 0n
    const { members, bounds: counted } = cell
    const rooms = states.filter((_, b) => counted.includes(b)).map(([, room]) => room)
    const most = shut & 1n ? 0 : Math.min(members.length, ...rooms)
    for (let size = 0, ways = 1n; size <= most; size += 1) {
      const after = states.map((state, b): State => {
        const [need, room, left] = state
        return counted.includes(b) ? [need - size, room - size, left - members.length] : state
      })
      const rest = visit(at + 1, after, (shut >> 1n) | (size ? cell.blocks : 0n))
      if (rest.total) branches.push({ size, ways, rest })
      total += ways * rest.total
      ways = (ways * BigInt(members.length - size)) / BigInt(size + 1)
    }
    known.set(key, { total, branches })
    return { total, branches }
  }

  const start = bounds.map(({ min, max }, b): State => {
    const here = cells.filter((cell) => cell.bounds.includes(b))
    return [min, max, here.reduce((sum, { members }) => sum + members.length, 0)]
  })
  const plan = visit(0, start, 0n)
  return work.left < 0 ? undefined : plan
}

/**
 * Draws one of the sets of a plan, each equally likely: from cell to cell how many, in proportion to the counts, and
 * which.
 *
 * @returns `undefined` as soon as one is not admitted.
 */
export function drawFrom(
  plan: Plan,
  cells: readonly Cell[],
  random: Random,
  admit: Admit,
): Item[] | undefined {
  const taken: Item[] = []
  let node = plan
  for (const { members } of cells) {
    let rank = node.branches.length > 1 ? below(node.total, random) : 0n
    const branch = node.branches.find(({ ways, rest }) => {
      rank -= ways * rest.total
      return rank < 0n
    })
    for (const item of branch ? sample(members, branch.size, random) : []) {
      if (!admit(item, taken)) return undefined
      taken.push(item)
    }
    node = branch?.rest ?? node
  }
  return taken.sort((a, b) => a.place - b.place)
}
