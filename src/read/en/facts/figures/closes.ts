import { amountOf } from './amount.ts'
import { draftOf } from './draft.ts'
import { numeralAt } from './numeral.ts'
import { isQuoted } from './quoted.ts'
import type { FigureShape } from './shape.ts'
import { closing } from './verbs.ts'

/** "Acme Corp. shares closed on Friday at $18.75 in Tova trading." */
export const closes: FigureShape = (material, told, tokens, clause) => {
  const { subject, verb, end } = clause
  const past = tokens[verb]?.key ?? ''
  const base = closing.get(past)
  const at = tokens.findIndex(({ key }, i) => i > verb && i < end && key === 'at')
  const between = tokens.slice(verb + 1, at)
  const isDate = between.every(
    (token) =>
      token.key === 'on' || told.dates.some((date) => date.start <= token.start && token.end <= date.end),
  )
  const numeral = at < 0 ? undefined : numeralAt(tokens, at + 1)
  if (!numeral || base === undefined || !isDate) return []
  const amount = amountOf(material, told, tokens, clause, { numeral, end })
  if (!amount || amount.share || amount.when.precision !== 'day' || !isQuoted(subject, amount.unit)) return []
  return draftOf(told, amount, {
    verb: base,
    preposition: 'at',
    asked: ['did', subject, base, amount.tail],
    stated: [subject, past, 'at {}', amount.tail],
  })
}
