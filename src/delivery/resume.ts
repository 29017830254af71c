import { type Issue, NewsquizError } from '../base/errors.ts'
import { parseWith } from '../base/parse.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { redraw } from '../quiz/redraw.ts'
import type { Shelf } from '../quiz/shelf.ts'
import { attemptSchema } from './attempt.schema.ts'
import type { Attempt } from './attempt.ts'

/** An attempt read back, and its quiz. */
export interface Resumed {
  /** As it was stored. */
  readonly attempt: Attempt
  /** The very quiz that was started. It holds the keys. */
  readonly quiz: Quiz
}

/**
 * A stored attempt with its quiz drawn again: same questions, same order, same times, on any machine.
 *
 * @param input JSON text, or a value that JSON could have made. Take it from your own store: a client could have given
 * itself more time.
 * @param banks The banks that it may have been drawn from, old versions too while their attempts run.
 * @throws {@link newsquiz!NewsquizError} `attempt/shape` with all that is wrong, `quiz/other-bank`, `quiz/changed-bank`,
 * `blueprint/shape` where somebody changed the blueprint.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const stored = JSON.stringify(startAttempt(drawn.quiz, { now: 1_000_000 }))
 * resumeAttempt(stored, koreanArmistice).quiz.id === drawn.quiz.id // => true
 * ```
 */
export function resumeAttempt(input: unknown, banks: Shelf): Resumed {
  const parsed = parseWith(attemptSchema, input, 'attempt/shape')
  if (!parsed.ok) throw new NewsquizError(parsed.issues)
  const attempt = parsed.value
  const quiz = redraw(attempt.recipe, banks)
  const [first, ...rest] = differences(attempt, quiz)
  if (first) throw new NewsquizError([first, ...rest])
  return { attempt, quiz }
}

/** Where an attempt does not go with the quiz that its recipe draws. */
function differences({ quiz, questions, shown, answers }: Attempt, drawn: Quiz): Issue[] {
  const ids = drawn.questions.map(({ id }) => id)
  const strays = [shown, answers].flatMap((record) => Object.keys(record)).filter((id) => !ids.includes(id))
  return [
    ...(quiz === drawn.id ? [] : [different(['quiz'], 'its recipe draws another quiz')]),
    ...(questions.join('\n') === ids.join('\n')
      ? []
      : [different(['questions'], 'these are not its questions')]),
    ...strays.slice(0, 10).map((id) => different(['answers', id], 'the quiz has no such question')),
  ]
}

function different(path: readonly string[], message: string): Issue {
  return { code: 'attempt/shape', path, message, mend: 'Store attempts as they are, whole.' }
}
