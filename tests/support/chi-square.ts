/**
 * How far the counts are from equal, in standard deviations: 0 is what chance brings on average.
 *
 * Beyond 4 either way they are too uneven, or too even, for chance. Source: Fisher's normal approximation to the
 * chi-square distribution.
 */
export function unevenness(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const chiSquare = counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0)
  return Math.sqrt(2 * chiSquare) - Math.sqrt(2 * (counts.length - 1) - 1)
}
