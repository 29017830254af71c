/** Behind these a number is a bound, which another number need not contradict. */
const BOUNDS =
  /(?:\b(?:at least|at most|more than|less than|fewer than|up to|as many as|over|under|above|below|nearly|almost)|[\p{Lu}]\p{L}*)$/u

const COUNT = /(?<=^|\s)([$€£¥]?)(\d[\d,]*(?:\.\d+)?)(?= (?:per cent|percent|million|billion|\p{Ll}+)\b)/gu

/**
 * A clause with another number in the place of its only one, far enough to be false even where the right one is rough; `undefined` where it has
 * none that counts something, or several.
 *
 * @param more Whether the number grows.
 *
 * @example
 * ```ts
 * withOtherNumber('that 12 schools had burned', true) // => 'that 24 schools had burned'
 * withOtherNumber('for $4 million', false) // => 'for $2 million'
 * withOtherNumber('that at least 12 schools had burned', true) // => undefined
 * ```
 */
export function withOtherNumber(clause: string, more: boolean): string | undefined {
  if ((clause.match(/\d[\d,.]*/g) ?? []).length !== 1) return undefined
  const [found] = clause.matchAll(COUNT)
  if (!found) return undefined
  const [whole, sign = '', digits = ''] = found
  const before = clause.slice(0, found.index).trimEnd()
  const value = Number(digits.replaceAll(',', ''))
  const isYear = sign === '' && /^[12]\d{3}$/.test(digits)
  if (BOUNDS.test(before) || isYear || value < 2) return undefined
  const other = more || value % 2 !== 0 ? value * 2 : value / 2
  if (other > 100 && /^ per ?cent\b/.test(clause.slice(found.index + whole.length))) return undefined
  const written = Number(other.toPrecision(12)).toLocaleString('en-US', { maximumFractionDigits: 20 })
  return `${clause.slice(0, found.index)}${sign}${written}${clause.slice(found.index + whole.length)}`
}
