import { tokens } from '../../base/text.ts'
import { type EdtfReading, readEdtf } from '../../calendar/edtf.ts'
import { monthNames, weekdayNames } from './dates.ts'

/** A date, or why the text is none; `ambiguous` is 4/7/1953, which is in April or in July. */
export type DateReading = EdtfReading | { readonly ok: false; readonly why: 'ambiguous' }

const ABOUT = ['about', 'around', 'circa', 'c', 'ca']
const FILLERS = ['the', 'of', 'in', 'on', 'from', 'between']

/**
 * Reads a date as EDTF writes it or as people type it in English.
 *
 * Taken are `27 July 1953`, `July 27th, 1953`, `Jul 1953`, `Monday, 27 July 1953`, `27/7/1953`, `1953-7-27`, `1950s`,
 * `20th century`, `about 1850`, `1950 to 1953` and `1950-53`. A year needs three digits or four, a weekday is not
 * checked. What could be two dates is not guessed at.
 *
 * @example
 * ```ts
 * readTypedDate('July 27th, 1953') // => { ok: true, value: edtf('1953-07-27') }
 * readTypedDate('1950–53') // => { ok: true, value: edtf('1950/1953') }
 * readTypedDate('4/7/1953') // => { ok: false, why: 'ambiguous' }
 * readTypedDate('30 February 1953') // => { ok: false, why: 'calendar' }
 * ```
 */
export function readTypedDate(text: string): DateReading {
  const written = readEdtf(text.trim())
  if (written.ok) return written
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(\d\d)(\d\d) ?[-–—/] ?(1[3-9]|[2-9]\d)$/, '$1$2 to $1$3')
    .replace(/^(\d{4})-(\d{4})$/, '$1 to $2')
  const sides = plain.split(/ (?:to|until|and) | ?[–—] ?| - /).map(oneDate)
  if (sides.length > 2 || sides.includes(undefined)) return { ok: false, why: written.why }
  return sides.includes('ambiguous') ? { ok: false, why: 'ambiguous' } : readEdtf(sides.join('/'))
}

/** One date as EDTF would write it, whether or not the calendar has it. */
function oneDate(text: string): string | undefined {
  const words = tokens(text)
  const small: number[] = []
  let year = ''
  let month = 0
  let about = ''
  for (const word of words) {
    const [, digits = '', tail] = /^(\d{1,4})(st|nd|rd|th|s)?$/.exec(word) ?? []
    const named =
      word.length < 3 ? 0 : monthNames.findIndex((name) => name.toLowerCase().startsWith(word)) + 1
    if (digits.length > 2 && !year) year = tail === 's' ? `${digits.slice(0, -1)}X` : digits.padStart(4, '0')
    else if (digits && digits.length < 3) small.push(Number(digits))
    else if (named && !month) month = named
    else if (ABOUT.includes(word)) about = '~'
    else if (!FILLERS.includes(word) && !isWeekday(word) && word !== 'century') return undefined
  }
  let [a, b] = small
  if (words.at(-1) === 'century') return a && !year ? `${two(a - 1)}XX${about}` : undefined
  if (!year || small.length > (month ? 1 : 2)) return undefined
  if (!month && a && b) {
    // Year first is the order of ISO 8601; of two numbers before the year the greater than 12 is the day.
    const yearFirst = words[0] === year
    if (!yearFirst && a !== b && a <= 12 && b <= 12) return 'ambiguous'
    if (yearFirst || b > 12) [a, b] = [b, a]
    month = b
  } else if (!month && a) {
    month = a
    a = undefined
  }
  return `${year}${month ? `-${two(month)}` : ''}${a === undefined ? '' : `-${two(a)}`}${about}`
}

function isWeekday(word: string): boolean {
  return word.length > 2 && weekdayNames.some((name) => name.toLowerCase().startsWith(word))
}

function two(n: number): string {
  return `${n}`.padStart(2, '0')
}
