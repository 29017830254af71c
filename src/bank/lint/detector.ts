import type { Severity } from '../finding.ts'
import type { Applies } from './applies.ts'
import type { Item } from './item.ts'

/** What a detector has to say: what is wrong, where it stands, how to mend it. */
export interface Complaint {
  /** For editors; may name the key. */
  readonly message: string
  /** Where it differs from the detector's: `A` where the data that would decide is missing. */
  readonly severity?: Severity
}

interface Named {
  /** Id of the flaw: `F01` to `F38`. */
  readonly id: string
  /** Name of the flaw, for docs. */
  readonly name: string
  /** How bad the flaw is. */
  readonly severity: Severity
  /** It reads English words, and is left out where a bank is in another language. */
  readonly english?: true
}

/** Judges one question after the other. */
export interface QuestionDetector extends Named {
  /** Tells it from a detector over a bank. */
  readonly over: 'question'
  /** The kinds of questions that can have the flaw. */
  readonly kinds: Applies
  /** What is wrong with a question; nothing where it is clean. */
  readonly find: (item: Item) => readonly Complaint[]
}

/** Judges what shows only among the questions of a bank. */
export interface BankDetector extends Named {
  /** Tells it from a detector over questions. */
  readonly over: 'bank'
  /** What is wrong with a bank; nothing where it is clean. */
  readonly find: (items: readonly Item[]) => readonly Complaint[]
}

/** Finds one flaw. */
export type Detector = QuestionDetector | BankDetector

/** One complaint where `wrong` holds. */
export function complainIf(wrong: boolean, message: string, severity?: Severity): readonly Complaint[] {
  return wrong ? [{ message, ...(severity && { severity }) }] : []
}

const LONGEST_QUOTE = 80

/** A text as messages quote it. */
export function quoted(text: string): string {
  return `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`
}
