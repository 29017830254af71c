import type { Precision } from '../../calendar/edtf.ts'

/** The forms that a date of each precision is taken in; no example is of a time that is in the news. */
export const dateHints: { readonly [P in Precision | 'interval']: string } = {
  day: 'A day, such as 14 October 1066 or 1066-10-14.',
  month: 'A month with its year, such as October 1066 or 1066-10.',
  year: 'A year, such as 1066.',
  decade: 'A decade, such as 1060s.',
  century: 'A century, such as 11th century.',
  interval: 'From when to when, such as 1066 to 1071 or 3 March 1066 to 14 October 1066.',
}

/** The forms that a number is taken in. */
export function numberHint(unit: string | undefined): string {
  return `A number${unit === undefined ? '' : ` (${unit})`}, such as 1500, 1,500 or 1.5 thousand.`
}

/** What a text may be. */
export const textHint = 'A name or a word; case and accents do not matter.'
