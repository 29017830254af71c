import { fold } from '../../base/text.ts'
import { keyOf } from '../../kinds/index.ts'
import { contentStems, plainWords } from '../../language/en/content.ts'
import { namesPeople } from '../../language/en/cues.ts'
import { ordinal, weekdayNames } from '../../language/en/dates.ts'
import { withSign } from '../../language/en/measures.ts'
import { digitsIn, numbersIn } from '../../language/en/numbers-in.ts'
import { stem } from '../../language/en/stem.ts'
import { isMonth } from '../../language/en/words.ts'
import { rightAnswers } from './answers.ts'
import { everyKind } from './applies.ts'
import { type Complaint, type QuestionDetector, quoted } from './detector.ts'
import { type Grounds, groundsOf, isNumberGrounded, isWeekdayGrounded, monthNumber } from './grounds.ts'
import type { Item } from './item.ts'
import { dateOf, spanOfYear } from './measure.ts'
import { namesWritten } from './named-words.ts'
import { foldName, namesOf } from './names.ts'
import { hasRun } from './runs.ts'
import { brokenSpans } from './spans.ts'

/** The key, or a name or number of the stem, is not in the evidence. */
export const ungrounded: QuestionDetector = {
  id: 'F34',
  name: 'ungrounded',
  severity: 'H',
  over: 'question',
  english: true,
  kinds: everyKind,
  find: (item) => {
    const broken = brokenSpans(item)
    if (broken.length > 0 || item.quotes === undefined) return broken
    const grounds = groundsOf(item, item.quotes)
    const keys = rightAnswers(item.question)
    const given = numbersIn([item.stem, ...keys.map(({ text }) => text)].join(' … '))
    return [
      ...keys
        .filter(
          ({ forms }) => !forms.flatMap(inBothForms).some((form) => isGrounded(form, item, grounds, given)),
        )
        .map(({ text }) => missing(`The key ${quoted(text)}`)),
      // What makes a statement false stands in no evidence.
      ...(keyOf(item.question) === false ? [] : strangers(item, grounds, given)),
    ]
  },
}

/** "4 per cent" is also said as "4%". */
function inBothForms(form: string): readonly string[] {
  return [form, withSign(form)]
}

function missing(what: string): Complaint {
  return {
    message: `${what} is neither in the evidence nor computed from it. Cite the span that says it, or leave it out.`,
  }
}

function isGrounded(form: string, item: Item, grounds: Grounds, given: ReadonlySet<number>): boolean {
  const weekday = weekdayNames.findIndex((name) => fold(name) === fold(form)) + 1
  return (
    hasRun(grounds.words, plainWords(form)) ||
    isNamed(form, item, grounds) ||
    isLabelled(form, item, grounds, given) ||
    isDecadeGrounded(form, grounds) ||
    (weekday > 0 && isWeekdayGrounded(weekday, grounds, given)) ||
    isSaid(form, grounds, given)
  )
}

/** Whether a text is the label of a cited event, with no more than numbers besides that are grounded. */
function isLabelled(form: string, { facts }: Item, grounds: Grounds, given: ReadonlySet<number>): boolean {
  return (
    facts.some((fact) => fact.kind === 'event' && foldName(form).includes(foldName(fact.label))) &&
    [...digitsIn(form)].every((n) => isNumberGrounded(n, grounds, given))
  )
}

/** A decade or century is that of a known year. */
function isDecadeGrounded(form: string, { years }: Grounds): boolean {
  const date = dateOf(form)
  return (
    (date?.grain === 'decade' || date?.grain === 'century') &&
    years.map(spanOfYear).some(({ from, to }) => date.from <= from && to <= date.to)
  )
}

/** Whether the evidence names whoever a text names, by any name; a name that is asked for must be there itself. */
function isNamed(text: string, { facts, world }: Item, { words }: Grounds): boolean {
  const key = foldName(text)
  const ids = [...(world.names.byName.get(key) ?? []), ...(world.names.byPeople.get(key) ?? [])]
  const names = ids.flatMap((id) => {
    const actor = world.actors.get(id)
    return actor ? namesOf(actor) : []
  })
  return facts.every(({ kind }) => kind !== 'name') && names.some((name) => hasRun(words, name.split(' ')))
}

/** Whether every word that carries sense, every month and every number of a text is in the evidence. */
function isSaid(text: string, { stems, ...rest }: Grounds, given: ReadonlySet<number>): boolean {
  const grounds = { stems, ...rest }
  const numbers = [...digitsIn(text)]
  const months = plainWords(text).map(monthOf).filter(Boolean)
  const words = [...contentStems(text)].filter((word) => !/\d/.test(word) && !isMonth(word))
  return (
    numbers.length + months.length + words.length > 0 &&
    numbers.every((n) => isNumberGrounded(n, grounds, given)) &&
    months.every((month) => rest.numbers.has(month)) &&
    words.every((word) => isWordGrounded(word, grounds))
  )
}

function monthOf(word: string): number {
  return isMonth(word) ? monthNumber(word) : 0
}

function isWordGrounded(stemmed: string, { words, stems }: Grounds): boolean {
  return (
    stems.has(stemmed) || words.some((word) => namesPeople(stemmed, stem(word)) || namesPeople(stemmed, word))
  )
}

/** The names and numbers of the stem that the evidence does not hold. */
function strangers(item: Item, grounds: Grounds, given: ReadonlySet<number>): readonly Complaint[] {
  const { publisher = '' } = item.world.bank.article
  const own = plainWords(publisher)
  const names = namesWritten(item).filter(
    (name) =>
      !isNamed(name, item, grounds) &&
      !hasRun(own, plainWords(name)) &&
      !plainWords(name).every((word) => isWordGrounded(stem(word), grounds) || isWordGrounded(word, grounds)),
  )
  const numbers = [...digitsIn(item.stem)].filter(
    (n) => !isNumberGrounded(n, grounds, given) && !isChosen(n, item),
  )
  const months = item.words.filter((word) => isMonth(word) && !grounds.numbers.has(monthNumber(word)))
  return [...names, ...numbers.map(String), ...months].map((stranger) =>
    missing(`${quoted(stranger)} in the stem`),
  )
}

/** Which anniversary is asked about, or that of which year to come, is free to choose. */
function isChosen(n: number, { question: { topic }, words, world, facts }: Item): boolean {
  const isNth = words.includes(ordinal(n))
  const isToCome = n > Number(world.bank.article.published.slice(0, 4))
  return topic === 'anniversary' && facts.some((fact) => 'date' in fact) && (isNth || isToCome)
}
