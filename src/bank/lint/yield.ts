import { upperBound } from './binomial.ts'

/** Probes of fewer sets of options prove nothing. */
export const FEWEST = 5

/** By so much a probe may beat chance beyond what is bound to happen now and then. */
const SLACK = 0.05

/** One guess: what chance brings, and what the probe gets. */
export interface Guess {
  /** How likely one is right by chance. */
  readonly chance: number
  /** How likely this way is right: a tie is broken by chance. */
  readonly hit: number
}

/** What a way to guess brings. */
export interface Yield {
  /** Sets of options on which it can be used. */
  readonly sets: number
  /** How often it is right. */
  readonly rate: number
  /** How often one is right by chance. */
  readonly chance: number
  /** What chance may bring, and the slack on top: more is a flaw. */
  readonly bound: number
}

/** What guesses bring; nothing where there are none. */
export function yieldOf(guesses: readonly Guess[], confidence?: number): Yield | undefined {
  if (guesses.length === 0) return undefined
  const mean = (of: (guess: Guess) => number) =>
    guesses.reduce((sum, one) => sum + of(one), 0) / guesses.length
  const chances = guesses.map(({ chance }) => chance)
  return {
    sets: guesses.length,
    rate: mean(({ hit }) => hit),
    chance: mean(({ chance }) => chance),
    bound: upperBound(chances, confidence) + SLACK,
  }
}
