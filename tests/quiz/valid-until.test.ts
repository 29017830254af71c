import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAt } from '../../src/calendar/day-at.ts'
import { writeEdtf } from '../../src/calendar/edtf.ts'
import type { IsoDate } from '../../src/facts/article.ts'
import { dailyQuiz } from '../../src/quiz/daily.ts'
import { generateQuiz } from '../../src/quiz/generate.ts'
import { ask, bankOf } from '../support/questions.ts'

const dayOf = (number: number): IsoDate => writeEdtf({ precision: 'day', ...dayAt(number) })
const START = 22_000

/** Twelve questions, of which every third ends on a day of its own. */
const bank = bankOf(
  'b',
  Array.from({ length: 12 }, (_, i) =>
    ask.text(`b/f${i}/what/text`, {
      accepted: [`Name${i}`],
      ...(i % 3 === 0 && { validUntil: dayOf(START + 10 * i) }),
    }),
  ),
)
const endOf = (id: string) =>
  bank.questions.find((question) => question.id === id)?.validUntil ?? '9999-12-31'
const asked = (drawn: ReturnType<typeof generateQuiz>) =>
  drawn.ok ? drawn.quiz.questions.map(({ id }) => id) : []

describe('a quiz that is told a day', () => {
  test('holds nothing that is no longer true by then, and may hold all that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: START - 5, max: START + 100 }), fc.string(), (number, seed) => {
        const on = dayOf(number)
        const valid = bank.questions.filter(({ id }) => endOf(id) >= on).map(({ id }) => id)
        expect(asked(generateQuiz(bank, { length: valid.length, on }, seed)).toSorted()).toEqual(
          valid.toSorted(),
        )
        expect(generateQuiz(bank, { length: valid.length + 1, on }, seed).ok).toBe(false)
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  test('is another quiz than one that is not, and names the shortage', () => {
    const [with_, without] = [{ length: 3, on: '2001-01-01' }, { length: 3 }].map((blueprint) =>
      generateQuiz(bank, blueprint, 's'),
    )
    expect(with_?.ok && with_.quiz.id).not.toBe(without?.ok && without.quiz.id)
    expect(asked(generateQuiz(bank, { length: 12 }, 's'))).toHaveLength(12)
    expect(generateQuiz(bank, { length: 12, on: '2999-01-01' }, 's')).toMatchObject({
      ok: false,
      shortages: [{ quota: 'length', available: 8 }],
    })
  })

  test.each(['2031-02-30', '2031-05', 'tomorrow', 5, null])('%j is no such day', (on) => {
    expect(() => generateQuiz(bank, { length: 1, on: on as string }, 's')).toThrow(
      expect.objectContaining({ code: 'blueprint/shape' }),
    )
  })
})

describe('the daily quiz', () => {
  const questions = (number: number, from = bank) => asked(dailyQuiz(from, dayOf(number), { length: 3 }))

  test('asks on no day what has ended before it', () => {
    for (let number = START; number < START + 120; number += 7) {
      expect(questions(number)).toHaveLength(3)
      for (const id of questions(number)) expect(endOf(id) >= dayOf(number)).toBe(true)
    }
  })

  test('still gives every question its turn before one comes again', () => {
    const day = START + 120
    const seen = [0, 1].flatMap((after) => questions(day + after))
    expect(new Set(seen).size).toBe(6)
  })

  test('leaves the days before an end as they were', () => {
    const without = {
      ...bank,
      questions: bank.questions.map(
        ({ validUntil: _, ...question }) => question as (typeof bank.questions)[number],
      ),
    }
    // The first season day on which anything has ended changes what comes after, and nothing before.
    for (const number of [START - 30, START - 1, START])
      expect(questions(number)).toEqual(questions(number, without))
  })
})
