import type { Random } from './random.ts'

/**
 * A whole number from 0 to `total - 1`, each equally likely, however large `total` is.
 *
 * Drawn in digits of 16 bits, the highest first: it is bounded by the highest digit of `total - 1`, the others are
 * free, and a number that comes out too large is drawn again, which is less than one time in two.
 *
 * @param total At least 1; for 1 nothing is drawn.
 */
export function below(total: bigint, random: Random): bigint {
  const bounds: number[] = []
  for (let rest = total - 1n; rest > 0n; rest >>= 16n)
    bounds.unshift(rest > 0xffffn ? 0x10000 : Number(rest) + 1)
  for (;;) {
    const drawn = bounds.reduce((number, bound) => (number << 16n) + BigInt(random(bound)), 0n)
    if (drawn < total) return drawn
  }
}
