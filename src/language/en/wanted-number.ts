import { numberWords } from './number-words.ts'
import { auxiliaries, pluralVerbs, singularVerbs } from './words.ts'

/** How many answers a stem asks for. */
export interface WantedNumber {
  /** At least so many. */
  readonly least: number
  /** At most so many. */
  readonly most: number
}

const ONE: WantedNumber = { least: 1, most: 1 }
const SEVERAL: WantedNumber = { least: 2, most: Number.POSITIVE_INFINITY }

/** A question word, some words of what is asked for, and its verb. */
const REACH = 6

/**
 * How many answers the grammar of a stem fixes, from its folded words; `undefined` where it leaves that open.
 *
 * @example
 * ```ts
 * wantedNumber(['which', 'two', 'countries', 'signed', 'it']) // => { least: 2, most: 2 }
 * wantedNumber(['who', 'was', 'the', 'leader']) // => { least: 1, most: 1 }
 * wantedNumber(['which', 'of', 'these', 'was', 'signed']) // => undefined
 * ```
 */
export function wantedNumber(words: readonly string[]): WantedNumber | undefined {
  const at = words.findIndex((word) => /^(?:who|which|what)$/.test(word))
  if (at < 0) return undefined
  const next = words[at + 1] ?? ''
  const exact =
    next === 'both' ? 2 : (numberWords.get(next) ?? (/^\d$/.test(next) ? Number(next) : undefined))
  if (exact !== undefined && exact > 0) return { least: exact, most: exact }
  // "Which of these" leaves the number to the options.
  if (next === 'of') return undefined
  const phrase = words.slice(at + 1, at + 1 + REACH)
  const verb = phrase.findIndex((word) => auxiliaries.has(word))
  const head = phrase[verb - 1]
  if (verb < 0) return isPlural(next) && /ed$/.test(phrase[1] ?? '') ? SEVERAL : undefined
  if (singularVerbs.has(phrase[verb] ?? '') && !/^do/.test(phrase[verb] ?? ''))
    return words[at] === 'what' ? undefined : ONE
  if (pluralVerbs.has(phrase[verb] ?? '') && phrase[verb] !== 'do')
    return words[at] === 'what' ? undefined : SEVERAL
  return head !== undefined && isPlural(head) ? SEVERAL : undefined
}

const plurals = ['people', 'men', 'women', 'children']
const singulars = [
  'series',
  'species',
  'news',
  'means',
  'headquarters',
  'politics',
  'olympics',
  'games',
  'states',
]

/** Whether a noun looks like a plural. */
function isPlural(noun: string): boolean {
  return plurals.includes(noun) || (/[^siu]s$/.test(noun) && noun.length > 3 && !singulars.includes(noun))
}
