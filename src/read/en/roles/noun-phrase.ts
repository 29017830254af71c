import {
  honorifics,
  possessivePronouns,
  reducedRelatives,
  relativeWords,
  roleDeterminers,
  rolePrepositions,
} from '../../../language/en/roles.ts'
import { canFollow, modifiesBehind } from './modifiers.ts'
import { isPersonal, isRoleNoun } from './nouns.ts'
import { isCapitalised, isOneOf, isWord, type Word } from './words.ts'

/** Whether a word belongs to the name of another person. */
export type IsOther = (word: Word) => boolean

// No noun of a role has more words before it, none more behind it.
const MODIFIERS = 12
const TAIL = 30

/** Where a phrase with a noun of a role stands among words. */
export interface Found {
  /** Index of its first word, behind the article. */
  readonly first: number
  /** Index of the noun. */
  readonly head: number
  /** Index behind its last word. */
  readonly end: number
}

/** The phrase that begins at `from`, an article before it or none. */
export function phraseFrom(words: readonly Word[], from: number, isOther: IsOther): Found | undefined {
  let first = from
  while (isDeterminer(words[first]) && first - from < 2) first += 1
  const isNoun = /^an?$/.test(words[first - 1]?.lower ?? '') ? isPersonal : isRoleNoun
  const head = headFrom(words, first, isNoun)
  if (head === undefined) return undefined
  return { first, head, end: withoutLooseEnds(words, head, tailEnd(words, head, isOther)) }
}

/** Index of the noun of a role that ends the run of words before a head: the last one, if no "and" stands between. */
function headFrom(
  words: readonly Word[],
  first: number,
  isNoun: (word: Word) => boolean,
): number | undefined {
  let head: number | undefined
  let at = first
  for (; at < words.length && at - first <= MODIFIERS; at += 1) {
    const word = words[at]
    if (
      !word ||
      reducedRelatives.has(word.lower) ||
      !(canFollow(word) || isRoleNoun(word) || modifiesBehind(word, words[at - 1]))
    )
      break
    if (isNoun(word)) head = at
  }
  return head === at - 1 ? head : undefined
}

/** Index behind the last word that belongs to the noun at `head`: "of the city", "and chair of the board". */
function tailEnd(words: readonly Word[], head: number, isOther: IsOther): number {
  let end = head + 1
  let open = false
  for (; end < words.length && end - head < TAIL; end += 1) {
    const word = words[end]
    if (!word || isOneOf(word, relativeWords)) break
    if (isAnd(word) && possessivePronouns.has(words[end + 1]?.lower ?? '')) break
    if (rolePrepositions.has(word.lower) || isAnd(word)) open = true
    else if (!(open && follows(word, words[end - 1])) && !(isRoleNoun(word) && !isOther(word))) break
  }
  return end
}

/** "and" and its sign. */
function isAnd({ lower }: Word): boolean {
  return lower === 'and' || lower === '&'
}

function follows(word: Word, before: Word | undefined): boolean {
  if (isDeterminer(word) || honorifics.has(word.lower) || isQuotation(word)) return true
  if (modifiesBehind(word, before)) return true
  if (canFollow(word) && !(/ed$/.test(word.lower) && !isCapitalised(word))) return true
  // "of all", "of one", "of marketing": behind a preposition no verb stands.
  return isWord(word) && before !== undefined && rolePrepositions.has(before.lower)
}

function isQuotation({ text }: Word): boolean {
  return /^["“”]$/.test(text)
}

/** Prepositions and articles at the end belong to what comes next: "the boy to whom". */
function withoutLooseEnds(words: readonly Word[], head: number, end: number): number {
  let last = openQuotation(words, head, end)
  while (last > head + 1 && isLoose(words[last - 1])) last -= 1
  return last
}

/** Index of a mark of quotation that nothing closes; `end` for none. */
function openQuotation(words: readonly Word[], head: number, end: number): number {
  const marks = Array.from({ length: end - head - 1 }, (_, offset) => head + 1 + offset).filter(
    (at) => words[at] && isQuotation(words[at]),
  )
  return marks.length % 2 === 0 ? end : (marks.at(-1) ?? end)
}

function isLoose(word: Word | undefined): boolean {
  return word !== undefined && (rolePrepositions.has(word.lower) || isAnd(word) || isDeterminer(word))
}

/** Whether a word is an article or a pronoun before a noun. */
export function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && roleDeterminers.has(word.lower)
}

/** Whether a mark parts what stands before it from what stands behind. */
export function isBreak(word: Word | undefined): boolean {
  return word === undefined || (!isWord(word) && /[.,;:!?"“”()–—]/.test(word.text))
}
