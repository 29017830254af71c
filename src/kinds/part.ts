import type { Reason } from '../language/messages.ts'
import type { Credit, OptionId } from './common.ts'

/** A part of an answer, what it earns and why: a line of its trace. */
export interface Part {
  /** What it is about: ids of options, events, premises or gaps; empty where it is all of the answer. */
  readonly about: readonly OptionId[]
  /** Why it earns that. */
  readonly why: Reason
  /** What it adds to the credit; below 0 where it takes away. */
  readonly credit: Credit
}
