import { tokens } from '../../base/text.ts'
import { numberWords } from './number-words.ts'
import { readTypedNumber } from './read-number.ts'

const DIGITS = /(?<![\d.,])(\d{1,15}(?:,\d{3})*(?:\.\d{1,6})?)(?:st|nd|rd|th|s)?(?: (\p{L}{1,12}))?/gu
const YEARS = /(?<!\d)([12]\d)\d\d[-–—/](\d\d)(?!\d)/g

/**
 * The numbers that a text writes in digits: days and years of dates among them, "1950-53" as 1950 and 1953, "1.5
 * million" as 1,500,000.
 *
 * @example
 * ```ts
 * [...digitsIn('the 70th anniversary of the 1950-53 war')] // => [70, 1950, 53, 1953]
 * [...digitsIn('1,500 people paid 1.5 million')] // => [1500, 1.5, 1500000]
 * ```
 */
export function digitsIn(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [, digits = '', word] of text.matchAll(DIGITS)) {
    for (const written of [digits, ...(word === undefined ? [] : [`${digits} ${word}`])]) {
      const reading = readTypedNumber(written)
      if (reading.ok) found.add(reading.value)
    }
  }
  for (const [, century = '', end = ''] of text.matchAll(YEARS)) found.add(Number(`${century}${end}`))
  return found
}

/**
 * The numbers of {@link digitsIn}, and those that are written out in words.
 *
 * @example
 * ```ts
 * [...numbersIn('three of the seventy-five')] // => [3, 75, 70, 5]
 * ```
 */
export function numbersIn(text: string): ReadonlySet<number> {
  const words = tokens(text)
  const pairs = words.flatMap((word, i) => [`${word} ${words[i + 1]}`, word])
  return new Set([...digitsIn(text), ...pairs.flatMap((word) => numberWords.get(word) ?? [])])
}
