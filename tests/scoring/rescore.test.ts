import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amendBank, type Correction } from '../../src/bank/amend.ts'
import { indexBank, mergeBanks } from '../../src/bank/bank-index.ts'
import { keyOf } from '../../src/kinds/index.ts'
import { koreanArmistice } from '../../src/questions/korean-armistice-70.ts'
import { quizBankOf } from '../../src/quiz/assemble.ts'
import { generateQuiz } from '../../src/quiz/generate.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { award } from '../../src/scoring/award.ts'
import { certaintyBasedMarking, streakBonus } from '../../src/scoring/modifiers/guessing.ts'
import type { Modifier } from '../../src/scoring/modifiers/modifier.ts'
import { rescore } from '../../src/scoring/rescore.ts'
import { allOrNothing } from '../../src/scoring/rule.ts'
import { scoreQuiz } from '../../src/scoring/score.ts'
import { tinyBank } from '../support/tiny-bank.ts'

const [WHEN, WHO] = ['bridge/e1/date/date', 'bridge/r1/who/choice']
// Its two questions are enemies, so they are put together by hand.
const quiz: Quiz = {
  id: 'q',
  seed: 'seed',
  blueprint: { length: 2 },
  banks: [quizBankOf(tinyBank)],
  questions: tinyBank.questions,
}
const report = (answers: Readonly<Record<string, unknown>>, options = {}) =>
  scoreQuiz(
    quiz,
    {
      quiz: quiz.id,
      answers: Object.fromEntries(Object.entries(answers).map(([id, response]) => [id, { response }])),
    },
    options,
  )
const correct = (questions: Correction['questions'] & object) =>
  amendBank(tinyBank, [{ reason: 'It was a day earlier.', published: '2001-05-10', questions }])
const earlier = correct({ [WHEN]: { value: '2001-05-02' } })

