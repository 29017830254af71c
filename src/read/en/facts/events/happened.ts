import { pastParticiple } from '../../../../language/en/inflect.ts'
import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token, tokensOf } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { isAcronym, isKnownAcronym } from '../shown-names.ts'
import { clauseEnders, danglers, prepositions } from '../words.ts'
import { eventNouns, namedEvents, nounsOfDoing } from './words.ts'

/** What is done to treaties, buildings and bodies on a day: "was signed". */
const passives = new Map(
  'sign found form build rebuild open reopen adopt ratify establish create destroy demolish complete inaugurate launch abolish introduce dissolve publish unveil close discover hold fight lay assassinate execute crown patent declare proclaim annex liberate detonate invent premiere'
    .split(' ')
    .map((verb) => [pastParticiple(verb), verb]),
)
/** What they do: "began". */
const actives = new Map([
  ['began', 'begin'],
  ['ended', 'end'],
  ['opened', 'open'],
  ['reopened', 'reopen'],
  ['closed', 'close'],
  ['collapsed', 'collapse'],
  ['sank', 'sink'],
  ['erupted', 'erupt'],
  ['exploded', 'explode'],
  ['started', 'start'],
  ['crashed', 'crash'],
  ['broke out', 'break out'],
  ['took place', 'take place'],
  ['came into force', 'come into force'],
  ['came into effect', 'come into effect'],
])

/** A verb as a sentence has it. */
interface Done {
  readonly verb: string
  readonly voice: 'active' | 'passive'
  /** How many tokens it has. */
  readonly length: number
}

/** "The Treaty of Arva was signed on 3 May 1998 in Tova."; "On 3 May 1998 the Treaty of Arva was signed in Tova." */
export function happened({ article: { text } }: Material, told: Told): Draft[] {
  const all = withoutBrackets(tokensOf(text, told))
  const [date, ...others] = told.dates
  if (!date || others.length > 0 || date.end > told.end) return []
  const ahead = isAhead(all, date) ? all.findIndex(({ start }) => start >= date.end) : 0
  const from = ahead > 0 && all[ahead]?.text === ',' ? ahead + 1 : ahead
  const tokens = from < 0 ? [] : all.slice(from)
  const at = tokens.findIndex((_, i) => i > 0 && doneAt(tokens, i) !== undefined)
  const done = doneAt(tokens, at)
  const label = tokens.slice(0, at)
  if (!done || at < 2 || !isLabel(label, told)) return []
  const behind = at + done.length
  const verbEnd = tokens[behind - 1]?.end ?? told.end
  const end = Math.max(date.end, verbEnd)
  if (told.held.some((span) => overlap(span, { start: told.start, end }))) return []
  if (!(ahead > 0 ? goesOnPlainly(tokens[behind]) : saysDate(tokens, behind, date))) return []
  const place = told.mentions.find(
    (mention) => mention.type === 'place' && isWhere(text, mention, verbEnd, date),
  )
  return [
    {
      kind: 'event',
      ...labelled(lowerArticle(text.slice(label[0]?.start, label.at(-1)?.end)), done.verb),
      date: date.edtf,
      verb: done.verb,
      voice: done.voice,
      ...(tokens[at]?.key === 'were' && { plural: true as const }),
      ...(place && { place: place.actor }),
      evidence: evidenceOf(told),
      certainty: 0.95,
    },
  ]
}

/** "The opening of the Long Bridge", of which the bridge is the subject; what happens by itself is its own label: "the Korean War". */
function labelled(subject: string, verb: string) {
  const noun = nounsOfDoing.get(verb)
  return noun === undefined || isEvent(subject)
    ? { label: subject }
    : { label: `the ${noun} of ${subject}`, subject }
}

/** "The signing of the treaty" is no treaty, but the treaty itself may be told as what happened. */
function isEvent(subject: string): boolean {
  return subject
    .split(' ')
    .some((word) => eventNouns.has(word.toLowerCase()) || namedEvents.has(word.toLowerCase()))
}

/** "The National Congress (ANC)": what stands in brackets is no part of the name. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  let depth = 0
  return tokens.filter(({ text }) => {
    if (text === '(') depth += 1
    const isInside = depth > 0
    if (text === ')' && depth > 0) depth -= 1
    return !isInside
  })
}

/** "On 3 May 1998", "In 1998" at the head. */
function isAhead([first, second]: readonly Token[], date: Span): boolean {
  return /^(?:on|in)$/.test(first?.key ?? '') && second?.start === date.start
}

