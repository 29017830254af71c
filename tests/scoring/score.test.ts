import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NewsquizError } from '../../src/base/errors.ts'
import { keyOf, kindNames, type Question } from '../../src/kinds/index.ts'
import { readTyped } from '../../src/kinds/typed.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { explainReport } from '../../src/scoring/explain.ts'
import { gradeAnswer } from '../../src/scoring/grade-answer.ts'
import { parseSheet } from '../../src/scoring/parse.ts'
import { allOrNothing, natural } from '../../src/scoring/rule.ts'
import { scoreQuiz } from '../../src/scoring/score.ts'
import { arbitraryQuestion } from '../support/arbitrary-questions.ts'
import { tinyBank } from '../support/tiny-bank.ts'

const quizOf = (questions: readonly Question[]): Quiz => ({
  id: 'q',
  seed: 's',
  blueprint: { length: questions.length },
  banks: [],
  questions,
})
const sheetOf = (answers: Readonly<Record<string, unknown>>) => ({
  quiz: 'q',
  answers: Object.fromEntries(Object.entries(answers).map(([id, response]) => [id, { response }])),
})
const tiny = quizOf(tinyBank.questions)
const [WHEN, WHO] = ['bridge/e1/date/date', 'bridge/r1/who/choice']

describe('the report', () => {
  test('says right, partly, wrong, blank and invalid', () => {
    const statusOf = (response: unknown) => scoreQuiz(tiny, sheetOf({ [WHEN]: response })).answers[0]?.status
    expect(statusOf('2001-05-03')).toBe('right')
    expect(statusOf('2001-05')).toBe('partly')
    expect(statusOf('1999')).toBe('wrong')
    for (const blank of [undefined, null, '', '  ', [], {}]) expect(statusOf(blank)).toBe('blank')
    for (const bad of ['in spring', 7, ['2001'], '2001-06-31']) expect(statusOf(bad)).toBe('invalid')
  })

  test('carries what was given, the key, why and the evidence as data', () => {
    const report = scoreQuiz(tiny, sheetOf({ [WHEN]: '2001-05', [WHO]: 'bea-collins' }))
    expect(report).toMatchObject({
      points: 2 / 3,
      maxPoints: 2,
      fraction: 1 / 3,
      scoring: { rule: [{ name: 'natural' }] },
    })
    expect(report.answers[0]).toMatchObject({
      given: '2001-05',
      key: '2001-05-03',
      credit: { earned: 2, of: 3 },
    })
    expect(report.answers[1]).toMatchObject({
      status: 'wrong',
      story: 'bridge',
      given: 'bea-collins',
      key: 'ada-moreau',
      explanation: 'Ada Moreau was the mayor of Rivertown in May 2001.',
    })
    expect(report.answers[1]?.evidence[0]?.start).toBe(0)
    expect(report.byTopic).toEqual({
      date: { questions: 1, points: 2 / 3, maxPoints: 1, fraction: 2 / 3 },
      actor: { questions: 1, points: 0, maxPoints: 1, fraction: 0 },
    })
    expect(report.byStory['bridge']?.questions).toBe(2)
  })

  test('says all that in words', () => {
    const report = scoreQuiz(tiny, sheetOf({ [WHEN]: '2001-05', [WHO]: 'bea-collins' }))
    expect(explainReport(tiny, report)).toMatchObject([
      { status: 'partly', given: ['May 2001'], key: ['3 May 2001'], feedback: [] },
      { status: 'wrong', given: ['Bea Collins'], key: ['Ada Moreau'], feedback: ['She came later.'] },
    ])
    const bad = explainReport(tiny, scoreQuiz(tiny, sheetOf({ [WHEN]: '2001-06-31' })))
    expect(bad[0]).toMatchObject({
      given: [],
      mend: 'the calendar has no 2001-06-31. Check the day and the month.',
    })
    expect(bad[1]).toMatchObject({ given: [], feedback: [] })
  })

  test('an invalid answer earns nothing, leaves the maximum, and says how to mend it', () => {
    const report = scoreQuiz(tiny, sheetOf({ [WHEN]: '2001-06-31', [WHO]: 'ada-moreau' }))
    expect(report).toMatchObject({ points: 1, maxPoints: 2 })
    expect(report.answers[0]?.refusal).toMatchObject({ code: 'response/impossible-date' })
  })

  test('lists answers to questions that the quiz does not have', () => {
    const report = scoreQuiz(tiny, sheetOf({ other: 1, toString: 2 }))
    expect(report.strays).toMatchObject([
      { question: 'other', refusal: { code: 'response/unknown-question' } },
      { question: 'toString', refusal: { value: 'toString' } },
    ])
  })

  test('takes no sheet of another quiz', () => {
    expect(() => scoreQuiz(tiny, { quiz: 'other', answers: {} })).toThrow(NewsquizError)
  })
})

