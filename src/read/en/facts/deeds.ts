import { givenWords } from '../../../language/en/past-deeds.ts'
import { harmWords } from '../../../language/en/words.ts'
import type { ReadActor } from '../../cast/link.ts'
import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf, type Material, overlap, type Told } from '../../facts/material.ts'
import { isCapital, type Token, tokensOf } from '../../text/tokens.ts'
import { predicateFrom } from './clause/predicate.ts'
import { standsAlone } from './clause/standing.ts'
import { headOf, subjectAt } from './clause/subject.ts'
import { type Verb, verbAt } from './clause/verb.ts'
import { type Timed, timedBy } from './clause/when.ts'
import { wordsOf } from './clause/wording.ts'
import { prepositions } from './clause/words.ts'
import { isNews } from './news.ts'

/** Who did what, to whom or what, when: of main clauses that begin with the name of their doer. */
export const deeds: FactFinder = (material) =>
  material.told.flatMap((told, nth) => deedOf(material, told, isNews(material, nth)))

function deedOf(material: Material, told: Told, isLate: boolean): Draft[] {
  const tokens = tokensOf(material.article.text, told)
  const subject = subjectAt(material, told, tokens, headOf(tokens, told))
  const verb = subject && verbAt(tokens, subject.next)
  if (!subject || !verb || !mayAct(subject.actor)) return []
  const { actor, start } = subject
  const predicate = predicateFrom(tokens, verb.next, told, 'done')
  if (!predicate || isHeld(told, verb.base, { start, end: verb.end }, predicate)) return []
  const timed = timedIn[verb.tense](
    material,
    told,
    { subject: start, verb: verb.start, words: predicate },
    isLate,
  )
  if (
    !timed ||
    !(verb.isDeed || isAskable(timed.words, told)) ||
    !says(timed.words, told) ||
    !standsAlone(timed.words, actor, told)
  )
    return []
  const parts = partsOf(material, told, timed.words, { subject: actor, verb: verb.base })
  if (!parts) return []
  return [
    {
      kind: 'deed',
      actor: actor.id,
      verb: verb.base,
      ...parts,
      ...(timed.date !== undefined && { date: timed.date }),
      evidence: evidenceOf(told, subject.named),
      certainty: CERTAINTY,
    },
  ]
}

type Timing = (
  material: Material,
  told: Told,
  clause: Parameters<typeof timedBy>[2],
  isLate: boolean,
) => (Partial<Timed> & Pick<Timed, 'words'>) | undefined

/** When it was, by the tense of the verb. */
const timedIn: { readonly [T in Verb['tense']]: Timing } = {
  past: timedBy,
  perfect: (_, told, { words }) => undatedOf(words, told),
  present: ({ article }, told, { words }) =>
    hasDate(words, told) ? undefined : { words, date: article.published.slice(0, 7) },
}

/** What has been done at some time is known by whom or what it was done to: two of them are named, or one and a number. */
function undatedOf(words: readonly Token[], told: Told): Pick<Timed, 'words'> | undefined {
  return !hasDate(words, told) && countNames(words, told) > 0 && isSpecific(words, told)
    ? { words }
    : undefined
}

function hasDate(words: readonly Token[], { dates }: Told): boolean {
  return words.some((token) => dates.some((date) => overlap(date, token)))
}

function countNames(words: readonly Token[], { mentions }: Told): number {
  return mentions.filter((mention) => words.some((token) => overlap(mention, token))).length
}

function isSpecific(words: readonly Token[], told: Told): boolean {
  return countNames(words, told) + words.filter(({ text }) => /\d/.test(text)).length > 1
}

/**
 * What somebody was or had is asked for where it is as good as a name: not where they were or were born, which holds of many, nor what
 * harm was done to them.
 */
function isAskable(words: readonly Token[], told: Told): boolean {
  const [first] = words
  return (
    (countNames(words, told) > 0 || isSpecific(words, told)) &&
    !prepositions.has(first?.key ?? '') &&
    !words.some(({ key }) => harmWords.has(key) || key === 'shot' || key === 'born')
  )
}

/** What is said outright of somebody who is surely named. */
const CERTAINTY = 0.95

/** A person by one name only may be anybody, and what looks like a place may be a company. */
function mayAct({ type, name }: ReadActor): boolean {
  return type === 'person' ? name.includes(' ') : type !== 'place'
}

/** Whether the deed itself is reported, hedged or denied, or what it was done to, where it is no word that was given. */
function isHeld(
  { held }: Told,
  base: string,
  head: Token | { start: number; end: number },
  words: readonly Token[],
): boolean {
  const last = words.at(-1)?.end ?? head.end
  const own = held.filter(({ start }) => start < last)
  if (givenWords.has(base))
    return own.some(
      (span) => span.start < head.end && overlap(span, { ...head, end: head.end - 1 }) && span.end > last,
    )
  return own.some((span) => overlap(span, { start: head.start, end: last }))
}

/** A name, or more than one word with a name or number in it. */
function says(words: readonly Token[], { mentions }: Told): boolean {
  return (
    (words.length >= 2 ||
      mentions.some(({ start, end }) => start === words[0]?.start && end === words[0]?.end)) &&
    words.some(
      (token) =>
        /\d/.test(token.text) || isCapital(token) || mentions.some((mention) => overlap(mention, token)),
    )
  )
}

type Parts = Pick<Extract<Draft, { kind: 'deed' }>, 'object' | 'thing' | 'complement'>

/** The object as an actor or in words, and what stands behind it. */
function partsOf(
  material: Material,
  told: Told,
  words: readonly Token[],
  { subject, verb }: { readonly subject: ReadActor; readonly verb: string },
): Parts | undefined {
  if (verb === 'be') {
    const complement = wordsOf(material, told, words, { isSaid: false, subject })
    return complement === undefined ? undefined : { complement }
  }
  const split = words.findIndex(({ key }) => prepositions.has(key) || key === 'that')
  const [first, behind] = split < 0 ? [words, []] : [words.slice(0, split), words.slice(split)]
  const telling = { isSaid: false, subject }
  const complement = behind.length > 0 ? wordsOf(material, told, behind, telling) : undefined
  if (behind.length > 0 && complement === undefined) return undefined
  const tail = complement === undefined ? {} : { complement }
  if (first.length === 0) return tail
  const [head, last] = [first[0], first.at(-1)]
  const object = told.mentions.find(({ start, end }) => start === head?.start && end === last?.end)
  if (object) {
    const actor = material.actors.get(object.actor)
    return actor && actor.id !== subject.id && mayAct(actor) ? { object: actor.id, ...tail } : undefined
  }
  if (!isPhrase(first)) return undefined
  const thing = wordsOf(material, told, first, telling)
  return thing === undefined ? undefined : { thing, ...tail }
}

/** A noun phrase: no adverb at its head, and no bare infinitive. */
function isPhrase(words: readonly Token[]): boolean {
  const [first] = words
  return first !== undefined && !/ly$/.test(first.key) && first.key !== 'not' && words.length <= 12
}
