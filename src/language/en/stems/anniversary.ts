import type { Edtf } from '../../../calendar/edtf.ts'
import { dateInWords, weekdayNames } from '../dates.ts'
import { anniversaryName } from '../jubilees.ts'
import { asQuestion, asStatement, during } from './frame.ts'

/**
 * An anniversary as a noun phrase.
 *
 * @example
 * ```ts
 * nthOf(75, 'the armistice') // => 'the 75th anniversary of the armistice'
 * nthOf(100, 'the armistice') // => 'the centenary of the armistice'
 * ```
 */
export function nthOf(nth: number, label: string): string {
  return `the ${anniversaryName(nth)} of ${label}`
}

/** Asks which anniversary a year brought. */
export function whichFell(label: string, year: number): string {
  return asQuestion(`which anniversary of ${label} fell in ${year}`)
}

/** Asks how many years before its anniversary it was. */
export function howLongSince(label: string, year: number): string {
  return asQuestion(`how many years lay between ${label} and its anniversary in ${year}`)
}

/** Says which anniversary a year brings. */
export function marks(nth: number, label: string, year: number): string {
  return asStatement(`the year ${year} marks ${nthOf(nth, label)}`)
}

/** Asks for the year, the date or the weekday of an anniversary; `over` says that it lies in the past. */
export function whenFalls(
  asked: 'year' | 'date' | 'weekday',
  nth: number,
  label: string,
  over: boolean,
): string {
  // Without a tense, so that it reads as well when the day is past.
  if (asked !== 'weekday') return asQuestion(`which ${asked} marks ${nthOf(nth, label)}`)
  return asQuestion(`on which day of the week ${over ? 'did' : 'does'} ${nthOf(nth, label)} fall`)
}

/** Asks which of the options had its anniversary on a date. */
export function whoseAnniversary(nth: number, when: Edtf): string {
  return asQuestion(`which of these events had its ${anniversaryName(nth)} ${during(when)}`)
}

/** Asks to match anniversaries with years. */
export function matchYears(label: string): string {
  return asStatement(`match each anniversary of ${label} with its year`)
}

/** Asks for anniversaries in their order. */
export function putAnniversariesInOrder(labels: string): string {
  return asStatement(`put these anniversaries of ${labels} in order, earliest first`)
}

/** Says in which years two anniversaries fall, both with gaps. */
export function twoFall(
  label: string,
  [a, first]: readonly [number, string],
  [b, second]: readonly [number, string],
): string {
  return asStatement(`${nthOf(a, label)} is marked in ${first}, and the ${anniversaryName(b)} in ${second}`)
}

/** Says when an anniversary falls, without a tense: it will be past for those who read it later. */
export function fallsOn(nth: number, label: string, date: Edtf): string {
  return asStatement(`${dateInWords(date)} is ${nthOf(nth, label)}`)
}

/** Says on which weekday an anniversary falls; `weekday` is 1 for Monday. */
export function fallsOnWeekday(
  nth: number,
  label: string,
  date: Edtf,
  weekday: number,
  over: boolean,
): string {
  const day = weekdayNames[weekday - 1] ?? ''
  return asStatement(`${nthOf(nth, label)}, ${dateInWords(date)}, ${over ? 'fell' : 'falls'} on a ${day}`)
}
