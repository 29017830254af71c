import { exact, greater, lesser, reduce, roundExact, times } from '../../base/exact.ts'
import { ALL, NONE, toExact } from '../../kinds/credit.ts'
import { type Modifier, parameter, reckon } from './modifier.ts'

/**
 * No answer earns less: `max(least, f)`. It bounds what the modifiers before it made.
 *
 * @param least As a share of the question's points.
 *
 * @example
 * ```ts
 * floor(0).parameters // => { least: 0 }
 * ```
 */
export function floor(least: number): Modifier {
  const bound = exact(least)
  return {
    name: 'floor',
    parameters: { least },
    apply: ({ credit }) => reckon(credit, (f) => greater(f, bound)),
  }
}

/**
 * No answer earns more: `min(most, f)`. It bounds what the modifiers before it made, and the maximum of the question.
 *
 * @param most As a share of the question's points.
 *
 * @example
 * ```ts
 * ceiling(1).parameters // => { most: 1 }
 * ```
 */
export function ceiling(most: number): Modifier {
  const bound = exact(most)
  return {
    name: 'ceiling',
    parameters: { most },
    apply: ({ credit }) => reckon(credit, (f) => lesser(f, bound)),
    most: (credit) => reckon(credit, (f) => lesser(f, bound)),
  }
}

/**
 * All or nothing from a share on: 1 where `f ≥ from`, otherwise 0.
 *
 * @param from A share of the credit; decided on the exact value.
 *
 * Source: H5P MultiChoice, "give one point for the whole task" with a pass percentage.
 *
 * @example
 * ```ts
 * threshold(0.5).parameters // => { from: 0.5 }
 * ```
 */
export function threshold(from: number): Modifier {
  const mark = exact(from)
  return {
    name: 'threshold',
    parameters: { from },
    apply: ({ credit }) => {
      const f = toExact(credit)
      return f.n * mark.d >= mark.n * f.d ? ALL : NONE
    },
  }
}

/**
 * The nearest of the multiples of `1 / of`, halves away from zero.
 *
 * For scores of systems that round each answer; newsquiz itself rounds once, at the end.
 *
 * @param options A whole number from 1 on: 100 for two decimal places.
 *
 * @example
 * ```ts
 * rounded({ of: 100 }).parameters // => { of: 100 }
 * ```
 */
export function rounded({ of }: { readonly of: number }): Modifier {
  const unit = parameter('of', of, 1)
  return {
    name: 'rounded',
    parameters: { of },
    apply: ({ credit }) => reckon(credit, (f) => reduce(roundExact(times(f, unit)) * unit.d, unit.n)),
  }
}
