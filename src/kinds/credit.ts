import { type Exact, exact, plus, reduce, roundExact, ZERO } from '../base/exact.ts'
import type { Credit } from './common.ts'

/** No credit. */
export const NONE: Credit = { earned: 0, of: 1 }

/** All the credit. */
export const ALL: Credit = { earned: 1, of: 1 }

/** A credit to reckon with. */
export function toExact({ earned, of }: Credit): Exact {
  return reduce(BigInt(earned), BigInt(of))
}

// Largest whole number to which all whole numbers are exact.
const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/**
 * A fraction as a credit, in lowest terms.
 *
 * Exact as long as both numbers stay below 2^53; beyond, rounded to the last decimal place that keeps them there.
 *
 * @example
 * ```ts
 * toCredit({ n: 4n, d: 6n }) // => { earned: 2, of: 3 }
 * ```
 */
export function toCredit(exact: Exact): Credit {
  const { n, d } = reduce(exact.n, exact.d)
  let [earned, of] = [n, d]
  for (let scale = 10n ** 15n; (earned < 0n ? -earned : earned) > SAFE || of > SAFE; scale /= 10n)
    [earned, of] = scale > 1n ? [roundExact({ n: n * scale, d }), scale] : [n < 0n ? -SAFE : SAFE, 1n]
  const lowest = reduce(earned, of)
  return { earned: Number(lowest.n), of: Number(lowest.d) }
}

/**
 * The credit that a number writes in decimal digits, to twelve places.
 *
 * @example
 * ```ts
 * creditOf(0.25) // => { earned: 1, of: 4 }
 * ```
 */
export function creditOf(share: number): Credit {
  return toCredit(exact(Number(share.toFixed(12))))
}

/**
 * The sum of some credits.
 *
 * @example
 * ```ts
 * sumCredits([{ earned: 1, of: 3 }, { earned: 1, of: 6 }]) // => { earned: 1, of: 2 }
 * ```
 */
export function sumCredits(credits: readonly Credit[]): Credit {
  return toCredit(credits.map(toExact).reduce(plus, ZERO))
}

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
