import { amountOf, nameEnd } from './amount.ts'
import { draftOf } from './draft.ts'
import { numeralAt } from './numeral.ts'
import { isNamed } from './phrases.ts'
import type { FigureShape } from './shape.ts'
import { lasting, trading } from './verbs.ts'

/** "Acme Corp. bought Orlo Ltd. for $4.5 million in 1989", "Arva occupied Tova for 12 days in May 1989". */
export const trades: FigureShape = (material, told, tokens, clause) => {
  const { subject, verb, end } = clause
  const past = tokens[verb]?.key ?? ''
  const base = trading.get(past) ?? lasting.get(past)
  const at = tokens.findIndex(({ key }, i) => i > verb && i < end && key === 'for')
  const object = tokens.slice(verb + 1, at)
  const numeral = at < 0 ? undefined : numeralAt(tokens, at + 1)
  if (!numeral || base === undefined || !isNamed(object, told)) return []
  const amount = amountOf(material, told, tokens, clause, { numeral, end, isLong: lasting.has(past) })
  if (!amount || amount.share || !isFitting(amount.unit, past)) return []
  const what = nameEnd(told, object)
  return draftOf(told, amount, {
    verb: base,
    preposition: 'for',
    asked: ['did', subject, base, what, amount.tail],
    stated: [subject, past, what, 'for {}', amount.tail],
  })
}

/** One buys for money; what is held for some time was read as that. */
function isFitting(unit: string, past: string): boolean {
  return lasting.has(past) || /(?:dollars|euros|yen|pounds)$/.test(unit)
}
