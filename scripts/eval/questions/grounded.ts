import type { Item } from '../../../src/bank/lint/item.ts'
import { fold } from '../../../src/base/text.ts'
import { edtf } from '../../../src/calendar/edtf.ts'
import type { Actor } from '../../../src/facts/actor.ts'
import type { Article } from '../../../src/facts/article.ts'
import { optionSetsOf } from '../../../src/kinds/analysis.ts'
import { secretsOf } from '../../../src/kinds/index.ts'
import { dropArticle } from '../../../src/language/en/articles.ts'
import { monthNames } from '../../../src/language/en/dates.ts'
import { readTypedDate } from '../../../src/language/en/read-date.ts'
import { type DateMention, readDates } from '../../../src/read/dates/read-dates.ts'
import { fitDate } from '../match/dates.ts'

/** A1: every quote stands in the article at its offsets. */
export function isVerbatim({ question }: Item, { text }: Article): boolean {
  return question.evidence.every(
    ({ start, end, exact }) => exact !== undefined && text.slice(start, end) === exact,
  )
}

/** A2: the key, as a name, a date or a number, is within the quotes; `computed` where it follows from what is there; `undefined` where there is no key in words. */
export function placeOfKey(item: Item, article: Article): 'quoted' | 'computed' | 'elsewhere' | undefined {
  const keys = keysOf(item)
  if (keys.length === 0) return undefined
  const quotes = spaced(item.quotes ?? '')
  const dates = datesWithin(item, article)
  const isThere = (key: string) =>
    formsOf(key, item.world.bank.actors).some((form) => quotes.includes(` ${form} `)) || isDated(key, dates)
  if (keys.some(isThere)) return 'quoted'
  return item.question.topic === 'anniversary' || /^(?:weekday|years|decade)/.test(item.question.asks)
    ? 'computed'
    : 'elsewhere'
}

function keysOf({ question }: Item): readonly string[] {
  if (question.kind === 'date') return [question.value]
  if (question.kind === 'cloze')
    return question.gaps.flatMap((gap) => (gap.kind === 'date' ? [gap.value] : secretsOf(question)))
  return secretsOf(question)
}

/** A text folded, with spaces around and without the endings of owners: "Moreau's" is "moreau". */
function spaced(text: string): string {
  return ` ${fold(text.replaceAll(/['’]s\b/g, ''))} `
}

/** A name in every form that its actor goes by, folded. */
function formsOf(key: string, actors: readonly Actor[]): readonly string[] {
  const name = dropArticle(fold(key))
  const all = actors.map((actor) => namesOf(actor)).filter((names) => names.includes(name))
  return [name, ...all.flat()]
}

function namesOf({ name, aliases = [], demonym }: Actor): readonly string[] {
  return [name, ...aliases, ...(demonym === undefined ? [] : [demonym])].map((one) => dropArticle(fold(one)))
}

function datesWithin({ question }: Item, article: Article): readonly string[] {
  return datesOf(article).flatMap(({ start, end, edtf: date }) =>
    date !== undefined && question.evidence.some((span) => span.start <= start && end <= span.end)
      ? [date]
      : [],
  )
}

function isDated(key: string, dates: readonly string[]): boolean {
  const reading = readTypedDate(key)
  if (!reading.ok) return false
  const written = /^\d{4}/.test(key) && isEdtf(key) ? key : undefined
  return written !== undefined && dates.some((date) => fitDate(written, date) !== undefined)
}

function isEdtf(key: string): boolean {
  try {
    return edtf(key) !== undefined
  } catch {
    return false
  }
}

/** A3: words of the stem with a capital or a digit that neither the article nor a name of an actor whom it names nor a date that it means holds. */
export function strangersIn({ question, world }: Item, article: Article): readonly string[] {
  const told = new Set(spaced(`${article.headline} ${article.text} ${datesInWords(article)}`).split(' '))
  const text = spaced(article.text)
  const known = world.bank.actors
    .map(namesOf)
    .filter((names) => names.some((name) => text.includes(` ${name} `)))
    .flatMap((names) => names.flatMap((name) => name.split(' ')))
  const written = Array.from(
    question.stem.replaceAll(/['’]s\b/g, '').matchAll(/[\p{L}\p{N}'’]+/gu),
    ([word]) => word,
  )
  return written
    .filter((word, i) => /^[\p{Lu}\p{N}]/u.test(word) && (i > 0 || /\d/.test(word)))
    .map(fold)
    .filter((word) => !told.has(word) && !known.includes(word))
}

/** Years, months and days of all dates that the article writes or means, and of its own. */
function datesInWords(article: Article): string {
  const dates = datesOf(article).flatMap(({ edtf: date }) => date ?? [])
  return [article.published, ...dates]
    .flatMap((date) => date.split('/'))
    .map((date) => {
      const [year = '', month = '', day = ''] = date.split('-')
      return `${year} ${monthNames[Number(month) - 1] ?? ''} ${Number(day) || ''}`
    })
    .join(' ')
}

// Asked for with each question of an article.
const known = new WeakMap<Article, readonly DateMention[]>()

function datesOf(article: Article): readonly DateMention[] {
  const dates = known.get(article) ?? readDates(article.text, article.published)
  known.set(article, dates)
  return dates
}

/** A4: wrong options of whom or of which the evidence speaks. */
export function distractorsInEvidence(item: Item): readonly string[] {
  const quotes = spaced(item.quotes ?? '')
  return optionSetsOf(item.question).flatMap(({ options, keys }) =>
    options
      .filter(({ id }) => !keys.includes(id))
      .filter(({ text }) =>
        formsOf(text, item.world.bank.actors).some((form) => quotes.includes(` ${form} `)),
      )
      .map(({ text }) => text),
  )
}
