import { describe, expect, test } from 'vitest'
import { NewsquizError } from '../../src/base/errors.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { award } from '../../src/scoring/award.ts'
import { gradeAnswer } from '../../src/scoring/grade-answer.ts'
import { adaptive, hintPenalty } from '../../src/scoring/modifiers/attempts.ts'
import { certaintyBasedMarking, fixedPenalty, streakBonus } from '../../src/scoring/modifiers/guessing.ts'
import { timeDecay } from '../../src/scoring/modifiers/time.ts'
import { allOrNothing, type Rule } from '../../src/scoring/rule.ts'
import { mapResponse } from '../../src/scoring/rules/map-response.ts'
import { concordantPairs } from '../../src/scoring/rules/order.ts'
import { netCorrect } from '../../src/scoring/rules/selection.ts'
import { scoreQuiz } from '../../src/scoring/score.ts'
import type { Sheet } from '../../src/scoring/sheet.ts'
import { ask } from '../support/questions.ts'

const [A, B] = ['b/f1/what/choice', 'b/f2/what/text']
const quiz: Quiz = {
  id: 'q',
  seed: 's',
  blueprint: { length: 2 },
  banks: [],
  questions: [ask.choice(A, { key: 'a' }), ask.text(B, { accepted: ['Oslo'] })],
}
// Hostile sheets have shapes that no type lets in.
const score = (answers: unknown, options = {}, rest = {}) =>
  scoreQuiz(quiz, { quiz: 'q', answers, ...rest } as Sheet, options)
const refusals = (answers: unknown, options = {}, rest = {}) =>
  score(answers, options, rest).answers.map(({ refusal }) => refusal?.code)

describe('what stands in the place of an answer', () => {
  test.each([3, 'a', null, [], ['a'], {}, { respone: 'a' }, true])('%j is none', (answer) => {
    const report = score({ [A]: answer, [B]: { response: 'Oslo' } })
    expect(report.answers[0]).toMatchObject({
      status: 'invalid',
      points: 0,
      refusal: { code: 'response/answer-shape' },
    })
    expect(report).toMatchObject({ points: 1, maxPoints: 2 })
  })

  test.each([
    { seconds: '5' },
    { seconds: -1 },
    { seconds: Number.NaN },
    { seconds: Number.POSITIVE_INFINITY },
    { at: 'now' },
    { certainty: 4 },
    { certainty: 1.5 },
    { certainty: '3' },
    { tries: 'a' },
    { tries: Array.from({ length: 101 }, () => 'a') },
    { hints: 1.5 },
    { hints: -1 },
  ])('%j beside a response is refused, with its place', (rest) => {
    const [answer] = score({ [A]: { response: 'a', ...rest } }).answers
    expect(answer).toMatchObject({
      status: 'invalid',
      refusal: { code: 'response/answer-shape', path: Object.keys(rest), expected: Object.keys(rest) },
    })
  })

  test.each([
    { seconds: 0, at: 0, certainty: 1, tries: [], hints: 0 },
    { seconds: 5.5, at: 1e12, certainty: 3, tries: Array.from({ length: 100 }, () => 'b'), hints: 7 },
    { seconds: undefined },
  ])('%j is let in', (rest) => {
    expect(score({ [A]: { response: 'a', ...rest } }).answers[0]?.status).toBe('right')
  })

  test('is passed over where it names a method or a prototype', () => {
    const hostile = JSON.parse('{"__proto__": {"response": "a"}, "constructor": {"response": "a"}}')
    const report = score(hostile)
    expect(report.points).toBe(0)
    expect(report.strays.map(({ question }) => question)).toEqual(['__proto__', 'constructor'])
  })

  test('is cut where it is a stray of a huge name', () => {
    const [stray] = score({ ['x'.repeat(1e6)]: { response: 1 } }).strays
    expect(stray?.question).toHaveLength(300)
    expect(stray?.refusal.value.length).toBeLessThanOrEqual(60)
  })
})

test.each([
  undefined,
  null,
  3,
  'sheet',
  [],
  {},
  { quiz: 'q' },
  { quiz: 'q', answers: [] },
  { quiz: 'q', answers: null },
])('a sheet such as %j is refused as a whole', (sheet) => {
  expect(() => scoreQuiz(quiz, sheet as unknown as Sheet)).toThrow(
    expect.objectContaining({ name: NewsquizError.name, code: 'sheet/shape' }),
  )
})

describe('a deadline', () => {
  const late = (at: number | undefined, submitted?: number) =>
    refusals(
      { [A]: { response: 'a', ...(at !== undefined && { at }) } },
      { deadline: 1000 },
      { ...(submitted !== undefined && { submitted }) },
    )[0]

  test('refuses what came in after it, and what has no time', () => {
    expect([late(999), late(1000), late(1001), late(undefined)]).toEqual([
      undefined,
      undefined,
      'response/too-late',
      'response/too-late',
    ])
  })

  test('goes by the time of the sheet where the answer has none', () => {
    expect([late(undefined, 1000), late(undefined, 1001), late(500, 1001), late(1001, 500)]).toEqual([
      undefined,
      'response/too-late',
      undefined,
      'response/too-late',
    ])
  })

  test('says when it was, and leaves blanks and other answers alone', () => {
    const report = score(
      { [A]: { response: 'a', at: 2000 }, [B]: { response: 'Oslo', at: 5 } },
      { deadline: 1000 },
    )
    expect(report.answers[0]?.refusal?.expected).toEqual(['1970-01-01T00:00:01.000Z'])
    expect(report.points).toBe(1)
    expect(score({}, { deadline: 1000 }).answers[0]?.status).toBe('blank')
  })
})

