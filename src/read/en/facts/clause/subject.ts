import { oncePer } from '../../../../base/once-per.ts'
import { sayingForms } from '../../../../language/en/past-deeds.ts'
import type { ActorMention, ReadActor } from '../../../cast/link.ts'
import type { Cast } from '../../../cast/read-cast.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { datePrepositions } from '../words.ts'
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
  const mention = told.mentions.findLast((one) =>
    opens(tokens, from, one, titlesOf(material.cast, one), people),
  )
  if (!mention) return referredAt(material, told, tokens, from)
  const actor = material.actors.get(mention.actor)
  const behind = behindName(tokens, mention)
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

interface Roled {
  readonly person: Span
  readonly role: Span
}

/** The titles of a person that stand before the name. */
const titlesOf = (cast: Cast, { start }: Span): readonly Roled[] => titlesBefore(cast).get(start) ?? []

/** The titles that stand before names, by where the name begins. */
const titlesBefore = /* @__PURE__ */ oncePer(({ roles }: Cast): ReadonlyMap<number, readonly Roled[]> => {
  const titles = new Map<number, Roled[]>()
  for (const { person, role } of roles)
    if (role.end <= person.start)
      titles.set(person.start, [...(titles.get(person.start) ?? []), { person, role }])
  return titles
})

/** Whether a mention is the first thing that is said: by itself, with its article, or behind a title: "U.S. Attorney General Kim". */
function opens(
  tokens: readonly Token[],
  from: number,
  mention: ActorMention,
  titles: readonly Roled[],
  people: readonly ActorMention[],
): boolean {
  const first = tokens[from]
  if (!first || mention.start < first.start) return false
  const ahead = tokens.slice(from).filter(({ start }) => start < mention.start)
  if (ahead.length === 0) return true
  if (ahead.length === 1 && first.key === 'the') return true
  return (
    mention.type === 'person' &&
    titles.length > 0 &&
    // "Mayor Roe and Mayor Poe" are two.
    !people.some((one) => one !== mention && ahead.some((token) => overlap(one, token))) &&
    ahead.length <= LONGEST_TITLE &&
    ahead.every(
      (token) =>
        isCapital(token) || titleWords.has(token.key) || titles.some(({ role }) => overlap(role, token)),
    )
  )
}

/** A title is at most that many tokens long. */
const LONGEST_TITLE = 12

const titleWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'the',
  'of',
  'and',
  'for',
  "'",
  '’',
  '.',
  ',',
])

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

/** A date or place at the head of a sentence begins within so many code units. */
const FIRST = 16

/** The index of the first token of what a sentence says: behind a date or place and its comma, and behind "But". */
export function headOf(tokens: readonly Token[], { dates, mentions, start }: Told): number {
  const opener = /^(?:but|and|meanwhile|however|also|still|separately|earlier|later)$/.test(
    tokens[0]?.key ?? '',
  )
    ? 1
    : 0
  const from = tokens[opener]?.text === ',' ? opener + 1 : opener
  const isAhead = (one: Span) => one.start - start <= FIRST && one.start <= (tokens[from + 1]?.start ?? 0)
  const isIn = /^(?:in|at|from)$/.test(tokens[from]?.key ?? '')
  const date =
    dates.find(isAhead) ?? (isIn ? mentions.find((one) => one.type === 'place' && isAhead(one)) : undefined)
  if (!date) return from
  const comma = tokens.findIndex((token) => token.start >= date.end)
  return tokens[comma]?.text === ',' ? comma + 1 : from
}
