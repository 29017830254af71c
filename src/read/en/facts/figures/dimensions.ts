import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import type { Token } from '../../../text/tokens.ts'
import { isOutright } from './clauses.ts'
import { numeralAt } from './numeral.ts'
import { subjectOf } from './subject.ts'

const units = /^(?:kilometres|kilometers|metres|meters|centimetres|centimeters|miles|yards|feet|inches)$/
const ways = /^(?:long|wide|high|tall|deep|thick)$/

/** How long, wide or high a thing with a name is: "The Long Bridge is about 640 metres (2,100 feet) long." */
export function dimensionsOf(material: Material, told: Told, tokens: readonly Token[]): readonly Draft[] {
  const at = tokens.findIndex(({ key }) => key === 'is')
  const numeral = at > 0 ? numeralAt(tokens, at + 1) : undefined
  if (numeral?.unit !== '') return []
  const unit = tokens[numeral.end]
  const way = tokens[behindBrackets(tokens, numeral.end + 1)]
  const next = tokens[behindBrackets(tokens, numeral.end + 1) + 1]
  if (!unit || !way || !units.test(unit.key) || !ways.test(way.key)) return []
  if (next && !/^[.,;]$/.test(next.text) && next.key !== 'and') return []
  const subject = subjectOf(material, told, tokens.slice(0, at))
  if (subject === undefined || told.dates.length > 0) return []
  if (!isOutright({ span: { start: told.start, end: way.end } }, told, tokens)) return []
  return [
    {
      kind: 'figure',
      value: numeral.value,
      unit: unit.key,
      asked: `${way.key} is ${subject}`,
      stated: `${subject} is ${numeral.approximate ? 'about {}' : '{}'} ${way.key}`,
      ...(numeral.approximate && { approximate: true as const }),
      evidence: evidenceOf(told),
      certainty: 0.95,
    },
  ]
}

/** The index behind "(about 62 metres)"; the same where no bracket opens. */
function behindBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.findIndex(({ text }, i) => i > at && text === ')')
  return close < 0 ? at : close + 1
}
