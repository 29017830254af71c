import { type Exact, over, plus, toNumber, ZERO } from '../base/exact.ts'
import type { Fraction } from '../kinds/common.ts'

/** Points over some of the questions. */
export interface Tally {
  /** How many questions. */
  readonly questions: number
  /** Points earned. */
  readonly points: number
  /** Points that could be earned. */
  readonly maxPoints: number
  /** `points / maxPoints`, 0 where nothing could be earned; below 0 where penalties outweigh. */
  readonly fraction: Fraction
}

/** Exact points, and how many could be earned. */
export interface ExactPoints {
  /** Points earned. */
  readonly points: Exact
  /** Points that could be earned. */
  readonly maxPoints: Exact
}

/** What some answers come to together. */
export function tallyOf(answers: readonly ExactPoints[]): Tally {
  const { points, maxPoints } = totals(answers)
  return {
    questions: answers.length,
    points: toNumber(points),
    maxPoints: toNumber(maxPoints),
    fraction: toNumber(over(points, maxPoints)),
  }
}

/** The exact share of the points; 0 where none could be earned. */
export function shareOf(answers: readonly ExactPoints[]): Exact {
  const { points, maxPoints } = totals(answers)
  return over(points, maxPoints)
}

function totals(answers: readonly ExactPoints[]) {
  return {
    points: answers.reduce((sum, { points }) => plus(sum, points), ZERO),
    maxPoints: answers.reduce((sum, { maxPoints }) => plus(sum, maxPoints), ZERO),
  }
}
