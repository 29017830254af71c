import { tokens } from '../../base/text.ts'

/**
 * The name as an owner: "Russia's"; a plural name such as `the United States` takes the apostrophe alone.
 *
 * @example
 * ```ts
 * possessive('Russia') // => "Russia's"
 * possessive('the United States') // => "the United States'"
 * possessive('James') // => "James's"
 * ```
 */
export function possessive(name: string): string {
  return /^the .*s$/i.test(name) ? `${name}'` : `${name}'s`
}

/**
 * A list as it stands in a sentence: "A, B and C".
 *
 * @param joiner `and` where it is missing.
 *
 * @example
 * ```ts
 * listed(['Russia', 'China', 'Laos']) // => 'Russia, China and Laos'
 * listed(['1950', '1953'], 'or') // => '1950 or 1953'
 * ```
 */
export function listed(items: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joiner} ${last}`
}

/**
 * The phrase with a capital at its head, as a sentence begins.
 *
 * @example
 * ```ts
 * sentenceCase('the Korean War') // => 'The Korean War'
 * ```
 */
export function sentenceCase(phrase: string): string {
  return phrase.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
}

/**
 * The phrase without the article before it.
 *
 * @example
 * ```ts
 * bareName('the Soviet Union') // => 'Soviet Union'
 * ```
 */
export function bareName(name: string): string {
  return name.replace(/^(?:the|an?) (?=.)/i, '')
}

/**
 * The word that a phrase is about, folded: the one before "of" and the like, else the last.
 *
 * @example
 * ```ts
 * headWord('the start of the Korean War') // => 'start'
 * headWord('North Korea') // => 'korea'
 * ```
 */
export function headWord(phrase: string): string {
  const all = tokens(bareName(phrase))
  const link = all.findIndex((word, i) => i > 0 && prepositions.includes(word))
  return all.at(link > 0 ? link - 1 : -1) ?? ''
}

const prepositions = ['of', 'in', 'for', 'at', 'on', 'to', 'from', 'with', 'without', 'between', 'that']

/** The parts that are there, with one space between. */
export function words(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter(Boolean).join(' ')
}
