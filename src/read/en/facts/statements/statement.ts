import type { ReadActor } from '../../../cast/link.ts'
import type { Draft } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material, type Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token } from '../../../text/tokens.ts'
import { fullNamesOf } from '../clause/full-names.ts'
import { standsAlone } from '../clause/standing.ts'
import type { Subject } from '../clause/subject.ts'
import { saidWhen } from '../clause/when.ts'
import { wordsOf } from '../clause/wording.ts'
import { standInsFor } from './stand-ins.ts'

/** Something said by somebody. */
export interface Said {
  /** Who says it. */
  readonly subject: Subject
  /** Base form. */
  readonly verb: string
  /** All of what is said; nothing where it can't be told by itself. */
  readonly words: readonly Token[] | undefined
}

/** What is said outright by somebody who is surely named. */
const CERTAINTY = 0.95

/** The fact that somebody said so, where it means the same with nothing around it. */
export function statementOf(material: Material, told: Told, { subject, verb, words }: Said): Draft[] {
  const { actor, doer } = subject
  if (!words || !maySpeak(actor) || !says(words, told, actor) || !holdsQuotes(words, told)) return []
  if (doer !== undefined && !isNamed(doer, words)) return []
  const { edits, rest, named } = standInsFor(material, told, words, actor)
  if (!standsAlone(rest, actor, told)) return []
  const [first, last] = [words[0], words.at(-1)]
  const clause = wordsOf(material, told, words, { isSaid: true, subject: actor, edits })
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
      evidence: evidenceOf(told, subject.named, named, ...fullNamesOf(material, told, words, actor)),
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

/** What names nobody and no number is as long as that, in words. */
const LONG = 9

/** Long enough to be known again, and of somebody or something by name, or of a number. */
function says(words: readonly Token[], { mentions }: Told, { id }: ReadActor): boolean {
  const isOther = (token: Token) => mentions.some((one) => one.actor !== id && overlap(one, token))
  const namesSelf = words.some((token) => mentions.some((one) => one.actor === id && overlap(one, token)))
  return (
    !namesSelf &&
    words.length >= 5 &&
    (words.length >= LONG ||
      words.some((token, i) => /\d/.test(token.text) || (i > 0 && isCapital(token)) || isOther(token)))
  )
}

/** A mark of quotation, as tokens write it. */
export function isQuoteMark({ text }: Token): boolean {
  return /^["“”]$/.test(text)
}

/** Words of a quotation within what is told are at most as many. */
const LONGEST_QUOTE = 14

/** Whether all that is quoted lies within the words or outside of them, and the words are not themselves a quotation. */
function holdsQuotes(words: readonly Token[], { quotations }: Told): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return false
  return quotations.every((quotation) => {
    const inside = words.filter((token) => overlap(token, quotation)).length
    if (inside === 0) return true
    const isWhole = quotation.start > first.start && quotation.end <= last.end + CLOSING
    return isWhole && !quotation.open && !quotation.nested && inside <= LONGEST_QUOTE
  })
}

/** A mark that closes behind the last word, and the stop before it. */
const CLOSING = 3

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
