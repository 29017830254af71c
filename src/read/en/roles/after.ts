import { reducedRelatives, relativeWords, rolePrepositions } from '../../../language/en/roles.ts'
import { type Found, type IsOther, isDeterminer, phraseFrom } from './noun-phrase.ts'
import { isPlural } from './nouns.ts'
import type { RoleReader, Scene } from './role.ts'
import { isCapitalised, isOneOf, isWord, type Word } from './words.ts'

// How far a bracket behind a name reaches: "Jane Roe (born 3 May 1960 in Springfield), a teacher".
const BRACKET = 30

/** "Jane Roe, the mayor of Springfield, said"; "Jane Roe, 54, a teacher from Ohio". */
export const after: RoleReader = {
  form: 'after',
  read: ({ after, isOther }: Scene) => {
    const from = behindComma(after)
    const found = from === undefined ? undefined : phraseFrom(after, from, isOther)
    if (!found || from === undefined) return undefined
    const head = after[found.head]
    if (!head || isPlural(head) || isOther(head) || isListed(after, found.end, isOther)) return undefined
    if (!isComplete(after, found, isDeterminer(after[from]), isOther)) return undefined
    return { words: after.slice(found.first, found.end), head: found.head - found.first }
  },
}

/** Index of the first word behind the comma, a bracket before it and the age between two commas. */
function behindComma(after: readonly Word[]): number | undefined {
  const comma = behindBracket(after)
  if (!/^[,–—]$/.test(after[comma]?.text ?? '')) return undefined
  return isAge(after, comma) ? comma + 3 : comma + 1
}

/** Whether an age between two commas begins at an index. */
export function isAge(words: readonly Word[], comma: number): boolean {
  const [first, age, second] = words.slice(comma, comma + 3)
  return first?.text === ',' && /^\d{1,3}$/.test(age?.text ?? '') && second?.text === ','
}

/** Index of the first word behind a bracket, if there is one. */
export function behindBracket(words: readonly Word[]): number {
  return words[0]?.text === '(' ? words.slice(0, BRACKET).findIndex(({ text }) => text === ')') + 1 : 0
}

/**
 * A mark or a relative clause comes next; behind an article also a participle ("a teacher born in Ohio"), and any word if
 * the phrase went on behind its noun ("a spokesman for the city said").
 */
function isComplete(
  words: readonly Word[],
  { head, end }: Found,
  article: boolean,
  isOther: IsOther,
): boolean {
  const [next, second] = [words[end], words[end + 1]]
  if (!next || !isWord(next)) return true
  if (isOther(next)) return false
  if (isOneOf(rolePrepositions.has(next.lower) ? second : next, relativeWords)) return true
  return article && (end > head + 1 || reducedRelatives.has(next.lower) || /(?:ed|ing)$/.test(next.lower))
}

/** "Jane Roe, her son, John Roe, and …": the phrase says what the next one is. */
function isListed(words: readonly Word[], end: number, isOther: IsOther): boolean {
  const [comma, name] = [words[end], words[end + 1]]
  return comma?.text === ',' && name !== undefined && isCapitalised(name) && isOther(name)
}
