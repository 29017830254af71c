import { contentStems } from '../../language/en/content.ts'

/**
 * How many words of weight two names share: what is called alike is taken for one another.
 *
 * @example
 * ```ts
 * likeness('the US Joint Chiefs of Staff', 'the Joint Chiefs of Staff of South Korea') // => 3
 * ```
 */
export function likeness(a: string, b: string): number {
  const other = contentStems(b)
  return [...contentStems(a)].filter((word) => other.has(word)).length
}
