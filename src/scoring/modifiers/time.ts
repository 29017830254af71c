import { exact, minus, over, times } from '../../base/exact.ts'
import { type Modifier, parameter, reckon } from './modifier.ts'

/** How {@link timeDecay} falls. */
export interface TimeDecay {
  /** Seconds until no more is lost; above 0. */
  readonly limit: number
  /** The share that is left at the limit and after it, from 0 to 1; a half where it is missing. */
  readonly keep?: number
  /** Seconds in which nothing is lost; none where it is missing. */
  readonly grace?: number
}

/**
 * Takes credit away as time passes, never all of it: `f · (1 − (1 − keep) · min(1, t / limit))`.
 *
 * t is the time taken; within `grace` nothing is lost. An answer whose time was not measured counts as one at the
 * limit, or it would pay to leave the time out. A credit of nothing or less stays as it is.
 *
 * Source: Kahoot, speed bonus (`keep` 1/2, `grace` half a second); it rounds to whole points: add
 * `rounded({ of: 1000 })` for a question of 1,000.
 *
 * @example
 * ```ts
 * timeDecay({ limit: 20, grace: 0.5 }).parameters // => { limit: 20, keep: 0.5, grace: 0.5 }
 * ```
 */
export function timeDecay({ limit, keep = 0.5, grace = 0 }: TimeDecay): Modifier {
  const [whole, rest, free] = [parameter('limit', limit), parameter('keep', keep), parameter('grace', grace)]
  if (whole.n === 0n) throw new RangeError('the limit is 0; write a number of seconds above it')
  if (keep > 1) throw new RangeError(`keep is ${keep}; write a share from 0 to 1`)
  return {
    name: 'time-decay',
    parameters: { limit, keep, grace },
    apply: ({ credit, seconds = limit }) => {
      const taken = exact(Math.min(seconds, limit))
      if (credit.earned <= 0 || taken.n * free.d < free.n * taken.d) return credit
      const lost = times(minus(exact(1), rest), over(taken, whole))
      return reckon(credit, (f) => times(f, minus(exact(1), lost)))
    },
  }
}
