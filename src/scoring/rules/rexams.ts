import { ALL, creditOf, NONE } from '../../kinds/credit.ts'
import { part } from '../../kinds/parts.ts'
import { type Rule, ruleOf } from '../rule.ts'
import { picksOf, SELECTION, type Selection } from './selection.ts'

/** What a wrong pick takes away under {@link rexams}. */
export const rexamsRules = ['false', 'false2', 'true', 'all', 'none'] as const

/** How {@link rexams} evaluates. */
export interface RexamsOptions {
  /** Whether parts earn credit; true where it is missing. */
  readonly partial?: boolean
  /**
   * What a wrong pick takes away, of c right and w wrong options: 1/w (`false`), 1/max(w, 2) (`false2`), 1/c (`true`),
   * everything (`all`), nothing (`none`); `false2` where it is missing.
   */
  readonly rule?: (typeof rexamsRules)[number]
  /** The most that can be lost: 0 (or false) nothing, 1 (or true) as much as can be earned, or a share; 0 where it is missing. */
  readonly negative?: number | boolean
}

/**
 * The evaluation policies of R/exams.
 *
 * With `partial` each right pick earns 1/c and each wrong one takes away what `rule` says, not below −`negative`;
 * without, the key earns 1 and anything else costs `negative`. A blank earns nothing.
 *
 * Source: R package exams, exams_eval. (R returns 5.55e-17 for some sums that are 0; here they are 0.)
 *
 * @example
 * ```ts
 * rexams({ rule: 'all', negative: true }).parameters // => { partial: true, rule: 'all', negative: 1 }
 * ```
 */
export function rexams({
  partial = true,
  rule = 'false2',
  negative: limit = 0,
}: RexamsOptions = {}): Rule<Selection> {
  const negative = Math.abs(Number(limit))
  const { earned, of } = creditOf(negative)
  const floor = { earned: 0 - earned, of }
  return ruleOf({
    name: 'rexams',
    parameters: { partial, rule, negative },
    kinds: SELECTION,
    floor,
    parts: (question, response) => {
      const { hits, strays, missed, left, right } = picksOf(question, response)
      if (hits.length + strays.length === 0) return []
      if (!partial) {
        const errors = [...strays, ...missed]
        return [errors.length === 0 ? part([], 'right', ALL) : part(errors, 'errors', floor)]
      }
      const wrong = strays.length + left.length
      const cost = {
        false: { earned: -1, of: wrong },
        false2: { earned: -1, of: Math.max(wrong, 2) },
        true: { earned: -1, of: right },
        all: { earned: -1, of: 1 },
        none: NONE,
      }[rule]
      return [
        ...hits.map((id) => part([id], 'picked-right', { earned: 1, of: right })),
        ...strays.map((id) => part([id], 'picked-wrong', cost)),
        ...missed.map((id) => part([id], 'missed', NONE)),
      ]
    },
  })
}
