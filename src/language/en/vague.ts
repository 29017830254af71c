import { isMonth } from './words.ts'

/**
 * Whether a stem names nothing but a date: nobody knows what it is about.
 *
 * @example
 * ```ts
 * namesNothing('Who said in March 1998 that the price was fair?') // => true
 * namesNothing('Who said in March 1998 that Tova had fallen?') // => false
 * ```
 */
export function namesNothing(stem: string): boolean {
  // A quotation begins with a capital, and so does who speaks in it.
  const [, ...rest] = stem.replace(/“\p{L}+/u, '').match(/[\p{L}\p{N}]+/gu) ?? []
  return !rest.some(
    (word, i) =>
      word !== 'I' &&
      /^[\p{Lu}\p{N}]/u.test(word) &&
      !isMonth(word.toLowerCase()) &&
      !isOfDate(word, rest[i - 1]),
  )
}

function isOfDate(word: string, before = ''): boolean {
  return /^[12]\d{3}$/.test(word) && /^(?:in|\p{Lu}\p{L}+)$/u.test(before)
}
