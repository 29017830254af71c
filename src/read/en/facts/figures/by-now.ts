import { amountOf } from './amount.ts'
import { draftOf } from './draft.ts'
import { numeralAt } from './numeral.ts'
import type { FigureShape } from './shape.ts'
import { counted } from './verbs.ts'

/** "Norway has delivered 12 ships to Egypt": by the month of publication it had. */
export const byNow: FigureShape = (material, told, tokens, clause) => {
  const { subject, verb, end } = clause
  const participle = tokens[verb + 1]?.key ?? ''
  const base = counted.get(participle)
  const numeral = numeralAt(tokens, verb + 2)
  if (tokens[verb]?.key !== 'has' || !numeral || base === undefined) return []
  const amount = amountOf(material, told, tokens, clause, { numeral, end, isNow: true })
  if (!amount) return []
  const { share, tail, when } = amount
  const till = { ...amount, when: { ...when, words: when.words.replace('in ', 'by ') } }
  return draftOf(told, till, {
    verb: base,
    asked: [share, 'had', subject, participle, tail],
    stated: [subject, 'had', participle, '{}', share, tail],
  })
}
