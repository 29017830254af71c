import { asVerbs, copulaAdverbs, copulas, officeVerbs, pastCopulas } from '../../../language/en/roles.ts'
import { behindBracket, isAge } from './after.ts'
import { isBreak, isDeterminer, phraseFrom } from './noun-phrase.ts'
import { isPlural, roleKindOf } from './nouns.ts'
import type { Phrase, RoleReader, Scene } from './role.ts'
import { isCapitalised, type Word } from './words.ts'

// No name of what somebody heads has more words.
const OBJECT = 12

/** "Jane Roe is the mayor of Springfield"; "Jane Roe, who was a teacher, said"; "Jane Roe, who heads the Red Cross,". */
export const copula: RoleReader = {
  form: 'copula',
  read: ({ after, isOther }: Scene) => {
    const at = verbAt(after)
    const verb = after[at]
    if (!verb) return undefined
    if (officeVerbs.has(verb.lower)) return after[at - 1]?.lower === 'who' ? headed(after, at) : undefined
    const from = saidFrom(after, at)
    const found = from === undefined ? undefined : phraseFrom(after, from, isOther)
    const noun = found && after[found.head]
    if (from === undefined || !noun || isPlural(noun) || isOther(noun)) return undefined
    const isBare = !isDeterminer(after[from]) && after[from - 1]?.lower !== 'as'
    if (isBare && (roleKindOf(noun) !== 'office' || found.end === found.head + 1)) return undefined
    const past = pastCopulas.has(verb.lower) && ({ past: true } as const)
    return { words: after.slice(found.first, found.end), head: found.head - found.first, ...past }
  },
}

/** Index of the verb behind the name, a bracket, an age, "who" behind a comma, and adverbs; -1 for none. */
function verbAt(after: readonly Word[]): number {
  const from = behindBracket(after)
  const at = isAge(after, from) ? from + 3 : from
  const comma = after[at]?.text === ',' ? at + 1 : at
  const isRelative = after[comma]?.lower === 'who'
  if (comma > at && !isRelative) return -1
  return behindAdverbs(after, isRelative ? comma + 1 : comma)
}

function behindAdverbs(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && copulaAdverbs.has(words[at]?.lower ?? '')) at += 1
  return at
}

/** Index of what the verb at an index says: behind "is", behind "serves as". */
function saidFrom(words: readonly Word[], verb: number): number | undefined {
  const { lower } = words[verb] ?? { lower: '' }
  if (copulas.has(lower)) return behindAdverbs(words, verb + 1)
  return asVerbs.has(lower) && words[verb + 1]?.lower === 'as' ? verb + 2 : undefined
}

/** "heads the Red Cross": the verb and a name. */
function headed(words: readonly Word[], verb: number): Phrase | undefined {
  const first = isDeterminer(words[verb + 1]) ? verb + 2 : verb + 1
  let end = first
  while (end < words.length && end - first < OBJECT && isOfName(words[end])) end += 1
  const office = officeVerbs.get(words[verb]?.lower ?? '')
  return end === first || office === undefined || !isBreak(words[end])
    ? undefined
    : {
        words: words.slice(verb, end),
        head: 0,
        office,
        ...(/ed$/.test(words[verb]?.lower ?? '') && { past: true }),
      }
}

function isOfName(word: Word | undefined): boolean {
  return word !== undefined && (isCapitalised(word) || /^(?:of|for|the|and)$/.test(word.lower))
}
