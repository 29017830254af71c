import type { Credit } from './common.ts'

/**
 * The mean of some credits, in whole numbers.
 *
 * @example
 * ```ts
 * meanCredit([{ earned: 1, of: 1 }, { earned: 1, of: 3 }]) // => { earned: 4, of: 6 }
 * ```
 */
export function meanCredit(credits: readonly Credit[]): Credit {
  const base = credits.reduce((multiple, { of }) => (multiple / gcd(multiple, of)) * of, 1)
  return {
    earned: credits.reduce((sum, { earned, of }) => sum + earned * (base / of), 0),
    of: base * credits.length,
  }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
