import { sayingForms } from '../../../language/en/past-deeds.ts'
import type { ReadActor } from '../../cast/link.ts'
import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../facts/material.ts'
import { overlap } from '../../facts/spans.ts'
import { isCapital, type Token, tokensOf } from '../../text/tokens.ts'
import { isFiniteVerb } from '../stance/clauses.ts'
import { predicateFrom } from './clause/predicate.ts'
import { standsAlone } from './clause/standing.ts'
import { headOf, type Subject, subjectAt } from './clause/subject.ts'
import { saidWhen } from './clause/when.ts'
import { wordsOf } from './clause/wording.ts'
import { unnamedAt } from './doings/unnamed.ts'
import { datePrepositions, prepositions } from './words.ts'

/** Who said what, in the words of the article: "Kim said that …" and "…, Kim said". */
export const statements: FactFinder = (material) =>
  material.told.flatMap((told) => {
    const tokens = tokensOf(material.article.text, told)
    return behind(material, told, tokens) ?? before(material, told, tokens) ?? []
  })

/** What is said outright by somebody who is surely named. */
const CERTAINTY = 0.95

/** "Kim said that the talks had begun." */
function behind(material: Material, told: Told, tokens: readonly Token[]): Draft[] | undefined {
  const head = headOf(tokens, told)
  const subject = subjectAt(material, told, tokens, head) ?? unnamedAt(material, told, tokens, head)
  const verb = subject && sayingAt(tokens, subject.next)
  if (!subject || verb === undefined) return undefined
  const at = behindPlace(tokens, behindDate(tokens, subject.next + 1, told))
  const said = tokens[at]?.key === 'that' ? at + 1 : at
  // Without "that", a thing may follow: "announced plans", "denied the charge".
  const isBare = said === at && verb !== 'say'
  if (isBare && !opensClause(tokens[said], told)) return undefined
  // "Said that should help": the word stands for something else.
  const opener = tokens[said]
  if (!opener || (said > at && isFiniteVerb(opener)) || isModal(opener)) return undefined
  return statementOf(material, told, { subject, verb, words: predicateFrom(tokens, said, told, 'said') })
}

/** "Suggested it was", "suggested Arva was". */
function opensClause(token: Token | undefined, { mentions }: Told): boolean {
  return (
    token !== undefined &&
    (/^(?:he|she|it)$/.test(token.key) || mentions.some(({ start }) => start === token.start))
  )
}

/** "The talks had begun, Kim said." */
function before(material: Material, told: Told, tokens: readonly Token[]): Draft[] | undefined {
  const commas = tokens.flatMap(({ text }, i) => (text === ',' ? i : []))
  for (const comma of commas) {
    const found = closingSpeaker(material, told, tokens, comma + 1)
    if (!found) continue
    const words = predicateFrom(tokens.slice(0, comma), 0, told, 'said')
    // All of it, or what is left may be half.
    if (words?.length !== comma || words.some(({ key }) => pronouns.has(key))) return undefined
    return statementOf(material, told, { ...found, words })
  }
  return undefined
}

/** "Kim said" or "said Kim", up to the end of the sentence or of its clause. */
function closingSpeaker(
  material: Material,
  told: Told,
  tokens: readonly Token[],
  from: number,
): { subject: Subject; verb: string } | undefined {
  const inverted = sayingAt(tokens, from)
  const at = inverted === undefined ? from : from + 1
  const subject = subjectAt(material, told, tokens, at) ?? unnamedAt(material, told, tokens, at)
  const verb = inverted ?? (subject && sayingAt(tokens, subject.next))
  if (!subject || verb === undefined) return undefined
  const end = behindDate(tokens, inverted === undefined ? subject.next + 1 : subject.next, told)
  return (tokens[end]?.text ?? '.') === '.' ? { subject, verb } : undefined
}

