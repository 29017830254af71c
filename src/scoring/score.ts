import { type Issue, NewsquizError } from '../base/errors.ts'
import { atLeast, type Exact, exact, over, reduce, sum, times, toNumber } from '../base/exact.ts'
import { fieldOf } from '../base/field-of.ts'
import { storyOf } from '../kinds/common.ts'
import { type KindName, keyOf, type Question } from '../kinds/index.ts'
import { isRecord, refusal } from '../kinds/refusals.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { Earned } from './award.ts'
import { isAmount, type JudgeOptions, judge, ruleFor, type ScoringOptions } from './judge.ts'
import type { AnswerReport, Report, ScoringRecord } from './report.ts'
import { natural, type PolicyRecord, scores } from './rule.ts'
import type { Answer, Sheet } from './sheet.ts'
import { shareOf, type Tally, tallyOf } from './tally.ts'

/** An answer's report with its exact points. */
interface Scored extends Earned {
  readonly report: AnswerReport
}

/**
 * Scores a sheet of answers and says for each why.
 *
 * Points are added up as exact fractions and turned into numbers once, at the end, and whether the pass mark is
 * reached is decided before that. An answer that can't be read, or came too late, is `invalid` in the report, earns
 * nothing and leaves the maximum as it is; the rest is scored. Sheets need not have been parsed: whatever stands in the
 * place of an answer is judged.
 *
 * @throws {@link NewsquizError} `sheet/other-quiz` where the sheet belongs to another quiz, `sheet/shape` where it is
 * no object with answers.
 * @throws RangeError where a weight is negative or no number, the pass mark lies outside 0 to 1, or a rule does not
 * score the kind of the question that it was given for.
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
  return scoreJudged(quiz, sheet, options)
}

/** {@link scoreQuiz}, for a sheet some of whose answers were refused before. */
export function scoreJudged(quiz: Quiz, sheet: Sheet, options: JudgeOptions): Report {
  checkOptions(quiz, options)
  checkSheet(quiz, sheet)
  const { passMark, award } = options
  let streak = 0
  const scored = quiz.questions.map((question) => {
    const one = scoreAnswer(question, sheet, options, streak)
    streak = one.report.status === 'right' ? streak + 1 : 0
    return one
  })
  const judged = award?.decide(scored, passMark)
  const counted = judged?.counted ?? scored
  const ids = new Set(quiz.questions.map(({ id }) => id))
  return {
    quiz: quiz.id,
    ...(sheet.submitted !== undefined && { submitted: sheet.submitted }),
    banks: quiz.banks,
    scoring: recordOf(options),
    ...tallyOf(counted),
    ...((passMark !== undefined || judged?.reached !== undefined) && {
      passed: (judged?.reached ?? true) && atLeast(shareOf(counted), exact(passMark ?? 0)),
    }),
    ...(judged && { award: judged.report }),
    byTopic: tallyBy(scored, ({ topic }) => topic),
    byKind: tallyBy(scored, ({ kind }) => kind),
    byStory: tallyBy(scored, ({ story }) => story),
    answers: scored.map(({ report }) => report),
    strays: Object.keys(sheet.answers)
      .filter((id) => !ids.has(id))
      .map((id) => ({ question: id.slice(0, MAX_ID), refusal: refusal('response/unknown-question', id) })),
  }
}

/** Ids from outside are cut to as much. */
const MAX_ID = 300

/**
 * The points of a sheet alone: what {@link scoreQuiz} would say of them, without saying why.
 *
 * For leader boards and simulations; several times as fast, and without the keys.
 *
 * @throws As {@link scoreQuiz} does.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 3 }, 'demo')
 * if (!drawn.ok) throw new Error('no such quiz')
 * scorePoints(drawn.quiz, { quiz: drawn.quiz.id, answers: {} }) // => { questions: 3, points: 0, maxPoints: 3, fraction: 0 }
 * ```
 */
export function scorePoints(quiz: Quiz, sheet: Sheet, options: ScoringOptions = {}): Tally {
  if (options.modifiers?.length || options.award || options.weights) {
    const { questions, points, maxPoints, fraction } = scoreQuiz(quiz, sheet, options)
    return { questions, points, maxPoints, fraction }
  }
  checkOptions(quiz, options)
  checkSheet(quiz, sheet)
  const total = sum()
  for (const question of quiz.questions) {
    const { earned, of } = judge(question, sheet, options, 0).credit
    total.add(earned, of)
  }
  const points = total.total()
  const questions = quiz.questions.length
  return {
    questions,
    points: toNumber(points),
    maxPoints: questions,
    fraction: toNumber(over(points, exact(questions))),
  }
}

