import { type Exact, exact, greater, ZERO } from '../../base/exact.ts'
import type { Credit, Fraction } from '../../kinds/common.ts'
import { toCredit, toExact } from '../../kinds/credit.ts'
import type { Question, Response } from '../../kinds/index.ts'
import type { Part } from '../../kinds/part.ts'
import type { PolicyRecord } from '../rule.ts'

/** What one try earned by the rule. */
export interface Try {
  /** The credit of the rule. */
  readonly credit: Credit
  /** Its parts; empty unless a modifier wants them. */
  readonly parts: readonly Part[]
}

/** One answer as modifiers see it: they know no question. */
export interface Outcome extends Try {
  /** The credit so far: that of the rule, or what the modifier before made of it. */
  readonly credit: Credit
  /** Whether the rule gave it all the credit. */
  readonly right: boolean
  /** What a blind guess at the question earns; 0 unless a modifier wants it. */
  readonly chance: Fraction
  /** How sure the candidate was, from 1 to 3; absent where nothing was said. */
  readonly certainty?: 1 | 2 | 3
  /** Time taken; absent where it was not measured. */
  readonly seconds?: number
  /** How many hints were asked for. */
  readonly hints: number
  /** Earlier tries, first one first; those that could not be read, or were blank, are not among them. */
  readonly tries: readonly Try[]
  /** How many answers directly before this one were right. */
  readonly streak: number
}

/**
 * From an outcome to its credit; a value that carries its name and parameters.
 *
 * Modifiers follow one another, each taking the credit of the one before. None is asked about a blank or an invalid
 * answer: these earn what their rule says.
 */
export interface Modifier extends PolicyRecord {
  /** The credit that it makes of an outcome. */
  readonly apply: (outcome: Outcome) => Credit
  /** The most that it makes of an answer whose most was `credit`; as much where it is missing. */
  readonly most?: (credit: Credit, outcome: Pick<Outcome, 'streak'>) => Credit
  /** What it wants to know of an answer that takes work to find out; lent to whoever makes outcomes. */
  readonly lens?: {
    /** From a question to what a blind guess at it earns. */
    readonly chance?: (question: Question) => Fraction
    /** From a question and a response to the parts of its natural credit. */
    readonly parts?: (question: Question, response: Response) => readonly Part[]
  }
}

/** Reckons with a credit as an exact fraction. */
export function reckon(credit: Credit, change: (exact: Exact) => Exact): Credit {
  return toCredit(change(toExact(credit)))
}

/** The number that a parameter writes, at least `least`. */
export function parameter(name: string, value: number, least = 0): Exact {
  if (!(value >= least)) throw new RangeError(`${name} is ${value}; write a number from ${least} on`)
  return exact(value)
}

/** Nothing for less than nothing. */
export function notBelowZero(credit: Exact): Exact {
  return greater(credit, ZERO)
}