describe('which rule scores', () => {
  const half: Rule = { name: 'half', credit: () => ({ earned: 1, of: 2 }) }
  const both = { [A]: { response: 'a' }, [B]: { response: 'x' } }

  test('the first of a list that takes the kind, the natural credit behind them', () => {
    const rules = (rule: Rule | readonly Rule[]) => score(both, { rule }).answers.map((answer) => answer.rule)
    expect(rules([netCorrect, half])).toEqual(['net-correct', 'half'])
    expect(rules([half, netCorrect])).toEqual(['half', 'half'])
    expect(rules(concordantPairs)).toEqual(['natural', 'natural'])
    expect(rules([])).toEqual(['natural', 'natural'])
  })

  test('that of the question before all others', () => {
    const report = score(both, { rule: allOrNothing, rules: { [B]: half } })
    expect(report.answers.map(({ rule, points }) => [rule, points])).toEqual([
      ['all-or-nothing', 1],
      ['half', 0.5],
    ])
    expect(report.scoring).toEqual({ rule: [{ name: 'all-or-nothing' }], rules: { [B]: { name: 'half' } } })
  })

  test('a rule for a kind that it does not score is a mistake of the caller', () => {
    expect(() => score(both, { rules: { [B]: netCorrect } })).toThrow(/net-correct does not score a text/)
  })

  test('is asked by gradeAnswer as well', () => {
    const question = ask.multiple('b/f1/x/multiple', { keys: ['a'] })
    expect(gradeAnswer(question, ['a', 'b'], { rule: [concordantPairs, half] })).toBe(0.5)
    expect(gradeAnswer(question, ['a'], { rule: concordantPairs })).toBe(1)
  })

  test('may give a blank what it says, which no modifier changes', () => {
    const rule = mapResponse({ entries: { a: 2 }, default: 1, blank: 'expression' })
    const report = score({}, { rule, modifiers: [fixedPenalty(1)] })
    expect(report.answers.map(({ status, points }) => [status, points])).toEqual([
      ['blank', 0.5],
      ['blank', 0.5],
    ])
  })
})

describe('modifiers', () => {
  test('are not asked about blanks and invalid answers', () => {
    const modifiers = [fixedPenalty(0.5)]
    expect(score({ [A]: { response: null }, [B]: { response: 5 } }, { modifiers }).points).toBe(0)
    expect(score({ [A]: { response: 'b' }, [B]: { response: 'x' } }, { modifiers }).points).toBe(-1)
  })

  test('see certainty, time, hints and earlier tries that can be read', () => {
    const pointsOf = (answer: object, ...modifiers: readonly unknown[]) =>
      score({ [A]: { response: 'a', ...answer } }, { modifiers }).answers[0]?.points
    expect(pointsOf({ certainty: 3 }, certaintyBasedMarking())).toBe(3)
    expect(pointsOf({}, certaintyBasedMarking())).toBe(1)
    expect(pointsOf({ hints: 2 }, hintPenalty(0.25))).toBe(0.5)
    expect(pointsOf({ seconds: 10 }, timeDecay({ limit: 20 }))).toBe(0.75)
    expect(pointsOf({}, timeDecay({ limit: 20 }))).toBe(0.5)
    expect(pointsOf({ tries: ['b', 'nonsense', null, 'b'] }, adaptive(0.1))).toBe(0.8)
    expect(
      score({ [A]: { response: 'a', tries: ['b', 7, 'b'] } }, { modifiers: [adaptive(0.1)] }).answers[0]
        ?.tries,
    ).toEqual(['b', 'b'])
  })

  test('count right answers in a row, by the rule alone', () => {
    const modifiers = [streakBonus(), fixedPenalty(1)]
    const both = score({ [A]: { response: 'a' }, [B]: { response: 'Oslo' } }, { modifiers })
    expect(both).toMatchObject({ points: 2.1, maxPoints: 2.1, fraction: 1 })
    const second = score({ [A]: { response: 'b' }, [B]: { response: 'Oslo' } }, { modifiers })
    expect(second.answers.map(({ points, maxPoints }) => [points, maxPoints])).toEqual([
      [-1, 1],
      [1, 1],
    ])
  })

  test('make the maximum grow with what they can make of the key, and the status stays that of the rule', () => {
    const report = score(
      { [A]: { response: 'a', certainty: 1 } },
      { modifiers: [certaintyBasedMarking()], weights: { [A]: 2 } },
    )
    expect(report).toMatchObject({ points: 2, maxPoints: 9, fraction: 2 / 9 })
    expect(report.answers[0]?.status).toBe('right')
    expect(
      score({ [A]: { response: 'b', certainty: 3 } }, { modifiers: [certaintyBasedMarking()] }),
    ).toMatchObject({
      points: -6,
      fraction: -1,
    })
  })
})

test('an award decides what counts, and whether it has passed', () => {
  const half = { [A]: { response: 'a' } }
  expect(score(half, { passMark: 0.6 }).passed).toBe(false)
  expect(score(half, { passMark: 0.6, award: award({ best: 1 }) })).toMatchObject({
    passed: true,
    points: 1,
    maxPoints: 1,
    award: { score: 100, dropped: [B] },
  })
  const sections = [{ name: 'typed', kinds: ['text' as const], minimum: 0.5 }]
  expect(score(half, { award: award({ sections }) }).passed).toBe(false)
  expect(score(half, { passMark: 0, award: award({ sections }) }).passed).toBe(false)
  expect(score(half, { award: award() }).passed).toBeUndefined()
})
