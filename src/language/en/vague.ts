import { monthNames } from './dates.ts'

const DATE = /* @__PURE__ */ new RegExp(
  `\\b(?:\\d{1,2} )?(?:${monthNames.join('|')})(?: [12]\\d{3})?\\b|\\bin [12]\\d{3}\\b`,
  'g',
)

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
  // A sentence begins with a capital, and so does a quotation.
  const within = stem
    .replace(DATE, '')
    .replace(/^\W*\p{L}+/u, '')
    .replace(/“\p{L}+/u, '')
  return !(within.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => word !== 'I' && /^[\p{Lu}\p{N}]/u.test(word))
}
