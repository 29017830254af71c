import { expect, test } from 'vitest'
import { poseFacts } from '../../src/pose/pose.ts'
import { options } from './worlds.ts'

const treaty = {
  id: 'e',
  kind: 'event',
  label: 'the Lisk treaty',
  date: '1953-07-27',
  certainty: 1,
  evidence: [{ start: 0, end: 9 }],
} as const
const questions = poseFacts([treaty], options)
const difficulty = (asks: string, kind: string) =>
  questions.find((question) => question.asks === asks && question.kind === kind)?.difficulty ?? Number.NaN

test('typing is harder than picking, and picking harder than judging', () => {
  expect(difficulty('date', 'date')).toBeGreaterThan(difficulty('date', 'choice'))
  expect(difficulty('date', 'choice')).toBeGreaterThan(difficulty('date', 'true-false'))
})

test('a day is harder than its year, and the year harder than its decade', () => {
  expect(difficulty('date', 'choice')).toBeGreaterThan(difficulty('year', 'choice'))
  expect(difficulty('year', 'choice')).toBeGreaterThan(difficulty('decade', 'choice'))
})
