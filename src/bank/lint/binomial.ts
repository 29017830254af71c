/** Above so many trials the bound is approximated. */
const MOST_EXACT = 1500

/** 95 % of a normal distribution lie below its mean and so many standard deviations. */
const Z95 = 1.6448536269514722

/**
 * The upper bound of what chance alone brings: the least count of hits that is not exceeded with the given confidence,
 * as a share of the trials.
 *
 * Exact up to 1,500 trials (the distribution of a sum of independent trials, Wang 1993, built up one trial after the
 * other); beyond, by the normal approximation with a correction for continuity.
 *
 * @param chances Of each trial, from 0 to 1; at least one.
 * @param confidence 0.95 where it is missing; only the exact form takes another.
 */
export function upperBound(chances: readonly number[], confidence = 0.95): number {
  const count = chances.length
  if (count > MOST_EXACT) {
    const mean = chances.reduce((sum, p) => sum + p, 0)
    const variance = chances.reduce((sum, p) => sum + p * (1 - p), 0)
    return Math.min(1, (mean + Z95 * Math.sqrt(variance) + 0.5) / count)
  }
  const hits = distribution(chances)
  let below = 0
  const bound = hits.findIndex((p) => {
    below += p
    // The sum of all falls short of 1 by rounding.
    return below >= confidence - 1e-12
  })
  return (bound < 0 ? count : bound) / count
}

/** The probability of each count of hits. */
function distribution(chances: readonly number[]): readonly number[] {
  const hits = new Float64Array(chances.length + 1)
  hits[0] = 1
  chances.forEach((p, i) => {
    for (let n = i + 1; n > 0; n -= 1) hits[n] = (hits[n] ?? 0) * (1 - p) + (hits[n - 1] ?? 0) * p
    hits[0] = (hits[0] ?? 0) * (1 - p)
  })
  return [...hits]
}