describe('points', () => {
  const gaps = (n: number): Question => ({
    ...quizOf(tinyBank.questions).questions[0],
    id: `bridge/e1/g${n}/match`,
    topic: 'event',
    stem: 'Match.',
    facts: ['e1'],
    asks: `g${n}`,
    evidence: [{ start: 0, end: 1 }],
    explanation: 'So.',
    kind: 'match',
    premises: Array.from({ length: n }, (_, i) => ({ id: `p${i}`, text: `P${i}` })),
    options: [
      { id: 'x', text: 'X' },
      { id: 'y', text: 'Y' },
    ],
    key: Object.fromEntries(Array.from({ length: n }, (_, i) => [`p${i}`, 'x'])),
  })

  test('seven sevenths are 1', () => {
    const questions = Array.from({ length: 7 }, (_, i) => ({ ...gaps(7), id: `bridge/e1/n${i}/match` }))
    const answers = Object.fromEntries(questions.map(({ id }) => [id, { p0: 'x' }]))
    expect(scoreQuiz(quizOf(questions), sheetOf(answers)).points).toBe(1)
  })

  test('a tenth ten times is 1, by weights', () => {
    const weights = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`bridge/e1/n${i}/match`, 0.1]))
    const questions = Object.keys(weights).map((id) => ({ ...gaps(2), id }))
    const answers = Object.fromEntries(questions.map(({ id }) => [id, { p0: 'x', p1: 'x' }]))
    expect(scoreQuiz(quizOf(questions), sheetOf(answers), { weights })).toMatchObject({
      points: 1,
      maxPoints: 1,
    })
  })

  test('the pass mark is held against the exact share, before any rounding', () => {
    const quiz = quizOf([gaps(10)])
    const answer = (right: number) =>
      sheetOf({ [gaps(10).id]: Object.fromEntries(Array.from({ length: right }, (_, i) => [`p${i}`, 'x'])) })
    expect(scoreQuiz(quiz, answer(9), { passMark: 0.9 }).passed).toBe(true)
    expect(scoreQuiz(quiz, answer(8), { passMark: 0.8 }).passed).toBe(true)
    expect(scoreQuiz(quiz, answer(8), { passMark: 0.800001 }).passed).toBe(false)
    // 0.8966 is no pass of 0.9.
    const quarter = { [gaps(10).id]: 8966, [WHO]: 1034 }
    const report = scoreQuiz(quizOf([gaps(10), tinyBank.questions[1] ?? gaps(1)]), answer(10), {
      weights: quarter,
      passMark: 0.9,
    })
    expect(report).toMatchObject({ fraction: 0.8966, passed: false })
  })

  test('all or nothing gives no part', () => {
    const options = { rule: allOrNothing }
    expect(scoreQuiz(tiny, sheetOf({ [WHEN]: '2001-05' }), options)).toMatchObject({
      points: 0,
      answers: [{ rule: 'all-or-nothing' }, {}],
    })
    expect(scoreQuiz(tiny, sheetOf({ [WHEN]: '2001-05-03' }), options).points).toBe(1)
  })

  test('a weight or a pass mark that is none is a mistake of the caller', () => {
    expect(() => scoreQuiz(tiny, sheetOf({}), { weights: { [WHEN]: -1 } })).toThrow(RangeError)
    expect(() => scoreQuiz(tiny, sheetOf({}), { weights: { [WHEN]: Number.NaN } })).toThrow(RangeError)
    expect(() => scoreQuiz(tiny, sheetOf({}), { passMark: 60 })).toThrow(RangeError)
  })
})

describe('for every kind', () => {
  test.each(kindNames)('%s: the key earns everything by every rule, a blank nothing', (kind) => {
    fc.assert(
      fc.property(arbitraryQuestion(kind), fc.constantFrom(natural, allOrNothing), (question, rule) => {
        const quiz = quizOf([question])
        expect(scoreQuiz(quiz, sheetOf({ [question.id]: keyOf(question) }), { rule }).fraction).toBe(1)
        expect(scoreQuiz(quiz, sheetOf({}), { rule }).fraction).toBe(0)
        expect(gradeAnswer(question, keyOf(question), { rule })).toBe(1)
      }),
      { seed: 2, numRuns: 50 },
    )
  })

  test.each(kindNames)('%s: no answer makes it throw, and none gives the key away', (kind) => {
    fc.assert(
      fc.property(
        arbitraryQuestion(kind),
        fc.anything({ withBigInt: true, withDate: true }),
        (question, response) => {
          const [answer] = scoreQuiz(quizOf([question]), sheetOf({ [question.id]: response })).answers
          expect(answer?.points).toBeGreaterThanOrEqual(0)
          expect(answer?.points).toBeLessThanOrEqual(1)
          expect((answer?.status === 'invalid') === (answer?.refusal !== undefined)).toBe(true)
        },
      ),
      { seed: 3, numRuns: 200 },
    )
  })
})

test('gradeAnswer throws for what does not belong to the question', () => {
  const [question] = tinyBank.questions
  if (!question) throw new Error('the tiny bank has questions')
  expect(() => gradeAnswer(question, 'some day')).toThrow(/some day is not a date. Write a year/)
})

describe('what people type', () => {
  test('is read where the host asks for it, gap by gap too', () => {
    const typed = (response: unknown) =>
      scoreQuiz(tiny, sheetOf({ [WHEN]: response }), { read: readTyped }).answers[0]
    expect(typed('3 May 2001')).toMatchObject({ status: 'right', given: '2001-05-03' })
    expect(typed('May 2001')?.status).toBe('partly')
    expect(typed('3/5/2001')?.refusal?.code).toBe('response/ambiguous-date')
    expect(typed('31 June 2001')?.refusal?.code).toBe('response/impossible-date')
    expect(typed(7)?.refusal?.code).toBe('response/shape')
  })
})

describe('parseSheet', () => {
  test('takes a sheet', () => {
    const sheet = {
      quiz: 'q',
      answers: { [WHEN]: { response: '2001', seconds: 3.5, certainty: 2, tries: ['1999'], hints: 0 } },
    }
    expect(parseSheet(JSON.stringify(sheet))).toEqual(sheet)
  })
  test.each([
    ['{}', 'sheet/shape'],
    ['{"quiz": "q", "answers": {"a": 3}}', 'sheet/shape'],
    ['{"quiz": "q", "answers": {"a": {"response": 1, "certainty": 4}}}', 'sheet/shape'],
    ['{"quiz": "q", "answers": {"__proto__": {"response": 1}}}', 'json/forbidden-key'],
  ])('%s: %s', (text, code) => {
    expect(() => parseSheet(text)).toThrow(expect.objectContaining({ code }))
  })
})
