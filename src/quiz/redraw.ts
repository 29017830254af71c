import type { BankIndex } from '../bank/bank-index.ts'
import { dailyQuiz } from './daily.ts'
import { generateQuiz } from './generate.ts'
import type { Quiz } from './quiz.ts'
import { drawnOf, type Recipe } from './recipe.ts'
import { changedBank, type Shelf, takeFrom } from './shelf.ts'

/** Quizzes remembered for one selection of banks, the latest; a draw takes a thousand times as long as a look-up. */
const MOST = 500
/** Longest recipe, in UTF-16 code units, that is remembered by. */
const LONGEST = 4000

const remembered = new WeakMap<BankIndex, Map<string, Quiz>>()

/**
 * The very quiz that a recipe was made of: same id, same questions, same order.
 *
 * What a digest of questions can't tell, a changed date of a fact or a changed draw in a later release, shows when
 * the quiz comes out another. A quiz that is asked for again, as a class or the readers of a day do, is remembered.
 *
 * @throws {@link NewsquizError} `quiz/other-bank` where a bank is missing, `quiz/changed-bank` where it has changed,
 * `blueprint/shape` where somebody wrote the recipe by hand.
 */
export function redraw(recipe: Recipe, shelf: Shelf): Quiz {
  const { seed, blueprint, daily, banks, drawn } = recipe
  const index = takeFrom(shelf, banks)
  const quizzes = remembered.get(index) ?? new Map<string, Quiz>()
  remembered.set(index, quizzes)

  const key = JSON.stringify([seed, blueprint, daily])
  const quiz = quizzes.get(key) ?? drawAgain(recipe, index)
  if (!quiz || drawnOf(quiz) !== drawn) throw changedBank()

  // What was asked for last stands last, and what stands first goes.
  quizzes.delete(key)
  if (key.length <= LONGEST) quizzes.set(key, quiz)
  if (quizzes.size > MOST) for (const oldest of [...quizzes.keys()].slice(0, 1)) quizzes.delete(oldest)
  return quiz
}

function drawAgain({ seed, blueprint, daily }: Recipe, index: BankIndex): Quiz | undefined {
  const again =
    daily === undefined ? generateQuiz(index, blueprint, seed) : dailyQuiz(index, daily, blueprint)
  return again.ok ? again.quiz : undefined
}
