import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, overlap, type Told } from '../../../facts/material.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import { prepositions } from '../words.ts'
import type { Numeral } from './numeral.ts'
import { isUnit, standAlone, unitFrom } from './phrases.ts'
import { harming } from './verbs.ts'
import { type When, whenOf, withoutDate } from './when.ts'
import { say } from './words.ts'

/** A number with what is counted, and what stands behind it. */
export interface Amount {
  readonly numeral: Numeral
  /** As facts have it: `million dollars`, `tons of wheat`. */
  readonly unit: string
  /** "of Orlo Ltd.", behind a percentage. */
  readonly share: string
  /** The rest of the clause without its date, with its prepositions. */
  readonly tail: string
  readonly when: When
}

/** Reads what a number is of, from its token to the end of a clause, if all of it stands alone and says when. */
export function amountAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  numeral: Numeral,
  end: number,
): Amount | undefined {
  const behind = tokens.slice(numeral.end, end)
  const isWhole = /dollars|euros|yen|pounds|per cent/.test(numeral.unit)
  const named = isWhole ? [] : unitFrom(behind.filter(untilDate(told)))
  if (!isWhole && !isUnit(named)) return undefined
  const rest = behind.slice(named.length)
  const isPercent = numeral.unit === 'per cent'
  const ofWhat = rest[0]?.key === 'of' ? phraseFrom(rest, told) : []
  if (ofWhat.length > 0 && isWhole && !isPercent) return undefined
  const tail = withoutDate(rest.slice(ofWhat.length), told)
  if (!tail || !standAlone(ofWhat, told) || !standAlone(tail, told) || ofWhat.length === 1) return undefined
  if (tail[0] && !prepositions.has(tail[0].key)) return undefined
  const when = whenOf(material, told, { start: told.start, end: tokens[end - 1]?.end ?? told.end })
  const unit = [numeral.unit, say(named), isPercent ? '' : say(ofWhat)].filter(Boolean).join(' ')
  return when && { numeral, unit, share: isPercent ? say(ofWhat) : '', tail: endingOf(told, tail), when }
}

const untilDate =
  ({ dates }: Told) =>
  (token: Token) =>
    !dates.some((date) => date.start <= token.start)

/** "of" and the noun phrase behind it, up to the next preposition or the date. */
function phraseFrom(tokens: readonly Token[], { dates }: Told): readonly Token[] {
  const next = tokens.findIndex(
    (token, i) => i > 0 && (prepositions.has(token.key) || dates.some((date) => overlap(date, token))),
  )
  return next < 0 ? tokens : tokens.slice(0, next)
}

/** The words of a tail; a name at its end keeps its full stop. */
function endingOf({ mentions }: Told, tail: readonly Token[]): string {
  const last = tail.at(-1)
  const isAbbreviated =
    last &&
    mentions.some(({ start, end, text }) => start <= last.start && end === last.end + 1 && text.endsWith('.'))
  return say(tail) + (isAbbreviated ? '.' : '')
}

/** What a figure says, before its date is put behind it. */
export interface Said {
  /** Behind "how many", without unit and date: "did Acme Corp. employ at Tova". */
  readonly asked: string
  /** With {} for the number and its unit. */
  readonly stated: string
  readonly verb: string
  readonly preposition?: 'by' | 'for'
  readonly certainty: number
}

/** Days until the numbers of a disaster are settled. */
const SETTLED = 60

/** The fact, where its number will stay what it is. */
export function draftOf(told: Told, { numeral, unit, when }: Amount, said: Said): Draft[] {
  if (harming.has(said.verb) && when.age < SETTLED) return []
  return [
    {
      kind: 'figure',
      value: numeral.value,
      unit,
      ...(said.preposition && { preposition: said.preposition }),
      asked: `${said.asked} ${when.words}`,
      stated: `${said.stated} ${when.words}`.replace('{}', numeral.approximate ? 'about {}' : '{}'),
      ...(numeral.approximate && { approximate: true as const }),
      evidence: evidenceOf(told),
      certainty: Math.min(0.95, said.certainty),
    },
  ]
}

/** The tokens of a sentence, unless something of it is held back. */
export function outright({ article: { text } }: Material, told: Told): readonly Token[] {
  return tokensOf(text, told)
}

/** Whether a stretch is told outright. */
export function isOutright({ held }: Told, span: { readonly start: number; readonly end: number }): boolean {
  return !held.some((one) => overlap(one, span))
}
