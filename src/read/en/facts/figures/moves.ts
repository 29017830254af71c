import { amountOf } from './amount.ts'
import { draftOf } from './draft.ts'
import { numeralAt } from './numeral.ts'
import { isQuoted } from './quoted.ts'
import type { FigureShape } from './shape.ts'
import { moving } from './verbs.ts'

/** "The Arva Index fell 26.2 points to 2,600 on Friday." Of a day or a year it is plain since when. */
export const moves: FigureShape = (material, told, tokens, clause) => {
  const { subject, verb, end } = clause
  const past = tokens[verb]?.key ?? ''
  const base = moving.get(past)
  const numeral = numeralAt(tokens, tokens[verb + 1]?.key === 'by' ? verb + 2 : verb + 1)
  if (!numeral || base === undefined) return []
  const to = tokens.findIndex(({ key }, i) => i >= numeral.end && i < end && /^(?:to|from)$/.test(key))
  const amount = amountOf(material, told, tokens, clause, { numeral, end: to < 0 ? end : to })
  if (!amount || amount.share || amount.when.precision === 'month' || !isQuoted(subject, amount.unit))
    return []
  return draftOf(told, amount, {
    verb: base,
    preposition: 'by',
    asked: ['did', subject, base, amount.tail],
    stated: [subject, past, 'by {}', amount.tail],
  })
}
