import { expect, test } from 'vitest'
import { dailyQuiz } from '../../src/quiz/daily.ts'
import { ask, bankOf } from '../support/questions.ts'

// An `on` that was there and undefined overwrote the date, and a daily quiz held what had ended.
test('a daily quiz whose blueprint has an undefined day takes its own date', () => {
  const ended = bankOf('b', [ask.text('b/f1/what/text', { validUntil: '2031-04-30' })])
  // As JavaScript, or looser compiler settings, may hand it over.
  const blueprint = JSON.parse('{"length": 1}')
  blueprint.on = undefined
  expect(dailyQuiz(ended, '2031-05-01', blueprint).ok).toBe(false)
  expect(dailyQuiz(ended, '2031-04-30', blueprint).ok).toBe(true)
})
