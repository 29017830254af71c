import { NewsquizError } from '../base/errors.ts'
import type { Fraction } from '../kinds/common.ts'
import { type KindName, type Question, readResponse } from '../kinds/index.ts'
import { explainRefusal } from '../language/en/refusals.ts'
import { ruleFor, type ScoringOptions } from './judge.ts'

/**
 * The share of the credit that one response earns, from 0 to 1; beyond, where the rule has penalties.
 *
 * @param options How it is read and by what rule it is scored; as it stands, and the natural credit, where they are missing.
 * @throws {@link NewsquizError} `response/…` where the response does not belong to the question.
 *
 * @example
 * ```ts
 * const armistice = {
 *   id: 'a/e1/date/date', kind: 'date', topic: 'date', stem: 'When was it signed?', facts: ['e1'], asks: 'date',
 *   evidence: [{ start: 0, end: 9 }], explanation: 'It was signed then.', value: '1953-07-27',
 * } as const
 * gradeAnswer(armistice, '1953-07-27') // => 1
 * gradeAnswer(armistice, 'July 1953', { read: readTyped }) // => 2 / 3
 * gradeAnswer(armistice, '1953-07', { rule: allOrNothing }) // => 0
 * ```
 */
export function gradeAnswer<N extends KindName>(
  question: Question<N>,
  response: unknown,
  options: Pick<ScoringOptions, 'rule' | 'read'> = {},
): Fraction {
  const answer = (options.read ?? readResponse)(question, response)
  if (!answer.ok) throw new NewsquizError([explainRefusal(answer.refusal)])
  const { earned, of } = ruleFor(question, options).credit(question, answer.response)
  return earned / of
}
