import {
  betweenWords,
  clauseOpeners,
  leadingPrepositions,
  phraseEnders,
  phraseOpeners,
  sayingVerbs,
  speakingPronouns,
} from '../../../language/en/saying.ts'
import { auxiliaries, finiteVerbs } from '../../../language/en/words.ts'
import { isCapital, type Token } from '../../text/tokens.ts'
import { isFiniteVerb } from '../stance/clauses.ts'

/** A noun phrase has as many words at most. */
const LONGEST = 14

/**
 * The noun phrase that begins with the first token: up to a mark, a verb, or a word that no phrase holds; "of" and "for"
 * are within it.
 */
export function phraseAhead(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens
  if (first && speakingPronouns.has(first.key)) return [first]
  let end = 0
  while (end < Math.min(tokens.length, LONGEST) && goesOn(tokens, end)) end += 1
  return isPhrase(tokens.slice(0, end)) ? tokens.slice(0, end) : []
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  // Initials and titles: "J. Roe", "Gen. Lee".
  if (token.text === '.') return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])
  if (!token.isWord) return false
  if (token.key === 'and') return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])
  if (/ly$/.test(token.key) && !isCapital(token)) return false
  return !(
    phraseEnders.has(token.key) ||
    (at > 0 && isFiniteVerb(token) && !phraseOpeners.has(tokens[at - 1]?.key ?? '')) ||
    (at > 0 && sayingVerbs.has(token.key) && !isCapital(token))
  )
}

/** The subject that ends with the last token: "but Kim", "Kim, the minister," and "in Seoul the ministry" hold one. */
export function phraseBehind(tokens: readonly Token[]): readonly Token[] {
  const words = withoutTail(tokens)
  const chunks = chunksOf(words)
  const last = chunks.at(-1) ?? []
  // A comma before the verb closes an apposition, and the name stands before it.
  const isApposed = words.at(-1)?.text === ','
  return trimmedHead(isApposed ? namedAhead(chunks.slice(0, -1)) : last)
}

/** What an apposition, the last chunk, is of; where that is one itself, what stands before it. */
function namedAhead(chunks: readonly (readonly Token[])[]): readonly Token[] {
  const named = chunks
    .slice(0, -1)
    .findLast(([first]) => isCapital(first) || phraseOpeners.has(first?.key ?? ''))
  return named ?? chunks.at(-1) ?? []
}

function withoutTail(tokens: readonly Token[]): readonly Token[] {
  let end = tokens.length
  while (end > 0 && isBetween(tokens[end - 1])) end -= 1
  return tokens.slice(0, end)
}

function isBetween(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (betweenWords.has(token.key) || (/ly$/.test(token.key) && !isCapital(token) && token.key.length > 4))
  )
}

/** What stands between commas and the like. */
function chunksOf(tokens: readonly Token[]): Token[][] {
  const chunks: Token[][] = [[]]
  tokens.forEach((token) => {
    // Within a sentence a full stop is that of a short form.
    if (!token.isWord && token.text !== '.') chunks.push([])
    else chunks.at(-1)?.push(token)
  })
  return chunks
}

/** Without conjunctions, adverbs and what a preposition opens before it; nor with what "who" opens behind it. */
function trimmedHead(chunk: readonly Token[]): readonly Token[] {
  const opened = chunk.findLastIndex(({ key }) => clauseOpeners.has(key) && key !== 'who' && key !== 'and')
  let words = opened >= 0 ? chunk.slice(opened + 1) : chunk
  while (words[0] && (clauseOpeners.has(words[0].key) || isBetween(words[0]))) words = words.slice(1)
  const relative = words.findIndex(({ key }, i) => i > 0 && key === 'who')
  if (relative > 0) words = words.slice(0, relative)
  if (words[0] && leadingPrepositions.has(words[0].key)) words = lastPhrase(words)
  const phrase = withoutTail(words.length <= LONGEST ? words : lastPhrase(words))
  return isPhrase(phrase) ? phrase : []
}

/** The last run of names, or the last phrase that a determiner opens, where there is none. */
function lastPhrase(words: readonly Token[]): readonly Token[] {
  let from = words.length
  while (from > 0 && isCapital(words[from - 1])) from -= 1
  if (from < words.length && !leadingPrepositions.has(words[from - 1]?.key ?? ''))
    return withOpener(words, from)
  const opener = words.findLastIndex(({ key }) => phraseOpeners.has(key) || speakingPronouns.has(key))
  return opener < 0 ? [] : words.slice(opener)
}

function withOpener(words: readonly Token[], from: number): readonly Token[] {
  return words.slice(phraseOpeners.has(words[from - 1]?.key ?? '') ? from - 1 : from)
}

function isVerb({ text, key }: Token): boolean {
  return text === key && (finiteVerbs.has(key) || auxiliaries.has(key))
}

/** Pronouns, names, and what has a noun: no lone adverb, no verb. */
function isPhrase(words: readonly Token[]): boolean {
  const [first] = words
  if (!first?.isWord || words.length > LONGEST || words.some(isVerb)) return false
  return (
    words.length > 1 || isCapital(first) || speakingPronouns.has(first.key) || !phraseOpeners.has(first.key)
  )
}
