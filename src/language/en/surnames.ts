import { familyFirst, nameSuffixes } from './family-names.ts'

/**
 * The family name by which a person is called the second time; nothing for one name alone, and where it may stand in front.
 *
 * @example
 * ```ts
 * surnameOf('Louis Gerstner Jr.') // => 'Gerstner'
 * surnameOf('Kim Jong Un') // => undefined
 * ```
 */
export function surnameOf(name: string): string | undefined {
  const words = name.split(/\s+/)
  const key = (word: string) => word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
  const own = words.filter((word) => !nameSuffixes.has(key(word)))
  const [first = '', ...others] = own
  const last = others.at(-1)?.replace(/,$/, '')
  return last === undefined || familyFirst.has(key(first)) || !/^\p{Lu}\p{L}/u.test(last) ? undefined : last
}
