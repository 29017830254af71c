import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labels } from '../../src/delivery/labels.ts'
import { viewQuiz } from '../../src/delivery/view.ts'
import { kindNames, type Question, secretsOf, shownBy } from '../../src/kinds/index.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { arbitraryPair, arbitraryQuestion } from '../support/arbitrary-questions.ts'

const quizOf = (questions: readonly Question[], seed = 's'): Quiz => ({
  id: 'q',
  seed,
  blueprint: { length: questions.length },
  banks: [],
  questions,
})

/** A question of any kind, with texts that only its hidden fields hold. */
const marked = fc.constantFrom(...kindNames).chain((kind) =>
  arbitraryQuestion(kind).map(
    (question): Question => ({
      ...question,
      explanation: 'SECRET explanation',
      tags: ['SECRET tag'],
      evidence: [{ start: 987, end: 989, exact: 'SECRET quote' }],
      facts: ['secret-fact'],
      validUntil: '2098-12-31',
    }),
  ),
)

test('shows no explanation, evidence, fact, tag or seed', () => {
  fc.assert(
    fc.property(fc.array(marked, { minLength: 1, maxLength: 5 }), (questions) => {
      const seen = JSON.stringify(viewQuiz(quizOf(questions, 'SECRET seed')))
      expect(seen).not.toMatch(/SECRET|secret-fact|987|2098/)
    }),
    { seed: 4, numRuns: 300 },
  )
})

test('shows no secret that is not among what it offers', () => {
  fc.assert(
    fc.property(marked, (question) => {
      const offered = shownBy(question).join(' ')
      const { stem, ...rest } = viewQuiz(quizOf([question])).questions[0] ?? { stem: '' }
      // A number of one or two digits stands in ids as well, and gives nothing away.
      for (const secret of secretsOf(question).filter((text) => !/^-?\d{0,2}$/.test(text)))
        if (!offered.includes(secret)) expect(JSON.stringify(rest)).not.toContain(secret)
      expect(stem).toBe(question.stem)
    }),
    { seed: 5, numRuns: 1000 },
  )
})

test('has only the fields of its type, and survives JSON', () => {
  const allowed = [
    'id',
    'kind',
    'topic',
    'stem',
    'options',
    'events',
    'premises',
    'gaps',
    'unit',
    'precision',
    'distractors',
  ]
  fc.assert(
    fc.property(marked, (question) => {
      const view = viewQuiz(quizOf([question]))
      expect(JSON.parse(JSON.stringify(view))).toEqual(view)
      for (const key of Object.keys(view.questions[0] ?? {})) expect(allowed).toContain(key)
    }),
    { seed: 6, numRuns: 300 },
  )
})

describe.each(kindNames)('%s', (kind) => {
  test('two quizzes that differ in keys alone look alike', () => {
    fc.assert(
      fc.property(arbitraryPair(kind), fc.string(), ([one, other], seed) => {
        if (!one || !other) throw new Error('a pair has two')
        expect(viewQuiz(quizOf([one], seed))).toEqual(viewQuiz(quizOf([other], seed)))
      }),
      { seed: 7, numRuns: 100 },
    )
  })
})

test('the place of the key is even, whatever its place in the bank', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id.repeat(3) }))
  const counts = [0, 0, 0, 0]
  const runs = 4000
  for (let i = 0; i < runs; i += 1) {
    const [base] = fc.sample(arbitraryQuestion('choice'), { seed: 8, numRuns: 1 })
    if (!base) throw new Error('one was asked for')
    const [view] = viewQuiz(quizOf([{ ...base, options, key: 'a' }], `${i}`)).questions
    const place = view?.kind === 'choice' ? view.options.findIndex(({ id }) => id === 'a') : -1
    counts[place] = (counts[place] ?? 0) + 1
  }
  const chi = counts.reduce((sum, n) => sum + (n - runs / 4) ** 2 / (runs / 4), 0)
  expect(chi).toBeLessThan(16.27) // 3 degrees of freedom, p = .001
})

test('adding a question reshuffles no other question', () => {
  fc.assert(
    fc.property(fc.array(marked, { minLength: 2, maxLength: 4 }), (questions) => {
      const named = questions.map((question, i) => ({ ...question, id: `story/f${i}/a/k` }))
      const whole = viewQuiz(quizOf(named)).questions
      const part = viewQuiz(quizOf(named.slice(1))).questions
      expect(part).toEqual(whole.slice(1))
    }),
    { seed: 9, numRuns: 100 },
  )
})

test('there is an instruction for every kind', () => {
  expect(Object.keys(labels).sort()).toEqual([...kindNames].sort())
  expect(new Set(Object.values(labels)).size).toBe(kindNames.length)
  for (const label of Object.values(labels)) expect(label).toMatch(/^[A-Z].+[.?]$/)
})
