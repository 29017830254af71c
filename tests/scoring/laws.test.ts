import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plus, toNumber, ZERO } from '../../src/base/exact.ts'
import { chance } from '../../src/kinds/analysis.ts'
import { toExact } from '../../src/kinds/credit.ts'
import { guessesAt } from '../../src/kinds/guesses.ts'
import { keyOf, kindNames, type Question, readResponse } from '../../src/kinds/index.ts'
import { german } from '../../src/language/de/messages.ts'
import { english } from '../../src/language/en/messages.ts'
import { modifierNames, reasons, statuses } from '../../src/language/messages.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { blindGuess } from '../../src/scoring/blind.ts'
import { explainReport } from '../../src/scoring/explain.ts'
import type { Modifier } from '../../src/scoring/modifiers/modifier.ts'
import { modifierMakers, plainRules } from '../../src/scoring/policies.ts'
import type { Rule } from '../../src/scoring/rule.ts'
import { scores } from '../../src/scoring/rule.ts'
import { scorePoints, scoreQuiz } from '../../src/scoring/score.ts'
import { scoringFrom } from '../../src/scoring/scoring-from.ts'
import { arbitraryPair, arbitraryQuestion } from '../support/arbitrary-questions.ts'
import { allModifiers, allRules } from '../support/policies.ts'

const quizOf = (...questions: readonly Question[]): Quiz => ({
  id: 'q',
  seed: 's',
  blueprint: { length: questions.length },
  banks: [],
  questions,
})
const sheetOf = (question: Question, response: unknown, rest = {}) => ({
  quiz: 'q',
  answers: { [question.id]: { response, ...rest } },
})
const share = ({ earned, of }: { readonly earned: number; readonly of: number }) => earned / of

/** Rules that give less than nothing, or more than all, by intent. */
const unbounded = ['map-response', 'rexams', 'option-fractions', 'response-table']

/** A question of any kind that a rule scores. */
const scoredBy = (rule: Rule) =>
  fc
    .constantFrom(...kindNames.filter((kind) => scores(rule, kind)))
    .chain((kind) => arbitraryPair(kind) as fc.Arbitrary<readonly Question[]>)
    .map(([one, other]) => {
      if (!one || !other) throw new Error('a pair has two')
      return [one, other] as const
    })

describe.each(allRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const check = (law: (question: Question, other: Question) => void, numRuns = 100) =>
    fc.assert(
      fc.property(scoredBy(rule), ([question, other]) => law(question, other)),
      { seed: 20230727, numRuns },
    )

  test('the key earns everything, a blank what it says', () => {
    check((question) => {
      // A mapping, a table and fractions say themselves what the key earns.
      if (['map-response', 'response-table', 'option-fractions'].includes(name)) return
      expect(scoreQuiz(quizOf(question), sheetOf(question, keyOf(question)), { rule }).fraction).toBe(1)
      expect(scoreQuiz(quizOf(question), sheetOf(question, null), { rule }).points).toBe(
        share(rule.blank?.(question) ?? { earned: 0, of: 1 }),
      )
    })
  })

  test('credit lies in its range, and its parts add up to it', () => {
    check((question, other) => {
      for (const response of [keyOf(other), guessesAt(question).at(0)]) {
        if (response === null || !readResponse(question, response).ok) continue
        const credit = rule.credit(question, response)
        if (!unbounded.includes(name)) {
          expect(share(credit)).toBeGreaterThanOrEqual(0)
          expect(share(credit)).toBeLessThanOrEqual(1)
        }
        const parts = rule.parts?.(question, response)
        if (parts)
          expect(toNumber(parts.map((one) => toExact(one.credit)).reduce(plus, ZERO))).toBeCloseTo(
            share(credit),
            12,
          )
      }
    })
  })

  test('a report says what it was scored by, and that scores it again', () => {
    check((question, other) => {
      const sheet = sheetOf(question, keyOf(other))
      const report = JSON.parse(JSON.stringify(scoreQuiz(quizOf(question), sheet, { rule })))
      expect(scoreQuiz(quizOf(question), sheet, scoringFrom(report.scoring))).toEqual(report)
    }, 20)
  })
})

