import { deedVerbs } from '../../../language/en/past-deeds.ts'
import type { ActorMention } from '../../cast/link.ts'
import { type Material, overlap, type Told } from '../../facts/material.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import type { Span } from '../../text/types.ts'
import { clauseEnders, danglers } from './words.ts'

/** A clause of one named doer and one finite verb of a deed. */
export interface Clause {
  readonly subject: ActorMention
  /** Base form. */
  readonly verb: string
  /** The words behind the verb, up to the end of the clause. */
  readonly rest: readonly Token[]
  /** The sentence. */
  readonly told: Told
}

/**
 * The main clause of a sentence, where it is safe to read: it begins with the name of its doer (behind a date, a title, or
 * before an apposition), goes on with a verb of a deed in the past tense, and nothing in it is reported, hedged, denied or
 * coordinated.
 */
export function clauseOf({ article: { text }, cast }: Material, told: Told): Clause | undefined {
  const tokens = tokensOf(text, told)
  const first = behindDate(tokens, told)
  const subject = told.mentions.find((mention) =>
    beginsAt(tokens, first, mention, rolesOf(cast.roles, mention)),
  )
  if (!subject || subject.confidence < 0.8) return undefined
  const behind = tokens.findIndex(({ start }) => start >= subject.end)
  const at = behindApposition(tokens, behind, told)
  const verb = deedVerbs.get(tokens[at]?.key ?? '')
  if (behind < 0 || verb === undefined || tokens[at]?.text !== tokens[at]?.key) return undefined
  const rest = restOf(tokens, at + 1)
  if (!rest) return undefined
  const clause = { start: subject.start, end: rest.at(-1)?.end ?? subject.end }
  return told.held.some((span) => overlap(span, clause)) ? undefined : { subject, verb, rest, told }
}

interface Roled {
  readonly person: Span
  readonly role: Span
}

const rolesOf = (roles: readonly Roled[], { start }: Span) =>
  roles.filter(({ person }) => person.start === start)

/** Whether a mention is the first thing that a sentence says: by itself, with its article, or with the title before it. */
function beginsAt(tokens: readonly Token[], first: number, mention: Span, roles: readonly Roled[]): boolean {
  const start = Math.min(mention.start, ...roles.map(({ role }) => role.start))
  const opener = tokens[first]
  if (!opener) return false
  return opener.start === start || (opener.key === 'the' && tokens[first + 1]?.start === start)
}

/** The token behind a date and its comma at the head of a sentence: "On 3 May 1998, …". */
function behindDate(tokens: readonly Token[], { dates, start }: Told): number {
  const [date] = dates
  if (!date || date.start - start > 4) return 0
  const comma = tokens.findIndex((token) => token.start >= date.end)
  return comma > 0 && tokens[comma]?.text === ',' ? comma + 1 : 0
}

/** The token behind ", minister of defence," if one stands there; at most that many words long. */
const LONGEST_APPOSITION = 16

function behindApposition(tokens: readonly Token[], at: number, { mentions }: Told): number {
  if (tokens[at]?.text !== ',') return at
  const close = tokens.findIndex((token, i) => i > at && token.text === ',')
  const inner = tokens.slice(at + 1, close)
  // A verb in between makes it another clause; a name alone makes it a list.
  const isPhrase =
    inner.length > 0 &&
    inner.length <= LONGEST_APPOSITION &&
    !inner.some(({ key }) => clauseEnders.has(key) || deedVerbs.has(key))
  const isName = mentions.some(({ start }) => start === inner[0]?.start)
  return close > 0 && isPhrase && !isName ? close + 1 : at
}

/** The words up to the end of the sentence, if they are one clause and nothing in them means what stands elsewhere. */
function restOf(tokens: readonly Token[], from: number): readonly Token[] | undefined {
  const stop = tokens.findIndex((token, i) => i >= from && (token.text === '.' || token.text === ';'))
  const rest = tokens.slice(from, stop < 0 ? tokens.length : stop)
  const comma = rest.findIndex(({ text }) => text === ',')
  const own = comma < 0 ? rest : rest.slice(0, comma)
  const isBroken =
    own.length === 0 ||
    own.some(({ key, isWord }) => danglers.has(key) || clauseEnders.has(key) || (!isWord && key !== '%'))
  return isBroken || own.length > 20 ? undefined : own
}
