import type { Finding } from '../bank/finding.ts'
import { digestArticle } from '../base/digest.ts'
import { tokens } from '../base/text.ts'
import { dayNumber } from '../calendar/days.ts'
import { edtf, spanOf } from '../calendar/edtf.ts'
import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import type { Fact, FactKind, FactOf } from '../facts/fact.ts'
import { actorsOf } from '../facts/references.ts'
import type { Evidence } from '../kinds/common.ts'
import { dropPossessives } from '../language/en/possessives.ts'
import { type DatedSpan, datesAndSpans } from '../read/dates/ranges.ts'
import { readDates } from '../read/dates/read-dates.ts'
import { readAnniversaries } from '../read/en/dates/anniversaries.ts'

/** What facts are held against besides the article. */
export interface CheckOptions {
  /** The actors that the facts name; names are looked for only of these. */
  readonly actors?: readonly Actor[]
  /** The digest of the text that the offsets were counted in. */
  readonly digest?: string
}

/**
 * What speaks against facts when their article is read: every finding has severity `H`.
 *
 * - `fact/digest`: the text is not the one that the offsets were counted in.
 * - `fact/span`: a span of evidence lies outside the text, or its quote differs.
 * - `fact/date`: the date of the fact is not written in its evidence. Dates are read by {@link readDates}, so that
 *   "on Friday" counts, and so does the year that "the 70th anniversary" says. The date as of which an office is held or a figure is so, and the
 *   month or year of a deed, may also be those of publication.
 * - `fact/actor`: an actor of the fact is called by none of its names there; a country may be meant by its demonym.
 *
 * @param facts From any source: a reader, a file, a language model.
 * @throws RangeError where the article's `published` is no day of the calendar.
 *
 * @example
 * ```ts
 * const article = { headline: 'Signed', published: '1953-07-28', language: 'en', text: 'It was signed on 27 July 1953.' } as const
 * const fact = { id: 'e1', kind: 'event', label: 'the armistice', certainty: 1, evidence: [{ start: 0, end: 30 }] } as const
 * checkFacts([{ ...fact, date: '1953-07-27' }], article) // => []
 * checkFacts([{ ...fact, date: '1953-07-26' }], article).map(({ flaw }) => flaw) // => ['fact/date']
 * ```
 */
export function checkFacts(
  facts: readonly Fact[],
  article: Article,
  { actors = [], digest }: CheckOptions = {},
): Finding[] {
  const dates = [
    ...datesAndSpans(article.text, readDates(article.text, article.published)),
    ...commemorated(article),
  ]
  const findings = facts.flatMap((fact) => {
    const broken = brokenSpans(fact, article.text)
    // What stands outside the text can't be read either: one finding is enough.
    return broken.length > 0
      ? broken
      : [...unreadDates(fact, article, dates), ...unnamedActors(fact, article.text, actors)]
  })
  if (digest === undefined || digest === digestArticle(article.text)) return findings
  const stale: Finding = {
    flaw: 'fact/digest',
    severity: 'H',
    message:
      'The text is not the one that the facts were made from. Find that text, or take the facts from this one anew.',
  }
  return [stale, ...findings]
}

function finding(flaw: string, fact: Fact, message: string): Finding {
  return { flaw, severity: 'H', question: fact.id, message: `Fact ${fact.id}: ${message}` }
}

function brokenSpans(fact: Fact, text: string): Finding[] {
  return fact.evidence.flatMap(({ start, end, exact }) => {
    if (!(start >= 0 && start < end && end <= text.length))
      return [
        finding(
          'fact/span',
          fact,
          `the span ${start} to ${end} does not lie in the text of ${text.length}. Count again.`,
        ),
      ]
    return exact === undefined || exact === text.slice(start, end)
      ? []
      : [finding('fact/span', fact, `the text at ${start} is not the quote. Count again, or mend the quote.`)]
  })
}

const datesOf: {
  readonly [K in FactKind]: (fact: FactOf<K>, published: string) => { date?: string; known: string[] }
} = {
  event: ({ date }) => ({ date, known: [] }),
  role: ({ asOf }, published) => ({ date: asOf, known: [published] }),
  // News tells what was done of late without a date: a month or year may be that of publication, a day must be written.
  deed: ({ date }, published) => ({
    ...(date !== undefined && { date }),
    known: date !== undefined && edtf(date).precision !== 'day' ? [published] : [],
  }),
  figure: ({ date }, published) => ({ ...(date !== undefined && { date }), known: [published] }),
  name: () => ({ known: [] }),
}

function unreadDates<K extends FactKind>(
  fact: { [P in K]: FactOf<P> }[K],
  { published }: Article,
  dates: readonly DatedSpan[],
): Finding[] {
  const { date, known } = datesOf[fact.kind](fact, published)
  if (date === undefined) return []
  const written = fact.evidence.flatMap((span) => datesWithin(span, dates))
  return [...written, ...known].some((one) => liesWithin(one, date)) || endsAreWritten(date, written)
    ? []
    : [
        finding(
          'fact/date',
          fact,
          `its date ${date} is not written in its evidence. Widen the span, or drop the date.`,
        ),
      ]
}

/** The years that anniversaries say: the 70th in 2023 is of 1953. */
function commemorated({ text, published }: Article): DatedSpan[] {
  const year = Number(published.slice(0, 4))
  return readAnniversaries(text).flatMap(({ start, end, nth }) =>
    nth < year ? [{ start, end, edtf: `${year - nth}`.padStart(4, '0') }] : [],
  )
}

function datesWithin({ start, end }: Evidence, dates: readonly DatedSpan[]): string[] {
  return dates.flatMap((date) => (start <= date.start && date.end <= end ? date.edtf : []))
}

/** A span of time may be written as its two ends. */
function endsAreWritten(date: string, written: readonly string[]): boolean {
  const ends = date.split('/')
  return ends.length === 2 && ends.every((end) => isOpen(end) || written.some((one) => liesWithin(one, end)))
}

function isOpen(end: string): boolean {
  return end === '' || end === '..'
}

function liesWithin(one: string, other: string): boolean {
  const [inner, outer] = [spanOf(edtf(one)), spanOf(edtf(other))]
  if (!inner.first || !inner.last || !outer.first || !outer.last) return one === other
  return dayNumber(outer.first) <= dayNumber(inner.first) && dayNumber(inner.last) <= dayNumber(outer.last)
}

function unnamedActors(fact: Fact, text: string, actors: readonly Actor[]): Finding[] {
  const words = ` ${fact.evidence.flatMap((span) => tokens(dropPossessives(quote(text, span)))).join(' ')} `
  return actorsOf(fact).flatMap((id) => {
    const actor = actors.find((one) => one.id === id)
    if (!actor) return []
    const names = [actor.name, ...(actor.aliases ?? []), ...(actor.demonym ? [actor.demonym] : [])]
    return names.some((name) => words.includes(` ${tokens(name).join(' ')} `))
      ? []
      : [
          finding(
            'fact/actor',
            fact,
            `its evidence does not name ${actor.name}. Widen the span, or add the name it uses.`,
          ),
        ]
  })
}

function quote(text: string, { start, end }: Evidence): string {
  return text.slice(start, end)
}
