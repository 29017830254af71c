import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { type HiddenReview, type OpenReview, reviewFor } from '../../src/delivery/review.ts'
import { keyOf, kindNames, type Question } from '../../src/kinds/index.ts'
import { explainReport } from '../../src/scoring/explain.ts'
import { scoreQuiz } from '../../src/scoring/score.ts'
import { arbitraryQuestion } from '../support/arbitrary-questions.ts'

const quizzes = fc
  .array(
    fc.constantFrom(...kindNames).chain((kind) => arbitraryQuestion(kind) as fc.Arbitrary<Question>),
    { minLength: 1, maxLength: 5 },
  )
  .map((list) => ({
    id: 'q',
    seed: 's',
    blueprint: { length: list.length },
    banks: [],
    questions: list.map((question, i) => ({
      ...question,
      id: `story/f${i}/a/k`,
      explanation: `SECRET ${i}.`,
      evidence: [{ start: 987, end: 989, exact: `SECRET ${i}.` }],
    })),
  }))

/** Every second question is answered with its key, one of them in a form that can't be read. */
function reportOf(quiz: Parameters<typeof scoreQuiz>[0], submitted?: number) {
  const answers = quiz.questions.flatMap((question, i) =>
    i % 2 ? [] : [[question.id, { response: i === 2 ? Symbol.iterator : keyOf(question) }] as const],
  )
  return scoreQuiz(quiz, {
    quiz: 'q',
    answers: Object.fromEntries(answers),
    ...(submitted !== undefined && { submitted }),
  })
}

describe('before its time a review holds', () => {
  test.each([
    { show: 'never' },
    { show: 'after-submission' },
    { show: 'after-closing', closes: 1001 },
  ] as const)('$show: nothing but which questions were answered', (mode) => {
    fc.assert(
      fc.property(quizzes, (quiz) => {
        const report = reportOf(quiz)
        for (const answers of [report.answers, explainReport(quiz, report)]) {
          const review = reviewFor({ ...report, answers }, mode, 1000)
          expect(review.shown).toBe('nothing')
          expect(JSON.stringify(review)).not.toMatch(/SECRET|987|key|points|right|wrong|partly|credit|trace/)
          expect(review).toMatchObject({
            answers: quiz.questions.map(({ id }, i) => ({
              question: id,
              status: i % 2 ? 'blank' : i === 2 ? 'invalid' : 'answered',
            })),
          })
        }
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  test('at once: the keys of what was answered, and of nothing else', () => {
    fc.assert(
      fc.property(quizzes, (quiz) => {
        const review = reviewFor(reportOf(quiz), { show: 'at-once' }, 1000)
        const seen = JSON.stringify(review)
        quiz.questions.forEach((_, i) => {
          expect(seen.includes(`SECRET ${i}.`)).toBe(i % 2 === 0 && i !== 2)
        })
        expect(seen).not.toMatch(/maxPoints":[2-9]/)
      }),
      { seed: 2, numRuns: 100 },
    )
  })
})

test('in its time a review is the whole report', () => {
  const [quiz] = fc.sample(quizzes, { seed: 3, numRuns: 1 })
  if (!quiz) throw new Error('one was asked for')
  const report = reportOf(quiz, 900)
  for (const mode of [
    { show: 'at-once' },
    { show: 'after-submission' },
    { show: 'after-closing', closes: 1000 },
  ] as const)
    expect(reviewFor(report, mode, 1000)).toEqual({ shown: 'all', report })
  expect(reviewFor(report, { show: 'after-submission' }, 899).shown).toBe('nothing')
  expect(reviewFor(report, { show: 'never' }, 1e15).shown).toBe('nothing')
})

test('the type says what a mode can show', () => {
  const report = reportOf({ id: 'q', seed: 's', blueprint: { length: 1 }, banks: [], questions: [] })
  expectTypeOf(reviewFor(report, { show: 'never' }, 0)).toEqualTypeOf<HiddenReview>()
  expectTypeOf(reviewFor(report, { show: 'after-submission' }, 0)).toEqualTypeOf<HiddenReview | OpenReview>()
  // @ts-expect-error - what is never shown has no points
  reviewFor(report, { show: 'never' }, 0).points
})
