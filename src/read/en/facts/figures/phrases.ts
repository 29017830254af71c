import type { Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import { prepositions } from '../words.ts'
import { isProper, standsFree } from './words.ts'

/** Where a clause ends: a mark, or the end of its sentence; not in a date or a name, nor behind an abbreviation. */
export function endOfClause(tokens: readonly Token[], from: number, { dates, mentions }: Told): number {
  const at = tokens.findIndex((token, i) => {
    const isMark = i >= from && !token.isWord && !/^[%$€£¥&]$/.test(token.text)
    const isAbbreviation = token.text === '.' && i < tokens.length - 1
    return isMark && !isAbbreviation && ![...dates, ...mentions].some((one) => overlap(one, token))
  })
  return at < 0 ? tokens.length : at
}

/** Nouns that mean one thing wherever they stand. */
const unique: ReadonlySet<string> = /* @__PURE__ */ new Set('world war sea moon sun'.split(' '))

/** Whether phrases stand alone: each "the" has a name behind it, and every word is free. */
export function standAlone(tokens: readonly Token[], { dates }: Told): boolean {
  return tokens.every(
    (token, i) =>
      (standsFree(token) || token.key === 'its' || (token.text === '.' && i > 0)) &&
      !/\d/.test(token.text) &&
      !dates.some((date) => overlap(date, token)) &&
      (token.key !== 'the' ||
        tokens
          .slice(i + 1)
          .some((behind, j) => isProper(behind) || (j < 2 && unique.has(behind.key.replace(/'s$/, ''))))),
  )
}

/** Whether a noun phrase names something: by itself, or with "the" and a name; at most so many words. */
export function isNamed(tokens: readonly Token[], told: Told): boolean {
  const [first] = tokens
  if (!first || tokens.length > 8 || !standAlone(tokens, told)) return false
  const proper = tokens.filter((token) => isProper(token) && token !== first)
  if (isProper(first) && first.key !== 'the')
    return tokens.every((token) => isProper(token) || /^(?:of|the|and|\.)$/.test(token.key))
  // "The U.S. company" is any of that country: its head must be a name, or have one behind it.
  const link = tokens.findIndex(({ key }) => prepositions.has(key) || key === 'of')
  const head = link < 0 ? tokens.at(-1) : tokens[link - 1]
  return first.key === 'the' && proper.length > 0 && head !== undefined && (isProper(head) || link > 0)
}

/** How many words name what is counted: the last a plural, none of them loose. */
const MOST_UNIT = 3

/** The words of a unit from a token on, up to a preposition or the end. */
export function unitFrom(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ key }) => prepositions.has(key) || key === 'of')
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** Units of how long something lasts. */
const lengths: ReadonlySet<string> = /* @__PURE__ */ new Set('hours days weeks months years'.split(' '))

/** Whether words say how long. */
export function isLength([unit, ...others]: readonly Token[]): boolean {
  return unit !== undefined && others.length === 0 && lengths.has(unit.key)
}

/** Whether words name what is counted. */
export function isUnit(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.key ?? ''
  return (
    tokens.length > 0 &&
    tokens.length <= MOST_UNIT &&
    tokens.every((token) => standsFree(token) && !/\d/.test(token.text)) &&
    !vague.has(last) &&
    (/[^si]s$/.test(last) || plurals.has(last))
  )
}

const plurals: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'people men women children police crew troops passengers feet pence'.split(' '),
)
/** Names of nothing that can be counted without its context. */
const vague: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `times things ways parts kinds sorts choices options goals aims reasons problems questions chances opportunities advantages
  issues concerns tasks sides faces lives meanings`.split(/\s+/),
)
