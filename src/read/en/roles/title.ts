import {
  ambiguousNouns,
  generalOffices,
  honorifics,
  qualifiedNouns,
  ranks,
} from '../../../language/en/roles.ts'
import { firstOfPhrase } from './leftwards.ts'
import { isRoleNoun } from './nouns.ts'
import type { RoleReader, Scene } from './role.ts'
import { isCapitalised, type Word } from './words.ts'

// "Secretary of State", "Minister of Foreign Affairs and Trade": no portfolio has more words.
const PORTFOLIO = 6

/** "Mayor Jane Roe", "former U.S. Secretary of State John Doe", "music critic Jane Roe". */
export const title: RoleReader = {
  form: 'title',
  read: (scene) => {
    if (!isAdjacent(scene)) return undefined
    const words = withoutHonorifics(scene.before)
    const head = headOf(words)
    const noun = words[head]
    if (!noun || scene.isOther(noun)) return undefined
    const first = firstOfPhrase(words, head, scene.isOther)
    if (first === head && needsMore(noun)) return undefined
    return { words: words.slice(first), head: head - first }
  },
}

/** "major" in lower case and "lady" say too little by themselves. */
function needsMore(noun: Word): boolean {
  return qualifiedNouns.has(noun.lower) || (ambiguousNouns.has(noun.lower) && !isCapitalised(noun))
}

function isAdjacent({ text, before, person }: Scene): boolean {
  const last = before.at(-1)
  return (
    last !== undefined &&
    /^\s*$/.test(text.slice(last.end, person.start)) &&
    !isBlankLine(text, last, person.start)
  )
}

function isBlankLine(text: string, last: Word, to: number): boolean {
  return text.slice(last.end, to).split('\n').length > 2
}

/** A rank behind another role belongs to the name: "army spokesman Major John Doe". */
function withoutHonorifics(before: readonly Word[]): readonly Word[] {
  let end = before.length
  while (end > 0 && honorifics.has(before[end - 1]?.lower ?? '')) end -= 1
  let rank = end
  while (rank > 0 && ranks.has(before[rank - 1]?.lower ?? '') && !isOfOffice(before, rank - 1)) rank -= 1
  const role = before[rank - 1]
  return before.slice(0, role && isRoleNoun(role) && !isCapitalised(role) ? rank : end)
}

/** "secretary general" and "attorney general" are offices. */
function isOfOffice(before: readonly Word[], at: number): boolean {
  return before[at]?.lower === 'general' && generalOffices.has(before[at - 1]?.lower ?? '')
}

/** Index of the noun of the role; -1 for none. */
function headOf(before: readonly Word[]): number {
  const last = before.length - 1
  const noun = before[last]
  if (!noun) return -1
  return isRoleNoun(noun) && !noun.possessive ? last : headBeforePortfolio(before)
}

/** Index of "Secretary" in "Secretary of State": a noun of a role with a capital, "of", and words with capitals. */
function headBeforePortfolio(before: readonly Word[]): number {
  for (let at = before.length - 1; at > 0 && at >= before.length - PORTFOLIO; at -= 1) {
    const [noun, word] = [before[at - 1], before[at]]
    if (!noun || !word) return -1
    if (word.lower === 'of' || word.lower === 'for')
      return at < before.length - 1 && isRoleNoun(noun) && isCapitalised(noun) ? at - 1 : -1
    if (!isCapitalised(word) && word.lower !== 'and') return -1
  }
  return -1
}
