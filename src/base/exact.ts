/** A fraction of whole numbers, `d` above 0: what points are added up in, so that seven sevenths are 1. */
export interface Exact {
  /** Numerator. */
  readonly n: bigint
  /** Denominator, at least 1. */
  readonly d: bigint
}

/** Nothing. */
export const ZERO: Exact = { n: 0n, d: 1n }

/**
 * The number that the decimal digits of `value` write: 0.1 is a tenth, not the nearest binary fraction.
 *
 * @throws RangeError where `value` is not finite.
 */
export function exact(value: number): Exact {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a finite number`)
  const [, sign = '', whole = '0', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${value}`) ?? []
  const n = BigInt(sign + whole + part)
  const shift = BigInt(Number(power) - part.length)
  return shift < 0n ? reduce(n, 10n ** -shift) : { n: n * 10n ** shift, d: 1n }
}

/** `n / d` in lowest terms. */
export function reduce(n: bigint, d: bigint): Exact {
  const shared = gcd(n < 0n ? -n : n, d)
  return { n: n / shared, d: d / shared }
}

/** The sum. */
export function plus(a: Exact, b: Exact): Exact {
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d)
}

/** The product. */
export function times(a: Exact, b: Exact): Exact {
  return reduce(a.n * b.n, a.d * b.d)
}

/** Whether `a` is at least `b`. */
export function atLeast(a: Exact, b: Exact): boolean {
  return a.n * b.d >= b.n * a.d
}

/** The nearest number. */
export function toNumber({ n, d }: Exact): number {
  return Number(n) / Number(d)
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : gcd(b, a % b)
}
