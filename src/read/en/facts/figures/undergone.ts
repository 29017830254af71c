import type { Draft } from '../../../facts/fact-finder.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import { amountOf } from './amount.ts'
import { isOutright } from './clauses.ts'
import { draftOf } from './draft.ts'
import { numeralAt } from './numeral.ts'
import { endOfClause, isUnit } from './phrases.ts'
import { undergone } from './verbs.ts'
import { say } from './words.ts'

/** "Thirteen people were killed in the storming of Tova in 1989." */
export function undergoneOf(material: Material, told: Told, tokens: readonly Token[]): readonly Draft[] {
  const numeral = numeralAt(tokens, 0)
  const at = tokens.findIndex(({ key }) => key === 'were')
  const participle = tokens[at + 1]?.key ?? ''
  const counted = tokens.slice(numeral?.end ?? 0, at)
  if (!numeral || at < 0 || !undergone.has(participle) || !isUnit(counted)) return []
  const end = endOfClause(tokens, at + 2, told)
  const tail = tokens.slice(at + 2, end)
  const span = { start: told.start, end: tokens[end - 1]?.end ?? told.end }
  const isSure = told.mentions.some(
    (one) => one.confidence >= 0.8 && tail.some((token) => overlap(one, token)),
  )
  if (!isSure || !isOutright({ span }, told, tokens)) return []
  const behind = { ...numeral, end: at + 2, unit: 'per cent' }
  const amount = amountOf(material, told, tokens, { front: [], span }, { numeral: behind, end })
  if (!amount || amount.share) return []
  const unit = [numeral.unit, say(counted)].filter(Boolean).join(' ')
  return draftOf(
    told,
    { ...amount, numeral, unit },
    {
      verb: participle,
      asked: ['were', participle, amount.tail],
      stated: ['{} were', participle, amount.tail],
    },
  )
}
