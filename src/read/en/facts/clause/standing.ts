import type { ReadActor } from '../../../cast/link.ts'
import type { Told } from '../../../facts/material.ts'
import { overlap } from '../../../facts/spans.ts'
import { isCapital, type Token } from '../../../text/tokens.ts'
import { isFiniteVerb } from '../../stance/clauses.ts'
import { knownThings, opensPhrase, pointers, postModifiers, ranks } from './words.ts'

const OWN: Readonly<Record<string, ReadonlySet<string>>> = {
  person: new Set(['he', 'she', 'his', 'her', 'himself', 'herself']),
  organisation: new Set(['it', 'its', 'itself']),
  country: new Set(['it', 'its', 'itself']),
  place: new Set(['it', 'its', 'itself']),
}
const PRONOUNS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `he she it they him her them his hers its their theirs himself herself itself themselves i my me mine we us our ours you your`.split(
    ' ',
  ),
)

/**
 * Whether words mean the same where nothing stands around them: no pronoun but such as mean their subject, no "the company", no
 * "this", no "last".
 */
export function standsAlone(words: readonly Token[], subject: ReadActor, told: Told): boolean {
  const isNamed = (token: Token) => told.mentions.some((mention) => overlap(mention, token))
  return words.every((token, i) => {
    // Dates are completed, or left out.
    if (isNamed(token) || told.dates.some((date) => overlap(date, token))) return true
    if (token.key === 'it' && isExpletive(words, i)) return true
    if (PRONOUNS.has(token.key))
      return (
        (OWN[subject.type]?.has(token.key) === true && isOwn(words, i, subject, told)) ||
        isBound(words, i, subject, told)
      )
    if (token.key === 'as' && words[i + 1]?.key === 'well') return false
    if (token.key === 'that' && isPointing(words, i)) return false
    if (pointers.has(token.key)) return isPlainly(words, i)
    return token.key !== 'the' || isKnown(words, i, isNamed)
  })
}

/** "For that purpose", "to revive that unit". */
function isPointing(words: readonly Token[], at: number): boolean {
  return opensPhrase(words[at - 1]?.key ?? '') || words[at - 2]?.key === 'to'
}

/** "It was clear that": it stands for what follows. */
function isExpletive(words: readonly Token[], at: number): boolean {
  const [verb, ...behind] = words.slice(at + 1, at + 5)
  return (
    /^(?:is|was|would)$/.test(verb?.key ?? '') && behind.some(({ key }) => key === 'that' || key === 'to')
  )
}

/** "There were ships", "both Arva and Orlo". */
function isPlainly(words: readonly Token[], at: number): boolean {
  const [token, next] = [words[at], words[at + 1]]
  if (token?.key === 'there') return next !== undefined && /^(?:is|are|was|were|has|have|had)$/.test(next.key)
  return token?.key === 'both' && words.slice(at + 2, at + 5).some(({ key }) => key === 'and')
}

const BODILY: ReadonlySet<string> = /* @__PURE__ */ new Set(['it', 'its', 'itself'])
const PLURAL: ReadonlySet<string> = /* @__PURE__ */ new Set(['they', 'them', 'their', 'themselves'])

/** "Kim said that Arva had sold its ships": the one body or place that the words name before, where the subject is a person. */
function isBound(words: readonly Token[], at: number, { type }: ReadActor, { mentions }: Told): boolean {
  const [key, before] = [words[at]?.key ?? '', words.slice(0, at)]
  if (PLURAL.has(key)) return before.some(isPlural)
  if (type !== 'person' || !BODILY.has(key)) return false
  const bodies = mentions.filter(
    (one) => one.type !== 'person' && before.some((token) => overlap(one, token)),
  )
  return new Set(bodies.map(({ actor }) => actor)).size === 1
}

/** "Shareholders", "people". */
export function isPlural(token: Token): boolean {
  const { key, text } = token
  return key === 'people' || (text === key && /^\p{Ll}{3,}(?<![sui])s$/u.test(key) && !isFiniteVerb(token))
}

/** Nobody else of the sort stands between the subject and its pronoun. Whoever has no name leaves "its" to those who have. */
function isOwn(words: readonly Token[], at: number, { id, type }: ReadActor, { mentions }: Told): boolean {
  if (id === '' && words[at]?.key === 'its') return true
  const before = words.slice(0, at)
  const isLike = (kind: string) => (type === 'person' ? kind === 'person' : kind !== 'person')
  return !mentions.some(
    (mention) =>
      mention.actor !== id && isLike(mention.type) && before.some((token) => overlap(mention, token)),
  )
}

/** "The paper industry": there is one. */
const TRADES = /^(?:industry|movement|sector)$/

/** How far behind "the" stands what makes its noun known. */
const REACH = 7

/**
 * Whether "the" stands before a name, a superlative, a thing that there is once, or a noun that is
 * said more of: "the capital of Arva".
 */
function isKnown(words: readonly Token[], at: number, isNamed: (token: Token) => boolean): boolean {
  const phrase: Token[] = []
  for (const token of words.slice(at + 1, at + 1 + REACH)) {
    if (!token.isWord && !/^[.$£€%]$/.test(token.text)) break
    // "The company's U.S. unit"
    if (/^\p{Ll}.*['’]s?$/u.test(token.text)) return false
    if (isNamed(token) || isCapital(token) || isOnce(words, words.indexOf(token))) return true
    if (phrase.length > 0 && TRADES.test(token.key)) return true
    // "The revised agreement": not yet what was done.
    const isAttribute = phrase.length === 0 && /ed$/.test(token.key)
    if (isFiniteVerb(token) && !isAttribute)
      return (
        /ed$|^(?:held|made|built|shown|sent|led|given|taken|won|brought|found|sold|paid)$/.test(token.key) &&
        isDoneTo(words.slice(words.indexOf(token) + 1), isNamed)
      )
    if (postModifiers.has(token.key))
      return phrase.length > 0 && isSaidOf(token.key, words.slice(words.indexOf(token) + 1), isNamed)
    phrase.push(token)
  }
  return false
}

/** "The world", "the largest ship"; not "the press conference". */
function isOnce(words: readonly Token[], at: number): boolean {
  const [token, next] = [words[at], words[at + 1]]
  if (!token) return false
  return (
    ranks.has(token.key) ||
    (knownThings.has(token.key) &&
      (!next?.isWord || !/^\p{Ll}/u.test(next.text) || opensPhrase(next.key) || isFiniteVerb(next)))
  )
}

/** "The weapons shown in Arva": behind a participle, a preposition and a name. */
function isDoneTo(behind: readonly Token[], isNamed: (token: Token) => boolean): boolean {
  const [preposition, ...rest] = behind
  return (
    preposition !== undefined &&
    /^(?:by|in|on|at|from|for|to|with)$/.test(preposition.key) &&
    rest.slice(0, 2).some((token) => isNamed(token) || isCapital(token))
  )
}

/** Behind "of": a name, or a noun without "the"; behind "for" and the like a name. */
function isSaidOf(
  preposition: string,
  behind: readonly Token[],
  isNamed: (token: Token) => boolean,
): boolean {
  const [first, second] = behind
  const noun = first?.key === 'the' ? second : first
  if (!noun) return false
  return isNamed(noun) || isCapital(noun) || (preposition === 'of' && noun === first && noun.isWord)
}
