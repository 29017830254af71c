import { NewsquizError } from '../base/errors.ts'
import type { Fraction } from '../kinds/common.ts'
import { type KindName, type Question, type Response, readResponse } from '../kinds/index.ts'
import { natural, type Rule } from './rule.ts'

/**
 * The share of the credit that one response earns, from 0 to 1.
 *
 * @param rule {@link natural} partial credit where it is missing.
 * @throws {@link NewsquizError} `response/…` where the response does not belong to the question.
 *
 * @example
 * ```ts
 * const armistice = {
 *   id: 'a/e1/date/date', kind: 'date', topic: 'date', stem: 'When was it signed?', facts: ['e1'], asks: 'date',
 *   evidence: [{ start: 0, end: 9 }], explanation: 'It was signed then.', value: '1953-07-27',
 * } as const
 * gradeAnswer(armistice, '27 July 1953') // => 1
 * gradeAnswer(armistice, 'July 1953') // => 2 / 3
 * gradeAnswer(armistice, '27 July 1953', allOrNothing) // => 1
 * ```
 */
export function gradeAnswer<N extends KindName>(
  question: Question<N>,
  response: Response,
  rule: Rule = natural,
): Fraction {
  const read = readResponse(question, response)
  if (!read.ok) throw new NewsquizError([read.issue])
  const { earned, of } = rule.credit(question, read.response)
  return earned / of
}
