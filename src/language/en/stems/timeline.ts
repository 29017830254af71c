import type { Edtf } from '../../../calendar/edtf.ts'
import { asQuestion, asStatement, during } from './frame.ts'

/** What events belong to: `involving Japan`, `from the story of the armistice`. */
export type Theme = string

/** Events in which an actor had a part. */
export function involving(actor: string): Theme {
  return `involving ${actor}`
}

/** Events around an event. */
export function inTheStoryOf(label: string): Theme {
  return `from the story of ${label}`
}

/** Asks which of the options happened first. */
export function whichFirst(theme: Theme): string {
  return asQuestion(`of these events ${theme}, which came first`)
}

/** Asks for the options in their order. */
export function putInOrder(theme: Theme): string {
  return asStatement(`put these events ${theme} in order, earliest first`)
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
