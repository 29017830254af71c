import { NewsquizError } from '../base/errors.ts'
import { atLeast, type Exact, exact, plus, reduce, times, toNumber, ZERO } from '../base/exact.ts'
import { type Fraction, type QuestionId, storyOf } from '../kinds/common.ts'
import { type KindName, keyOf, type Question, type ReadResponse, readResponse } from '../kinds/index.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { AnswerReport, Report, Tally } from './report.ts'
import { natural, type Rule } from './rule.ts'
import type { Sheet } from './sheet.ts'

/** How a sheet is to be scored. */
export interface ScoringOptions {
  /** From a response to its credit; {@link natural} where it is missing. */
  readonly rule?: Rule
  /** From what was sent to a response; as it stands where it is missing, `readTyped` for what people type. */
  readonly read?: <N extends KindName>(question: Question<N>, response: unknown) => ReadResponse<N>
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
  const { rule = natural, passMark } = options
  if (passMark !== undefined && !(passMark >= 0 && passMark <= 1))
    throw new RangeError(`passMark ${passMark} is not from 0 to 1`)
  if (sheet.quiz !== quiz.id)
    throw new NewsquizError([
      {
        code: 'sheet/other-quiz',
        path: ['quiz'],
        message: 'the sheet belongs to another quiz',
        mend: 'Score it with its own.',
      },
    ])
  const ids = new Set(quiz.questions.map(({ id }) => id))
  const scored = quiz.questions.map((question) => scoreAnswer(question, sheet, options))
  const by = (field: 'topic' | 'kind' | 'story') => tallyBy(scored, ({ report }) => report[field])
  return {
    quiz: quiz.id,
    rule: rule.name,
    ...tally(scored),
    ...(passMark !== undefined && {
      passed: atLeast(total(scored, 'points'), times(exact(passMark), total(scored, 'weight'))),
    }),
    byTopic: by('topic'),
    byKind: by('kind'),
    byStory: by('story'),
    answers: scored.map(({ report }) => report),
    strays: Object.keys(sheet.answers).filter((id) => !ids.has(id)),
  }
}

function scoreAnswer<N extends KindName>(
  question: Question<N>,
  sheet: Sheet,
  options: ScoringOptions,
): Scored {
  const { id, kind, topic, stem, explanation, evidence } = question
  const maxPoints = own(options.weights, id) ?? 1
  if (!(maxPoints >= 0)) throw new RangeError(`the weight ${maxPoints} of ${id} is not from 0 on`)
  const judgement = judge(question, own(sheet.answers, id)?.response, options)
  const weight = exact(maxPoints)
  const points = times(weight, reduce(BigInt(judgement.credit.earned), BigInt(judgement.credit.of)))
  return {
    points,
    weight,
    report: {
      question: id,
      kind,
      topic,
      story: storyOf(question),
      stem,
      ...judgement,
      points: toNumber(points),
      maxPoints,
      key: keyOf(question),
      explanation,
      evidence,
    },
  }
}

type Judgement = Pick<AnswerReport, 'status' | 'credit' | 'given' | 'refusal'>

function judge<N extends KindName>(question: Question<N>, sent: unknown, options: ScoringOptions): Judgement {
  const { rule = natural, read = readResponse } = options
  const credit = { earned: 0, of: 1 }
  if (isBlank(sent)) return { status: 'blank', credit }
  const answer = read(question, sent)
  if (!answer.ok) return { status: 'invalid', credit, refusal: answer.refusal }
  const given = answer.response
  const { earned, of } = rule.credit(question, given)
  return {
    status: earned === 0 ? 'wrong' : earned === of ? 'right' : 'partly',
    credit: { earned, of },
    given,
  }
}

/** Nothing, an empty text, or a list or object of nothing but these. */
function isBlank(sent: unknown): boolean {
  if (typeof sent === 'object' && sent !== null)
    return Object.values(sent).every((part) => part === null || part === '')
  return sent === undefined || sent === null || (typeof sent === 'string' && sent.trim() === '')
}

/** A field of a record that came from outside, which may lack it or bear the name of a method. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined
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

function tallyBy<K extends string>(scored: readonly Scored[], nameOf: (one: Scored) => K): Record<K, Tally> {
  const names = new Set(scored.map(nameOf))
  // Object.fromEntries forgets the type of its keys.
  return Object.fromEntries(
    Array.from(names, (name) => [name, tally(scored.filter((one) => nameOf(one) === name))]),
  ) as Record<K, Tally>
}
