import type { Article } from '../../../../facts/article.ts'
import { deedVerbs, doneDeeds, givenWords } from '../../../../language/en/past-deeds.ts'
import { harmWords } from '../../../../language/en/words.ts'
import type { ReadActor } from '../../../cast/link.ts'
import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'
import { prepositions } from '../words.ts'
import { standsAlone } from './standing.ts'
import type { Verb } from './verb.ts'
import { type Timed, timedBy } from './when.ts'
import { wordsOf } from './wording.ts'
import { wordingsOf } from './wordings.ts'
import { opensPhrase } from './words.ts'

/** A clause whose parts are known. */
export interface Clause {
  /** Who acts. */
  readonly subject: { readonly actor: ReadActor; readonly start: number; readonly named?: Span | undefined }
  /** What it does. */
  readonly verb: Verb
  /** What stands behind the verb. */
  readonly words: readonly Token[]
  /** What is told without a date was done of late. */
  readonly isLate: boolean
}

/** The deed that a clause tells, where it stands alone and is as good as a name; else what of it does so. */
export function deedOf(material: Material, told: Told, clause: Clause): Draft[] {
  const { actor } = clause.subject
  if (!mayAct(actor) || (actor.type === 'country' && isState(clause))) return []
  const wordings = givenWords.has(clause.verb.base) ? [clause.words] : wordingsOf(clause.words)
  for (const words of wordings) {
    const isWhole = words === clause.words
    const deed =
      isWhole || isSpecific(words, told) ? wordedDeed(material, told, { ...clause, words }) : undefined
    if (deed) return [deed]
  }
  return []
}

/** What a country is, it is for long before and after; not what is done with it: "was admitted". */
function isState({ verb, words }: Clause): boolean {
  return verb.base === 'be' && !isDone(words)
}

const isDone = ([first]: readonly Token[]) => doneDeeds.has(first?.key ?? '')

function wordedDeed(
  material: Material,
  told: Told,
  { subject, verb, words, isLate }: Clause,
): Draft | undefined {
  const { actor, start } = subject
  const timed = timedIn[verb.tense](material, told, { subject: start, verb: verb.start, words }, isLate)
  if (
    !timed ||
    !(verb.isDeed || isAskable(timed.words, told, verb)) ||
    !says(timed.words, told) ||
    !standsAlone(timed.words, actor, told)
  )
    return undefined
  const parts = partsOf(material, told, timed.words, { subject: actor, verb: verb.base })
  if (!parts || isOnlyPlace(verb.base === 'be' && isDone(words) ? timed.words.slice(1) : timed.words, told))
    return undefined
  return {
    kind: 'deed',
    actor: actor.id,
    // "Will open" is told as "was to open".
    verb: verb.base === 'will' ? 'be' : verb.base,
    ...parts,
    ...(timed.date !== undefined && { date: timed.date }),
    evidence: evidenceOf(told, subject.named),
    certainty: CERTAINTY,
  }
}

/** "Spoke in Tova", "flew to Arva": so did many. */
function isOnlyPlace(words: readonly Token[], { mentions }: Told): boolean {
  const [first, ...others] = words
  const rest = others.filter(({ key }) => key !== 'the')
  return (
    prepositions.has(first?.key ?? '') &&
    mentions.some(
      (one) => one.type === 'place' && rest.every((token) => token.text === '.' || overlap(one, token)),
    )
  )
}

type Timing = (
  material: Material,
  told: Told,
  clause: Parameters<typeof timedBy>[2],
  isLate: boolean,
) => (Partial<Timed> & Pick<Timed, 'words'>) | undefined

/** When it was, by the tense of the verb. */
const timedIn: { readonly [T in Verb['tense']]: Timing } = {
  past: (material, told, clause, isLate) =>
    timedBy(material, told, clause, isLate) ?? (isLate ? undefined : onceOf(material, told, clause)),
  perfect: ({ article }, told, { words }) => byNow(article, words, told),
  pluperfect: (material, told, clause) =>
    told.dates.length > 0
      ? timedBy(material, told, clause, false)
      : byNow(material.article, clause.words, told),
  present: ({ article }, told, { words }) =>
    hasDate(words, told) ? undefined : { words, date: article.published.slice(0, 7) },
}

