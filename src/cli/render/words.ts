import { edtf } from '../../calendar/edtf.ts'
import { fillGaps } from '../../kinds/cloze/gaps.ts'
import type { KindName } from '../../kinds/index.ts'
import { dateInWords } from '../../language/en/dates.ts'

/** What stands between the parts of a response of each kind. */
const joints: { readonly [N in KindName]: string } = {
  choice: '; ',
  multiple: '; ',
  'true-false': '; ',
  text: '; ',
  number: '; ',
  date: '; ',
  order: ' → ',
  match: '; ',
  cloze: ' | ',
}

/** The parts of a response as one text. */
export function joinWords(kind: KindName, words: readonly string[]): string {
  return words.join(joints[kind])
}

/** A stem with a line to write on in the place of each gap. */
export function readableStem(stem: string): string {
  return fillGaps(stem, () => '____')
}

/** An open gap with its number, which no line break parts. */
export function blank(number: number): string {
  return `${number}\u00a0____`
}

/** A day of the calendar as an English reader expects it. */
export function dayInWords(date: string): string {
  return dateInWords(edtf(date))
}

/**
 * A count with its noun.
 *
 * @example
 * ```ts
 * counted(1, 'question') // => '1 question'
 * counted(0, 'question') // => '0 questions'
 * counted(2, 'story', 'stories') // => '2 stories'
 * ```
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/**
 * Points to two places.
 *
 * @example
 * ```ts
 * pointsInWords(7 / 3) // => '2.33'
 * pointsInWords(2) // => '2'
 * ```
 */
export function pointsInWords(points: number): string {
  return `${Number(points.toFixed(2))}`
}

/**
 * A share in per cent, rounded down to a tenth, so that what falls short of a mark never reads as if it reached it.
 *
 * @example
 * ```ts
 * percent(2 / 3) // => '66.6%'
 * percent(0.5999) // => '59.9%'
 * ```
 */
export function percent(share: number): string {
  // A share such as 0.57 lies a hair below itself once multiplied.
  return `${Math.floor(share * 1000 + 1e-9) / 10}%`
}
