import { overlap } from '../../../facts/material.ts'
import { amountAt, draftOf, isOutright } from './clause.ts'
import type { FigureShape } from './figures.ts'
import { numeralAt } from './numeral.ts'
import { endOfClause, isUnit } from './phrases.ts'
import { undergone } from './verbs.ts'
import { behindDate } from './when.ts'
import { say } from './words.ts'

/** "Thirteen people were killed in the storming of Tova in 1989." */
export const isCounted: FigureShape = (material, told, tokens) => {
  const first = behindDate(tokens, told)
  const numeral = numeralAt(tokens, first)
  const at = tokens.findIndex(({ key }, i) => i > first && key === 'were')
  const participle = tokens[at + 1]?.key ?? ''
  if (!numeral || at < 0 || !undergone.has(participle) || !isUnit(tokens.slice(numeral.end, at))) return []
  const end = endOfClause(tokens, at + 2)
  const amount = amountAt(material, told, tokens, { ...numeral, end: at + 2, unit: 'per cent' }, end)
  const tail = tokens.slice(at + 2, end)
  const isSure = told.mentions.some(
    (one) => one.confidence >= 0.8 && tail.some((token) => overlap(one, token)),
  )
  const start = tokens[first]?.start ?? told.start
  if (
    !amount ||
    amount.share ||
    !isSure ||
    !isOutright(told, { start, end: tokens[end - 1]?.end ?? told.end })
  )
    return []
  const unit = [numeral.unit, say(tokens.slice(numeral.end, at))].filter(Boolean).join(' ')
  return draftOf(
    told,
    { ...amount, numeral, unit },
    {
      verb: participle,
      asked: `were ${participle} ${amount.tail}`,
      stated: `{} were ${participle} ${amount.tail}`,
      certainty: 0.95,
    },
  )
}
