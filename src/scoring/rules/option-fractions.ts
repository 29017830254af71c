import type { Credit, Option } from '../../kinds/common.ts'
import { ALL, creditOf, NONE } from '../../kinds/credit.ts'
import { part } from '../../kinds/parts.ts'
import { boundParts, type Rule, ruleOf } from '../rule.ts'
import { SELECTION, type Selection } from './selection.ts'

/**
 * The fraction of each option that is picked, as the option's own `fraction` says it.
 *
 * Of a `choice` it is the fraction of the option, which may be below 0; of a `multiple` their sum, held between 0
 * and 1: `min(1, max(0, Σ fᵢ))`. Where an option has none, a right one earns 1 / c (c right options), a wrong one of
 * a `multiple` takes as much away, and a wrong one of a `choice` earns nothing. A blank earns nothing.
 *
 * Fractions that Moodle's files write in seven digits are read as what they stand for: within 0.00001 of a fraction
 * whose denominator is 20 or at most 10, they are that fraction, so three times 0.3333333 is 1. (Moodle adds the
 * decimals and calls anything above 0.999999 right.)
 *
 * Source: Moodle, question/type/multichoice/question.php, and states.php for the limits. A fraction on a wrong
 * option of a `choice` is also Open edX's "partial" choice, which earns 0.5 unless told otherwise.
 *
 * @example
 * ```ts
 * optionFractions.name // => 'option-fractions'
 * ```
 */
export const optionFractions: Rule<Selection> = /* @__PURE__ */ ruleOf({
  name: 'option-fractions',
  kinds: SELECTION,
  parts: (question, response) => {
    const keys = question.kind === 'choice' ? [question.key] : question.keys
    const own = question.kind === 'choice' ? 0 : -1
    const picked = [response].flat()
    const parts = question.options
      .filter(({ id }) => picked.includes(id))
      .map((option) => {
        const right = keys.includes(option.id)
        const credit = fractionOf(option) ?? { earned: right ? 1 : own, of: keys.length }
        return part([option.id], credit.earned > 0 ? 'picked-right' : 'picked-wrong', credit)
      })
    return question.kind === 'choice' ? parts : boundParts(parts, NONE, ALL)
  },
})

const DENOMINATORS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20]
const NEAR = 0.00001

function fractionOf({ fraction }: Option): Credit | undefined {
  if (fraction === undefined) return undefined
  const of = DENOMINATORS.find((d) => Math.abs(fraction - Math.round(fraction * d) / d) < NEAR)
  return of === undefined ? creditOf(fraction) : { earned: Math.round(fraction * of), of }
}
