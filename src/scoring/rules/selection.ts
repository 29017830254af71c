import type { OptionId } from '../../kinds/common.ts'
import { ALL, NONE } from '../../kinds/credit.ts'
import type { Question, ResponseTo } from '../../kinds/index.ts'
import { part } from '../../kinds/parts.ts'
import { type Rule, ruleOf } from '../rule.ts'

/** A kind of questions that is answered by picking options. */
export type Selection = 'choice' | 'multiple'

/** All such kinds. */
export const SELECTION: readonly Selection[] = ['choice', 'multiple']

/** What was picked, held against the key. */
export interface Picks {
  /** Every option. */
  readonly options: readonly OptionId[]
  /** Right, and picked. */
  readonly hits: readonly OptionId[]
  /** Wrong, and picked. */
  readonly strays: readonly OptionId[]
  /** Right, and not picked. */
  readonly missed: readonly OptionId[]
  /** Wrong, and not picked. */
  readonly left: readonly OptionId[]
  /** How many options are right. */
  readonly right: number
}

/** What a response to a selection picks. */
export function picksOf(question: Question<Selection>, response: ResponseTo<Selection>): Picks {
  const options = question.options.map(({ id }) => id)
  const keys = question.kind === 'choice' ? [question.key] : question.keys
  const picked = [response].flat()
  const of = (right: boolean, taken: boolean) =>
    options.filter((id) => keys.includes(id) === right && picked.includes(id) === taken)
  return {
    options,
    hits: of(true, true),
    strays: of(false, true),
    missed: of(true, false),
    left: of(false, false),
    right: keys.length,
  }
}

/** A line for each of these options, each earning `earned` of `of`. */
function lines(
  ids: readonly OptionId[],
  why: 'picked-right' | 'picked-wrong' | 'missed' | 'left-alone',
  earned: number,
  of: number,
) {
  return ids.map((id) => part([id], why, { earned, of }))
}

/**
 * Right picks less wrong picks, over the number of right options, not below 0: `max(0, (t − w) / c)`.
 *
 * t right picks, w wrong picks, c right options (at least 1). It is the natural credit of `multiple`, and what a quiz
 * whose marks are points per right option less as much per wrong one comes to. A blank earns nothing.
 *
 * Source: PrairieLearn, pl-checkbox, "net correct"; Canvas New Quizzes, partial credit with penalty; H5P MultiChoice.
 *
 * @example
 * ```ts
 * netCorrect.name // => 'net-correct'
 * ```
 */
export const netCorrect: Rule<Selection> = /* @__PURE__ */ ruleOf({
  name: 'net-correct',
  kinds: SELECTION,
  floor: NONE,
  parts: (question, response) => {
    const { hits, strays, missed, right } = picksOf(question, response)
    return [
      ...lines(hits, 'picked-right', 1, right),
      ...lines(strays, 'picked-wrong', -1, right),
      ...lines(missed, 'missed', 0, right),
    ]
  },
})

/**
 * Each option is a decision, and every right one counts: `1 − |C △ S| / n`.
 *
 * C the right options, S the picked ones, n all. Whoever ticks everything earns the share of right options. A blank
 * earns nothing; a response that picks no option is one.
 *
 * Source: PrairieLearn, pl-checkbox, "each answer"; Open edX, every decision counts, which rounds to two places:
 * add `rounded({ of: 100 })` for that.
 *
 * @example
 * ```ts
 * everyDecisionCounts.name // => 'every-decision-counts'
 * ```
 */
export const everyDecisionCounts: Rule<Selection> = /* @__PURE__ */ ruleOf({
  name: 'every-decision-counts',
  kinds: SELECTION,
  parts: (question, response) => {
    const { options, hits, strays, missed, left } = picksOf(question, response)
    return [
      ...lines(hits, 'picked-right', 1, options.length),
      ...lines(left, 'left-alone', 1, options.length),
      ...lines(strays, 'picked-wrong', 0, options.length),
      ...lines(missed, 'missed', 0, options.length),
    ]
  },
})

/**
 * Each option is a decision; right ones count up, wrong ones down: `max(0, 1 − 2·|C △ S| / n)`. A blank earns nothing.
 *
 * C the right options, S the picked ones, n all.
 *
 * Source: D2L Brightspace, multi-select, "right minus wrong"; its documentation leaves open whether options that are
 * not picked count, and here they do, so that the key earns everything.
 *
 * @example
 * ```ts
 * rightMinusWrong.name // => 'right-minus-wrong'
 * ```
 */
export const rightMinusWrong: Rule<Selection> = /* @__PURE__ */ ruleOf({
  name: 'right-minus-wrong',
  kinds: SELECTION,
  floor: NONE,
  parts: (question, response) => {
    const { options, hits, strays, missed, left } = picksOf(question, response)
    return [
      ...lines(hits, 'picked-right', 1, options.length),
      ...lines(left, 'left-alone', 1, options.length),
      ...lines(strays, 'picked-wrong', -1, options.length),
      ...lines(missed, 'missed', -1, options.length),
    ]
  },
})

/**
 * The share of the right options that were picked, times the share of the picks that are right: `(t / c) · (t / s)`.
 *
 * t right picks, c right options, s picks. No pick is taken away from, yet ticking everything does not pay. A blank
 * earns nothing.
 *
 * Source: PrairieLearn, pl-checkbox, "coverage".
 *
 * @example
 * ```ts
 * coverage.name // => 'coverage'
 * ```
 */
export const coverage: Rule<Selection> = /* @__PURE__ */ ruleOf({
  name: 'coverage',
  kinds: SELECTION,
  parts: (question, response) => {
    const { hits, strays, missed, right } = picksOf(question, response)
    const base = right * Math.max(1, hits.length + strays.length)
    return [
      ...lines(hits, 'picked-right', hits.length, base),
      ...lines(strays, 'picked-wrong', 0, base),
      ...lines(missed, 'missed', 0, base),
    ]
  },
})

/**
 * Half the credit for one error, a quarter for two, none for more.
 *
 * An error is an option picked or left wrongly: e = |C △ S|. 1/2 for e = 1 where there are more than 2 options, 1/4
 * for e = 2 where there are more than 4. A blank earns nothing.
 *
 * Source: Open edX, capa, partial credit "halves".
 *
 * @example
 * ```ts
 * halves.name // => 'halves'
 * ```
 */
export const halves: Rule<Selection> = /* @__PURE__ */ ruleOf({
  name: 'halves',
  kinds: SELECTION,
  parts: (question, response) => {
    const { options, strays, missed } = picksOf(question, response)
    const errors = [...strays, ...missed]
    if (errors.length === 0) return [part([], 'right', ALL)]
    const half = errors.length <= 2 && options.length > 2 * errors.length
    return [part(errors, 'errors', { earned: Number(half), of: 2 ** errors.length })]
  },
})
