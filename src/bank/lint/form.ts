import { readEdtf } from '../../calendar/edtf.ts'
import { optionSetsOf } from '../../kinds/analysis.ts'
import { shownBy } from '../../kinds/index.ts'
import { asksOutright, everyKind } from './applies.ts'
import { type Complaint, complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Item } from './item.ts'
import { BLANK } from './offer.ts'

/** The question is broken as data or as a text. */
export const malformed: QuestionDetector = {
  id: 'F37',
  name: 'malformed',
  severity: 'H',
  over: 'question',
  kinds: everyKind,
  find: (item) => [
    ...optionCounts(item),
    ...brokenKeys(item),
    ...[item.stem, ...shownBy(item.question)].flatMap(brokenText),
    ...brokenStem(item),
  ],
}

const FEWEST = 2
const GOOD_FROM = 3
const GOOD_TO = 6
const MOST = 12

function optionCounts({ offers }: Item): readonly Complaint[] {
  return offers.flatMap(({ choices: { length } }) =>
    complainIf(
      length < GOOD_FROM || length > GOOD_TO,
      `There are ${length} options. Offer ${GOOD_FROM} to ${GOOD_TO}.`,
      length < FEWEST || length > MOST ? 'H' : 'S',
    ),
  )
}

function brokenKeys({ question }: Item): readonly Complaint[] {
  return optionSetsOf(question).flatMap(({ options, keys }) => [
    ...complainIf(
      keys.length === 0 || keys.some((key) => options.filter(({ id }) => id === key).length !== 1),
      'A key is not the id of one option. Name an option that is there.',
    ),
    ...options
      .filter(({ type, value }) => type === 'date' && typeof value === 'string' && !readEdtf(value).ok)
      .map(({ text, value }) => ({
        message: `The option ${quoted(text)} has the value ${quoted(`${value}`)}, which is no date. Write it as EDTF: 1953-07-27.`,
      })),
  ])
}

function brokenText(text: string): readonly Complaint[] {
  if (text.trim() === '') return [{ message: 'A text is empty. Write it, or drop the option.' }]
  return [
    ...complainIf(
      !isBalanced(text),
      `Quotation marks or brackets do not close in ${quoted(text)}. Close them.`,
    ),
    ...complainIf(
      /\s\s/.test(text) || text.trim() !== text,
      `There is a space too many in ${quoted(text)}. Take it out.`,
    ),
    ...complainIf(
      /\bundefined\b|\bNaN\b|\[object |\$\{|\{\}/.test(text),
      `A template was not filled in ${quoted(text)}. Build the question anew.`,
    ),
  ]
}

/** Pairs that must close; a straight quotation mark closes itself. */
const PAIRS = ['“”', '()', '[]']

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  return count('"') % 2 === 0 && PAIRS.every(([open = '', close = '']) => count(open) === count(close))
}

function brokenStem({ stem, question: { kind } }: Item): readonly Complaint[] {
  const end = stem.trimEnd()
  return [
    ...complainIf(
      asksOutright[kind] && !/[?:]["”’]?$/.test(end.slice(-2)) && !end.replace(/[.…]$/, '').endsWith(BLANK),
      `The stem ${quoted(stem)} does not end with a question mark. Ask, or end with a blank or a colon.`,
    ),
    ...complainIf(
      /^\p{Ll}/u.test(stem) && !/^\p{Ll}+\p{Lu}/u.test(stem),
      `The stem ${quoted(stem)} begins with a small letter. Begin with a capital.`,
    ),
  ]
}
