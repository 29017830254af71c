import { irregularVerbs } from '../../../language/en/irregular-verbs.ts'
import {
  adjectiveModifiers,
  phraseStops,
  pluralModifiers,
  roleDeterminers,
  sentenceOpeners,
  verbLikeModifiers,
} from '../../../language/en/roles.ts'
import { isCapitalised, isWord, type Word } from './words.ts'

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

/** Whether a word that may look like a verb is an adjective, since an article or an adverb stands before it. */
export function isParticiple(word: Word, before: Word | undefined): boolean {
  if (!before || phraseStops.has(word.lower) || !/(?:ed|ing|ly)$/.test(word.lower)) return false
  return before.possessive || roleDeterminers.has(before.lower) || /[^f]ly$/.test(before.lower)
}

/** Whether a word may stand in what follows the head, behind a preposition: plurals too. */
export function canFollow(word: Word): boolean {
  if (!isWord(word) || phraseStops.has(word.lower)) return false
  return isCapitalised(word) || word.possessive || !isVerb(word.lower)
}

function isVerb(lower: string): boolean {
  if (pasts.has(lower)) return !verbLikeModifiers.has(lower)
  return /(?:ed|ing|ly)$/.test(lower) && !lower.includes('-') && !adjectiveModifiers.has(lower)
}