function scoreAnswer<N extends KindName>(
  question: Question<N>,
  sheet: Sheet,
  options: JudgeOptions,
  streak: number,
): Scored {
  const { id, kind, topic, stem, explanation, evidence } = question
  const { rule, credit, steps: _, ...judgement } = judge(question, sheet, options, streak)
  const weight = exact(fieldOf(options.weights, id) ?? 1)
  const most = (options.modifiers ?? []).reduce(
    (before, modifier) => modifier.most?.(before, { streak }) ?? before,
    { earned: 1, of: 1 },
  )
  const points = times(weight, shareIn(credit))
  const maxPoints = times(weight, shareIn(most))
  const story = storyOf(question)
  return {
    question: id,
    topic,
    kind,
    story,
    points,
    maxPoints,
    report: {
      question: id,
      kind,
      topic,
      story,
      stem,
      ...judgement,
      rule: rule.name,
      credit,
      points: toNumber(points),
      maxPoints: toNumber(maxPoints),
      ...(judgement.status !== 'invalid' && circumstances(fieldOf(sheet.answers, id))),
      key: keyOf(question),
      explanation,
      evidence,
    },
  }
}

/** What of an answer modifiers look at. */
function circumstances({ seconds, certainty, hints }: Partial<Answer> = {}) {
  return {
    ...(seconds !== undefined && { seconds }),
    ...(certainty !== undefined && { certainty }),
    ...(hints !== undefined && { hints }),
  }
}

function shareIn({ earned, of }: { readonly earned: number; readonly of: number }): Exact {
  return reduce(BigInt(earned), BigInt(of))
}

/** What options say, as data. */
function recordOf({
  rule,
  rules,
  modifiers,
  weights,
  passMark,
  deadline,
  award,
}: ScoringOptions): ScoringRecord {
  const record = ({ name, parameters }: PolicyRecord): PolicyRecord => ({
    name,
    ...(parameters && { parameters }),
  })
  return {
    rule: [rule ?? natural].flat().map(record),
    ...(rules && { rules: Object.fromEntries(Object.entries(rules).map(([id, one]) => [id, record(one)])) }),
    ...(modifiers && { modifiers: modifiers.map(record) }),
    ...(weights && { weights }),
    ...(passMark !== undefined && { passMark }),
    ...(deadline !== undefined && { deadline }),
    ...(award && { award: record(award) }),
  }
}

function checkOptions({ questions }: Quiz, options: ScoringOptions): void {
  const { passMark, weights, rules } = options
  if (passMark !== undefined && !(passMark >= 0 && passMark <= 1))
    throw new RangeError(`passMark ${passMark} is not from 0 to 1`)
  if (!weights && !rules) return
  for (const question of questions) {
    const weight = fieldOf(weights, question.id) ?? 1
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw new RangeError(`the weight ${weight} of ${question.id} is not from 0 on`)
    const rule = ruleFor(question, options)
    if (!scores(rule, question.kind))
      throw new RangeError(`the rule ${rule.name} does not score a ${question.kind}, which ${question.id} is`)
  }
}

function checkSheet(quiz: Quiz, sheet: Sheet): void {
  if (!isRecord(sheet) || !isRecord(sheet.answers))
    throw fault('sheet/shape', ['answers'], 'the sheet has no object of answers', 'Send { quiz, answers }.')
  if (!isAmount(sheet.submitted))
    throw fault('sheet/shape', ['submitted'], 'it is not a time', 'Write milliseconds since 1970-01-01.')
  if (sheet.quiz !== quiz.id)
    throw fault('sheet/other-quiz', ['quiz'], 'the sheet belongs to another quiz', 'Score it with its own.')
}

function fault(code: Issue['code'], path: string[], message: string, mend: string): NewsquizError {
  return new NewsquizError([{ code, path, message, mend }])
}

function tallyBy<K extends string>(scored: readonly Scored[], nameOf: (one: Scored) => K): Record<K, Tally> {
  const names = new Set(scored.map(nameOf))
  // Object.fromEntries forgets the type of its keys.
  return Object.fromEntries(
    Array.from(names, (name) => [name, tallyOf(scored.filter((one) => nameOf(one) === name))]),
  ) as Record<K, Tally>
}
