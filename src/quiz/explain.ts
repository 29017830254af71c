import type { Cell } from './cells.ts'
import { planOf } from './plan.ts'
import type { Shortage } from './shortage.ts'
import type { Bound } from './task.ts'

const STATES = 1_000_000

/**
 * What must be lowered so that there is a quiz, and to what.
 *
 * All that the bounds ask for is dropped, then asked for again, bound by bound, as far as there is a quiz: the length
 * first, so that it is the quotas which fall short of it.
 *
 * @param bounds Bounds that no set of questions out of the cells keeps to.
 * @param cause What keeps questions apart besides the quotas.
 */
export function explain(
  cells: readonly Cell[],
  bounds: readonly Bound[],
  cause: 'maxPerFact' | 'enemies' | undefined,
): Shortage[] {
  const work = { left: STATES }
  const size = cells.reduce((sum, { members }) => sum + members.length, 0)
  let kept: readonly Bound[] = bounds.map((bound) => ({ ...bound, min: 0 }))
  return bounds.flatMap((bound, at) => {
    const { quota, name, wanted } = bound
    let min = Math.min(bound.min, size)
    const tried = () => kept.with(at, { ...bound, min })
    while (min > 0 && !planOf(cells, tried(), work)?.total) min -= 1
    kept = tried()
    if (min === bound.min) return []
    const path = name ? `${quota}.${name}` : quota
    return [
      {
        quota: cause ?? quota,
        ...(cause ? { name: path } : name && { name }),
        wanted,
        available: min,
        message: `${path}: ${wanted} wanted, ${min} possible given ${cause ?? 'the other quotas'}. Lower it, or add questions.`,
      },
    ]
  })
}
