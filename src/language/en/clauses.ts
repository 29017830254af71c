import { auxiliaries, finiteVerbs, joiners, subjectPronouns, subordinators } from './words.ts'

/** How sure it is that a sentence states two things. */
export type TwoClauses = 'sure' | 'maybe' | 'no'

/** A subject has about as many words; beyond them a verb belongs to something else. */
const REACH = 5

/**
 * Whether a sentence has two finite clauses that are joined by "and", "but" or "which".
 *
 * "Maybe" is a word in -ed behind the joiner, which may be a verb or an adjective.
 *
 * @example
 * ```ts
 * hasTwoClauses('Kim met Shoigu and led the talks.') // => 'sure'
 * hasTwoClauses('Kim visited Beijing and opened a bridge.') // => 'maybe'
 * hasTwoClauses('North and South Korea signed the truce.') // => 'no'
 * ```
 */
export function hasTwoClauses(sentence: string): TwoClauses {
  // Without a comma "which" says which one is meant, as "that" does.
  const words = sentence.replace(/(?<!,) which\b/g, ' that').match(/[\p{L}\p{N}]+|,/gu) ?? []
  const found = words.map((word, i) =>
    joiners.has(word) ? judge(words.slice(0, i), words.slice(i + 1), word) : 'no',
  )
  return found.includes('sure') ? 'sure' : found.includes('maybe') ? 'maybe' : 'no'
}

function judge(before: readonly string[], behind: readonly string[], joiner: string): TwoClauses {
  const verbs = (list: readonly string[]) => list.filter(isVerb).length
  const isJoined = verbs(before) > 0 || (joiner === 'which' && verbs(behind) > 1)
  // Between two things the "and" joins these, and the verb behind them is that of both.
  if (!isJoined || (before.at(-1) !== ',' && before.slice(-REACH).includes('between'))) return 'no'
  const words = behind.filter((word) => word !== ',')
  const end = words.findIndex((word) => subordinators.has(word))
  const clause = words.slice(0, Math.min(REACH, end < 0 ? REACH : end))
  const [subject = '', verb = ''] = clause
  if (clause.some((word) => auxiliaries.has(word) || finiteVerbs.has(word))) return 'sure'
  if (subjectPronouns.has(subject) && isVerb(verb)) return 'sure'
  return [subject, verb].some(isVerb) ? 'maybe' : 'no'
}

/** A capital makes it a name: "May", "Will". */
function isVerb(word: string): boolean {
  return auxiliaries.has(word) || finiteVerbs.has(word) || (word.length > 4 && /^\p{Ll}+ed$/u.test(word))
}

const NOT = /\b(?:did|does|do|was|were|is|are|has|have|had) not\b|\bnot\b|\bnever\b/

/** A folded sentence without its "not", or `undefined` where it has none. */
export function withoutNot(folded: string): string | undefined {
  return NOT.test(folded) ? folded.replace(/\b(?:not|never) ?/g, '').trim() : undefined
}
