import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Told } from '../../../facts/material.ts'
import type { Amount } from './amount.ts'
import { harming } from './verbs.ts'

/** What a figure says, before its date is put behind it. */
export interface Said {
  /** Base form or participle. */
  readonly verb: string
  /** Behind "how many", in parts, without unit and date. */
  readonly asked: readonly string[]
  /** In parts, with {} for the number and its unit. */
  readonly stated: readonly string[]
  readonly preposition?: 'at' | 'by' | 'for'
}

/** Sure enough to be posed, less than what a person wrote. */
const CERTAINTY = 0.95
/** Days until the numbers of a disaster are settled. */
const SETTLED = 60

/** The fact, where its number will stay what it is. */
export function draftOf(told: Told, { numeral, unit, when }: Amount, said: Said): Draft[] {
  if (harming.has(said.verb) && when.age < SETTLED) return []
  const words = (parts: readonly string[]) => [...parts, when.words].filter(Boolean).join(' ')
  return [
    {
      kind: 'figure',
      value: numeral.value,
      unit,
      ...(said.preposition && { preposition: said.preposition }),
      asked: words(said.asked),
      stated: words(said.stated).replace('{}', numeral.approximate ? 'about {}' : '{}'),
      date: when.date,
      ...(numeral.approximate && { approximate: true as const }),
      evidence: evidenceOf(told),
      certainty: CERTAINTY,
    },
  ]
}
