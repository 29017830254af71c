/** From a lower to an upper bound. */
export interface Interval {
  /** Lower bound. */
  readonly low: number
  /** Upper bound. */
  readonly high: number
}

const Z95 = 1.959963984540054

/**
 * The 95 % interval of a share: Wilson's score interval, without a correction for continuity.
 *
 * Source: Wilson (1927); Newcombe (1998), "Two-sided confidence intervals for the single proportion", method 3.
 */
export function wilson(hits: number, count: number, z = Z95): Interval {
  if (count === 0) return { low: 0, high: 1 }
  const share = hits / count
  const middle = share + z ** 2 / (2 * count)
  const reach = z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))
  const whole = 1 + z ** 2 / count
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) }
}

/** How far two readers agree. */
export interface Agreement {
  /** Things that both have judged. */
  readonly count: number
  /** The share on which they say the same. */
  readonly raw: number
  /** Cohen's kappa (1960): what is above the agreement of two who keep to their own habits; `undefined` where both always say one thing. */
  readonly kappa: number | undefined
  /** Gwet's AC1 (2008), which stays sensible where nearly all is judged alike; `undefined` where there is one thing to say. */
  readonly ac1: number | undefined
}

/**
 * The agreement of two readers over pairs of what they said.
 *
 * @param categories All that could have been said, also what nobody said.
 */
export function agreement<T>(
  pairs: readonly (readonly [T, T])[],
  categories: readonly T[],
): Agreement | undefined {
  const count = pairs.length
  if (count === 0) return undefined
  const raw = pairs.filter(([a, b]) => a === b).length / count
  const shares = categories.map((one) => ({
    first: pairs.filter(([a]) => a === one).length / count,
    second: pairs.filter(([, b]) => b === one).length / count,
  }))
  const byHabit = shares.reduce((sum, { first, second }) => sum + first * second, 0)
  const spread = shares.reduce((sum, { first, second }) => {
    const mean = (first + second) / 2
    return sum + mean * (1 - mean)
  }, 0)
  return {
    count,
    raw,
    kappa: beyond(raw, byHabit),
    ac1: categories.length < 2 ? undefined : beyond(raw, spread / (categories.length - 1)),
  }
}

/** What agreement is above that by chance, as a share of what it could be. */
function beyond(raw: number, chance: number): number | undefined {
  return chance >= 1 ? undefined : (raw - chance) / (1 - chance)
}
