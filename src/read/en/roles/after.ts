import { reducedRelatives, relativeWords } from '../../../language/en/roles.ts'
import { type Found, type IsOther, isDeterminer, phraseFrom } from './noun-phrase.ts'
import { isPlural } from './nouns.ts'
import type { RoleReader, Scene } from './role.ts'
import { isCapitalised, isWord, type Word } from './words.ts'

// How far a bracket behind a name reaches: "Jane Roe (born 3 May 1960 in Springfield), a teacher".
const BRACKET = 30

/** "Jane Roe, the mayor of Springfield, said"; "Jane Roe, 54, a teacher from Ohio". */
export const after: RoleReader = {
  form: 'after',
  read: ({ after, isOther }: Scene) => {
    const from = behindComma(after)
    const found = from === undefined ? undefined : phraseFrom(after, from, isOther)
    if (!found || from === undefined) return undefined
    const [head, next] = [after[found.head], after[found.end]]
    if (
      !head ||
      isPlural(head) ||
      isOther(head) ||
      !isComplete(next, found, isDeterminer(after[from]), isOther)
    )
      return undefined
    if (isListed(after, found.end, isOther)) return undefined
    return { words: after.slice(found.first, found.end), head: found.head - found.first }
  },
}

/** Index of the first word behind the comma, a bracket before it and the age between two commas. */
function behindComma(after: readonly Word[]): number | undefined {
  const comma = behindBracket(after)
  if (!/^[,–—]$/.test(after[comma]?.text ?? '')) return undefined
  return /^\d{1,3}$/.test(after[comma + 1]?.text ?? '') && after[comma + 2]?.text === ','
    ? comma + 3
    : comma + 1
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
  next: Word | undefined,
  { head, end }: Found,
  article: boolean,
  isOther: IsOther,
): boolean {
  if (!next || !isWord(next)) return true
  if (isOther(next)) return false
  if (relativeWords.has(next.lower)) return true
  return article && (end > head + 1 || reducedRelatives.has(next.lower) || /(?:ed|ing)$/.test(next.lower))
}

/** "Jane Roe, her son, John Roe, and …": the phrase says what the next one is. */
function isListed(words: readonly Word[], end: number, isOther: IsOther): boolean {
  const [comma, name] = [words[end], words[end + 1]]
  return comma?.text === ',' && name !== undefined && isCapitalised(name) && isOther(name)
}
