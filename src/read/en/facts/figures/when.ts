import { dayNumber } from '../../../../calendar/days.ts'
import { edtf } from '../../../../calendar/edtf.ts'
import { during } from '../../../../language/en/stems/frame.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'

/** When a figure was so. */
export interface When {
  /** With its preposition: "in October 1989". */
  readonly words: string
  /** As EDTF. */
  readonly date: string
  readonly precision: 'year' | 'month' | 'day'
  /** Days from its first day to that of publication. */
  readonly age: number
}

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const

/** The one date of a clause that is over. */
export function whenOf({ article }: Material, told: Told, clause: Span): When | undefined {
  const [date, ...others] = told.dates.filter((one) => overlap(one, clause))
  if (!date || others.length > 0) return undefined
  const isFiscal = /\bfiscal\s{1,3}$/i.test(article.text.slice(Math.max(0, date.start - 12), date.end - 4))
  // A year that is not over goes on counting.
  if (date.edtf === article.published.slice(0, 4)) return undefined
  const when = dated(date.edtf, article.published)
  return when && isFiscal ? { ...when, words: when.words.replace('in ', 'in fiscal ') } : when
}

/** The month of publication, for a clause of the present without a date. */
export function whenNow({ article: { published } }: Material, told: Told, clause: Span): When | undefined {
  return told.dates.some((one) => overlap(one, clause)) ? undefined : dated(published.slice(0, 7), published)
}

function dated(date: string, published: string): When | undefined {
  const precision = /^\d{4}(?:-\d\d){0,2}$/.test(date)
    ? precisions[date.length as keyof typeof precisions]
    : undefined
  if (!precision || date > published) return undefined
  const first = `${date}-01-01`.slice(0, 10)
  return { date, words: during(edtf(date)), precision, age: numberOf(published) - numberOf(first) }
}

function numberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayNumber({ year, month, day: date })
}

const FIRST =
  /^(?:last|this|yesterday|earlier|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
/** Before a date they make a span of it, or a part. */
const BINDING = /^(?:the|a|an|since|until|by|from|to|before|after|of|through|till|late|early|ended|ending)$/

/**
 * Phrases without their date, where that stands as "on Friday", "in fiscal 1989" or "last month" do; `undefined` where it is part of
 * another phrase.
 */
export function withoutDate(tail: readonly Token[], { dates }: Told): readonly Token[] | undefined {
  const from = tail.findIndex((token) => dates.some((date) => overlap(date, token)))
  if (from < 0) return tail
  const to = tail.findLastIndex((token) => dates.some((date) => overlap(date, token)))
  const isFiscal = tail[from - 1]?.key === 'fiscal'
  const at = from - Number(isFiscal)
  const before = tail[at - 1]?.key ?? ''
  const isYear = to === from && /^\d{4}$/.test(tail[from]?.text ?? '')
  const isBound = /^(?:on|in|during)$/.test(before) || (before === 'for' && isYear)
  const behind = tail[to + 1]
  const isAside = behind === undefined || adjoining.has(behind.key)
  if (!isAside || !(isBound || FIRST.test(tail[from]?.key ?? '')) || BINDING.test(before)) return undefined
  if (before === 'for' && !isYear) return undefined
  return [...tail.slice(0, isBound ? at - 1 : at), ...tail.slice(to + 1)]
}

const adjoining: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'in at on for to from with near off of by against over under between among through across during inside outside'.split(
    ' ',
  ),
)