/** "Was signed", "began", "came into force". */
function doneAt(tokens: readonly Token[], at: number): Done | undefined {
  const keys = tokens.slice(Math.max(0, at), at + 3).map(({ key }) => key)
  if (keys[0] === 'was' || keys[0] === 'were') {
    const verb = passives.get(keys[1] ?? '')
    return verb === undefined ? undefined : { verb, voice: 'passive', length: 2 }
  }
  for (let length = keys.length; length > 0; length -= 1) {
    const verb = actives.get(keys.slice(0, length).join(' '))
    if (verb !== undefined) return { verb, voice: 'active', length }
  }
  return undefined
}

/** A definite noun phrase with a name in it, or a name, without a word that means something elsewhere. */
function isLabel(label: readonly Token[], { mentions, dates }: Told): boolean {
  const [first, second] = label
  const isNamed = label
    .slice(1)
    .some(({ text }) => /^\p{Lu}/u.test(text) && (!isAcronym(text) || isKnownAcronym(text)))
  const isName = label.every(
    ({ text, key }) => /^[\p{Lu}\p{N}]/u.test(text) || /^[–-]$/.test(text) || /^(?:of|the|and)$/.test(key),
  )
  const isPerson = mentions.some((mention) => mention.type === 'person' && mention.start === first?.start)
  return (
    (first?.key === 'the' || (isName && first !== undefined && isCapital(first) && second !== undefined)) &&
    (isNamed || (isName && first?.key !== 'the' && label.some(({ text }) => /\p{Ll}/u.test(text)))) &&
    !isPerson &&
    label.length <= 16 &&
    !label.some(
      (token, i) =>
        danglersAt(label, i) ||
        (clauseEnders.has(token.key) && token.key !== 'that') ||
        !(token.isWord || isDash(label, i)) ||
        dates.some((date) => overlap(date, token)),
    )
  )
}

/** "The Torrijos–Carter Treaties". */
function isDash(label: readonly Token[], at: number): boolean {
  const [before, dash, after] = [label[at - 1], label[at], label[at + 1]]
  return (
    /^[–-]$/.test(dash?.text ?? '') &&
    before?.end === dash?.start &&
    after?.start === dash?.end &&
    isCapital(after)
  )
}

/** "The armistice that halted the Korean War" says which one it is, and "the first service" that it is one. */
function danglersAt(label: readonly Token[], at: number): boolean {
  const [token, next] = [label[at], label[at + 1]]
  if (token?.key === 'that') return !next || !isFiniteVerb(next)
  if (at === 1 && /^(?:first|second|third|new)$/.test(token?.key ?? '')) return false
  return danglers.has(token?.key ?? '')
}

/** Whether a phrase follows, or the end: no object, and no other deed. */
function goesOnPlainly(next: Token | undefined): boolean {
  return next === undefined || /^[.,;]$/.test(next.text) || (prepositions.has(next.key) && next.key !== 'to')
}

/**
 * Whether the date stands right behind the verb, or behind one phrase with a preposition: "in Tova on 3 May 1998"; and no verb
 * behind it: "the locks opened in 1914 are wide".
 */
function saysDate(tokens: readonly Token[], behind: number, { start, end }: Span): boolean {
  const between = tokens.slice(behind).filter((token) => token.start < start)
  const next = tokens.find((token) => token.start >= end)
  const before = between.at(-1)
  return (
    between.length <= 6 &&
    (before?.key === 'on' || before?.key === 'in') &&
    between.every(
      ({ key, text, isWord }) => isWord && (prepositions.has(key) || key === 'the' || /^\p{Lu}/u.test(text)),
    ) &&
    !(next && isFiniteVerb(next))
  )
}

const lowerArticle = (label: string) => label.replace(/^The /, 'the ')

/** "in Tova on 3 May 1998" and "on 3 May 1998 in Tova": another place of the sentence need not be that of the event. */
function isWhere(text: string, place: Span, from: number, date: Span): boolean {
  const before = text.slice(0, place.start).slice(-9)
  if (date.end <= from)
    return place.start >= from && /^ (?:in|at) (?:the )?$/.test(text.slice(from, place.start))
  if (place.start < date.start) return place.start >= from && / (?:in|at) (?:the )?$/.test(before)
  return /^ (?:in|at) (?:the )?$/.test(text.slice(date.end, place.start))
}
