import { amountAt, draftOf, isOutright } from './clause.ts'
import type { FigureShape } from './figures.ts'
import { numeralAt } from './numeral.ts'
import { endOfClause } from './phrases.ts'
import { subjectOf } from './subject.ts'
import { counting } from './verbs.ts'
import { behindDate } from './when.ts'

/** "Acme Corp. employed 1,200 workers in Tova in 1989." */
export const counts: FigureShape = (material, told, tokens) => {
  const subject = subjectOf(material, told, tokens, behindDate(tokens, told), (key) => counting.has(key))
  const past = tokens[subject?.verb ?? -1]?.key ?? ''
  const base = counting.get(past)
  const numeral = subject && numeralAt(tokens, subject.verb + 1)
  if (!subject || !numeral || base === undefined) return []
  const end = endOfClause(tokens, numeral.end)
  const amount = amountAt(material, told, tokens, numeral, end)
  const span = { start: subject.start, end: tokens[end - 1]?.end ?? told.end }
  if (!amount || !isOutright(told, span)) return []
  const { share, tail } = amount
  const words = (...parts: string[]) => parts.filter(Boolean).join(' ')
  return draftOf(told, amount, {
    verb: base,
    asked: words(share, 'did', subject.text, base, tail),
    stated: words(subject.text, past, '{}', share, tail),
    certainty: subject.certainty,
  })
}
