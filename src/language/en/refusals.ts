import type { Issue, Refusal } from '../../base/errors.ts'
import { type RefusalWords, refusalIn } from '../messages.ts'

/** The English for each way in which a response can be no answer. */
export const refusals: RefusalWords = {
  'response/answer-shape': ({ value, expected }) => [
    `${value} is not an answer`,
    `Send an object with a response, and what else it has as ${expected.join()}.`,
  ],
  'response/unknown-question': ({ value }) => [
    `the quiz has no question ${value}`,
    'Answer the questions of its view.',
  ],
  'response/too-late': ({ expected }) => [`it came after ${expected.join()}`, 'Answer before the deadline.'],
  'response/shape': ({ value, expected }) => [
    `expected a value of type ${expected.join()}, got ${value}`,
    `Send a value of type ${expected.join()}.`,
  ],
  'response/unknown-option': ({ value, expected }) => [
    `there is no option ${value}`,
    `Name one of ${expected.join(', ')}.`,
  ],
  'response/unknown-gap': ({ value, expected }) => [
    `there is no gap ${value}`,
    `Name one of ${expected.join(', ')}.`,
  ],
  'response/duplicate-option': () => ['an option is named twice', 'Name each option at most once.'],
  'response/missing-option': ({ expected }) => [
    `${expected.join(', ')} has no place`,
    'Name every event once.',
  ],
  'response/too-long': ({ expected }) => [
    'the text is too long',
    `Keep it to ${expected.join()} characters.`,
  ],
  'response/not-a-number': ({ value }) => [`${value} is not a number`, 'Write digits, such as 1500 or 1.5.'],
  'response/ambiguous-number': ({ value }) => [
    `${value} can be read in two ways`,
    'Write the decimal point as a point and thousands without a mark: 1.5 or 1500.',
  ],
  'response/not-a-date': ({ value }) => [
    `${value} is not a date`,
    'Write a year, a month with its year, or a day as 1066-10-14.',
  ],
  'response/impossible-date': ({ value }) => [`the calendar has no ${value}`, 'Check the day and the month.'],
  'response/ambiguous-date': ({ value }) => [
    `${value} can be two dates`,
    'Write the month as a word, or the year first: 1066-10-04.',
  ],
}

/**
 * A refusal in words: what is wrong with a response, and how to mend it.
 *
 * @example
 * ```ts
 * explainRefusal({ code: 'response/impossible-date', path: [], value: '1953-02-30', expected: [] })
 * // => { code: 'response/impossible-date', path: [], message: 'the calendar has no 1953-02-30', mend: 'Check the day and the month.' }
 * ```
 */
export function explainRefusal(refusal: Refusal): Issue {
  return refusalIn(refusals, refusal)
}
