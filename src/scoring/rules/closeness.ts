import { type Day, dayNumber } from '../../calendar/days.ts'
import { type Edtf, edtf, spanOf } from '../../calendar/edtf.ts'
import type { Credit } from '../../kinds/common.ts'
import { ALL, creditOf, NONE } from '../../kinds/credit.ts'
import type { Question, ResponseTo } from '../../kinds/index.ts'
import { isWithin } from '../../kinds/number/number.ts'
import { part } from '../../kinds/parts.ts'
import { type Json, type Rule, ruleOf } from '../rule.ts'

const KINDS = ['number', 'date'] as const

/** How credit falls with distance. */
export type Falloff =
  | {
      /** By steps. */
      readonly shape: 'step'
      /** Credit from 0 to 1 up to a distance, nearest first: `[[1, 0.5], [5, 0.2]]`. */
      readonly steps: readonly (readonly [distance: number, credit: number])[]
    }
  | {
      /** Evenly, down to nothing. */
      readonly shape: 'linear'
      /** The distance at which nothing is left; above 0. */
      readonly within: number
    }
  | {
      /** By half, again and again. */
      readonly shape: 'exponential'
      /** The distance at which half is left; above 0. */
      readonly half: number
    }

/** How far off an answer may be, and in what. */
export type Closeness = Falloff & {
  /** What a distance between dates is counted in; days where it is missing. */
  readonly unit?: 'days' | 'years'
  /** Whether a distance between numbers is a share of the right value; false where it is missing. */
  readonly relative?: boolean
}

/**
 * Credit that falls with the distance from the key: of a number in its own unit, of a date in days or years.
 *
 * d is the distance: `|given − value|`, over `|value|` where it is `relative`; 0 within the question's tolerance. Of a
 * date it is counted to the farthest day that the answer can mean, so that vagueness does not pay, from the nearest
 * that the key can; of an interval each end counts half. Years are counted as 365.2425 days.
 * `step`: the credit of the first step with d ≤ distance. `linear`: `max(0, 1 − d / within)`. `exponential`:
 * `2^(−d / half)`. The last is rounded to nine places. A blank earns nothing.
 *
 * @example
 * ```ts
 * closeness({ shape: 'linear', within: 10, unit: 'years' }).parameters // => { shape: 'linear', within: 10, unit: 'years' }
 * ```
 */
export function closeness(options: Closeness): Rule<'number' | 'date'> {
  const far = options.shape === 'step' ? 0 : options.shape === 'linear' ? options.within : options.half
  if (options.shape !== 'step' && !(far > 0)) throw new RangeError(`the distance ${far} is not above 0`)
  return ruleOf({
    name: 'closeness',
    // The options are JSON, field by field.
    parameters: { ...options } as Readonly<Record<string, Json>>,
    kinds: KINDS,
    parts: (question, response) => {
      const distances = distancesOf(question, response, options)
      return distances.map((distance) => {
        const { earned, of } = falloff(distance, options)
        return part([], 'distance', { earned, of: of * distances.length })
      })
    },
  })
}

function falloff(distance: number, options: Closeness): Credit {
  if (distance === 0) return ALL
  switch (options.shape) {
    case 'step':
      return creditOf(options.steps.find(([most]) => distance <= most)?.[1] ?? 0)
    case 'linear':
      return distance >= options.within ? NONE : creditOf(1 - distance / options.within)
    case 'exponential':
      return creditOf(Number((2 ** (-distance / options.half)).toFixed(9)))
  }
}

function distancesOf(
  question: Question<'number' | 'date'>,
  response: ResponseTo<'number' | 'date'>,
  { unit = 'days', relative = false }: Closeness,
): readonly number[] {
  if (question.kind === 'number') {
    const given = Number(response)
    if (isWithin(question, given)) return [0]
    // Decimal digits, so that 1.3 is 0.3 from 1.
    const off = Number(Math.abs(given - question.value).toPrecision(12))
    return [relative ? off / Math.abs(question.value) : off]
  }
  const days = endsOf(edtf(question.value), edtf(`${response}`))
  return days.map((off) => (unit === 'years' ? off / 365.2425 : off))
}

/** How many days a date, or each end of an interval, is off; an end that is open on one side only is infinitely off. */
function endsOf(key: Edtf, given: Edtf): readonly number[] {
  if (key.precision !== 'interval') return [daysOff(spanOf(key), spanOf(given))]
  const [from, to] = given.precision === 'interval' ? [given.start, given.end] : [given, given]
  return [
    [key.start, from],
    [key.end, to],
  ].map(([wanted, found]) =>
    wanted && found
      ? daysOff(spanOf(wanted), spanOf(found))
      : wanted === found
        ? 0
        : Number.POSITIVE_INFINITY,
  )
}

interface Span {
  readonly first?: Day
  readonly last?: Day
}

function daysOff(key: Span, given: Span): number {
  if (!key.first || !key.last || !given.first || !given.last) return Number.POSITIVE_INFINITY
  const [from, to] = [dayNumber(key.first), dayNumber(key.last)]
  return Math.max(0, from - dayNumber(given.first), dayNumber(given.last) - to)
}
