import { type Messages, shareInDigits } from '../messages.ts'
import { dateInWords } from './dates.ts'
import { groupDigits } from './numbers.ts'
import { refusals } from './refusals.ts'

const list = (about: readonly string[]) => about.map((text) => `“${text}”`).join(', ')

/**
 * What a report says, in English.
 *
 * @example
 * ```ts
 * english.statuses.partly // => 'partly right'
 * english.credit(2, 6) // => '1/3'
 * ```
 */
export const english: Messages = {
  language: 'en',
  statuses: {
    right: 'right',
    partly: 'partly right',
    wrong: 'wrong',
    blank: 'left blank',
    invalid: 'not an answer',
  },
  refusals,
  reasons: {
    right: () => 'The answer is right',
    wrong: () => 'The answer is wrong',
    'picked-right': ({ about }) => `${list(about)} was picked and is right`,
    'picked-wrong': ({ about }) => `${list(about)} was picked and is wrong`,
    missed: ({ about }) => `${list(about)} belongs to the key and was left out`,
    'left-alone': ({ about }) => `${list(about)} is wrong and was rightly left alone`,
    errors: ({ about }) => `Wrongly picked or left: ${list(about)}`,
    accepted: () => 'The text is an accepted form',
    slip: () => 'The text is a slip of the pen away from an accepted form',
    alternative: () => 'The answer is one that earns a part',
    'not-accepted': () => 'The text is no accepted form',
    'within-tolerance': () => 'The number is right',
    'outside-tolerance': () => 'The number is too far off',
    distance: () => 'The nearer the answer, the more it earns',
    'year-right': () => 'The year is right',
    'year-wrong': () => 'The year is wrong',
    'month-right': () => 'The month is right',
    'month-wrong': () => 'The month is wrong or missing',
    'day-right': () => 'The day is right',
    'day-wrong': () => 'The day is wrong or missing',
    'start-right': () => 'The beginning is right',
    'start-wrong': () => 'The beginning is not, or not all, right',
    'end-right': () => 'The end is right',
    'end-wrong': () => 'The end is not, or not all, right',
    'pair-in-order': ({ about: [a, b] }) => `“${a}” stands before “${b}”, as it should`,
    'pair-out-of-order': ({ about: [a, b] }) => `“${a}” should stand before “${b}”`,
    'place-right': ({ about }) => `${list(about)} stands in its place`,
    'place-wrong': ({ about }) => `${list(about)} does not stand in its place`,
    follows: ({ about: [a, b] }) =>
      b === undefined ? `“${a}” comes last, as it should` : `“${b}” follows “${a}”, as it should`,
    'does-not-follow': ({ about: [a, b] }) =>
      b === undefined ? `“${a}” should come last` : `“${b}” should follow “${a}”`,
    'in-sequence': ({ about }) => `${list(about)} stands in the right order with the others that count`,
    'out-of-sequence': ({ about }) => `${list(about)} stands out of order`,
    displaced: ({ about }) => `${list(about)} stands off its place`,
    'distractor-placed': ({ about }) => `${list(about)} does not belong`,
    'matched-right': ({ about: [a, b] }) => `“${a}” goes with “${b}”`,
    'matched-wrong': ({ about: [a, b] }) => `“${a}” does not go with “${b}”`,
    'left-blank': ({ about }) => (about.length > 0 ? `${list(about)} was left blank` : 'It was left blank'),
    mapped: ({ about }) => (about.length > 0 ? `For ${list(about)}` : 'For the response as a whole'),
    floor: () => 'It can’t fall lower',
    ceiling: () => 'It can’t rise higher',
    'all-or-nothing': () => 'Only the whole key earns anything',
  },
  modifiers: {
    'fixed-penalty': () => 'A wrong answer costs points',
    'formula-scoring': () => 'Correction for guessing',
    'certainty-based-marking': () => 'For how sure the candidate was',
    adaptive: () => 'The best try counts, less a penalty for those before it',
    interactive: () => 'Earlier tries cost points',
    countback: () => 'Each part pays only for the tries in which it was wrong',
    'decreasing-points': () => 'Each improvement earns what its try is worth',
    'mastery-points': () => 'Points grow with mastery',
    'hint-penalty': () => 'Hints cost points',
    'time-decay': () => 'Time costs points',
    'streak-bonus': () => 'Bonus for right answers in a row',
    floor: () => 'It can’t fall lower',
    ceiling: () => 'It can’t rise higher',
    threshold: () => 'All or nothing, from a share of the credit on',
    rounded: () => 'Rounding',
  },
  otherModifier: (name) => `Adjusted by ${name}`,
  line: (sentence, credit) => `${sentence}: ${credit}.`,
  inGap: (number, sentence) => `Gap ${number}: ${sentence}`,
  credit: shareInDigits,
  verdict: (holds) => `${holds}`,
  date: dateInWords,
  amount: (value, unit) => (unit === undefined ? groupDigits(value) : `${groupDigits(value)} ${unit}`),
  source: ({ headline, publisher, published }) =>
    `${publisher === undefined ? '' : `${publisher}, `}${dateInWords(published)}: “${headline}”`,
}
