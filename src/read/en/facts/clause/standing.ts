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
      return OWN[subject.type]?.has(token.key) === true && isOwn(words, i, subject, told)
    if (pointers.has(token.key)) return false
    return token.key !== 'the' || isKnown(words, i, isNamed)
  })
}

/** "It was clear that": it stands for what follows. */
function isExpletive(words: readonly Token[], at: number): boolean {
  const [verb, ...behind] = words.slice(at + 1, at + 5)
  return (
    /^(?:is|was|would)$/.test(verb?.key ?? '') && behind.some(({ key }) => key === 'that' || key === 'to')
  )
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

/** How far behind "the" stands what makes its noun known. */
const REACH = 7

/**
 * Whether "the" stands before a name, a superlative, a thing that there is once, or a noun that is
 * said more of: "the capital of Arva".
 */
function isKnown(words: readonly Token[], at: number, isNamed: (token: Token) => boolean): boolean {
  const phrase: Token[] = []
  for (const token of words.slice(at + 1, at + 1 + REACH)) {
    if (!token.isWord && token.text !== '.') break
    if (isNamed(token) || isCapital(token) || isOnce(words, words.indexOf(token))) return true
    if (isFiniteVerb(token))
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
