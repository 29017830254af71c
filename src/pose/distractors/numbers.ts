import { type Random, shuffle } from '../../base/random.ts'

/** Where wrong numbers may lie. */
export interface NumberBounds {
  /** Distances from one option to the next, of which each is drawn anew. */
  readonly steps: readonly [number, ...number[]]
  /** The least that is plausible. */
  readonly low: number
  /** The greatest that is plausible. */
  readonly high: number
  /** Whether a number will do. */
  readonly fits?: (value: number) => boolean
}

/** Longer walks past unfit numbers lead to implausible ones. */
const LONGEST_WALK = 24

/**
 * Wrong numbers around a key, so that the key is as often the least, the middle or the greatest of the options.
 *
 * None where the bounds would force one rank upon it: such a key could be told from its place.
 */
export function numbersAround(
  key: number,
  bounds: NumberBounds,
  random: Random,
  count = 3,
): readonly number[] {
  const below = walk(key, -1, bounds, random, count)
  const above = walk(key, 1, bounds, random, count)
  const fewest = Math.max(0, count - above.length)
  const most = Math.min(count, below.length)
  if (most <= fewest) return []
  const lower = fewest + random(most - fewest + 1)
  return [...below.slice(0, lower), ...above.slice(0, count - lower)].toSorted((a, b) => a - b)
}

function walk(
  from: number,
  direction: 1 | -1,
  { steps, low, high, fits = () => true }: NumberBounds,
  random: Random,
  count: number,
): number[] {
  const found: number[] = []
  let at = from
  for (let step = 0; step < LONGEST_WALK && found.length < count; step += 1) {
    at = Number((at + direction * (steps[random(steps.length)] ?? steps[0])).toPrecision(12))
    if (at < low || at > high) break
    if (fits(at)) found.push(at)
  }
  return found
}

/** The nearest number below the key and the nearest above it, in random order: what a false statement may say. */
export function nearest(key: number, wrong: readonly number[], random: Random): readonly number[] {
  const below = wrong.findLast((n) => n < key)
  const above = wrong.find((n) => n > key)
  return shuffle(
    [below, above].filter((n) => n !== undefined),
    random,
  )
}
