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
const difficulty = (asks: string, kind: string, date: string = treaty.date) =>
  poseFacts([{ ...treaty, date }], options).find(
    (question) => question.asks === asks && question.kind === kind,
  )?.difficulty ?? Number.NaN

test('typing is harder than picking, and picking harder than judging', () => {
  const recent = '2021-07-27'
  expect(difficulty('date', 'date', recent)).toBeGreaterThan(difficulty('date', 'choice', recent))
  expect(difficulty('date', 'choice', recent)).toBeGreaterThan(difficulty('date', 'true-false', recent))
})

test('a day is harder than its year, and the year harder than its decade', () => {
  expect(difficulty('date', 'date')).toBeGreaterThan(difficulty('year', 'date'))
  expect(difficulty('year', 'choice')).toBeGreaterThan(difficulty('decade', 'choice'))
})