/** What went before the news, on a day that nobody says; not what is done every year, nor what somebody was or had then. */
function onceOf({ article }: Material, told: Told, { verb, words }: Parameters<typeof timedBy>[2]) {
  const [said = ''] = /^\p{Ll}+/u.exec(article.text.slice(verb, verb + LONGEST_VERB)) ?? []
  return told.dates.length > 0 || recurring.has(said) || !deedVerbs.has(said)
    ? undefined
    : byNow(article, words, told)
}

/** A verb is at most that many letters long. */
const LONGEST_VERB = 24

const recurring: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'earned posted reported lost closed gained dropped rose fell paid announced visited met spoke travelled traveled played fought'.split(
    ' ',
  ),
)

/**
 * What has been done at some time up to the month of publication is known by whom or what it was done to: two of them are named, or one
 * and a number.
 */
function byNow({ published }: Article, words: readonly Token[], told: Told): Timed | undefined {
  return !hasDate(words, told) && countNames(words, told) > 0 && isSpecific(words, told)
    ? { words, date: `../${published.slice(0, 7)}` }
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
 * What somebody was or had is asked for where it is as good as a name: "a unit of Arva Inc.", not "an Arva firm"; not where they were or were
 * born, which holds of many, nor what harm was done to them.
 */
function isAskable(predicate: readonly Token[], told: Told, { base }: Verb): boolean {
  const words = predicate[0]?.key === 'to' ? predicate.slice(1) : predicate
  const of = words.findIndex(({ key }) => opensPhrase(key))
  return (
    of !== 0 &&
    // What letters are short for is a name, and no deed.
    !(base === 'be' && words[0]?.key === 'short') &&
    !(base === 'be' && words[1]?.text === '%') &&
    ((base === 'be' && isDone(words)) ||
      countNames(words.slice(of < 0 ? words.length : of), told) > 0 ||
      isSpecific(words, told)) &&
    !words.some(({ key }) => harmWords.has(key) || suffered.has(key))
  )
}

/** What somebody was, that is nobody's quiz, or holds of many. */
const suffered: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'shot born charged accused wanted suspected indicted arrested jailed sentenced convicted missing'.split(
    ' ',
  ),
)

/** What is said outright of somebody who is surely named. */
const CERTAINTY = 0.95

/** A person by one name only may be anybody, and what looks like a place may be a company. */
function mayAct({ type, name }: ReadActor): boolean {
  return type === 'person' ? name.includes(' ') : type !== 'place'
}

/** A name, or more than one word with a name or number in it. */
function says(words: readonly Token[], { mentions }: Told): boolean {
  return (
    (words.length >= 2 ||
      mentions.some(({ start, end }) => start === words[0]?.start && end === words[0]?.end)) &&
    (isRanked(words) ||
      words.some(
        (token) =>
          /\d/.test(token.text) || isCapital(token) || mentions.some((mention) => overlap(mention, token)),
      ))
  )
}

/** "The first woman to travel into space": that is only one. */
function isRanked([determiner, rank, ...others]: readonly Token[]): boolean {
  return determiner?.key === 'the' && ranked.has(rank?.key ?? '') && others.length > 2
}

const ranked: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'first second third fourth fifth youngest oldest'.split(' '),
)

type Parts = Pick<Extract<Draft, { kind: 'deed' }>, 'object' | 'thing' | 'complement'>

/** The object as an actor or in words, and what stands behind it. */
function partsOf(
  material: Material,
  told: Told,
  words: readonly Token[],
  { subject, verb }: { readonly subject: ReadActor; readonly verb: string },
): Parts | undefined {
  if (verb === 'be' || verb === 'will') {
    const complement = wordsOf(material, told, words, { isSaid: false, subject })
    return complement === undefined
      ? undefined
      : { complement: verb === 'will' ? `to ${complement}` : complement }
  }
  // "Deep Down Dark" is one title.
  const split = words.findIndex(({ key, text }) => (prepositions.has(key) || key === 'that') && text === key)
  const [first, behind] = split < 0 ? [words, []] : [words.slice(0, split), words.slice(split)]
  // "Announced that": what was said, which is told elsewhere.
  if (first.length === 0 && behind[0]?.key === 'that') return undefined
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

/** A noun phrase: no adverb at its head, no bare infinitive, and no clause: "it was sold". */
function isPhrase(words: readonly Token[]): boolean {
  const [first] = words
  return (
    first !== undefined &&
    !/ly$|^(?:not|it|he|she)$/.test(first.key) &&
    words.length <= 12 &&
    !words.some(({ key }) => ofClause.test(key))
  )
}

const ofClause = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)$/
