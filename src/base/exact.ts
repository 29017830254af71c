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
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n }
  const [, sign = '', whole = '0', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${value}`) ?? []
  const n = BigInt(sign + whole + part)
  const shift = BigInt(Number(power) - part.length)
  return shift < 0n ? reduce(n, 10n ** -shift) : { n: n * 10n ** shift, d: 1n }
}

/** `n / d` in lowest terms; `d` is not 0. */
export function reduce(n: bigint, d: bigint): Exact {
  const shared = gcd(magnitude(n), magnitude(d)) * (d < 0n ? -1n : 1n)
  return { n: n / shared, d: d / shared }
}

/** The sum. */
export function plus(a: Exact, b: Exact): Exact {
  return reduce(a.n * b.d + b.n * a.d, a.d * b.d)
}

/** The difference. */
export function minus(a: Exact, b: Exact): Exact {
  return reduce(a.n * b.d - b.n * a.d, a.d * b.d)
}

/** The product. */
export function times(a: Exact, b: Exact): Exact {
  return reduce(a.n * b.n, a.d * b.d)
}

/** The quotient; 0 where `b` is 0. */
export function over(a: Exact, b: Exact): Exact {
  return b.n === 0n ? ZERO : reduce(a.n * b.d, a.d * b.n)
}

/** Whether `a` is at least `b`. */
export function atLeast(a: Exact, b: Exact): boolean {
  return a.n * b.d >= b.n * a.d
}

/** The greater one. */
export function greater(a: Exact, b: Exact): Exact {
  return atLeast(a, b) ? a : b
}

/** The lesser one. */
export function lesser(a: Exact, b: Exact): Exact {
  return atLeast(a, b) ? b : a
}

/** The nearest number. */
export function toNumber({ n, d }: Exact): number {
  return Number(n) / Number(d)
}

/** The nearest whole number, halves away from zero. */
export function roundExact({ n, d }: Exact): bigint {
  const up = (2n * magnitude(n) + d) / (2n * d)
  return n < 0n ? -up : up
}

/** Without its sign. */
export function magnitude(n: bigint): bigint {
  return n < 0n ? -n : n
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x || 1n
}

/** A running sum. */
export interface Sum {
  /** Adds `n / d`: whole numbers, `d` at least 1. */
  readonly add: (n: number, d: number) => void
  /** What was added so far. */
  readonly total: () => Exact
}

/** A running sum that starts at 0: reckoned in numbers as long as they are exact, which is ten times as fast. */
export function sum(): Sum {
  let [n, d] = [0, 1]
  let spilled = ZERO
  const spill = () => {
    spilled = plus(spilled, { n: BigInt(n), d: BigInt(d) })
    n = 0
    d = 1
  }
  return {
    add(m, e) {
      if (e === 1 && Number.isSafeInteger(n + m * d)) {
        n += m * d
        return
      }
      const shared = gcdOf(d, e)
      const common = d * (e / shared)
      const next = n * (e / shared) + m * (d / shared)
      if (Number.isSafeInteger(common) && Number.isSafeInteger(next)) {
        n = next
        d = common
      } else {
        spill()
        n = m
        d = e
      }
    },
    total: () => {
      spill()
      return spilled
    },
  }
}

function gcdOf(a: number, b: number): number {
  return b === 0 ? a : gcdOf(b, a % b)
}
