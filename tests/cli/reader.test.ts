import { describe, expect, test } from 'vitest'
import { simulateReader } from '../../src/cli/reader.ts'
import { type KindName, kindNames, type Question } from '../../src/kinds/index.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { scoreQuiz } from '../../src/scoring/score.ts'
import { questionOf } from './apollo.ts'

describe.each(kindNames)('%s', (kind) => {
  test('is now and then right, now and then not, never without a readable answer unless left blank', () => {
    const statuses = new Set(sittings(questionOf[kind], 0.5).map(({ status }) => status))

    expect(statuses).toContain('right')
    expect(statuses).toContain('blank')
    expect(statuses).not.toContain('invalid')
    for (const status of expected[kind]) expect(statuses).toContain(status)
  })

  test('is answered right the less often the harder it is', () => {
    const share = (difficulty: number) =>
      sittings(questionOf[kind], difficulty).filter(({ status }) => status === 'right').length / RUNS

    // 0.95 of 0.9, 0.6 and 0.3.
    expect(share(0)).toBeCloseTo(0.855, 1)
    expect(share(0.5)).toBeCloseTo(0.57, 1)
    expect(share(1)).toBeCloseTo(0.285, 1)
  })
})

test('the same quiz gets the same answers', () => {
  expect(simulateReader(quizOf(questionOf.order, 'a'))).toEqual(simulateReader(quizOf(questionOf.order, 'a')))
})

test('a negative or large number, an open interval and a single key have their slips too', () => {
  const odd: readonly Question[] = [
    { ...questionOf.number, value: -4 },
    { ...questionOf.number, value: 1500 },
    { ...questionOf.date, value: '1950/..' },
    { ...questionOf.date, value: '../1953-07' },
    { ...questionOf.date, value: '195X' },
    { ...questionOf.multiple, keys: ['a', 'b', 'c', 'd'] },
    { ...questionOf.multiple, keys: ['b'] },
  ]
  for (const question of odd) {
    const statuses = sittings(question, 1).map(({ status }) => status)
    expect(statuses).toContain('right')
    expect(statuses).not.toContain('invalid')
    expect(new Set(statuses).size).toBeGreaterThan(2)
  }
})

const RUNS = 2000

/** What a slip may come out as, by kind. */
const expected: { readonly [N in KindName]: readonly string[] } = {
  choice: ['wrong'],
  multiple: ['partly', 'wrong'],
  'true-false': ['wrong'],
  text: ['wrong'],
  number: ['wrong'],
  date: ['partly', 'wrong'],
  order: ['partly'],
  match: ['wrong'],
  cloze: ['partly'],
}

function sittings(question: Question, difficulty: number) {
  return Array.from({ length: RUNS }, (_, i) => {
    const quiz = quizOf({ ...question, difficulty }, `${i}`)
    return scoreQuiz(quiz, simulateReader(quiz)).answers
  }).flat()
}

function quizOf(question: Question, seed: string): Quiz {
  return { id: 'q', seed, blueprint: { length: 1 }, banks: [], questions: [question] }
}
