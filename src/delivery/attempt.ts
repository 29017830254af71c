import { nanoid } from 'nanoid'
import type { QuestionId } from '../kinds/common.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { type Recipe, recipeOf } from '../quiz/recipe.ts'
import type { Answer, Sheet } from '../scoring/sheet.ts'
import { closed } from './closed.ts'
import { requireAttemptId, requireTime } from './require.ts'

/**
 * A quiz that somebody is taking: plain JSON, to be stored between two requests.
 *
 * It holds no key and no text of a question. It is not sealed either: keep it on the server, or a client can change it.
 */
export interface Attempt {
  /** Version of this data format; 1 is the only one so far. */
  readonly format: 1
  /** Its id. */
  readonly id: string
  /** Id of the quiz. */
  readonly quiz: string
  /** What draws the quiz again. */
  readonly recipe: Recipe
  /** The questions, in the order in which they are asked. */
  readonly questions: readonly QuestionId[]
  /** When it was started, in milliseconds since 1970-01-01. */
  readonly started: number
  /** When it stops taking answers, in milliseconds since 1970-01-01; never where it is missing. */
  readonly expires?: number
  /** When it was handed in, in milliseconds since 1970-01-01; absent while it is running. */
  readonly submitted?: number
  /** When each question was first shown, in milliseconds since 1970-01-01. */
  readonly shown: Readonly<Record<QuestionId, number>>
  /** The answers so far. */
  readonly answers: Readonly<Record<QuestionId, Answer>>
}

/** How an attempt is to be started. */
export interface StartOptions {
  /** The time, in milliseconds since 1970-01-01. */
  readonly now: number
  /** Its id, up to 200 characters; a random one of 21 where it is missing. */
  readonly id?: string
  /** When it stops taking answers, in milliseconds since 1970-01-01; never where it is missing. */
  readonly expires?: number
}

/**
 * A fresh attempt at a quiz.
 *
 * @throws RangeError where a time or the id is wrong.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const attempt = startAttempt(drawn.quiz, { now: 1_000_000, id: 'a1' })
 * attempt.questions.length // => 5
 * ```
 */
export function startAttempt(quiz: Quiz, { now, id = nanoid(), expires }: StartOptions): Attempt {
  requireTime('now', now)
  if (expires !== undefined) requireTime('expires', expires)
  requireAttemptId(id)
  return {
    format: 1,
    id,
    quiz: quiz.id,
    recipe: recipeOf(quiz),
    questions: quiz.questions.map((question) => question.id),
    started: now,
    ...(expires !== undefined && { expires }),
    shown: {},
    answers: {},
  }
}

/**
 * The attempt handed in: it takes no more answers. One that has expired can still be handed in.
 *
 * @throws {@link newsquiz!NewsquizError} `attempt/closed` where it was handed in before.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * submitAttempt(startAttempt(drawn.quiz, { now: 1_000_000 }), 1_600_000).submitted // => 1_600_000
 * ```
 */
export function submitAttempt(attempt: Attempt, now: number): Attempt {
  requireTime('now', now)
  if (attempt.submitted !== undefined) throw closed('the attempt has been handed in')
  return { ...attempt, submitted: now }
}

/**
 * The answers of an attempt, to be scored by `scoreQuiz`.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const attempt = submitAttempt(startAttempt(drawn.quiz, { now: 1_000_000 }), 1_600_000)
 * scoreQuiz(drawn.quiz, sheetOf(attempt)).points // => 0
 * ```
 */
export function sheetOf({ quiz, submitted, answers }: Attempt): Sheet {
  return { quiz, ...(submitted !== undefined && { submitted }), answers }
}
