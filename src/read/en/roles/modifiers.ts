import { irregularVerbs } from '../../../language/en/irregular-verbs.ts'
import {
  adjectiveModifiers,
  nounOpeners,
  phraseStops,
  pluralModifiers,
  roleDeterminers,
  sentenceOpeners,
  verbLikeModifiers,
} from '../../../language/en/roles.ts'
import { isCapitalised, isOneOf, isWord, type Word } from './words.ts'

// "met", "told", "saw": forms that only a finite verb has.
const pasts: ReadonlySet<string> = /* @__PURE__ */ new Set(
  Array.from(irregularVerbs, ([base, [past]]) => (base === past ? '' : past)),
)

/** Whether a word may stand in a noun phrase before its head: nouns, adjectives, names. */
export function canModify(word: Word): boolean {
  if (!canFollow(word) || (sentenceOpeners.has(word.lower) && isCapitalised(word))) return false
  return (
    isCapitalised(word) || word.possessive || !/[^su]s$/.test(word.lower) || pluralModifiers.has(word.lower)
  )
}

/**
 * Whether a word that may look like a verb is a noun or an adjective, since an article, an adverb or a preposition stands
 * before it: "a disgraced", "the newly elected", "by blues".
 */
export function modifiesBehind(word: Word, before: Word | undefined): boolean {
  if (!before || !isWord(word) || isOneOf(word, phraseStops)) return false
  const opened = before.possessive || roleDeterminers.has(before.lower) || /[^f]ly$/.test(before.lower)
  if (/ed$/.test(before.lower) && /s$/.test(word.lower)) return true
  return opened || (nounOpeners.has(before.lower) && !/(?:ing|ly)$/.test(word.lower))
}

/** Whether a word may stand in what follows the head, behind a preposition: plurals too. */
export function canFollow(word: Word): boolean {
  if (!isWord(word) || isOneOf(word, phraseStops)) return false
  return isCapitalised(word) || word.possessive || !isVerb(word.lower)
}

function isVerb(lower: string): boolean {
  if (pasts.has(lower)) return !verbLikeModifiers.has(lower)
  return /(?:ed|ing|ly)$/.test(lower) && !lower.includes('-') && !adjectiveModifiers.has(lower)
}