/** "He has 29 names, Kim said": of somebody else. */
const pronouns: ReadonlySet<string> = /* @__PURE__ */ new Set('he she it his her its'.split(' '))

const isModal = ({ key }: Token) => /^(?:would|could|should|might|may|can|will|must)$/.test(key)

function sayingAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]
  return token && token.text === token.key ? sayingForms.get(token.key) : undefined
}

function behindDate(tokens: readonly Token[], from: number, { dates }: Told): number {
  const isDate = (token: Token | undefined) =>
    token !== undefined && dates.some((date) => overlap(date, token))
  let at = from
  while (isDate(tokens[at]) || (datePrepositions.has(tokens[at]?.key ?? '') && isDate(tokens[at + 1])))
    at += 1
  return at
}

/** "Disclosed at a briefing that": what stands before "that" is of the saying. */
function behindPlace(tokens: readonly Token[], at: number): number {
  if (!prepositions.has(tokens[at]?.key ?? '')) return at
  const that = tokens.slice(at, at + NEAR).findIndex(({ key }) => key === 'that')
  const between = tokens.slice(at, at + Math.max(0, that))
  return that > 0 && between.every(({ isWord }) => isWord) ? at + that : at
}

/** "That" stands within as many tokens. */
const NEAR = 8

interface Said {
  readonly subject: Subject
  readonly verb: string
  readonly words: readonly Token[] | undefined
}

function statementOf(material: Material, told: Told, { subject, verb, words }: Said): Draft[] {
  const { actor, doer } = subject
  if (
    !words ||
    (doer !== undefined && !isNamed(doer, words)) ||
    !maySpeak(actor) ||
    !says(words, told, actor) ||
    !standsAlone(words, actor, told)
  )
    return []
  const [first, last] = [words[0], words.at(-1)]
  const clause = wordsOf(material, told, words, { isSaid: true, subject: actor })
  const inner = { start: first?.start ?? told.start, end: last?.end ?? told.end }
  // What stands behind words that its speaker opens is said too.
  const whole = { start: told.start, end: subject.start < inner.start ? inner.end : told.end }
  const date = saidWhen(material, whole, inner)
  if (clause === undefined || date === undefined) return []
  return [
    {
      kind: 'deed',
      ...(doer === undefined ? { actor: actor.id } : { doer }),
      verb,
      complement: `that ${lowered(clause, words, told)}`,
      date,
      statement: true,
      evidence: evidenceOf(told, subject.named),
      certainty: CERTAINTY,
    },
  ]
}

/** Whoever speaks without a name is known by another: "a spokesman for Arva"; "it" may be either. */
function isNamed(doer: string, words: readonly Token[]): boolean {
  return /\p{Lu}/u.test(doer) && !words.some(({ key }) => /^its?$/.test(key))
}

/** A person by one name only may be anybody, and a place does not speak. */
function maySpeak({ type, name }: ReadActor): boolean {
  return type === 'person' ? name.includes(' ') : type !== 'place'
}

/** Long enough to be known again, and of somebody or something by name, or of a number. */
function says(words: readonly Token[], { mentions }: Told, { id }: ReadActor): boolean {
  const isOther = (token: Token) => mentions.some((one) => one.actor !== id && overlap(one, token))
  const namesSelf = words.some((token) => mentions.some((one) => one.actor === id && overlap(one, token)))
  return (
    !namesSelf &&
    words.length >= 5 &&
    words.some((token, i) => /\d/.test(token.text) || (i > 0 && isCapital(token)) || isOther(token))
  )
}

/** The head of a sentence as it stands within one. */
function lowered(clause: string, words: readonly Token[], { mentions, start }: Told): string {
  const [first] = words
  const isName =
    first === undefined ||
    mentions.some((mention) => overlap(mention, first)) ||
    first.text === first.text.toUpperCase() ||
    first.start !== start
  return isName ? clause : `${clause.charAt(0).toLowerCase()}${clause.slice(1)}`
}
