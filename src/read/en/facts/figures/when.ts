import { dayNumber } from '../../../../calendar/days.ts'
import { edtf } from '../../../../calendar/edtf.ts'
import { during } from '../../../../language/en/stems/frame.ts'
import { type Material, overlap, type Told } from '../../../facts/material.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'

/** When a figure was so. */
export interface When {
  /** With its preposition: "in October 1989". */
  readonly words: string
  readonly precision: 'year' | 'month' | 'day'
  /** Days from its first day to that of publication. */
  readonly age: number
}

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const

/** The one date of a clause; that of publication where a sentence of the head of an article says none. */
export function whenOf(
  { article: { text, published } }: Material,
  told: Told,
  clause: Span,
): When | undefined {
  const [date, ...others] = told.dates.filter((one) => overlap(one, clause))
  if (others.length > 0) return undefined
  const isHead = told.start < text.length / 3
  if (!date && !(isHead && told.dates.length === 0)) return undefined
  return dated(date?.edtf ?? published.slice(0, 7), published)
}

function dated(date: string, published: string): When | undefined {
  const precision = /^\d{4}(?:-\d\d){0,2}$/.test(date)
    ? precisions[date.length as keyof typeof precisions]
    : undefined
  if (!precision || date > published) return undefined
  const first = `${date}-01-01`.slice(0, 10)
  const start = date.length === 7 ? `${date}-01` : first
  const age = numberOf(published) - numberOf(precision === 'day' ? date : start)
  return { words: during(edtf(date)), precision, age }
}

function numberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayNumber({ year, month, day: date })
}

/** The token behind a date and its comma at the head of a sentence: "On 3 May 1998, …". */
export function behindDate(tokens: readonly Token[], { dates, start }: Told): number {
  const [date] = dates
  if (!date || date.start - start > 4) return 0
  const behind = tokens.findIndex((token) => token.start >= date.end)
  if (behind <= 0) return 0
  return tokens[behind]?.text === ',' ? behind + 1 : 0
}

/** A tail without its date, where that stands as "on Friday" or "last month" do; `undefined` where it is part of a phrase. */
export function withoutDate(tail: readonly Token[], { dates }: Told): readonly Token[] | undefined {
  const from = tail.findIndex((token) => dates.some((date) => overlap(date, token)))
  if (from < 0) return tail
  const to = tail.findLastIndex((token) => dates.some((date) => overlap(date, token)))
  const before = tail[from - 1]
  const isBound = before !== undefined && /^(?:on|in|during)$/.test(before.key)
  const behind = tail[to + 1]
  const isAside = behind === undefined || adjoining.has(behind.key)
  const saysSo =
    /^(?:last|this|yesterday|earlier|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(
      tail[from]?.key ?? '',
    )
  if (
    !isAside ||
    !(isBound || saysSo) ||
    (before &&
      /^(?:the|a|an|since|until|by|from|to|before|after|of|for|through|till|late|early)$/.test(before.key))
  )
    return undefined
  return [...tail.slice(0, isBound ? from - 1 : from), ...tail.slice(to + 1)]
}

const adjoining: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'in at on for to from with near off of by against over under between among through across during inside outside'.split(
    ' ',
  ),
)
