import type { ActorId } from '../../kinds/common.ts'
import { readAmount } from '../../language/en/amounts.ts'
import { contentStems, plainWords } from '../../language/en/content.ts'
import { namesPeople } from '../../language/en/cues.ts'
import { commonPrefixes, isMonth } from '../../language/en/words.ts'
import { type RightAnswer, rightAnswers } from './answers.ts'
import { everyKind } from './applies.ts'
import { type Complaint, complainIf, type QuestionDetector, quoted } from './detector.ts'
import type { Choice, Item, Offer } from './item.ts'
import { dateOf, type Measure, type Span, spanOfYear } from './measure.ts'
import { foldName, isHidden, namesOf } from './names.ts'
import { runStarts } from './runs.ts'

/** A right answer as it may stand in a stem. */
interface Answer {
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

/** The stem holds the key. */
export const keyInStem: QuestionDetector = {
  id: 'F15',
  name: 'key-in-stem',
  severity: 'H',
  over: 'question',
  kinds: everyKind,
  find: (item) =>
    answersOf(item)
      .filter((answer) => isTold(answer, item))
      .map(({ text }) => ({
        message: `The stem tells the key ${quoted(text)}. Say it in words that do not hold the key, its year or another name of it.`,
      })),
}

/** The stem shares a word with the key and with no other option. */
export const clang: QuestionDetector = {
  id: 'F14',
  name: 'clang',
  severity: 'S',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => {
    // What is told outright needs no second finding.
    if (answersOf(item).some((answer) => isTold(answer, item))) return []
    return item.offers.length > 0 ? item.offers.flatMap((offer) => echoes(offer, item)) : typedEchoes(item)
  },
}

const YEAR = /^[12]\d{3}$/

/** A number below this stands in a stem for many reasons. */
const LEAST_TELLING_NUMBER = 13

function answersOf(item: Item): readonly Answer[] {
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

function isTold({ forms, actor, isToldBy, number }: Answer, item: Item): boolean {
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

function echoes({ keys, distractors }: Offer, { content }: Item): readonly Complaint[] {
  const wrong = distractors.flatMap((choice) => [...choice.content])
  return keys.flatMap((key) => {
    const echo = [...key.content].find(
      (word) => echoed(word, content) && !wrong.some((other) => sameRoot(word, other)),
    )
    return complainIf(
      echo !== undefined && distractors.length > 0,
      `The stem shares “${echo}” with the key ${quoted(key.text)} and with no other option. Say it in another word, or use it in another option.`,
    )
  })
}

/** Where nothing is offered, a shared word tells something only if it is half of the key. */
function typedEchoes(item: Item): readonly Complaint[] {
  return answersOf(item).flatMap(({ text }) => {
    // The unit of a number stands in the stem by right.
    const key = readAmount(text) ? [] : [...contentStems(text)].filter((word) => !/\d/.test(word))
    const shared = key.filter((word) => echoed(word, item.content))
    return complainIf(
      shared.length > 0 && shared.length * 2 >= key.length,
      `The stem shares “${shared.join('”, “')}” with the key ${quoted(text)}. Say it in other words.`,
    )
  })
}

function echoed(word: string, content: ReadonlySet<string>): boolean {
  return !/\d/.test(word) && [...content].some((other) => sameRoot(word, other))
}

const ROOT = 5

/** Whether two stemmed words are one, or share their beginning. */
function sameRoot(a: string, b: string): boolean {
  if (a === b || namesPeople(a, b)) return true
  const root = a.slice(0, ROOT)
  return root.length === ROOT && b.startsWith(root) && !commonPrefixes.has(root)
}
