import type { Edtf, EdtfDate, Precision } from '../../calendar/edtf.ts'

/** January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Monday first, as ISO 8601 counts. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

const TEENS = /1\d$/
const ends = ['th', 'st', 'nd', 'rd']

/**
 * A number with the ending of its place in a row.
 *
 * @example
 * ```ts
 * ordinal(70) // => '70th'
 * ordinal(112) // => '112th'
 * ordinal(3) // => '3rd'
 * ```
 */
export function ordinal(n: number): string {
  return `${n}${(!TEENS.test(`${n}`) && ends[n % 10]) || 'th'}`
}

const spell: { readonly [P in Precision]: (date: EdtfDate) => string } = {
  century: ({ year }) => `the ${ordinal(year / 100 + 1)} century`,
  decade: ({ year }) => `the ${year}s`,
  year: ({ year }) => yearInWords(year),
  month: ({ year, month }) => `${monthName(month)} ${yearInWords(year)}`,
  day: ({ year, month, day }) => `${day} ${monthName(month)} ${yearInWords(year)}`,
}

function monthName(month = 1): string {
  return monthNames[month - 1] ?? ''
}

function yearInWords(year: number): string {
  return year > 0 ? `${year}` : `${1 - year} BC`
}

/**
 * A date as an English reader expects it.
 *
 * Centuries are counted as EDTF counts them: `19XX` is 1900 to 1999, "the 20th century".
 *
 * @example
 * ```ts
 * dateInWords(edtf('1953-07-27')) // => '27 July 1953'
 * dateInWords(edtf('1850~')) // => 'about 1850'
 * dateInWords(edtf('1950/1953')) // => '1950 to 1953'
 * ```
 */
export function dateInWords(value: Edtf): string {
  if (value.precision !== 'interval') {
    const words = spell[value.precision](value)
    return `${value.approximate ? 'about ' : ''}${words}${value.uncertain ? ' (uncertain)' : ''}`
  }
  const { start, end } = value
  if (!start) return end ? `until ${dateInWords(end)}` : ''
  return end ? `${dateInWords(start)} to ${dateInWords(end)}` : `from ${dateInWords(start)} on`
}
