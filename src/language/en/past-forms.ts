import { irregularVerbs } from './irregular-verbs.ts'

let irregular: ReadonlySet<string> | undefined

/**
 * Whether a word in lower case looks like the past tense or the past participle of a verb, other than an auxiliary.
 *
 * @example
 * ```ts
 * isPastForm('signed') // => true
 * isPastForm('gave') // => true
 * isPastForm('treaty') // => false
 * ```
 */
export function isPastForm(word: string): boolean {
  irregular ??= new Set([...irregularVerbs].flatMap(([base, pasts]) => pasts.filter((past) => past !== base)))
  return irregular.has(word) || /^[a-z]{2,20}ed$/.test(word)
}
