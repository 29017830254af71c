import { numberWords, relativeWords } from '../../../language/en/roles.ts'
import { firstOfPhrase } from './leftwards.ts'
import { type IsOther, isBreak, isDeterminer, phraseFrom } from './noun-phrase.ts'
import { isRoleNoun } from './nouns.ts'
import type { Phrase, RoleReader, Scene } from './role.ts'
import { isCapitalised, isOneOf, type Word } from './words.ts'

// How far left of the comma an article is looked for, and an opening bracket.
const REACH = 24
const BRACKET = 8
// No name of an owner has more words.
const OWNER = 4

/** "the mayor of Springfield, Jane Roe"; "his brother, John"; "Russian Defense Minister, Sergei Shoigu". */
export const before: RoleReader = {
  form: 'before',
  read: (scene) => {
    const words = beforeComma(scene)
    return words && (behindArticle(words, scene.isOther, false) ?? withoutArticle(words, scene.isOther))
  },
}

/** "As mayor, Jane Roe"; "As a student in Oslo, Jane Roe". */
export const asOffice: RoleReader = {
  form: 'as',
  read: (scene) => {
    const words = beforeComma(scene)
    return words && behindArticle(words, scene.isOther, true)
  },
}

/** The words before the comma before the name, and before a bracket that stands there. */
function beforeComma({ before }: Scene): readonly Word[] | undefined {
  const comma = before.length - 1
  if (before[comma]?.text !== ',') return undefined
  return before.slice(0, before[comma - 1]?.text === ')' ? openingBracket(before, comma - 1) : comma)
}

function openingBracket(words: readonly Word[], closing: number): number {
  for (let at = closing - 1; at > 0 && at > closing - BRACKET; at -= 1) if (words[at]?.text === '(') return at
  return closing + 1
}

/** The phrase behind an article, or behind "as", that reaches up to the last word or to a relative clause. */
function behindArticle(words: readonly Word[], isOther: IsOther, as: boolean): Phrase | undefined {
  const start = clauseStart(words)
  for (let at = start; at < words.length; at += 1) {
    if (as ? !opensAs(words, at, start) : !isOpening(words, at, start)) continue
    const found = phraseFrom(words, at, isOther)
    if (!found || (found.end < words.length && !isOneOf(words[found.end], relativeWords))) continue
    return { words: words.slice(found.first, found.end), head: found.head - found.first }
  }
  return undefined
}

/** "As mayor", "As a student" at the start of a clause; "as the mayor" may tell when. */
function opensAs(words: readonly Word[], at: number, start: number): boolean {
  const word = words[at]
  if (words[at - 1]?.lower !== 'as' || at - 1 !== start || !word) return false
  return !word.possessive && (!isDeterminer(word) || /^an?$/.test(word.lower))
}

/** An article that opens no apposition of another name, an owner, or a capital at the start of a sentence. */
function isOpening(words: readonly Word[], at: number, start: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!word || opensAs(words, at, start)) return false
  if (isDeterminer(word)) return !isBehindName(words, at)
  if (isDeterminer(before) || !isCapitalised(word)) return false
  return at === start ? before === undefined || /^[.!?]$/.test(before.text) : ownsNext(words, at)
}

/** "Springfield's", "New York's": words with capitals up to one that owns. */
function ownsNext(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before && isCapitalised(before)) return false
  for (let owner = at; owner < at + OWNER; owner += 1) {
    const word = words[owner]
    if (!word || !isCapitalised(word)) return false
    if (word.possessive) return true
  }
  return false
}

function clauseStart(words: readonly Word[]): number {
  let from = words.length
  while (from > 0 && from > words.length - REACH && !isBreak(words[from - 1])) from -= 1
  return from
}

/** "For Jane Roe, a teacher, John …": the phrase says what Jane Roe is. */
function isBehindName(words: readonly Word[], at: number): boolean {
  const [first, last, comma] = [words[at - 3], words[at - 2], words[at - 1]]
  return (
    comma?.text === ',' &&
    first !== undefined &&
    last !== undefined &&
    isCapitalised(first) &&
    isCapitalised(last)
  )
}

function withoutArticle(words: readonly Word[], isOther: IsOther): Phrase | undefined {
  const head = words.length - 1
  const noun = words[head]
  if (!noun || !isRoleNoun(noun) || isOther(noun)) return undefined
  const first = firstOfPhrase(words, head, isOther)
  const opening = words[first]
  if (!opening || first === head || isDeterminer(words[first - 1]) || words[first - 1]?.lower === 'as')
    return undefined
  return isCapitalised(opening) || numberWords.has(opening.lower)
    ? { words: words.slice(first), head: head - first }
    : undefined
}
