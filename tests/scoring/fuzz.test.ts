import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NewsquizError } from '../../src/base/errors.ts'
import { keyOf, kindNames, type Question, secretsOf, shownBy } from '../../src/kinds/index.ts'
import { readTyped } from '../../src/kinds/typed.ts'
import { explainRefusal } from '../../src/language/en/refusals.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { parseSheet } from '../../src/scoring/parse.ts'
import { scorePoints, scoreQuiz } from '../../src/scoring/score.ts'
import type { Sheet } from '../../src/scoring/sheet.ts'
import { arbitraryQuestion } from '../support/arbitrary-questions.ts'
import { allModifiers, allRules } from '../support/policies.ts'

// Hostile sheets: FUZZ=100000 npx vitest run tests/scoring/fuzz.test.ts

const RUNS = Number(process.env['FUZZ'] ?? 2000)

/** One question of each kind, the keys of typed ones rare words. */
const questions = kindNames.flatMap((kind): Question[] => {
  const [question] = fc.sample(arbitraryQuestion(kind) as fc.Arbitrary<Question>, { seed: 7, numRuns: 1 })
  return question ? [{ ...question, id: `story/f1/${kind}/${kind}` }] : []
})
const quiz: Quiz = { id: 'q', seed: 's', blueprint: { length: questions.length }, banks: [], questions }

const odd = fc.constantFrom<unknown>(
  null,
  undefined,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  1e308,
  '',
  ' ',
  '\u202e\u0000\ud800',
  'x'.repeat(100_000),
  '9'.repeat(10_000),
  '1953-02-30',
  '2000/1999',
  [],
  {},
  [[[[]]]],
  Array.from({ length: 20_000 }, () => 'a'),
  JSON.parse('{"__proto__": {"response": 1}, "constructor": 2}'),
  Symbol.iterator,
  10n,
  () => 1,
  new Date(0),
)
const junk = fc.oneof(odd, fc.anything({ withBigInt: true, withDate: true, withMap: true, maxDepth: 3 }))

/** A right response with something of it changed. */
function nearMiss(question: Question): fc.Arbitrary<unknown> {
  const key = keyOf(question)
  const list = Array.isArray(key) ? key : Object.values(typeof key === 'object' ? key : [key])
  return fc.oneof(
    fc.constant(key),
    junk,
    fc.tuple(junk, fc.nat(3)).map(([part, place]) => list.toSpliced(place, 1, part)),
    fc.constant([...list, ...list]),
    junk.map((part) => ({ ...(typeof key === 'object' ? key : { key }), [`${list[0]}`]: part })),
    fc.string().map((text) => `${key}${text}`),
  )
}

const fields = fc.record(
  { seconds: junk, at: junk, certainty: junk, tries: fc.oneof(junk, fc.array(junk)), hints: junk },
  { requiredKeys: [] },
)
const answers = fc
  .tuple(
    ...questions.map((question) =>
      fc.oneof(
        nearMiss(question).map((response): unknown => ({ response })),
        fc.tuple(nearMiss(question), fields).map(([response, rest]): unknown => ({ response, ...rest })),
        junk,
      ),
    ),
    fc.dictionary(fc.string(), junk, { maxKeys: 2 }),
  )
  .map((parts) => {
    const strays = parts.at(-1) as Readonly<Record<string, unknown>>
    return { ...strays, ...Object.fromEntries(questions.map(({ id }, i) => [id, parts[i]])) }
  })
const sheets = fc.oneof(
  { weight: 8, arbitrary: answers.map((all): unknown => ({ quiz: 'q', answers: all })) },
  fc.tuple(answers, junk).map(([all, submitted]): unknown => ({ quiz: 'q', answers: all, submitted })),
  junk.map((all): unknown => ({ quiz: 'q', answers: all })),
  junk,
)
const options = fc.record({
  rule: fc.constantFrom(...allRules),
  modifiers: fc.subarray([...allModifiers], { maxLength: 2 }),
  read: fc.constantFrom(undefined, readTyped),
  deadline: fc.constantFrom(undefined, 1000),
})

test('no sheet makes scoreQuiz throw but a fault of the whole, and each bad answer stands alone', () => {
  fc.assert(
    fc.property(sheets, options, (hostile, { rule, modifiers, read, deadline }) => {
      const scoring = { rule, modifiers, ...(read && { read }), ...(deadline && { deadline }) }
      const sheet = hostile as Sheet
      let report: ReturnType<typeof scoreQuiz>
      try {
        report = scoreQuiz(quiz, sheet, scoring)
      } catch (error) {
        expect(error).toBeInstanceOf(NewsquizError)
        expect((error as NewsquizError).code).toMatch(/^sheet\//)
        return
      }
      expect(report.answers).toHaveLength(questions.length)
      expect(Number.isFinite(report.points)).toBe(true)
      for (const { status, refusal, points, question } of report.answers) {
        expect((status === 'invalid') === (refusal !== undefined)).toBe(true)
        if (!refusal) continue
        expect(points).toBe(0)
        const asked = questions.find(({ id }) => id === question)
        const { message, mend } = explainRefusal(refusal)
        expect(`${message} ${mend}`.length).toBeLessThan(5000)
        if (!asked) continue
        const sent = JSON.stringify(refusal.value)
        for (const secret of secretsOf(asked).filter(
          (text) => text.length > 3 && !shownBy(asked).includes(text),
        ))
          if (!sent.includes(secret)) expect(`${message} ${mend}`).not.toContain(secret)
      }
      for (const { question, refusal } of report.strays) {
        expect(question.length).toBeLessThanOrEqual(300)
        expect(refusal.code).toBe('response/unknown-question')
      }
      expect(scorePoints(quiz, sheet, scoring).points).toBe(report.points)
      // What is invalid counts as if it were not there, save that it breaks no modifier of others.
      const bad = new Set(
        report.answers.flatMap(({ status, question }) => (status === 'invalid' ? [question] : [])),
      )
      const rest = Object.fromEntries(Object.entries(sheet.answers).filter(([id]) => !bad.has(id)))
      const blank = questions.reduce((sum, question) => {
        const credit = bad.has(question.id) ? rule.blank?.(question) : undefined
        return sum + (credit ? credit.earned / credit.of : 0)
      }, 0)
      expect(scoreQuiz(quiz, { ...sheet, answers: rest }, scoring).points).toBeCloseTo(
        report.points + blank,
        9,
      )
    }),
    { seed: 20230727, numRuns: RUNS },
  )
}, 1_200_000)

test('no text makes parseSheet throw but a typed error', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.json(),
    answers.map((all) => {
      try {
        return JSON.stringify({ quiz: 'q', answers: all })
      } catch {
        return '{"quiz": "q", "answers": {"a": {"response": 1}, "a": {"response": 2}}}'
      }
    }),
    junk,
  )
  fc.assert(
    fc.property(text, (input) => {
      try {
        scoreQuiz(quiz, { ...parseSheet(input), quiz: 'q' })
      } catch (error) {
        expect(error).toBeInstanceOf(NewsquizError)
        for (const { mend } of (error as NewsquizError).issues) expect(mend).toMatch(/\S/)
      }
    }),
    { seed: 20230728, numRuns: RUNS },
  )
}, 1_200_000)