describe('scoring anew after a correction', () => {
  test('says whose points change and why', () => {
    const rescored = rescore(report({ [WHEN]: '2001-05-03', [WHO]: 'ada-moreau' }), tinyBank, earlier)
    expect(rescored).toMatchObject({
      changed: true,
      before: { points: 2 },
      after: { points: 5 / 3, maxPoints: 2 },
      changes: [
        {
          question: WHEN,
          why: 'corrected',
          reasons: ['It was a day earlier.'],
          before: { status: 'right', points: 1 },
          after: { status: 'partly', points: 2 / 3 },
        },
      ],
    })
    expect(rescored.report.banks[0]?.version).toBe('1.0.1')
  })

  test('changes nothing where nothing that counts was corrected', () => {
    const wording = correct({ [WHEN]: { explanation: 'It was opened then.' } })
    const old = report({ [WHEN]: 'in May', [WHO]: 'bea-collins' })
    expect(rescore(old, tinyBank, wording)).toMatchObject({ changed: false, changes: [] })
    expect(
      rescore(old, tinyBank, wording)
        .report.answers.map(({ status }) => status)
        .sort(),
    ).toEqual(['invalid', 'wrong'])
  })

  test('a withdrawn question leaves the sheet, or gives everybody its points', () => {
    const without = correct({ [WHEN]: null })
    for (const given of ['2001', 'in May', null]) {
      const old = report({ [WHEN]: given, [WHO]: 'ada-moreau' })
      expect(rescore(old, tinyBank, without)).toMatchObject({
        after: { points: 1, maxPoints: 1, questions: 1 },
        changes: [{ question: WHEN, why: 'withdrawn', reasons: ['It was a day earlier.'] }],
      })
      expect(rescore(old, tinyBank, without).changes[0]).not.toHaveProperty('after')
      expect(rescore(old, tinyBank, without, { withdrawn: 'full' })).toMatchObject({
        after: { points: 2, maxPoints: 2 },
        changes: [{ question: WHEN, why: 'withdrawn', after: { points: 1 } }],
      })
    }
  })

  test('moves what depends on other answers', () => {
    const options = { modifiers: [streakBonus()], rule: allOrNothing }
    const [first, second] = quiz.questions.map(({ id }) => id)
    const old = report({ [WHEN]: '2001-05-03', [WHO]: 'ada-moreau' }, options)
    const { changes } = rescore(old, tinyBank, earlier)
    expect(first).toBe(WHEN)
    expect(changes).toMatchObject([
      { question: first, why: 'corrected', after: { points: 0 } },
      { question: second, why: 'moved', reasons: [], before: { points: 1.1 }, after: { points: 1 } },
    ])
  })

  test('keeps pass mark, grade, weights, certainty and deadline in mind', () => {
    const options = {
      passMark: 0.9,
      weights: { [WHEN]: 3 },
      deadline: 1000,
      award: award({ bands: [{ grade: 'A', from: 0.9 }] }),
      modifiers: [certaintyBasedMarking()],
    }
    const answers = {
      [WHEN]: { response: '2001-05-03', certainty: 3, at: 999 },
      [WHO]: { response: 'ada-moreau', certainty: 3, at: 1001 },
    } as const
    const old = scoreQuiz(quiz, { quiz: quiz.id, answers }, options)
    expect(old).toMatchObject({ points: 9, maxPoints: 12 })
    const { after, report: fresh } = rescore(old, tinyBank, earlier)
    expect(after).toMatchObject({ points: 6, maxPoints: 12, passed: false })
    expect(fresh.answers[1]?.refusal?.code).toBe('response/too-late')
    expect(fresh.scoring).toEqual(old.scoring)
  })

  test('works on a stored report of several banks, and on any sheet is the same as scoring it then', () => {
    const other = { ...tinyBank, id: 'ferry', questions: [], facts: [], actors: [] }
    const old = mergeBanks([koreanArmistice, other])
    const [one, two] = koreanArmistice.questions.filter(({ kind }) => kind === 'true-false')
    if (one?.kind !== 'true-false' || !two) throw new Error('the story has statements')
    const fresh = mergeBanks([
      amendBank(koreanArmistice, [
        {
          reason: 'No.',
          published: '2023-08-01',
          questions: { [one.id]: { key: !one.key }, [two.id]: null },
        },
      ]),
      other,
    ])
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        (seed, right) => {
          const quizzes = generateQuiz(old, { length: 8 }, seed)
          if (!quizzes.ok) throw new Error('there are enough')
          const { id, questions, banks } = quizzes.quiz
          const answers = Object.fromEntries(
            questions.map((question, i) => [question.id, { response: right[i] ? keyOf(question) : null }]),
          )
          const stored = JSON.parse(JSON.stringify(scoreQuiz(quizzes.quiz, { quiz: id, answers })))
          const kept = questions.flatMap(({ id: asked }) =>
            fresh.entries.filter(({ question }) => question.id === asked).map(({ question }) => question),
          )
          const anew = scoreQuiz({ ...quizzes.quiz, banks, questions: kept }, { quiz: id, answers })
          expect(rescore(stored, old, fresh).after).toMatchObject({
            points: anew.points,
            maxPoints: anew.maxPoints,
          })
        },
      ),
      { seed: 5, numRuns: 40 },
    )
  })

  test('refuses another bank, another version, and a policy that nobody knows', () => {
    const old = report({ [WHEN]: '2001-05-03' })
    expect(() => rescore(old, koreanArmistice, earlier)).toThrow(
      expect.objectContaining({ code: 'quiz/other-bank' }),
    )
    expect(() => rescore(old, indexBank(tinyBank), koreanArmistice)).toThrow(/bridge is missing/)
    expect(() => rescore(old, earlier, earlier)).toThrow(
      expect.objectContaining({ code: 'quiz/changed-bank' }),
    )
    const mine: Modifier = { name: 'mine', apply: ({ credit }) => credit }
    const custom = report({ [WHEN]: '2001-05-03' }, { modifiers: [mine] })
    expect(() => rescore(custom, tinyBank, earlier)).toThrow(
      expect.objectContaining({ code: 'policy/unknown' }),
    )
    expect(rescore(custom, tinyBank, earlier, { modifiers: [mine] }).changes).toHaveLength(1)
  })
})
