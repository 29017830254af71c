import { type Material, overlap, type Told } from '../../../facts/material.ts'
import type { Token } from '../../../text/tokens.ts'
import { countryActor } from '../countries.ts'
import { clauseEnders } from '../words.ts'
import { isNamed } from './phrases.ts'
import { isProper, say, standsFree } from './words.ts'

/** Who or what a clause is of, and where its verb stands. */
export interface Subject {
  readonly text: string
  readonly start: number
  /** Index of the verb. */
  readonly verb: number
  readonly certainty: number
}

const SURE = 0.8
const LONGEST_APPOSITION = 16

/** What a sentence begins with, if that is a name, something of a named one, or a noun phrase with a name in it. */
export function subjectOf(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  first: number,
  isVerb: (key: string) => boolean,
): Subject | undefined {
  const verb = tokens.findIndex(({ key, text }, i) => i > first && isVerb(key) && text === key)
  const opener = tokens[first]
  if (verb < 0 || !opener) return undefined
  const phrase = withoutInserts(tokens.slice(first, verb), told)
  return named(material, told, phrase, verb) ?? described(told, phrase, verb)
}

/** A name alone, or what belongs to it: "Acme Corp.", "the Orlo Bank", "Acme's net income". */
function named(
  { actors }: Material,
  { mentions }: Told,
  phrase: readonly Token[],
  verb: number,
): Subject | undefined {
  const [opener] = phrase
  const bare = opener?.key === 'the' ? phrase.slice(1) : phrase
  const mention = mentions.find(({ start }) => start === bare[0]?.start)
  const actor = mention && actors.get(mention.actor)
  if (!opener || !mention || !actor || mention.confidence < SURE) return undefined
  if (actor.type === 'person' && !actor.name.includes(' ')) return undefined
  const behind = bare.filter(({ end }) => end > mention.end)
  const [owner, ...owned] = behind
  const isOwner = owner !== undefined && /'s?$/.test(owner.key)
  const nouns = isOwner ? (owner.start < mention.end || owner.key === "'s" ? owned : undefined) : behind
  if (!nouns || (!isOwner && nouns.length > 0) || nouns.length > 3) return undefined
  if (!nouns.every((token) => standsFree(token) && !isProper(token) && !/\d/.test(token.text)))
    return undefined
  if (isOwner && nouns.length === 0) return undefined
  const whole = actor.type === 'country' ? countryActor(actor.country ?? '', actor.id)?.name : undefined
  const name = whole ?? (opener.key === 'the' ? `the ${actor.name.replace(/^the /i, '')}` : actor.name)
  return {
    text: isOwner ? `${name}${/s$/.test(name) ? '’' : '’s'} ${say(nouns)}` : name,
    start: opener.start,
    verb,
    certainty: mention.confidence,
  }
}

/** "The Treaty of Arva", "the strike at Acme Corp.". */
function described(told: Told, phrase: readonly Token[], verb: number): Subject | undefined {
  const [opener, ...rest] = phrase
  const isSure = told.mentions.some(
    (mention) => mention.confidence >= SURE && rest.some((token) => overlap(mention, token)),
  )
  if (opener?.key !== 'the' || !isSure || !isNamed(phrase, told)) return undefined
  return { text: `the ${say(rest)}`, start: opener.start, verb, certainty: 0.95 }
}

/** The words before a verb without its date, "also", and an apposition between commas. */
function withoutInserts(before: readonly Token[], { dates }: Told): readonly Token[] {
  const open = before.findIndex(({ text }) => text === ',')
  const inner = before.slice(open + 1, -1)
  const isApposition =
    open > 0 &&
    before.at(-1)?.text === ',' &&
    inner.length <= LONGEST_APPOSITION &&
    inner.every(({ key, text }) => text !== ',' && !clauseEnders.has(key))
  const kept = isApposition ? before.slice(0, open) : before
  const last = kept.at(-1)
  const trimmed = last?.key === 'also' ? kept.slice(0, -1) : kept
  const date = dates.find((one) => trimmed.at(-1) !== undefined && overlap(one, trimmed.at(-1) as Token))
  const undated = date ? trimmed.filter((token) => !overlap(date, token)) : trimmed
  return undated.length < trimmed.length && /^(?:on|in)$/.test(undated.at(-1)?.key ?? '')
    ? undated.slice(0, -1)
    : undated
}
