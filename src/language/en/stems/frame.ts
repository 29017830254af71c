import type { Edtf } from '../../../calendar/edtf.ts'
import { dateInWords } from '../dates.ts'
import { sentenceCase, words } from '../phrases.ts'
import { plural } from '../plural.ts'

/** What may stand around a clause: whose word it is, and when it was so. */
export interface Frame {
  /** Whose word it rests on: `North Korean state media`. */
  readonly source?: string | undefined
  /** When it was so. */
  readonly when?: Edtf | undefined
  /** What happened then, as a clause: `the Panama Canal was opened`. */
  readonly occasion?: string | undefined
}

/** What an actor can be, as far as asking for it goes. */
export type Sort = 'person' | 'organisation' | 'country' | 'place'

/**
 * When, with its preposition.
 *
 * @example
 * ```ts
 * const july = { precision: 'month', year: 2023, month: 7 } as const
 * during(july) // => 'in July 2023'
 * during({ ...july, precision: 'day', day: 27 }) // => 'on 27 July 2023'
 * ```
 */
export function during(when: Edtf): string {
  const date = dateInWords(when)
  if (when.precision === 'interval') return when.start && when.end ? `from ${date}` : date
  return `${when.precision === 'day' ? 'on' : 'in'} ${date}`
}

/**
 * The clause with when it was and whose word it is in front.
 *
 * @example
 * ```ts
 * const when = { precision: 'year', year: 2023 } as const
 * framed({ when, source: 'TASS' }, 'who won') // => 'in 2023, according to TASS, who won'
 * framed({ when, occasion: 'the bridge was opened' }, 'who won') // => 'in 2023, when the bridge was opened, who won'
 * ```
 */
export function framed(frame: Frame, clause: string): string {
  const { source } = frame
  const time = timeOf(frame)
  return words(time && `${time},`, source && `according to ${source},`, clause)
}

/** When it was, and what happened then: "in 2023, when the bridge was opened". */
export function timeOf({ when, occasion }: Frame): string | undefined {
  const time = when && during(when)
  return time && occasion ? `${time}, when ${occasion}` : time
}

/** The clause as a question, with whose word it is behind it. */
export function asCitedQuestion(clause: string, source: string | undefined): string {
  return asQuestion(source === undefined ? clause : `${clause}, according to ${source}`)
}

/** The clause as a question. */
export function asQuestion(clause: string): string {
  return `${sentenceCase(clause)}?`
}

/** The clause as a statement. */
export function asStatement(clause: string): string {
  // "Acme Inc." closes its sentence itself.
  return `${sentenceCase(clause).replace(/\.$/, '')}.`
}

/** Asks for an actor in the place of a subject: `who`, `which country`. */
export const who: { readonly [S in Sort]: string } = {
  person: 'who',
  organisation: 'which organisation',
  country: 'which country',
  place: 'which place',
}

/** Asks for an actor in the place of an object: `whom`, `which country`. */
export const whom: { readonly [S in Sort]: string } = { ...who, person: 'whom' }

/** Asks for some of the options: "which of these countries". */
export function whichOf(sort: string): string {
  return `which of these ${plural(sort)}`
}
