import { fingerprint } from '../base/random.ts'
import type { IsoDate } from '../facts/article.ts'
import type { Blueprint } from './blueprint.ts'
import type { Quiz } from './quiz.ts'
import type { BankMark } from './shelf.ts'

/** What draws a quiz again: it names no question and holds no key. */
export interface Recipe {
  /** The seed that it was drawn with. */
  readonly seed: string
  /** The blueprint that it was drawn by. */
  readonly blueprint: Blueprint
  /** The day whose quiz it is, where `dailyQuiz` drew it. */
  readonly daily?: IsoDate
  /** The banks that were drawn from. */
  readonly banks: readonly BankMark[]
  /** Tells whether the very same questions come out in the same order: six hexadecimal digits. */
  readonly drawn: string
}

/** What draws this quiz again. */
export function recipeOf(quiz: Quiz): Recipe {
  const { seed, blueprint, daily, banks } = quiz
  return {
    seed,
    blueprint,
    ...(daily !== undefined && { daily }),
    banks: banks.map(({ id, digest }) => ({ id, digest })),
    drawn: drawnOf(quiz),
  }
}

/** Digits that change with the questions of a quiz and their order. */
export function drawnOf({ questions }: Quiz): string {
  return fingerprint(questions.map(({ id }) => id).join('\n')).slice(0, 6)
}