describe('every answer explains itself', () => {
  const modifiers = fc.subarray([...allModifiers], { maxLength: 3 })
  const policies = fc.tuple(fc.constantFrom(...allRules), modifiers)
  const circumstances = fc.record({
    certainty: fc.constantFrom(1, 2, 3),
    seconds: fc.integer({ min: 0, max: 60 }),
    hints: fc.nat(3),
  })

  test.each([english, german])('in $language: the trace adds up to the credit', (messages) => {
    fc.assert(
      fc.property(
        policies.chain(([rule, chain]) => fc.tuple(fc.constant(rule), fc.constant(chain), scoredBy(rule))),
        circumstances,
        ([rule, chain, [question, other]], rest) => {
          const response = readResponse(question, keyOf(other)).ok ? keyOf(other) : keyOf(question)
          const sheet = sheetOf(question, response, { ...rest, tries: [keyOf(other), keyOf(question)] })
          const quiz = quizOf(question)
          const report = JSON.parse(JSON.stringify(scoreQuiz(quiz, sheet, { rule, modifiers: chain })))
          const [answer] = explainReport(quiz, report, { messages })
          const sum = answer?.trace.map(({ credit }) => toExact(credit)).reduce(plus, ZERO) ?? ZERO
          expect(toNumber(sum)).toBeCloseTo(share(report.answers[0].credit), 9)
          expect(answer?.trace.at(-1)?.by).toBe(chain.at(-1)?.name ?? rule.name)
          for (const { sentence } of answer?.trace ?? []) {
            expect(sentence).toMatch(/^\S.*: .*\d.*\.$/s)
            expect(sentence).not.toMatch(/undefined|NaN|\[object/)
          }
        },
      ),
      { seed: 11, numRuns: 400 },
    )
  })

  test('every reason, modifier, status and refusal has its own sentence in both languages', () => {
    const words = { about: ['A', 'B'], credit: '1/2' }
    for (const { reasons: table, modifiers: steps, statuses: marks, refusals } of [english, german]) {
      expect(new Set(reasons.map((reason) => table[reason](words))).size).toBe(reasons.length)
      expect(modifierNames.map((name) => steps[name](words)).every((text) => text.length > 5)).toBe(true)
      expect(new Set(statuses.map((status) => marks[status])).size).toBe(statuses.length)
      expect(Object.keys(refusals)).toEqual(Object.keys(english.refusals))
    }
    for (const reason of reasons)
      expect(german.reasons[reason](words)).not.toBe(english.reasons[reason](words))
  })
})

describe('a blind guess', () => {
  test.each(kindNames)('%s: earns its chance, tried one by one as by the formula', (kind) => {
    fc.assert(
      fc.property(arbitraryQuestion(kind), (question) => {
        // A rule of another name, so that guesses are tried.
        const rule: Rule = { ...plainRules.natural, name: 'tried' }
        const { count } = guessesAt(question)
        const off = Math.abs(blindGuess(question, { rule }) - chance(question))
        // Five standard errors of a mean of 1,000 values in [0, 1].
        expect(off).toBeLessThan(count <= 1000 ? 1e-9 : 5 * Math.sqrt(0.25 / 1000))
      }),
      { seed: 12, numRuns: 30 },
    )
  })

  test('guesses are distinct and can be read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kindNames).chain((kind) => arbitraryQuestion(kind)),
        (question) => {
          const { count, at } = guessesAt(question as Question)
          const places = Array.from({ length: Math.min(count, 50) }, (_, i) => i)
          expect(new Set(places.map((place) => JSON.stringify(at(place)))).size).toBe(places.length)
          for (const place of places)
            if (at(place) !== null) expect(readResponse(question as Question, at(place)).ok).toBe(true)
        },
      ),
      { seed: 13, numRuns: 100 },
    )
  })

  test.each(['choice', 'true-false'] as const)('%s: formula scoring makes it worth nothing', (kind) => {
    fc.assert(
      fc.property(arbitraryQuestion(kind), (question) => {
        const modifiers: readonly Modifier[] = [modifierMakers['formula-scoring']()]
        expect(blindGuess(question, { modifiers })).toBeCloseTo(0, 12)
      }),
      { seed: 14, numRuns: 50 },
    )
  })
})

test('points alone are those of the report', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc
          .constantFrom(...kindNames)
          .chain((kind) => arbitraryPair(kind) as fc.Arbitrary<readonly Question[]>),
        { minLength: 1, maxLength: 6 },
      ),
      fc.subarray([...allRules]),
      fc.subarray([...allModifiers], { maxLength: 2 }),
      (pairs, rule, modifiers) => {
        const questions = pairs.flatMap(([one], i) => (one ? [{ ...one, id: `story/f${i}/a/k` }] : []))
        const answers = Object.fromEntries(
          pairs.flatMap(([, other], i) => (other ? [[`story/f${i}/a/k`, { response: keyOf(other) }]] : [])),
        )
        for (const options of [{ rule }, { rule, modifiers }]) {
          const quiz = quizOf(...questions)
          const report = scoreQuiz(quiz, { quiz: 'q', answers }, options)
          expect(report).toMatchObject(scorePoints(quiz, { quiz: 'q', answers }, options))
        }
      },
    ),
    { seed: 15, numRuns: 100 },
  )
})
