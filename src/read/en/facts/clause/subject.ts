import { sayingForms } from '../../../../language/en/past-deeds.ts'
import type { ReadActor } from '../../../cast/link.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { datePrepositions } from '../words.ts'
import { opens } from './opening.ts'
import { referencesOf } from './references.ts'
import { isSure } from './sure.ts'
import { passedAdverbs, referringNouns } from './words.ts'

/** Who a clause is about, and where its verb should stand. */
export interface Subject {
  /** Whom it means. */
  readonly actor: ReadActor
  /** Where the subject begins. */
  readonly start: number
  /** Index of the token behind the name, its appositions, adverbs and dates. */
  readonly next: number
  /** The sentence that names it, where this one says "he" or "the company". */
  readonly named?: Span
  /** Words that stand alone, where it has no name. */
  readonly doer?: string
}

/**
 * The actor whom the words from a token on speak of: by the name alone, with "the", with the title before it, with an
 * apposition behind it; by "he" or "the company" where the sentences before leave no doubt.
 */
export function subjectAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  from: number,
): Subject | undefined {
  const first = tokens[from]
  if (!first) return undefined
  const people = told.mentions.filter(({ type }) => type === 'person')
  // "U.S. Attorney General Kim": the person, not the country of the title.
  const mention = told.mentions.findLast((one) => opens(material.cast, tokens, from, one, people))
  if (!mention) return referredAt(material, told, tokens, from)
  const actor = material.actors.get(mention.actor)
  const behind = behindPart(tokens, mention, actor?.type) ?? behindName(tokens, mention)
  if (!actor || behind === undefined || !isSure(material, mention)) return undefined
  const next = behindAdverbs(tokens, behindApposition(tokens, behind, told), told)
  return { actor, start: mention.start, next }
}

function referredAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  from: number,
): Subject | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]]
  if (!first) return undefined
  const { person, body } = referencesOf(material)[told.nth] ?? {}
  const isPerson = /^(?:he|she)$/.test(first.key)
  const isNoun = first.key === 'the' && referringNouns.has(second?.key ?? '')
  const found = isPerson ? person : isNoun ? body : undefined
  if (!found) return undefined
  const next = behindAdverbs(tokens, from + (isNoun ? 2 : 1), told)
  return { actor: found.actor, start: first.start, next, named: found.named }
}

/** What a country or a body does by: its deeds are those of the whole. */
const parts: Readonly<Partial<Record<string, RegExp>>> = {
  country: /^(?:government|administration)$/,
  organisation: /^(?:board|directors|management)$/,
}

/** The index behind "Arva's government", "the Arva government", "Orlo directors". */
function behindPart(tokens: readonly Token[], { end }: Span, type = ''): number | undefined {
  const last = tokens.findIndex((token) => token.end >= end)
  const stop = tokens[last + 1]?.text === '.' && tokens[last + 1]?.start === end ? last + 1 : last
  const isWhole = tokens[last]?.end === end || /^['’]s?$/.test(tokens[last]?.text.slice(-2) ?? '')
  const noun = tokens[stop + 1]
  return isWhole && noun && noun.text === noun.key && parts[type]?.test(noun.key) ? stop + 2 : undefined
}

/** The index behind a name and the stop of its short form; none where the name goes on: "Kim's", "Kim-led". */
function behindName(tokens: readonly Token[], { end }: Span): number | undefined {
  const behind = tokens.findIndex((token) => token.end > end)
  if (behind < 0 || (tokens[behind]?.start ?? 0) < end) return undefined
  return tokens[behind]?.text === '.' && tokens[behind].start === end ? behind + 1 : behind
}

/** An apposition is at most that many tokens long. */
const LONGEST_APPOSITION = 24

/** The index behind an apposition and its commas; the same where none stands there. */
export function behindApposition(tokens: readonly Token[], at: number, told: Told): number {
  if (tokens[at]?.text !== ',') return at
  const closes = tokens
    .slice(at + 1, at + LONGEST_APPOSITION)
    .flatMap(({ text }, i) => (text === ',' ? at + 1 + i : []))
  const opener = tokens[at + 1]
  const isApposed =
    opener !== undefined &&
    !told.mentions.some(({ start, type }) => type === 'person' && start === opener.start)
  // A list of subjects is none: ", Orlo, and Ruud"; nor is what stands before a place's state its end: ", Peoria, Ill., said".
  const isVerb = (token: Token | undefined) =>
    token !== undefined && (isFiniteVerb(token) || sayingForms.has(token.key) || passedAdverbs.has(token.key))
  const close = closes.find((i) => isVerb(tokens[i + 1]))
  return isApposed && close !== undefined ? close + 1 : at
}

/** Behind "also", and behind a date: "Kim on Tuesday met". */
function behindAdverbs(tokens: readonly Token[], from: number, { dates }: Told): number {
  let at = from
  const isDate = (token: Token | undefined) =>
    token !== undefined && dates.some((date) => overlap(date, token))
  for (;;) {
    const token = tokens[at]
    const isBefore = datePrepositions.has(token?.key ?? '') && isDate(tokens[at + 1])
    if (!token || !(isDate(token) || isBefore || passedAdverbs.has(token.key))) return at
    at += 1
  }
}
