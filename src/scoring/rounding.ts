import { atLeast, type Exact, exact, reduce, roundExact, times } from '../base/exact.ts'
import type { Fraction } from '../kinds/common.ts'

/** How a number is rounded. */
export const roundings = ['half-up', 'half-even', 'down', 'up'] as const

/** One of {@link roundings}; `half-up` takes halves away from zero, `down` towards minus infinity, `up` towards plus. */
export type Rounding = (typeof roundings)[number]

/** How a score is rounded, and what it must not be rounded across. */
interface RoundingTask {
  readonly marks: readonly Fraction[]
  readonly scale: number
  readonly places: number
  readonly rounding: Rounding
}

/** A share on a scale, rounded, but not up to a mark that it does not reach. */
export function roundWithin(share: Exact, { marks, scale, places, rounding }: RoundingTask): Exact {
  const [size, unit] = [exact(scale), exact(10 ** places)]
  const whole = times(times(share, size), unit)
  const borders = marks.map((mark) => times(times(exact(mark), size), unit))
  const up = roundBy[rounding](whole)
  const crosses = borders.some((border) => !atLeast(whole, border) && atLeast({ n: up, d: 1n }, border))
  return reduce(crosses ? floorOf(whole) : up, unit.n)
}

const roundBy: { readonly [R in Rounding]: (value: Exact) => bigint } = {
  'half-up': roundExact,
  'half-even': (value) => {
    const low = floorOf(value)
    const half = 2n * (value.n - low * value.d)
    return half < value.d || (half === value.d && low % 2n === 0n) ? low : low + 1n
  },
  down: floorOf,
  up: ({ n, d }) => -floorOf({ n: -n, d }),
}

function floorOf({ n, d }: Exact): bigint {
  return n >= 0n || n % d === 0n ? n / d : n / d - 1n
}
