import type { Answer } from '../answer.ts'

/** So many candidates are tried together, from the best on. */
const TRIED = 14

/**
 * The first set of wrong options, best candidates first, that passes: as many as wanted, else fewer, never below the least.
 *
 * @param passes Judges a whole set, since some flaws show only there.
 */
export function pickSet(
  candidates: readonly Answer[],
  passes: (set: readonly Answer[]) => boolean,
  { want, least }: { readonly want: number; readonly least: number },
): readonly Answer[] | undefined {
  const tried = candidates.slice(0, TRIED)
  for (let size = Math.min(want, tried.length); size >= least; size -= 1) {
    const found = firstSet(tried, size, [], passes)
    if (found) return found
  }
  return undefined
}

/** Sets in the order of their best members: depth first. */
function firstSet(
  rest: readonly Answer[],
  size: number,
  chosen: readonly Answer[],
  passes: (set: readonly Answer[]) => boolean,
): readonly Answer[] | undefined {
  if (size === 0) return passes(chosen) ? chosen : undefined
  for (const [i, next] of rest.entries()) {
    if (rest.length - i < size) return undefined
    const found = firstSet(rest.slice(i + 1), size - 1, [...chosen, next], passes)
    if (found) return found
  }
  return undefined
}
