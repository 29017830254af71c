import { writeEdtf } from '../../calendar/edtf.ts'
import type { IsoDate } from '../../facts/article.ts'
import { readTypedDate } from '../../language/en/read-date.ts'
import { dayOf } from '../../quiz/day-of.ts'

/**
 * The day that a date from a file names: a day, a time stamp, a date in English words.
 *
 * The day of a time stamp is the one that it writes, in the time zone that it writes; a date that could be read in
 * two ways (7/8/2023) is none.
 *
 * @example
 * ```ts
 * dayIn('2023-07-27T23:30:00-05:00') // => '2023-07-27'
 * dayIn('Thu, 27 Jul 2023 10:00:00 GMT') // => '2023-07-27'
 * dayIn('20230727') // => '2023-07-27'
 * dayIn('7/8/2023') // => undefined
 * ```
 */
export function dayIn(found: string): IsoDate | undefined {
  const text = found.trim().slice(0, 60)
  const stamp = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(text)
  if (stamp) return isDay([stamp[1], stamp[3], stamp[4]].join('-'))
  const reading = readTypedDate(withoutTime(text))
  return reading.ok && reading.value.precision === 'day' ? isDay(writeEdtf(reading.value)) : undefined
}

function isDay(day: string): IsoDate | undefined {
  return dayOf(day) ? day : undefined
}

/** The words before the time of the day. */
function withoutTime(text: string): string {
  const words = text.split(/\s+/)
  const time = words.findIndex((word) => /^\d{1,2}[:.]\d{2}/.test(word))
  const date = time > 0 ? words.slice(0, time) : words
  return (date.at(-1) === 'at' ? date.slice(0, -1) : date).join(' ').replace(/,$/, '')
}
