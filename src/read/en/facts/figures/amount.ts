import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import { prepositions } from '../words.ts'
import type { Clause } from './clauses.ts'
import type { Numeral } from './numeral.ts'
import { isLength, isUnit, standAlone, unitFrom } from './phrases.ts'
import { type When, whenNow, whenOf, withoutDate } from './when.ts'
import { say } from './words.ts'

/** A number with what is counted, and what stands around it. */
export interface Amount {
  readonly numeral: Numeral
  /** As facts have it: `million dollars`, `tons of wheat`. */
  readonly unit: string
  /** "of Orlo Ltd.", behind a percentage. */
  readonly share: string
  /** The phrases of the clause besides, without the date. */
  readonly tail: string
  readonly when: When
}

/** What of the tokens of a clause is read, and how. */
export interface Reading {
  readonly numeral: Numeral
  /** Where to stop. */
  readonly end: number
  /** The clause tells of now. */
  readonly isNow?: boolean
  /** The number is of days and the like. */
  readonly isLong?: boolean
}

/** Reads what a number is of, from its token to the end of a clause, if all of it stands alone and says when. */
export function amountOf(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  clause: Pick<Clause, 'front' | 'span'>,
  { numeral, end, isNow, isLong }: Reading,
): Amount | undefined {
  const behind = tokens.slice(numeral.end, end)
  const isWhole = /dollars|euros|yen|pounds|per cent/.test(numeral.unit)
  const named = isWhole ? [] : unitFrom(beforeDate(behind, told))
  if (!isWhole && !(isLong ? isLength(named) : isUnit(named))) return undefined
  const rest = behind.slice(named.length)
  const isPercent = numeral.unit === 'per cent'
  const ofWhat = rest[0]?.key === 'of' ? phraseFrom(rest, told) : []
  if (ofWhat.length === 1 || (ofWhat.length > 0 && isWhole && !isPercent)) return undefined
  const when = isNow ? whenNow(material, told, clause.span) : whenOf(material, told, clause.span)
  const tail = withoutDate(rest.slice(ofWhat.length), told)
  const front = withoutDate(clause.front, told)
  if (!when || !tail || !front || ![ofWhat, tail, front].every((phrase) => standAlone(phrase, told)))
    return undefined
  if ([tail, front].some(([first]) => first && !prepositions.has(first.key))) return undefined
  const unit = [numeral.unit, say(named), isPercent ? '' : nameEnd(told, ofWhat)].filter(Boolean).join(' ')
  const phrases = [nameEnd(told, tail), lowered(nameEnd(told, front))].filter(Boolean).join(' ')
  return { numeral, unit, share: isPercent ? nameEnd(told, ofWhat) : '', tail: phrases, when }
}

const lowered = (phrase: string) => phrase.charAt(0).toLowerCase() + phrase.slice(1)

function beforeDate(tokens: readonly Token[], { dates }: Told): readonly Token[] {
  const at = tokens.findIndex((token) => dates.some((date) => overlap(date, token)))
  return at < 0 ? tokens : tokens.slice(0, at)
}

/** "of" and the noun phrase behind it, up to the next preposition or the date. */
function phraseFrom(tokens: readonly Token[], { dates }: Told): readonly Token[] {
  const next = tokens.findIndex(
    (token, i) => i > 0 && (prepositions.has(token.key) || dates.some((date) => overlap(date, token))),
  )
  return next < 0 ? tokens : tokens.slice(0, next)
}

/** The words of a phrase; an abbreviated name at its end keeps its full stop. */
export function nameEnd({ mentions }: Told, phrase: readonly Token[]): string {
  const last = phrase.at(-1)
  const isAbbreviated =
    last &&
    mentions.some(({ start, end, text }) => start <= last.start && end === last.end + 1 && text.endsWith('.'))
  return say(phrase) + (isAbbreviated ? '.' : '')
}
