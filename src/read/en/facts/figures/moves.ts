import { amountAt, draftOf, isOutright } from './clause.ts'
import type { FigureShape } from './figures.ts'
import { numeralAt } from './numeral.ts'
import { endOfClause } from './phrases.ts'
import { subjectOf } from './subject.ts'
import { moving } from './verbs.ts'
import { behindDate } from './when.ts'

/** "The Arva 30 index fell 26.2 points to 2,600 on Friday." Of a day or a year it is plain since when. */
export const moves: FigureShape = (material, told, tokens) => {
  const subject = subjectOf(material, told, tokens, behindDate(tokens, told), (key) => moving.has(key))
  const past = tokens[subject?.verb ?? -1]?.key ?? ''
  const base = moving.get(past)
  const from = (subject?.verb ?? 0) + 1
  const numeral = subject && numeralAt(tokens, tokens[from]?.key === 'by' ? from + 1 : from)
  if (!subject || !numeral || base === undefined) return []
  const end = endOfClause(tokens, numeral.end)
  const to = tokens.findIndex(({ key }, i) => i >= numeral.end && i < end && /^(?:to|from)$/.test(key))
  const amount = amountAt(material, told, tokens, numeral, to < 0 ? end : to)
  const span = { start: subject.start, end: tokens[end - 1]?.end ?? told.end }
  if (!amount || amount.share || amount.when.precision === 'month' || !isOutright(told, span)) return []
  const { tail } = amount
  return draftOf(told, amount, {
    verb: 'move',
    preposition: 'by',
    asked: ['did', subject.text, base, tail].filter(Boolean).join(' '),
    stated: [subject.text, past, 'by {}', tail].filter(Boolean).join(' '),
    certainty: subject.certainty,
  })
}
