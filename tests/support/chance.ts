/**
 * How likely counts at least so uneven, or so even, are if every category is equally likely: Pearson's chi-square
 * test, two-sided.
 */
export function evenChance(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const chiSquare = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0)
  const below = chiSquareBelow(chiSquare, counts.length - 1)
  return Math.min(1, 2 * Math.min(below, 1 - below))
}

/** How likely a count of hits at least so far from the mean is, with `p` for each trial: exact, two-sided. */
export function hitChance(hits: number, trials: number, p: number): number {
  const term = (k: number) =>
    Math.exp(
      logGamma(trials + 1) -
        logGamma(k + 1) -
        logGamma(trials - k + 1) +
        k * Math.log(p) +
        (trials - k) * Math.log(1 - p),
    )
  let [below, above] = [0, 0]
  for (let k = 0; k <= hits; k += 1) below += term(k)
  for (let k = hits; k <= trials; k += 1) above += term(k)
  return Math.min(1, 2 * Math.min(below, above))
}

/** The share of a chi-square distribution below `x`: the regularised incomplete gamma function, by its series. */
export function chiSquareBelow(x: number, degrees: number): number {
  const [a, z] = [degrees / 2, x / 2]
  if (z === 0) return 0
  // Far out the series only adds up to 1.
  if (z > 20 * (a + 1)) return 1
  let term = 1 / a
  let sum = term
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= z / (a + n)
    sum += term
  }
  return Math.min(1, sum * Math.exp(a * Math.log(z) - z - logGamma(a)))
}

/** Stirling's series, shifted up to where it is exact to the last digits. */
function logGamma(x: number): number {
  if (x < 12) return logGamma(x + 1) - Math.log(x)
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7)
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series
}

/** Draws that owe nothing to `src/base/random.ts`, so that a fault there can't hide itself: mulberry32. */
export function dice(seed: number): (sides: number) => number {
  let state = seed | 0
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let word = Math.imul(state ^ (state >>> 15), 1 | state)
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word
    return Math.floor((((word ^ (word >>> 14)) >>> 0) / 2 ** 32) * sides)
  }
}
