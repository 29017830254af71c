import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import { clauseEnders } from '../words.ts'
import { nameOf } from './name.ts'
import { isNamed } from './phrases.ts'
import { isProper, say, standsFree } from './words.ts'

const TITLED =
  /^(?!the ).*\b(?:Nations|Union|Council|Ministry|Army|Navy|Organi[sz]ation|Court|Committee|Commission|Department|League)$/i
const SURE = 0.8
const LONGEST_APPOSITION = 16

/** Who or what the words before a verb are, if that is a name, something of a named one, or a noun phrase with a name in it. */
export function subjectOf(material: Material, told: Told, before: readonly Token[]): string | undefined {
  const phrase = withoutInserts(before, told)
  return named(material, told, phrase) ?? described(told, phrase)
}

/** A name alone, or what belongs to it: "Acme Corp.", "the Orlo Bank", "Acme's net income". */
function named(material: Material, { mentions }: Told, phrase: readonly Token[]): string | undefined {
  const [opener] = phrase
  const bare = opener?.key === 'the' ? phrase.slice(1) : phrase
  const mention = mentions.find(({ start }) => start === bare[0]?.start)
  const name = mention && nameOf(material, mention)
  if (!opener || !mention || name === undefined) return undefined
  const behind = bare.filter(({ end }) => end > mention.end)
  const [owner, ...owned] = behind
  const isOwner = owner !== undefined && /'s?$/.test(owner.key)
  const nouns = isOwner ? (owner.start < mention.end || owner.key === "'s" ? owned : undefined) : behind
  if (!nouns || nouns.length > (isOwner ? 3 : 0)) return undefined
  if (!nouns.every((token) => standsFree(token) && !isProper(token) && !/\d/.test(token.text)))
    return undefined
  if (isOwner && nouns.length === 0) return undefined
  const whole = opener.key === 'the' ? `the ${name.replace(/^the /i, '')}` : name
  // Headlines leave out "the", questions can't.
  if (whole === name && TITLED.test(name)) return undefined
  return isOwner ? `${whole}’s ${say(nouns)}` : [whole, say(nouns)].filter(Boolean).join(' ')
}

/** "The Treaty of Arva", "the strike at Acme Corp.". */
function described(told: Told, phrase: readonly Token[]): string | undefined {
  const [opener, ...rest] = phrase
  const isSure = told.mentions.some(
    (mention) => mention.confidence >= SURE && rest.some((token) => overlap(mention, token)),
  )
  if (opener?.key !== 'the' || !isSure || !isNamed(phrase, told)) return undefined
  return `the ${say(rest)}`
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
  const trimmed = /^(?:also|now|currently|already)$/.test(last?.key ?? '') ? kept.slice(0, -1) : kept
  const date = dates.find((one) => trimmed.at(-1) !== undefined && overlap(one, trimmed.at(-1) as Token))
  const undated = date ? trimmed.filter((token) => !overlap(date, token)) : trimmed
  return undated.length < trimmed.length && /^(?:on|in)$/.test(undated.at(-1)?.key ?? '')
    ? undated.slice(0, -1)
    : undated
}
