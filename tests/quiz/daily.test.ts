import { describe, expect, test } from 'vitest'
import { dayAt } from '../../src/calendar/day-at.ts'
import { dayNumber } from '../../src/calendar/days.ts'
import { koreanArmistice } from '../../src/questions/korean-armistice-70.ts'
import { anniversariesOn } from '../../src/quiz/anniversaries.ts'
import { dailyQuiz } from '../../src/quiz/daily.ts'
import { enemies } from '../../src/quiz/enemies.ts'

const first = dayNumber({ year: 2026, month: 1, day: 1 })
const iso = (day: number) => {
  const { year, month, day: d } = dayAt(day)
  return [year, month, d].map((n) => `${n}`.padStart(2, '0')).join('-')
}
const quizOn = (date: string) => {
  const drawn = dailyQuiz(koreanArmistice, date)
  if (!drawn.ok) throw new Error(drawn.shortages.map(({ message }) => message).join())
  return drawn.quiz
}

test('is the same for everybody on a date, and another on the next', () => {
  expect(quizOn('2026-11-24')).toEqual(quizOn('2026-11-24'))
  expect(quizOn('2026-11-24').id).not.toBe(quizOn('2026-11-25').id)
})

test('has five questions, no two of them enemies', () => {
  for (let day = 0; day < 30; day += 1) {
    const { questions } = quizOn(iso(first + day * 37))
    expect(questions.length).toBe(5)
    for (const [i, a] of questions.entries())
      for (const b of questions.slice(0, i)) expect(enemies(a, b)).toBeUndefined()
  }
})

test('puts the anniversaries of the day first', () => {
  const kept = new Set(anniversariesOn(koreanArmistice, '2028-07-27').map(({ fact }) => fact))
  expect(kept.size).toBeGreaterThan(0)
  expect(quizOn('2028-07-27').questions[0]?.facts.some((fact) => kept.has(fact))).toBe(true)
})

describe('turns', () => {
  test('nothing returns on the next days', () => {
    const days = Array.from({ length: 8 }, (_, i) =>
      quizOn(iso(first + 100 + i)).questions.map(({ id }) => id),
    )
    for (const [i, today] of days.entries())
      for (const id of today) expect(days[i + 1] ?? []).not.toContain(id)
  })
})

test('a blueprint narrows it, and a date must be one', () => {
  const drawn = dailyQuiz(koreanArmistice, '2026-11-24', { length: 3, topics: { date: 3 } })
  expect(drawn.ok && drawn.quiz.questions.map(({ topic }) => topic)).toEqual(['date', 'date', 'date'])
  expect(() => dailyQuiz(koreanArmistice, '2026-02-29')).toThrow(RangeError)
})
