import { bodyWords } from '../../../language/en/body-words.ts'
import type { ActorMention } from '../../cast/link.ts'
import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import type { Material, Told } from '../../facts/material.ts'
import { overlap } from '../../facts/spans.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { deedOf } from './clause/deed.ts'
import { predicateFrom } from './clause/predicate.ts'
import { isSure } from './clause/sure.ts'
import { type Verb, verbAt } from './clause/verb.ts'
import { opensPhrase } from './clause/words.ts'

/** What is said on the way of somebody: "Orlo Corp., a unit of Arva Inc.", "Orlo Corp., which owns 12 mines". */
export const asides: FactFinder = (material) =>
  material.told.flatMap((told) => {
    const tokens = tokensOf(material.article.text, told)
    return told.mentions.flatMap((mention) =>
      isSure(material, mention) ? asideOf(material, told, tokens, mention) : [],
    )
  })

function asideOf(material: Material, told: Told, tokens: readonly Token[], mention: ActorMention): Draft[] {
  const actor = material.actors.get(mention.actor)
  const last = tokens.findLastIndex(({ end }) => end <= mention.end)
  // The stop of "Corp." may stand outside of the name.
  const comma = tokens[last + 1]?.text === '.' ? last + 2 : last + 1
  if (!actor || tokens[comma]?.text !== ',') return []
  const opener = tokens[comma + 1]
  const verb = /^(?:who|which)$/.test(opener?.key ?? '')
    ? relativeAt(tokens, comma + 2, tokens[tokens.findIndex(({ start }) => start >= mention.start) - 1])
    : mention.type === 'organisation' && opener && /^(?:an?|the|one)$/.test(opener.key)
      ? nounAt(tokens, comma)
      : undefined
  const words = verb && predicateFrom(tokens, verb.next, told, 'done')
  if (!verb || !words || (verb.start === verb.end && !isOfBody(words)) || isHeld(told, verb, words)) return []
  const subject = { actor, start: mention.start }
  return deedOf(material, told, {
    subject,
    verb: { ...verb, isDeed: verb.isDeed && verb.tense === 'past' },
    words,
    isLate: false,
  })
}

/** "Which owns": not where the name is only what something else is of. */
function relativeAt(tokens: readonly Token[], at: number, before: Token | undefined): Verb | undefined {
  if (opensPhrase(before?.key ?? '') && before?.key !== 'by' && before?.key !== 'with') return undefined
  return verbAt(tokens, tokens[at]?.key === 'also' ? at + 1 : at)
}

/** The verb that "a unit of Arva Inc." goes without. */
function nounAt(tokens: readonly Token[], comma: number): Verb {
  const at = tokens[comma]?.end ?? 0
  return { base: 'be', start: at, end: at, next: comma + 1, tense: 'present', isDeed: false }
}

/** Whether a noun phrase says what a body is, before it says of whom: "a unit of", "the maker of". */
function isOfBody(words: readonly Token[]): boolean {
  const of = words.findIndex(({ key }) => opensPhrase(key))
  const head = words[(of < 0 ? words.length : of) - 1]
  return head !== undefined && bodyWords.has(head.key)
}

/** An aside is told outright also where its sentence is of somebody's words; not where it says itself that it may be so. */
function isHeld({ held }: Told, { start }: Verb, words: readonly Token[]): boolean {
  return held.some(({ cue }) => overlap(cue, { start, end: words.at(-1)?.end ?? start }))
}
