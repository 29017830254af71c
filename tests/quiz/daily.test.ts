import { describe, expect, test } from 'vitest'
import type { Bank } from '../../src/bank/bank.ts'
import { dayAt } from '../../src/calendar/day-at.ts'
import { dayNumber } from '../../src/calendar/days.ts'
import { koreanArmistice } from '../../src/questions/korean-armistice-70.ts'
import { anniversariesOn } from '../../src/quiz/anniversaries.ts'
import { dailyQuiz } from '../../src/quiz/daily.ts'
import { enemies, enemyTest } from '../../src/quiz/enemies.ts'
import { generateQuiz } from '../../src/quiz/generate.ts'
import { ask, bankOf, event } from '../support/questions.ts'

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

test('is the same whichever days were asked for before', () => {
  const days = [9, 400, 3, 3, 10, 380, 0, 41].map((day) => iso(first + day))
  for (const [i, date] of days.entries()) {
    const blueprint = i % 3 ? { length: 5 } : { length: 4 }
    expect(dailyQuiz(koreanArmistice, date, blueprint)).toEqual(
      dailyQuiz(structuredClone(koreanArmistice), date, blueprint),
    )
  }
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
  // 24 questions, five a day: 24 days give each five turns, so a season has 384 days.
  const SEASON = 384
  const ids = Array.from({ length: 24 }, (_, i) => `turns/f${i}/what/text`)
  const plain = bankOf(
    'turns',
    ids.map((id) => ask.text(id)),
  )
  // The first six are all enemies, each third tells the key of the one before, and three events have anniversaries.
  const thorny = bankOf(
    'turns',
    ids.map((id, i) => {
      const told = i < 6 ? ids.slice(0, i) : i % 3 ? [] : ids.slice(i - 1, i)
      return ask.text(id, { stem: `What is ${told.map((other) => `key of ${other}`).join(' and ')}?` })
    }),
    [
      event('f1', '1953-07-27'),
      event('f9', '1960-02-29'),
      event('f12', '1990-07-27'),
      event('f13', '1990-07'),
    ],
  )
  const start = Math.floor(first / SEASON) * SEASON
  const seasons = [0, 1, 2].map((season) =>
    Array.from({ length: SEASON }, (_, day) => start + season * SEASON + day),
  )
  const shown = (bank: Bank, day: number) => {
    const drawn = dailyQuiz(bank, iso(day))
    return drawn.ok ? drawn.quiz.questions : []
  }

  test('are equally many for all in a season, one round after the other', () => {
    for (const days of seasons) {
      const taken = days.flatMap((day) => shown(plain, day).map(({ id }) => id))
      for (let round = 0; round < taken.length; round += 24)
        expect(new Set(taken.slice(round, round + 24)).size).toBe(24)
      expect(taken.length).toBe(SEASON * 5)
    }
  })

  test('leave half a round between two of one question', () => {
    const large = bankOf(
      'large',
      Array.from({ length: 60 }, (_, i) => ask.text(`large/f${i}/what/text`)),
    )
    const from = Math.ceil(first / 372) * 372
    const last = new Map<string, number>()
    let least = Number.POSITIVE_INFINITY
    for (let day = from; day < from + 372; day += 1)
      for (const { id } of shown(large, day)) {
        least = Math.min(least, day - (last.get(id) ?? Number.NEGATIVE_INFINITY))
        last.set(id, day)
      }
    expect(least).toBeGreaterThanOrEqual(6)
  })

  test('differ from season to season', () => {
    const [one, two] = seasons.map((days) =>
      days.slice(0, 5).map((day) => shown(plain, day).map(({ id }) => id)),
    )
    expect(one).not.toEqual(two)
  })

  test('are taken early only by anniversaries, and where all that wait longer have an enemy there', () => {
    const check = enemyTest()
    let early = 0
    for (const days of seasons) {
      const turns = new Map(ids.map((id) => [id, 0]))
      const turnsOf = ({ id }: { readonly id: string }) => turns.get(id) ?? 0
      for (const day of days) {
        const questions = shown(thorny, day)
        const kept = new Set(anniversariesOn(thorny, iso(day)).map(({ fact }) => fact))
        const ordinary = questions.filter(({ facts }) => !facts.some((fact) => kept.has(fact)))
        const most = Math.max(...ordinary.map(turnsOf))
        const waiting = thorny.questions.filter((one) => !questions.includes(one) && turnsOf(one) < most)
        for (const one of waiting) expect(questions.some((other) => check(one, other))).toBe(true)
        early += Math.sign(waiting.length)
        expect(questions.length).toBe(5)
        for (const question of questions) turns.set(question.id, turnsOf(question) + 1)
      }
      // Six of which only one may stand in a quiz have their turns all the same.
      expect(Math.min(...turns.values())).toBeGreaterThanOrEqual(60)
    }
    expect(early).toBeGreaterThan(0)
  })

  test('are out of turn for an anniversary, and then counted', () => {
    const days = seasons.flat().filter((day) => anniversariesOn(thorny, iso(day)).length > 0)
    expect(days.length).toBeGreaterThanOrEqual(6)
    for (const day of days) {
      const kept = anniversariesOn(thorny, iso(day)).map(({ fact }) => fact)
      const facts = shown(thorny, day).map((question) => question.facts[0])
      expect(facts.slice(0, kept.length).toSorted()).toEqual(kept.toSorted())
    }
  })
})

test('asks in the order of a blueprint that names one', () => {
  const drawn = dailyQuiz(koreanArmistice, '2028-07-27', { length: 8, order: 'easier-first' })
  const difficulties = drawn.ok ? drawn.quiz.questions.map(({ difficulty = 0.5 }) => difficulty) : []
  expect(difficulties).toEqual(difficulties.toSorted((a, b) => a - b))
})

test('remembers its day, by which it can be drawn again and is told from other quizzes', () => {
  const quiz = quizOn('2026-11-24')
  expect(quiz).toMatchObject({ daily: '2026-11-24', seed: '2026-11-24', blueprint: { length: 5 } })
  const drawn = generateQuiz(koreanArmistice, quiz.blueprint, quiz.seed)
  expect(drawn.ok && drawn.quiz.id).not.toBe(quiz.id)
})

test('falls short of the same as any quiz', () => {
  const drawn = dailyQuiz(koreanArmistice, '2026-11-24', { length: 5000 })
  expect(drawn).toMatchObject({ ok: false, shortages: [{ quota: 'length', wanted: 5000 }] })
})

test('a blueprint narrows it, and a date must be one', () => {
  const drawn = dailyQuiz(koreanArmistice, '2026-11-24', { length: 3, topics: { date: 3 } })
  expect(drawn.ok && drawn.quiz.questions.map(({ topic }) => topic)).toEqual(['date', 'date', 'date'])
  expect(() => dailyQuiz(koreanArmistice, '2026-02-29')).toThrow(RangeError)
})
