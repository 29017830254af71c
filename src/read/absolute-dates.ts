import { readEdtf, writeEdtf } from '../calendar/edtf.ts'
import { monthNames } from '../language/en/dates.ts'

/** A date that a text writes out in full. */
export interface AbsoluteDate {
  /** First UTF-16 code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
  /** As EDTF. */
  readonly value: string
}

// "Sept." and "Jul" too; the full stop of an abbreviation is part of it.
const MONTH = monthNames
  .map((name) => (name.length > 4 ? `${name}|${name.slice(0, 3)}(?:t(?=\\.))?\\.?` : name))
  .join('|')
const DAY = '(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(\\d{4})(?![\\d.,]*\\d)'

/** Ordered from the most to the least exact; each turns a match into EDTF. */
const forms: readonly { readonly pattern: RegExp; readonly value: (parts: readonly string[]) => string }[] = [
  {
    pattern: new RegExp(`${DAY} (?:of )?(${MONTH}),? ${YEAR}`, 'gi'),
    value: ([day = '', month = '', year = '']) => iso(year, month, day),
  },
  {
    pattern: new RegExp(`\\b(${MONTH}),? ${DAY},? ${YEAR}`, 'gi'),
    value: ([month = '', day = '', year = '']) => iso(year, month, day),
  },
  { pattern: /(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)/g, value: ([date = '']) => date },
  {
    pattern: new RegExp(`\\b(${MONTH}),? ${YEAR}`, 'gi'),
    value: ([month = '', year = '']) => iso(year, month),
  },
  {
    pattern: /(?<![\d.,])([12]\d{3})(?:[-–—/]| to | and | until )([12]\d{3})(?![\d.,]*\d)/g,
    value: ([from, to]) => `${from}/${to}`,
  },
  {
    pattern: /(?<![\d.,])([12]\d)(\d\d)[-–—/](\d\d)(?![\d.,-]*\d)/g,
    value: ([century, from, to]) => `${century}${from}/${century}${to}`,
  },
  { pattern: /(?<![\d.,])([12]\d{2})0s\b/g, value: ([decade]) => `${decade}X` },
  { pattern: /(?<![\d.,$€£-])([12]\d{3})(?![\d.,]*\d|s\b|-)/g, value: ([year = '']) => year },
]

/**
 * The dates that a text writes out in full: days, months, years, decades and spans of years, as EDTF, in its order.
 *
 * Nothing is resolved against a day of publication; "last July" is not found.
 *
 * @example
 * ```ts
 * absoluteDates('It was signed on July, 27, 1953, after the 1950-53 war.').map(({ value }) => value)
 * // => ['1953-07-27', '1950/1953']
 * ```
 */
export function absoluteDates(text: string): AbsoluteDate[] {
  const found: AbsoluteDate[] = []
  for (const { pattern, value } of forms) {
    for (const match of text.matchAll(pattern)) {
      const reading = readEdtf(value(match.slice(1)))
      const [start, end] = [match.index, match.index + match[0].length]
      if (reading.ok && !found.some((date) => date.start < end && start < date.end))
        found.push({ start, end, value: writeEdtf(reading.value) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function iso(year: string, month: string, day?: string): string {
  const index = monthNames.findIndex(
    (name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase(),
  )
  return [year, `${index + 1}`.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join(
    '-',
  )
}
