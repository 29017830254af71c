import { openers } from '../../../language/en/abbreviations.ts'
import { sayingVerbs } from '../../../language/en/saying.ts'
import type { Stop } from '../../text/rules.ts'

/** How many words a speaker has at most. */
const REACH = 5

/** "Who won?" Kim asked: a name and a verb of saying behind a quotation that asks or exclaims go on with it. */
export function attributionStop({ mark, isQuoted, after }: Stop): boolean | undefined {
  if (!isQuoted || mark.endsWith('.')) return undefined
  const words = /^[^,;:.!?"“”()\n]*/.exec(after)?.[0].split(/\s+/) ?? []
  const [first = ''] = words
  if (!/^\p{Lu}/u.test(first) || (openers.has(first.toLowerCase()) && !/^(?:He|She|They|It)$/.test(first)))
    return undefined
  return words.slice(1, REACH + 1).some((word) => sayingVerbs.has(word)) ? false : undefined
}
