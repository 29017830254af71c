import type { Finding } from '../bank/finding.ts'
import { digestArticle } from '../base/digest.ts'
import { dayNumber } from '../calendar/days.ts'
import { edtf, spanOf } from '../calendar/edtf.ts'
import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import type { Fact, FactKind, FactOf } from '../facts/fact.ts'
import type { Evidence } from '../kinds/common.ts'
import { lostDoer, provingWords, strangersOf } from './proven-names.ts'
import { datesOf } from './written-dates.ts'

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
 * - `fact/doer`: the words for whoever did a deed do not stand there; a name may be completed, "Kim" to "Kim Roe".
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
  const datesIn = datesOf(article, facts)
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const findings = facts.flatMap((fact) => {
    const broken = brokenSpans(fact, article.text)
    // What stands outside the text can't be read either: one finding is enough.
    return broken.length > 0
      ? broken
      : [...unreadDates(fact, article, datesIn), ...unnamed(fact, article.text, byId)]
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

const claimed: {
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
  datesIn: (span: Evidence) => readonly string[],
): Finding[] {
  const { date, known } = claimed[fact.kind](fact, published)
  if (date === undefined) return []
  const written = fact.evidence.flatMap(datesIn)
  const all = [...written, ...known]
  return all.some((one) => liesWithin(one, date)) || endsAreWritten(date, all)
    ? []
    : [
        finding(
          'fact/date',
          fact,
          `its date ${date} is not written in its evidence. Widen the span, or drop the date.`,
        ),
      ]
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

function unnamed(fact: Fact, text: string, actors: ReadonlyMap<string, Actor>): Finding[] {
  const words = provingWords(fact, text)
  const lost =
    fact.kind === 'deed' && fact.doer !== undefined ? lostDoer(fact, words, [...actors.values()]) : undefined
  return [
    ...(lost === undefined
      ? []
      : [
          finding(
            'fact/doer',
            fact,
            `its evidence does not say “${lost}” of who did it. Widen the span, or take its words.`,
          ),
        ]),
    ...strangersOf(fact, words, actors).map(({ name }) =>
      finding(
        'fact/actor',
        fact,
        `its evidence does not name ${name}. Widen the span, or add the name it uses.`,
      ),
    ),
  ]
}
