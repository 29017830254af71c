import type { Edtf, EdtfDate, Precision } from '../../calendar/edtf.ts'

/** January first. */
const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
]

const spell: { readonly [P in Precision]: (date: EdtfDate) => string } = {
  century: ({ year }) => `${year / 100 + 1}. Jahrhundert`,
  decade: ({ year }) => `${year}er Jahre`,
  year: ({ year }) => yearInWords(year),
  month: ({ year, month = 1 }) => `${monthNames[month - 1]} ${yearInWords(year)}`,
  day: ({ year, month = 1, day }) => `${day}. ${monthNames[month - 1]} ${yearInWords(year)}`,
}

function yearInWords(year: number): string {
  return year > 0 ? `${year}` : `${1 - year} v. Chr.`
}

/**
 * A date as a German reader expects it.
 *
 * @example
 * ```ts
 * dateInGerman(edtf('1953-07-27')) // => '27. Juli 1953'
 * dateInGerman(edtf('1850~')) // => 'um 1850'
 * dateInGerman(edtf('1950/1953')) // => '1950 bis 1953'
 * ```
 */
export function dateInGerman(value: Edtf): string {
  if (value.precision !== 'interval')
    return `${value.approximate ? 'um ' : ''}${spell[value.precision](value)}${value.uncertain ? ' (unsicher)' : ''}`
  const { start, end } = value
  if (!start) return end ? `bis ${dateInGerman(end)}` : ''
  return end ? `${dateInGerman(start)} bis ${dateInGerman(end)}` : `ab ${dateInGerman(start)}`
}
