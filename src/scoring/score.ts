import { NewsquizError } from '../base/errors.ts'
import { atLeast, type Exact, exact, plus, reduce, times, toNumber, ZERO } from '../base/exact.ts'
import type { Credit, Fraction, QuestionId } from '../kinds/common.ts'
import { feedbackTo, inWords, type KindName, keyOf, type Question, readResponse } from '../kinds/index.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { AnswerReport, Report, Tally } from './report.ts'
import { natural, type Rule } from './rule.ts'
import type { Sheet } from './sheet.ts'

/** How a sheet is to be scored. */
export interface ScoringOptions {
  /** From a response to its credit; {@link natural} where it is missing. */
  readonly rule?: Rule
  /** Points that the key of a question earns, at least 0; 1 where it is missing. */
  readonly weights?: Readonly<Record<QuestionId, number>>
  /** The share of the points, from 0 to 1, from which on a sheet has passed. */
  readonly passMark?: Fraction
}

/** An answer's report with its exact points. */
interface Scored {
  readonly report: AnswerReport
  readonly points: Exact
  readonly weight: Exact
}

/**
 * Scores a sheet of answers and says for each why.
 *
 * Points are added up as exact fractions and turned into numbers once, at the end, and whether the pass mark is
 * reached is decided before that. An answer that can't be read is `invalid` in the report, earns nothing and leaves
 * the maximum as it is; the rest is scored.
 *
 * @throws {@link NewsquizError} `sheet/other-quiz` where the sheet belongs to another quiz.
 * @throws RangeError where a weight is negative or no number, or the pass mark lies outside 0 to 1.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 3 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * const report = scoreQuiz(drawn.quiz, { quiz: drawn.quiz.id, answers: {} }, { passMark: 0.5 })
 * report.answers.map(({ status }) => status) // => ['blank', 'blank', 'blank']
 * report.passed // => false
 * ```
 */
export function scoreQuiz(quiz: Quiz, sheet: Sheet, options: ScoringOptions = {}): Report {
  const { rule = natural, weights = {}, passMark } = options
  if (passMark !== undefined && !(passMark >= 0 && passMark <= 1))
    throw new RangeError(`passMark ${passMark} is not a share from 0 to 1`)
  if (sheet.quiz !== quiz.id)
    throw new NewsquizError([
      {
        code: 'sheet/other-quiz',
        path: ['quiz'],
        message: 'the sheet belongs to another quiz',
        mend: 'Score it with the quiz whose id it carries.',
      },
    ])
  const scored = quiz.questions.map((question) =>
    scoreAnswer(question, sheet, rule, own(weights, question.id) ?? 1),
  )
  const points = total(scored, 'points')
  return {
    quiz: quiz.id,
    rule: rule.name,
    ...tally(scored),
    ...(passMark !== undefined && {
      passed: atLeast(points, times(exact(passMark), total(scored, 'weight'))),
    }),
    byTopic: tallyBy(scored, ({ topic }) => topic),
    byKind: tallyBy(scored, ({ kind }) => kind),
    byStory: tallyBy(scored, ({ story }) => story),
    answers: scored.map(({ report }) => report),
    strays: Object.keys(sheet.answers)
      .filter((id) => !quiz.questions.some((question) => question.id === id))
      .map((id) => ({
        code: 'response/unknown-question',
        path: ['answers', id],
        message: 'the quiz has no such question',
        mend: 'Use the ids of the questions in the view.',
      })),
  }
}

function scoreAnswer<N extends KindName>(
  question: Question<N>,
  sheet: Sheet,
  rule: Rule,
  weight: number,
): Scored {
  if (!(weight >= 0)) throw new RangeError(`the weight ${weight} of ${question.id} is not a number from 0 on`)
  const { credit, ...rest } = judge(question, own(sheet.answers, question.id)?.response, rule)
  const worth = exact(weight)
  const points = times(worth, reduce(BigInt(credit.earned), BigInt(credit.of)))
  return {
    points,
    weight: worth,
    report: {
      question: question.id,
      kind: question.kind,
      topic: question.topic,
      story: question.id.slice(0, question.id.indexOf('/')),
      stem: question.stem,
      ...rest,
      credit,
      points: toNumber(points),
      maxPoints: weight,
      key: inWords(question, keyOf(question)),
      explanation: question.explanation,
      evidence: question.evidence,
    },
  }
}

type Judgement = Pick<AnswerReport, 'status' | 'credit' | 'given' | 'issue' | 'feedback'>

function judge<N extends KindName>(question: Question<N>, response: unknown, rule: Rule): Judgement {
  const nothing: Credit = { earned: 0, of: 1 }
  if (isBlank(response)) return { status: 'blank', credit: nothing, given: [], feedback: [] }
  const read = readResponse(question, response)
  if (!read.ok) return { status: 'invalid', credit: nothing, issue: read.issue, feedback: [] }
  const credit = rule.credit(question, read.response)
  return {
    status: credit.earned === 0 ? 'wrong' : credit.earned === credit.of ? 'right' : 'partly',
    credit,
    given: inWords(question, read.response),
    feedback: feedbackTo(question, read.response),
  }
}

/** Nothing, an empty text, or a list or object of nothing but these. */
function isBlank(response: unknown): boolean {
  if (response === undefined || response === null) return true
  if (typeof response === 'string') return response.trim() === ''
  return typeof response === 'object' && Object.values(response).every((part) => part === null || part === '')
}

/** A field of a record that came from outside, which may lack it or bear the name of a method. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function total(scored: readonly Scored[], what: 'points' | 'weight'): Exact {
  return scored.reduce((sum, one) => plus(sum, one[what]), ZERO)
}

function tally(scored: readonly Scored[]): Tally {
  const [points, max] = [total(scored, 'points'), total(scored, 'weight')]
  return {
    questions: scored.length,
    points: toNumber(points),
    maxPoints: toNumber(max),
    fraction: max.n === 0n ? 0 : toNumber(times(points, { n: max.d, d: max.n })),
  }
}

function tallyBy<K extends string>(scored: readonly Scored[], keyFor: (report: AnswerReport) => K) {
  const groups = new Map<K, Scored[]>()
  for (const one of scored) groups.set(keyFor(one.report), [...(groups.get(keyFor(one.report)) ?? []), one])
  // Object.fromEntries forgets the type of its keys.
  return Object.fromEntries(Array.from(groups, ([key, group]) => [key, tally(group)])) as Record<K, Tally>
}
