import { countryOfDemonym } from '../../../countries.ts'
import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token, tokensOf } from '../../../text/tokens.ts'
import { clauseEnders, prepositions } from '../words.ts'
import { happenings } from './words.ts'

// No name before the noun, nor behind it, has more words.
const LONGEST = 6

/** What was done on a date that stands before it: "the 1986 Tova accident", "the December 1988 bombing of Arva Flight 103", "Arva's 1990 invasion of Tova". */
export function datedDeeds({ article: { text } }: Material, told: Told): Draft[] {
  const tokens = tokensOf(text, told)
  return told.dates.flatMap((date) => {
    const isYear = /^\d{4}(?:-\d\d){0,2}$/.test(date.edtf) && /\d{4}/.test(text.slice(date.start, date.end))
    const at = isYear ? tokens.findIndex(({ start }) => start >= date.start) : -1
    const opener = tokens[at - 1]
    if (!opener || told.held.some((span) => overlap(span, date))) return []
    const behind = tokens.findIndex(({ start }) => start >= date.end)
    // "the Dec. 21, 1988, bombing"
    const found = deedAt(tokens, tokens[behind]?.text === ',' ? behind + 1 : behind)
    const owner = ownerOf(opener)
    if (!found || owner === undefined || !(found.isNamed || (owner !== 'the' && found.isWhole))) return []
    return [
      {
        kind: 'event' as const,
        label: `${owner} ${found.said}`,
        date: date.edtf,
        ...(found.isPlural && { plural: true as const }),
        evidence: evidenceOf(told),
        certainty: 0.95,
      },
    ]
  })
}

/** "The" or "Arva's". */
function ownerOf({ key, text }: Token): string | undefined {
  if (key === 'the') return 'the'
  return /^\p{Lu}\p{L}+['’]s$/u.test(text) ? text : undefined
}

/** A noun of what happens, with the names before and behind it. */
function deedAt(tokens: readonly Token[], from: number) {
  const noun = nameEnd(tokens, from)
  const key = tokens[noun]?.key ?? ''
  if (from < 0 || !happenings.has(key)) return undefined
  const names = tokens.slice(from, noun)
  const end = tailEnd(tokens, noun + 1)
  const tail = tokens.slice(noun + 1, end)
  const next = tokens[end]
  const goesOn = /^(?:of|on|against|and|or)$/.test(next?.key ?? '') || (next !== undefined && !isEnd(next))
  if (goesOn || [...names, ...tail].some(({ text }) => /[.'’]/.test(text))) return undefined
  return {
    said: tokens
      .slice(from, end)
      .map(({ text }) => text)
      .join(' '),
    // "The Arvan bombing" may be any of theirs.
    isNamed: tail.length > 0 || names.some(({ text }) => !countryOfDemonym(text) && !/^\p{Lu}+$/u.test(text)),
    isWhole: tail.length > 0,
    isPlural: /[^s]s$/.test(key),
  }
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from
  while (end - from < LONGEST && isName(tokens[end]) && !happenings.has(tokens[end]?.key ?? '')) end += 1
  return end
}

/** Index behind "of Arva Flight 103", if that comes next. */
function tailEnd(tokens: readonly Token[], from: number): number {
  if (!/^(?:of|on|against|in|at)$/.test(tokens[from]?.key ?? '')) return from
  const first = tokens[from + 1]?.key === 'the' ? from + 2 : from + 1
  const end = nameEnd(tokens, first)
  return end > first && isCapital(tokens[first] as Token) ? end : from
}

const isName = (token: Token | undefined) => token !== undefined && /^[\p{Lu}\p{N}]/u.test(token.text)

const isEnd = ({ isWord, key }: Token) =>
  !isWord || prepositions.has(key) || clauseEnders.has(key) || /^(?:was|is|were|are|had|has|have)$/.test(key)
