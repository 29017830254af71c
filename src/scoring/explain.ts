import { type KindName, keyOf, type Question, readResponse } from '../kinds/index.ts'
import { feedbackTo, inWords } from '../kinds/words.ts'
import { explainRefusal } from '../language/en/refusals.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { AnswerReport, Report } from './report.ts'

/** An answer's report, in words. */
export interface ExplainedAnswer extends Omit<AnswerReport, 'given' | 'key'> {
  /** What was given; empty for a blank or an invalid answer. */
  readonly given: readonly string[]
  /** The key. */
  readonly key: readonly string[]
  /** The feedback lines of the options picked. */
  readonly feedback: readonly string[]
  /** What is wrong with an invalid answer, and how to mend it. */
  readonly mend?: string
}

/**
 * The answers of a report in words: what was given and the key as people say them, feedback lines, and what is wrong
 * with an invalid answer.
 *
 * @param quiz The quiz that the report is of.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 1, kinds: { date: 1 } }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const [{ id }] = drawn.quiz.questions
 * const report = scoreQuiz(drawn.quiz, { quiz: drawn.quiz.id, answers: { [id]: { response: '1945-08-15' } } })
 * report.answers[0].given // => '1945-08-15'
 * explainReport(drawn.quiz, report)[0].given // => ['15 August 1945']
 * ```
 */
export function explainReport(quiz: Quiz, report: Report): readonly ExplainedAnswer[] {
  return report.answers.flatMap((answer) =>
    quiz.questions
      .filter(({ id }) => id === answer.question)
      .map((question) => explainAnswer(question, answer)),
  )
}

function explainAnswer<N extends KindName>(
  question: Question<N>,
  { given, ...answer }: AnswerReport,
): ExplainedAnswer {
  const read = given === undefined ? undefined : readResponse(question, given)
  const { message, mend } = answer.refusal ? explainRefusal(answer.refusal) : {}
  return {
    ...answer,
    given: read?.ok ? inWords(question, read.response) : [],
    key: inWords(question, keyOf(question)),
    feedback: read?.ok ? feedbackTo(question, read.response) : [],
    ...(message !== undefined && { mend: `${message}. ${mend}` }),
  }
}
