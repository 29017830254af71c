import { edtf, spanOf } from '../../../../calendar/edtf.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { overlap, spansIn } from '../../../facts/spans.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { datePrepositions } from '../words.ts'
import { oldWords } from './words.ts'

/** When a clause says that something was done, and its words without the date. */
export interface Timed {
  /** As EDTF: a day, month or year. */
  readonly date: string
  /** What is left of its predicate. */
  readonly words: readonly Token[]
}

/** Whether a date behind a word may be its own: "agreed to leave in May", "plans to", "after leaving"; not "moved to Tova", "a meeting". */
function isOtherDeed(words: readonly Token[], at: number): boolean {
  const [before, token, after] = [words[at - 1], words[at], words[at + 1]]
  if (token?.key === 'to')
    return after !== undefined && /^\p{Ll}/u.test(after.text) && !opensNoun.test(after.key)
  if (/^(?:that|plans?)$/.test(token?.key ?? '')) return true
  return /^\p{Ll}{2,20}ing$/u.test(token?.text ?? '') && !opensNoun.test(before?.key ?? '')
}

const opensNoun = /^(?:an?|the|his|her|its|their|one|two|three|more|about|\d.*)$/

/** What is told without a date in so many sentences is the news; behind them it may have been done before. */
const NEWEST = 2

/**
 * When it was done: the date before the subject, next to the verb, or at the end; else the month of publication, or the time up to it, where
 * the sentence is news and no other date stands in it.
 *
 * @param isNews What is told without a date was done of late.
 */
export function timedBy(
  { article: { published, text } }: Material,
  told: Told,
  clause: { readonly subject: number; readonly verb: number; readonly words: readonly Token[] },
  isNews: boolean,
): Timed | undefined {
  const { subject, verb, words } = clause
  const [last, first] = [words.at(-1), words[0]]
  const dates = told.dates.filter(({ start }) => start < (last?.end ?? verb))
  // "Last year's summit": a date that belongs to a noun.
  if (words.some((token) => /['’]s?$/.test(token.text) && dates.some((date) => overlap(date, token))))
    return undefined
  const ahead = dates.filter(({ end }) => end <= verb)
  const at = dates.filter((date) => first && overlap(date, first))
  const near = at.length > 0 ? at : dates.filter((date) => isNextTo(words, date))
  const closing = dates.filter((date) => last && overlap(date, last) && !near.includes(date))
  const own = [...ahead, ...near, ...closing]
  const [date] = own
  if (own.length > 1) return undefined
  if (!date) {
    const month = published.slice(0, 7)
    return isNews && told.dates.length === 0
      ? { date: told.nth < NEWEST ? month : `../${month}`, words }
      : undefined
  }
  // "Met in Tova in May 1998 to mark the treaty of 1953": the other date is of the treaty, and stays.
  const rest = withoutDate(words, date)
  if (closing.includes(date) && rest.some((_, i) => isOtherDeed(rest, i))) return undefined
  if (date.start < subject && date.end > subject) return undefined
  // "Fiscal 1988" is another year than 1988.
  if (/\bfiscal\b/i.test(text.slice(Math.max(0, date.start - 12), date.end))) return undefined
  const value = safeDate(date.edtf, published)
  return value === undefined ? undefined : { date: value, words: rest }
}

/** Whether a date stands right behind the verb, with its preposition. */
function isNextTo(words: readonly Token[], date: { start: number; end: number }): boolean {
  const [first, second] = words
  return (
    first !== undefined &&
    second !== undefined &&
    /^(?:on|in|by|during)$/.test(first.key) &&
    overlap(date, second)
  )
}

function withoutDate(words: readonly Token[], date: { start: number; end: number }): readonly Token[] {
  const at = words.findIndex((token) => overlap(date, token))
  const before = at > 0 ? words[at - 1] : undefined
  return words.filter(
    (token) => !overlap(date, token) && !(token === before && datePrepositions.has(token.key)),
  )
}

/**
 * A date of the past at its precision; one of the weeks around the publication, which may have been told by a weekday, by its month.
 */
function safeDate(value: string, published: string): string | undefined {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(value) || value.slice(0, 10) > published.slice(0, value.length))
    return undefined
  const { first } = spanOf(edtf(value))
  if (!first) return undefined
  const isOfLate = value.length === 10 && value.slice(0, 4) >= `${Number(published.slice(0, 4)) - 1}`
  return isOfLate ? value.slice(0, 7) : value
}

/**
 * The month in which something was said: of the date that stands beside the words, else of the publication. Nothing where they
 * were said some time ago.
 *
 * @param whole The sentences.
 * @param inner What was said.
 */
export function saidWhen({ article, shape, dates }: Material, whole: Span, inner: Span): string | undefined {
  const beside = [
    { start: whole.start, end: Math.max(whole.start, inner.start) },
    { start: Math.min(inner.end, whole.end), end: whole.end },
  ]
  // Within other words that are quoted stands a date of what is said.
  const own = beside
    .flatMap((span) => spansIn(dates, span))
    .filter((date) => spansIn(shape.quotations, date).length === 0)
  const isOld = beside.some((span) => tokensOf(article.text, span).some(({ key }) => oldWords.has(key)))
  const [date, ...others] = own
  if (isOld || others.length > 0) return undefined
  if (!date) return article.published.slice(0, 7)
  const month = safeDate(date.edtf, article.published)?.slice(0, 7)
  // A mere year is of something else that is told on the way.
  return month?.length === 7 ? month : undefined
}
