import { pastTense } from '../../../../language/en/inflect.ts'
import { amountOf } from './amount.ts'
import { draftOf } from './draft.ts'
import { numeralAt } from './numeral.ts'
import type { FigureShape } from './shape.ts'
import { counting, standing } from './verbs.ts'

/** "Acme Corp. sold 45 planes to Arva in 1989", and of the present "Acme Corp. now owns 51% of Orlo Ltd." */
export const counts: FigureShape = (material, told, tokens, clause) => {
  const { subject, verb, end } = clause
  const key = tokens[verb]?.key ?? ''
  const base = counting.get(key) ?? standing.get(key)
  const numeral = numeralAt(tokens, verb + 1)
  if (!numeral || base === undefined) return []
  const isNow = !counting.has(key)
  const amount = amountOf(material, told, tokens, clause, { numeral, end, isNow, isLong: base === 'last' })
  if (!amount) return []
  const { share, tail } = amount
  return draftOf(told, amount, {
    verb: base,
    asked: [share, 'did', subject, base, tail],
    stated: [subject, pastTense(base), '{}', share, tail],
  })
}
