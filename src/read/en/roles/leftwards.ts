import { bodyNouns, titlePrefixes, verbOpeners } from '../../../language/en/roles.ts'
import { countryOfDemonym } from '../../countries.ts'
import { canModify, modifiesBehind } from './modifiers.ts'
import type { IsOther } from './noun-phrase.ts'
import { isRoleNoun } from './nouns.ts'
import { isCapitalised, type Word } from './words.ts'

// No noun of a role has more words before it.
const MODIFIERS = 12
// No title in quotation marks has more words, the marks counted.
const QUOTED = 10

/**
 * Index of the first word of the phrase whose head stands at `head`, read towards the left.
 *
 * A name with an ending of the possessive belongs to it, names of other persons do not.
 */
export function firstOfPhrase(words: readonly Word[], head: number, isOther: IsOther): number {
  let first = head
  let owned = false
  while (first > 0 && head - first < MODIFIERS) {
    const step = stepLeft(words, first, head, (word) => !owned && !word.possessive && isOther(word))
    if (step === 0) break
    first -= step
    owned ||= words[first]?.possessive ?? false
  }
  return first
}

/** How many words more belong to the phrase that begins at `first`. */
function stepLeft(words: readonly Word[], first: number, head: number, isOther: IsOther): number {
  const [before, next, right, noun] = [words[first - 2], words[first - 1], words[first], words[head]]
  if (!next || !right || !noun || isOther(next)) return 0
  if (canModify(next)) return suits(next, right, before) ? 1 : 0
  if (modifiesBehind(next, before) && !isCapitalised(noun)) return 1
  if (/^["”]$/.test(next.text)) return quotedWords(words, first)
  if (next.lower !== 'and' && !/^[&/]$/.test(next.text)) return linksName(words, first, noun, isOther)
  return before && canModify(before) && !isOther(before) && canJoin(before, right, noun) ? 2 : 0
}

/** A word in lower case is no part of a title with a capital, nor the verb behind "would". */
function suits(next: Word, right: Word, before: Word | undefined): boolean {
  if (isCapitalised(next) || next.possessive || next.lower.includes('-') || titlePrefixes.has(next.lower))
    return true
  if (/^\p{N}/u.test(next.text)) return true
  return !(before && verbOpeners.has(before.lower)) && !(isCapitalised(right) && isRoleNoun(right))
}

/** "president and CEO", "interior and overseas minister"; not "Smith and President". */
function canJoin(left: Word, right: Word, head: Word): boolean {
  if (isRoleNoun(left)) return isCapitalised(left) || !isCapitalised(head)
  return !isCapitalised(left) && !isCapitalised(right) && right !== head
}

/** "Bank of England governor", "Center for the Arts director": 2 or 3 words of a name in the middle of it. */
function linksName(words: readonly Word[], first: number, noun: Word, isOther: IsOther): number {
  const article = words[first - 1]?.lower === 'the' ? 1 : 0
  const [left, link, right] = [words[first - 2 - article], words[first - 1 - article], words[first]]
  if (!left || !right || !(link?.lower === 'of' || link?.lower === 'for') || isOther(left)) return 0
  const isName = isCapitalised(left) && isCapitalised(right) && canModify(left) && !isRoleNoun(left)
  const suited = bodyNouns.has(left.lower) || (!isCapitalised(noun) && !countryOfDemonym(right.text))
  return isName && suited ? 2 + article : 0
}

/** How many words stand between marks of quotation, both counted: the film in `"Alien" actress`. */
function quotedWords(words: readonly Word[], end: number): number {
  const open = words[end - 1]?.text === '”' ? '“' : '"'
  for (let at = end - 2; at >= 0 && at >= end - QUOTED; at -= 1) if (words[at]?.text === open) return end - at
  return 0
}
