import { edtf } from '../calendar/edtf.ts'
import type { ArticleReference } from '../facts/article.ts'
import { type KindName, keyOf, type Question, readResponse } from '../kinds/index.ts'
import { feedbackTo, inWords } from '../kinds/words.ts'
import { english } from '../language/en/messages.ts'
import { type Messages, refusalIn } from '../language/messages.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { blindGuess } from './blind.ts'
import { judge, type ScoringOptions } from './judge.ts'
import type { AnswerReport, Report } from './report.ts'
import { type OwnPolicies, scoringFrom } from './scoring-from.ts'
import { answerFrom } from './sheet-from.ts'
import { type TraceLine, traceOf } from './trace.ts'

/** An answer's report, in words. */
export interface ExplainedAnswer extends Omit<AnswerReport, 'given' | 'key' | 'tries'> {
  /** What was given; empty for a blank or an invalid answer. */
  readonly given: readonly string[]
  /** The key. */
  readonly key: readonly string[]
  /** The feedback lines of the options picked. */
  readonly feedback: readonly string[]
  /** How the answer came to its credit; the credits of the lines add up to it. Empty for an invalid answer. */
  readonly trace: readonly TraceLine[]
  /** The points that a blind guess at this question would have earned on average. */
  readonly blind: number
  /** The article that proves the key; absent where the quiz does not say. */
  readonly article?: ArticleReference
  /** Publisher, day and headline of that article, as a line to print. */
  readonly source?: string
  /** What is wrong with an invalid answer, and how to mend it. */
  readonly mend?: string
}

/** In which words, and by which policies, a report is explained. */
export interface ExplainOptions extends OwnPolicies {
  /** The words; English where it is missing. */
  readonly messages?: Messages
}

/**
 * The answers of a report in words: what was given and the key as people say them, how the credit came about line by
 * line, what a blind guess would have earned, feedback, the source, and what is wrong with an invalid answer.
 *
 * A stored report will do: it says what it was scored by. It holds the keys; what a client may see, `reviewFor` says.
 *
 * @param quiz The quiz that the report is of.
 * @param options Rules and modifiers of your own, if the sheet was scored by any, and the reader's language.
 * @throws {@link NewsquizError} `policy/unknown` where the report was scored by a policy that is handed over by nobody.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 1, kinds: { date: 1 } }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const [{ id }] = drawn.quiz.questions
 * const report = scoreQuiz(drawn.quiz, { quiz: drawn.quiz.id, answers: { [id]: { response: '1945-08-15' } } })
 * report.answers[0].given // => '1945-08-15'
 * explainReport(drawn.quiz, report)[0].given // => ['15 August 1945']
 * explainReport(drawn.quiz, report, { messages: german })[0].given // => ['15. August 1945']
 * ```
 */
export function explainReport(
  quiz: Quiz,
  report: Report,
  { messages = english, ...own }: ExplainOptions = {},
): readonly ExplainedAnswer[] {
  const scoring = scoringFrom(report.scoring, own)
  const articles = new Map(quiz.banks.map(({ id, article }) => [id, article]))
  const questions = new Map(quiz.questions.map((question) => [question.id, question]))
  let streak = 0
  return report.answers.flatMap((answer) => {
    const question = questions.get(answer.question)
    if (!question) return []
    const explained = explainAnswer(question, answer, { scoring, messages, streak })
    streak = answer.status === 'right' ? streak + 1 : 0
    const article = articles.get(answer.story)
    return [
      {
        ...explained,
        ...(article && {
          article,
          source: messages.source({ ...article, published: edtf(article.published) }),
        }),
      },
    ]
  })
}

interface Explaining {
  readonly scoring: ScoringOptions
  readonly messages: Messages
  readonly streak: number
}

function explainAnswer<N extends KindName>(
  question: Question<N>,
  { given, tries, ...answer }: AnswerReport,
  { scoring, messages, streak }: Explaining,
): ExplainedAnswer {
  const { deadline: _, ...options } = scoring
  const sent = answerFrom({ ...answer, ...(given !== undefined && { given }), ...(tries && { tries }) })
  const { response: __, ...circumstances } = sent
  const judgement = judge(question, { quiz: '', answers: { [question.id]: sent } }, options, streak)
  const read = given === undefined ? undefined : readResponse(question, given)
  const { message, mend } = answer.refusal ? refusalIn(messages.refusals, answer.refusal) : {}
  const weight = options.weights?.[question.id] ?? 1
  return {
    ...answer,
    given: read?.ok ? inWords(question, read.response, messages) : [],
    key: inWords(question, keyOf(question), messages),
    feedback: read?.ok ? feedbackTo(question, read.response) : [],
    trace: answer.status === 'invalid' ? [] : traceOf(question, judgement, options.modifiers ?? [], messages),
    blind: weight * blindGuess(question, options, circumstances, streak),
    ...(message !== undefined && { mend: `${message}. ${mend}` }),
  }
}
