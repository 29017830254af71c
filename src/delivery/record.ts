import { type IssueCode, NewsquizError } from '../base/errors.ts'
import { readJson } from '../base/json.ts'
import type { QuestionId } from '../kinds/common.ts'
import type { Answer } from '../scoring/sheet.ts'
import type { Attempt } from './attempt.ts'
import { closed } from './closed.ts'
import { requireTime } from './require.ts'

/** Earlier responses to one question that are kept; then it takes no more. */
const MAX_TRIES = 20
/** Longest response that is kept, in UTF-16 code units of its JSON. */
const MAX_RESPONSE = 5000

/** What a candidate gives for a question. */
export type Given = Pick<Answer, 'response' | 'certainty' | 'hints'>

/**
 * The attempt once a question has been shown. Only the first time counts: coming back does not set the clock anew.
 *
 * @throws {@link newsquiz!NewsquizError} `attempt/unknown-question`, or `attempt/closed` where it takes no more answers.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const [question] = drawn.quiz.questions.map(({ id }) => id)
 * const attempt = showQuestion(startAttempt(drawn.quiz, { now: 1_000_000 }), question, 1_005_000)
 * showQuestion(attempt, question, 1_009_000).shown[question] // => 1_005_000
 * ```
 */
export function showQuestion(attempt: Attempt, question: QuestionId, now: number): Attempt {
  requireOpen(attempt, question, now)
  if (Object.hasOwn(attempt.shown, question)) return attempt
  return { ...attempt, shown: { ...attempt.shown, [question]: now } }
}

/**
 * The attempt once a question has been answered; an earlier response to it moves into its tries.
 *
 * Seconds count from when the question was first shown, if it was. Whether the response fits the question is said
 * when it is scored.
 *
 * @throws {@link newsquiz!NewsquizError} `attempt/unknown-question`; `attempt/closed` where it is handed in or expired, or the
 * question has had 20 tries; `response/answer-shape` where certainty, hints or response are none;
 * `response/too-long` where the response is longer than 5,000 characters of JSON.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const [question] = drawn.quiz.questions.map(({ id }) => id)
 * const shown = showQuestion(startAttempt(drawn.quiz, { now: 1_000_000 }), question, 1_005_000)
 * const once = recordAnswer(shown, question, { response: 'a' }, 1_011_500)
 * once.answers[question] // => { response: 'a', at: 1_011_500, seconds: 6.5 }
 * recordAnswer(once, question, { response: 'b' }, 1_013_000).answers[question].tries // => ['a']
 * ```
 */
export function recordAnswer(attempt: Attempt, question: QuestionId, given: Given, now: number): Attempt {
  requireOpen(attempt, question, now)
  const before = Object.hasOwn(attempt.answers, question) ? attempt.answers[question] : undefined
  const tries = before ? [...(before.tries ?? []), before.response] : []
  if (tries.length > MAX_TRIES)
    throw closed(`the question has been answered ${tries.length} times`, ['answers', question])
  const shown = Object.hasOwn(attempt.shown, question) ? attempt.shown[question] : undefined
  const { certainty, hints } = given
  const answer: Answer = {
    response: keep(given, question),
    at: now,
    // A clock that was set back gives no negative times.
    ...(shown !== undefined && { seconds: Math.max(0, now - shown) / 1000 }),
    ...(certainty !== undefined && { certainty }),
    ...(hints !== undefined && { hints }),
    ...(tries.length > 0 && { tries }),
  }
  return { ...attempt, answers: { ...attempt.answers, [question]: answer } }
}

function requireOpen(attempt: Attempt, question: QuestionId, now: number): void {
  requireTime('now', now)
  if (attempt.submitted !== undefined) throw closed('the attempt has been handed in')
  if (attempt.expires !== undefined && now > attempt.expires) throw closed('the attempt has expired')
  if (!attempt.questions.includes(question))
    throw refusal('attempt/unknown-question', [], 'the quiz has no such question', 'Name one of its own.')
}

/** A copy of a response, as JSON keeps it. */
function keep({ response, certainty, hints }: Given, question: QuestionId): unknown {
  const path = ['answers', question]
  const sure = certainty === undefined || [1, 2, 3].includes(certainty)
  const helped = hints === undefined || (Number.isSafeInteger(hints) && hints >= 0)
  // As deep as a try stands in an attempt, so that every attempt can be read back.
  if (!sure || !helped || !readJson([[[[response]]]]).ok)
    throw refusal(
      'response/answer-shape',
      path,
      'this is no answer',
      'Send a response of plain JSON; certainty is 1, 2 or 3, and hints are counted.',
    )
  const text = JSON.stringify(response ?? null)
  if (text.length > MAX_RESPONSE)
    throw refusal('response/too-long', path, `the response has ${text.length} characters`, 'Shorten it.')
  return JSON.parse(text)
}

function refusal(code: IssueCode, path: readonly string[], message: string, mend: string): NewsquizError {
  return new NewsquizError([{ code, path, message, mend }])
}
