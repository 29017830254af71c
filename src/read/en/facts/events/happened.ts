import { pastParticiple } from '../../../../language/en/inflect.ts'
import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { type Token, tokensOf } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { isAcronym, isKnownAcronym } from '../shown-names.ts'
import { clauseEnders, danglers, prepositions } from '../words.ts'

/** What is done to treaties, buildings and bodies on a day: "was signed". */
const passives = new Map(
  'sign found form build open adopt ratify establish create destroy complete inaugurate launch abolish introduce dissolve publish unveil close discover hold fight assassinate execute crown patent declare proclaim annex liberate detonate invent premiere'
    .split(' ')
    .map((verb) => [pastParticiple(verb), verb]),
)
/** What they do: "began". */
const actives = new Map([
  ['began', 'begin'],
  ['ended', 'end'],
  ['opened', 'open'],
  ['closed', 'close'],
  ['collapsed', 'collapse'],
  ['sank', 'sink'],
  ['erupted', 'erupt'],
  ['exploded', 'explode'],
  ['started', 'start'],
  ['crashed', 'crash'],
  ['broke out', 'break out'],
  ['took place', 'take place'],
])

/** "The Treaty of Arva was signed on 3 May 1998 in Tova." */
export function happened({ article: { text } }: Material, told: Told): Draft[] {
  const tokens = tokensOf(text, told)
  const [date, ...others] = told.dates
  if (!date || others.length > 0 || date.end > told.end) return []
  if (told.held.some((span) => overlap(span, { start: told.start, end: date.end }))) return []
  const at = tokens.findIndex((_, i) => i > 0 && (isWas(tokens[i]) || activeAt(tokens, i) !== undefined))
  const label = tokens.slice(0, at)
  if (at < 2 || !isLabel(label, told)) return []
  const isPassive = isWas(tokens[at])
  const voice = isPassive ? 'passive' : 'active'
  const verb = isPassive ? passives.get(tokens[at + 1]?.key ?? '') : activeAt(tokens, at)
  const behind = at + (isPassive || verb?.includes(' ') ? 2 : 1)
  if (verb === undefined || !saysDate(tokens, behind, date.start)) return []
  const place = told.mentions.find(
    (mention) => mention.type === 'place' && isWhere(text, mention, tokens[behind]?.start ?? told.end, date),
  )
  return [
    {
      kind: 'event',
      label: lowerArticle(text.slice(told.start, label.at(-1)?.end)),
      date: date.edtf,
      verb,
      voice,
      ...(tokens[at]?.key === 'were' && { plural: true as const }),
      ...(place && { place: place.actor }),
      evidence: evidenceOf(told),
      certainty: 0.95,
    },
  ]
}

function isWas(token: Token | undefined): boolean {
  return token?.key === 'was' || token?.key === 'were'
}

/** "Began", "broke out". */
function activeAt(tokens: readonly Token[], at: number): string | undefined {
  const key = tokens[at]?.key ?? ''
  return actives.get(`${key} ${tokens[at + 1]?.key}`) ?? actives.get(key)
}

/** A definite noun phrase with a name in it, without a word that means something elsewhere. */
function isLabel(label: readonly Token[], { mentions, dates }: Told): boolean {
  const [first] = label
  const isNamed = label
    .slice(1)
    .some(({ text }) => /^\p{Lu}/u.test(text) && (!isAcronym(text) || isKnownAcronym(text)))
  const isPerson = mentions.some((mention) => mention.type === 'person' && mention.start === first?.start)
  return (
    first?.key === 'the' &&
    isNamed &&
    !isPerson &&
    label.length <= 12 &&
    !label.some(
      (token, i) =>
        danglersAt(label, i) ||
        (clauseEnders.has(token.key) && token.key !== 'that') ||
        !token.isWord ||
        dates.some((date) => overlap(date, token)),
    )
  )
}

/** "The armistice that halted the Korean War" says which one it is. */
function danglersAt(label: readonly Token[], at: number): boolean {
  const [token, next] = [label[at], label[at + 1]]
  if (token?.key === 'that') return !next || !isFiniteVerb(next)
  return danglers.has(token?.key ?? '')
}

/** Whether the date stands right behind the verb, or behind one phrase with a preposition: "in Tova on 3 May 1998". */
function saysDate(tokens: readonly Token[], behind: number, start: number): boolean {
  const between = tokens.slice(behind).filter((token) => token.start < start)
  const before = between.at(-1)
  return (
    between.length <= 6 &&
    (before?.key === 'on' || before?.key === 'in') &&
    between.every(
      ({ key, text, isWord }) => isWord && (prepositions.has(key) || key === 'the' || /^\p{Lu}/u.test(text)),
    )
  )
}

const lowerArticle = (label: string) => label.replace(/^The /, 'the ')

/** "in Tova on 3 May 1998" and "on 3 May 1998 in Tova": another place of the sentence need not be that of the event. */
function isWhere(text: string, place: Span, from: number, date: Span): boolean {
  if (place.start < date.start)
    return place.start >= from && / (?:in|at) (?:the )?$/.test(text.slice(0, place.start).slice(-9))
  return /^ (?:in|at) (?:the )?$/.test(text.slice(date.end, place.start))
}
