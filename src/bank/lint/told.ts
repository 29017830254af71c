import type { ActorId } from '../../kinds/common.ts'
import { readAmount } from '../../language/en/amounts.ts'
import { plainWords } from '../../language/en/content.ts'
import { isMonth } from '../../language/en/words.ts'
import { type RightAnswer, rightAnswers } from './answers.ts'
import type { Item } from './item.ts'
import { dateOf, type Measure, type Span, spanOfYear } from './measure.ts'
import { foldName, isHidden, namesOf } from './names.ts'
import type { Choice, Offer } from './offer.ts'
import { runStarts } from './runs.ts'

/** A right answer as it may stand in a stem. */
export interface Answer {
  /** The form to quote. */
  readonly text: string
  /** Every form. */
  readonly forms: readonly string[]
  /** Whom it names. */
  readonly actor: ActorId | undefined
  /** Whether a year in the stem leads to it. */
  readonly isToldBy: (year: Span) => boolean
  /** Its number, where it is large enough to stand in a stem for no other reason. */
  readonly number: number | undefined
}

const YEAR = /^[12]\d{3}$/

/** A number below this stands in a stem for many reasons. */
const LEAST_TELLING_NUMBER = 13

/** The right answers of a question, offered or typed. */
export function answersOf(item: Item): readonly Answer[] {
  const offered = item.offers.flatMap((offer) => offer.keys.map((key) => offeredAnswer(key, offer, item)))
  const typed = rightAnswers(item.question).filter(({ text }) =>
    offered.every((answer) => answer.text !== text),
  )
  return [...offered, ...typed.map((answer) => typedAnswer(answer, item))]
}

function offeredAnswer(key: Choice, { distractors }: Offer, { facts }: Item): Answer {
  const asksForName = key.option.type === 'name' || facts.some(({ kind }) => kind === 'name')
  const { actor, measure, text } = key
  return {
    text,
    forms: [text, ...(actor && !asksForName ? namesOf(actor) : [])],
    actor: actor?.id,
    // A year that every option fits rules none out.
    isToldBy: (year) => fits(measure, year) && distractors.some((wrong) => !fits(wrong.measure, year)),
    number: measure?.sort === 'number' && measure.from >= LEAST_TELLING_NUMBER ? measure.from : undefined,
  }
}

/** Of a date that is typed the year tells something only where no more than the year is asked for. */
function typedAnswer({ text, forms }: RightAnswer, { world: { names } }: Item): Answer {
  const date = dateOf(text)
  const coarse = date?.grain !== 'day' && date?.grain !== 'month'
  const count = date ? undefined : readAmount(text)?.from
  const [actor] = names.byName.get(foldName(text)) ?? []
  return {
    text,
    forms,
    actor,
    isToldBy: (year) => coarse && fits(date, year),
    number: count !== undefined && count >= LEAST_TELLING_NUMBER ? count : undefined,
  }
}

function fits(measure: Measure | undefined, { from, to }: Span): boolean {
  return measure?.sort === 'date' && measure.from <= to && from <= measure.to
}

/** Whether the stem holds an answer, its number, or a year that leads to it. */
export function isTold({ forms, actor, isToldBy, number }: Answer, item: Item): boolean {
  return (
    forms.some((form) => standsIn(plainWords(form), actor, item)) ||
    item.words.some((word) => YEAR.test(word) && isToldBy(spanOfYear(Number(word)))) ||
    (number !== undefined && counts(number, item))
  )
}

/** Whether words stand in a row in the stem, and not only within the longer name of somebody else. */
function standsIn(form: readonly string[], actor: ActorId | undefined, { words, mentions }: Item): boolean {
  const says = form.length > 1 || (form[0] ?? '').length > 1
  const isSmallNumber = form.length === 1 && /^\d{1,2}$/.test(form[0] ?? '')
  return (
    says && !isSmallNumber && runStarts(words, form).some((at) => !isHidden(at, form.length, mentions, actor))
  )
}

/** Whether a number stands in the stem, as a place in a row too, but not as the day of a date. */
function counts(number: number, { words }: Item): boolean {
  return words.some(
    (word, i) =>
      /^\d+(?:st|nd|rd|th)?$/.test(word) &&
      Number.parseInt(word, 10) === number &&
      !isMonth(words[i - 1]) &&
      !isMonth(words[i + 1]),
  )
}
