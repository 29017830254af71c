import { numberWords } from '../../../../language/en/number-words.ts'
import { sayingForms } from '../../../../language/en/past-deeds.ts'
import type { ReadActor } from '../../../cast/link.ts'
import { countryOfDemonym } from '../../../countries.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import { standsAlone } from '../clause/standing.ts'
import { behindApposition, type Subject } from '../clause/subject.ts'
import { verbAt } from '../clause/verb.ts'
import { wordsOf } from '../clause/wording.ts'
import { passedAdverbs } from '../clause/words.ts'
import { datePrepositions } from '../words.ts'
import { type Phrase, phraseOf } from './phrase.ts'
import { doubtfulAdverbs } from './words.ts'

/** Whoever has no name: its own pronoun is "it". */
export const NOBODY: ReadActor = {
  id: '',
  type: 'organisation',
  name: '',
  aliases: [],
  mentions: 0,
  confidence: 1,
}

/** A subject without a name. */
export interface Unnamed extends Subject {
  /** Words that stand alone. */
  readonly doer: string
  /** Several are meant. */
  readonly isPlural: boolean
}

/** The subject that a noun phrase at a token is, up to its verb: "A court in Tova, which sat on Friday, annulled". */
export function unnamedAt(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  from: number,
): Unnamed | undefined {
  const found = upToVerb(tokens, from, told) ?? upToComma(tokens, from, told)
  const start = tokens[from]?.start
  if (!found || start === undefined || !standsAlone(found.phrase.words, NOBODY, told)) return undefined
  const doer = doerIn(material, told, found.phrase)
  if (doer === undefined) return undefined
  return { actor: NOBODY, start, next: found.next, doer, isPlural: found.phrase.isPlural }
}

interface Found {
  readonly phrase: Phrase
  readonly next: number
}

/** A verb stands within so many tokens of the head of its clause. */
const FAR = 18

function upToVerb(tokens: readonly Token[], from: number, told: Told): Found | undefined {
  for (let at = from + 1; at < Math.min(tokens.length, from + FAR); at += 1) {
    if (!isVerb(tokens, at)) continue
    const phrase = phraseOf(tokens.slice(from, beforeAdverbs(tokens, at, told)), told)
    return phrase && { phrase, next: at }
  }
  return undefined
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    verbAt(tokens, at) !== undefined ||
    (token !== undefined && token.text === token.key && sayingForms.has(token.key))
  )
}

/** A phrase of which an apposition or another clause says more. */
function upToComma(tokens: readonly Token[], from: number, told: Told): Found | undefined {
  const comma = tokens.slice(0, from + FAR).findIndex(({ text }, i) => i > from && text === ',')
  const phrase = comma < 0 ? undefined : phraseOf(tokens.slice(from, comma), told)
  const next = phrase ? behindApposition(tokens, comma, told) : comma
  return phrase && next > comma ? { phrase, next } : undefined
}

/** The index behind the phrase, before "also", "formally" and "on Friday". */
function beforeAdverbs(tokens: readonly Token[], verb: number, { dates }: Told): number {
  const isDate = (token: Token | undefined) =>
    token !== undefined && dates.some((date) => overlap(date, token))
  let at = verb
  for (;;) {
    const [token, next] = [tokens[at - 1], tokens[at]]
    if (!token) return at
    const isAdverb =
      passedAdverbs.has(token.key) || (/ly$/.test(token.key) && !doubtfulAdverbs.has(token.key))
    if (!isDate(token) && !isAdverb && !(datePrepositions.has(token.key) && isDate(next))) return at
    at -= 1
  }
}

/** The phrase as it stands within a sentence, with full names. */
function doerIn(material: Material, told: Told, { words }: Phrase): string | undefined {
  const [first] = words
  const doer = wordsOf(material, told, words, { isSaid: false, subject: NOBODY })
  if (!first || doer === undefined) return undefined
  const isProper =
    !numberWords.has(first.key) &&
    (told.mentions.some((one) => overlap(one, first)) ||
      countryOfDemonym(first.text) !== undefined ||
      (first.text.length > 1 && first.text === first.text.toUpperCase()))
  return isProper ? doer : `${doer.charAt(0).toLowerCase()}${doer.slice(1)}`
}
