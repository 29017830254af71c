import type { AnswerReport, Report } from './report.ts'
import type { Answer, Sheet } from './sheet.ts'

/**
 * The sheet that a report tells of: what was given, as it was read. An invalid answer is not in it, for a report does
 * not keep what could not be read.
 */
export function sheetFrom({ quiz, submitted, answers }: Report): Sheet {
  return {
    quiz,
    ...(submitted !== undefined && { submitted }),
    answers: Object.fromEntries(
      answers
        .filter(({ given }) => given !== undefined)
        .map((answer) => [answer.question, answerFrom(answer)]),
    ),
  }
}

/** An answer out of its report. */
export function answerFrom({ given, tries, seconds, certainty, hints }: AnswerReport): Answer {
  return {
    response: given,
    ...(tries && { tries }),
    ...(seconds !== undefined && { seconds }),
    ...(certainty !== undefined && { certainty }),
    ...(hints !== undefined && { hints }),
  }
}
