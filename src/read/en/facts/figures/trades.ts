import { amountAt, draftOf, isOutright } from './clause.ts'
import type { FigureShape } from './figures.ts'
import { numeralAt } from './numeral.ts'
import { endOfClause, isNamed } from './phrases.ts'
import { subjectOf } from './subject.ts'
import { lasting, trading } from './verbs.ts'
import { behindDate } from './when.ts'
import { say } from './words.ts'

/** "Acme Corp. bought Orlo Ltd. for $4.5 million", "Arva occupied Tova for 12 days". */
export const trades: FigureShape = (material, told, tokens) => {
  const isVerb = (key: string) => trading.has(key) || lasting.has(key)
  const subject = subjectOf(material, told, tokens, behindDate(tokens, told), isVerb)
  const past = tokens[subject?.verb ?? -1]?.key ?? ''
  const base = trading.get(past) ?? lasting.get(past)
  if (!subject || base === undefined) return []
  const end = endOfClause(tokens, subject.verb + 1)
  const at = tokens.findIndex(({ key }, i) => i > subject.verb && i < end && key === 'for')
  const object = tokens.slice(subject.verb + 1, at)
  const numeral = at < 0 ? undefined : numeralAt(tokens, at + 1)
  if (!numeral || !isNamed(object, told)) return []
  const amount = amountAt(material, told, tokens, numeral, end)
  const span = { start: subject.start, end: tokens[end - 1]?.end ?? told.end }
  if (!amount || amount.share || !isFitting(amount.unit, past) || !isOutright(told, span)) return []
  const what = `${say(object)}${told.mentions.some((one) => one.end === (object.at(-1)?.end ?? 0) + 1 && one.text.endsWith('.')) ? '.' : ''}`
  return draftOf(told, amount, {
    verb: base,
    preposition: 'for',
    asked: ['did', subject.text, base, what, amount.tail].filter(Boolean).join(' '),
    stated: [subject.text, past, what, 'for {}', amount.tail].filter(Boolean).join(' '),
    certainty: subject.certainty,
  })
}

/** One buys for money, and holds for some time. */
function isFitting(unit: string, past: string): boolean {
  return trading.has(past)
    ? /(?:dollars|euros|yen|pounds)$/.test(unit)
    : /^(?:days|weeks|months|years|hours)$/.test(unit)
}
