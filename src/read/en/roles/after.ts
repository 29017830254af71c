import { relativeWords } from '../../../language/en/roles.ts'
import { phraseFrom } from './noun-phrase.ts'
import { isPlural } from './nouns.ts'
import type { RoleReader, Scene } from './role.ts'
import { isWord } from './words.ts'

/** "Jane Roe, the mayor of Springfield, said"; "Jane Roe, 54, a teacher from Ohio". */
export const after: RoleReader = {
  form: 'after',
  read: ({ after, isOther }: Scene) => {
    const from = behindComma(after)
    const found = from === undefined ? undefined : phraseFrom(after, from, isOther)
    if (!found) return undefined
    const [head, next] = [after[found.head], after[found.end]]
    if (
      !head ||
      isPlural(head) ||
      (next && (isOther(next) || (isWord(next) && !relativeWords.has(next.lower))))
    )
      return undefined
    return { words: after.slice(found.first, found.end), head: found.head - found.first }
  },
}

/** Index of the first word behind the comma and the age between two commas. */
export function behindComma(after: Scene['after']): number | undefined {
  if (!/^[,–—]$/.test(after[0]?.text ?? '')) return undefined
  return /^\d{1,3}$/.test(after[1]?.text ?? '') && after[2]?.text === ',' ? 3 : 1
}
