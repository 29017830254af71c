import { canonicalJson } from '../../base/canonical.ts'
import { ALL, NONE } from '../../kinds/credit.ts'
import { keyOf, type Question, type Response } from '../../kinds/index.ts'
import { partsOf } from '../../kinds/parts.ts'
import { allOrNothing, type Rule } from '../rule.ts'

/**
 * Full credit for the key itself, otherwise none: nothing is folded, forgiven or within a tolerance.
 *
 * A text must equal an accepted form to the letter, a number the value, a date the key as EDTF writes it. Picks of a
 * `multiple` may stand in any order, events that are tied in either. A blank earns nothing.
 *
 * Source: 1EdTech QTI 3.0, the template match_correct.
 *
 * @example
 * ```ts
 * matchCorrect.name // => 'match-correct'
 * ```
 */
export const matchCorrect: Rule = {
  name: 'match-correct',
  credit: (question, response) => (isKey(question, response) ? ALL : NONE),
}

function isKey(question: Question, response: Response): boolean {
  if (question.kind === 'text') return question.accepted.includes(`${response}`)
  if (question.kind === 'number') return Number(response) === question.value
  if (question.kind === 'multiple' || question.kind === 'order')
    return allOrNothing.credit(question, response).earned === 1
  return canonicalJson(response) === canonicalJson(keyOf(question))
}

/**
 * The share of premises with their right option: right pairs over pairs. A blank earns nothing.
 *
 * It is the natural credit of `match`.
 *
 * Source: Moodle, question/type/match; PrairieLearn, pl-matching; Open edX, drag and drop v2.
 *
 * @example
 * ```ts
 * rightPairs.name // => 'right-pairs'
 * ```
 */
export const rightPairs: Rule<'match'> = {
  name: 'right-pairs',
  kinds: ['match'],
  credit: ({ premises, key }, response) => ({
    earned: premises.filter(({ id }) => Object.hasOwn(response, id) && response[id] === key[id]).length,
    of: premises.length,
  }),
  parts: partsOf,
}
