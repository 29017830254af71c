import { ALL, NONE } from '../../kinds/credit.ts'
import type { Question } from '../../kinds/index.ts'
import { part } from '../../kinds/parts.ts'
import { type Rule, ruleOf } from '../rule.ts'

/** What earns a part under {@link partialRanges}. */
export interface PartialRanges {
  /** How many tolerances off still earns a half; 2 where it is missing, and 0 for none. */
  readonly range?: number
  /** Other answers that earn a half. */
  readonly list?: readonly number[]
}

/**
 * Half the credit for a number that is close, or listed; a quarter for one that is close to a listed one.
 *
 * Within the question's tolerance of its value: 1. Within `range` tolerances: 1/2. Within the tolerance of a number
 * of the `list`: 1/2, within `range` tolerances of one: 1/4. Otherwise nothing. The tolerance of a question is
 * absolute or relative; one that is an interval is taken as half its width. A blank earns nothing.
 *
 * Source: Open edX, capa, numerical responses with partial credit "close" and "list".
 *
 * @example
 * ```ts
 * partialRanges({ list: [8] }).parameters // => { range: 2, list: [8] }
 * ```
 */
export function partialRanges({ range = 2, list = [] }: PartialRanges = {}): Rule<'number'> {
  return ruleOf({
    name: 'partial-ranges',
    parameters: { range, list },
    kinds: ['number'],
    parts: (question, response) => {
      const given = Number(response)
      const slack = slackOf(question)
      // 4.2 − 4 must not lie beyond 0.2.
      const near = (value: number, reach: number) =>
        Math.abs(given - value) <= reach + 4 * Number.EPSILON * Math.max(1, Math.abs(value))
      const { value } = question
      if (near(value, slack)) return [part([], 'within-tolerance', ALL)]
      if (near(value, range * slack) || list.some((other) => near(other, slack)))
        return [part([], 'alternative', { earned: 1, of: 2 })]
      return [
        list.some((other) => near(other, range * slack))
          ? part([], 'alternative', { earned: 1, of: 4 })
          : part([], 'outside-tolerance', NONE),
      ]
    },
  })
}

function slackOf({ value, tolerance }: Question<'number'>): number {
  if (!tolerance) return 0
  if ('from' in tolerance) return (tolerance.to - tolerance.from) / 2
  return 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(value)
}
