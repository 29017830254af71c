import type { Edtf } from '../../../calendar/edtf.ts'
import { words } from '../phrases.ts'
import { asQuestion, asStatement, during } from './frame.ts'

/** Asks which of the options happened first; `actor` had a part in all of them. */
export function whichFirst(actor: string): string {
  return asQuestion(`of these events involving ${actor}, which came first`)
}

/** Asks for the options in their order; `actor` had a part in all of them. */
export function putInOrder(actor?: string): string {
  return asStatement(words('put these events', actor && `involving ${actor}`, 'in order, earliest first'))
}

/** Asks which of the options happened at a time. */
export function whichHappened(when: Edtf): string {
  return asQuestion(`which of these events happened ${during(when)}`)
}

/** The beginning of what lasted, as an event. */
export function startOf(label: string): string {
  return `the start of ${label}`
}

/** The end of what lasted, as an event. */
export function endOf(label: string): string {
  return `the end of ${label}`
}
