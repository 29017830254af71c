import { describe, expect, test } from 'vitest'
import { reviewFor } from '../../src/delivery/review.ts'
import type { Credit } from '../../src/kinds/common.ts'
import type { Question } from '../../src/kinds/index.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { award } from '../../src/scoring/award.ts'
import { countback, decreasingPoints, hintPenalty } from '../../src/scoring/modifiers/attempts.ts'
import { fixedPenalty, formulaScoring, streakBonus } from '../../src/scoring/modifiers/guessing.ts'
import type { Outcome } from '../../src/scoring/modifiers/modifier.ts'
import { timeDecay } from '../../src/scoring/modifiers/time.ts'
import { allOrNothing, type Rule } from '../../src/scoring/rule.ts'
import { closeness } from '../../src/scoring/rules/closeness.ts'
import { netCorrect } from '../../src/scoring/rules/selection.ts'
import { scorePoints, scoreQuiz } from '../../src/scoring/score.ts'
import { allModifiers, allRules } from '../support/policies.ts'
import { ask } from '../support/questions.ts'

const ID = 'b/f1/what/kind'
const optionsOf = (ids: readonly string[]) => ids.map((id) => ({ id, text: id }))
const ruleNamed = (name: string): Rule => {
  const rule = allRules.find((one) => one.name === name)
  if (!rule) throw new Error(name)
  return rule
}

test('every rule says its name, its kinds and its parameters', () => {
  const selection = ['choice', 'multiple']
  const mapped = ['choice', 'multiple', 'text', 'order', 'match']
  expect(allRules.map(({ name, kinds, parameters }) => [name, kinds, parameters])).toEqual([
    ['natural', undefined, undefined],
    ['all-or-nothing', undefined, undefined],
    ['match-correct', undefined, undefined],
    ['net-correct', selection, undefined],
    ['every-decision-counts', selection, undefined],
    ['right-minus-wrong', selection, undefined],
    ['coverage', selection, undefined],
    ['halves', selection, undefined],
    ['option-fractions', selection, undefined],
    ['right-pairs', ['match'], undefined],
    ['absolute-position', ['order'], undefined],
    ['neighbours', ['order'], undefined],
    ['concordant-pairs', ['order'], undefined],
    ['longest-increasing-subsequence', ['order'], undefined],
    ['longest-run', ['order'], undefined],
    ['displacement', ['order'], undefined],
    ['rexams', selection, { partial: true, rule: 'false', negative: 1 }],
    ['map-response', mapped, { entries: { e1: 2, e2: 1 }, default: 1, lower: 0, upper: 3 }],
    ['response-table', mapped, { entries: { 'a b': 2 }, default: 1 }],
    ['adjacent-pairs', ['order'], { last: true }],
    ['common-subsequence', ['order'], undefined],
    ['closeness', ['number', 'date'], { shape: 'exponential', half: 30, unit: 'years' }],
    ['partial-ranges', ['number'], { range: 2, list: [7] }],
    ['wildcards', ['text'], { caseSensitive: false }],
    ['spelling', ['text'], { caseSensitive: false }],
  ])
})

test('every modifier says its name and its parameters', () => {
  expect(allModifiers.map(({ name, parameters }) => [name, parameters])).toEqual([
    ['fixed-penalty', { penalty: 0.25 }],
    ['formula-scoring', undefined],
    ['certainty-based-marking', { right: [1, 2, 3], wrong: [0, -2, -6] }],
    ['adaptive', { penalty: 0.1 }],
    ['interactive', { penalty: 1 / 3 }],
    ['countback', { penalty: 0.2, weights: {} }],
    ['decreasing-points', { points: [10, 7, 5] }],
    ['mastery-points', { value: 4, most: 16 }],
    ['hint-penalty', { penalty: 0.2 }],
    ['time-decay', { limit: 20, keep: 0.5, grace: 0.5 }],
    ['streak-bonus', { step: 0.1, most: 0.5 }],
    ['floor', { least: 0 }],
    ['ceiling', { most: 1 }],
    ['threshold', { from: 0.5 }],
    ['rounded', { of: 100 }],
  ])
})

describe('what a credit is made of', () => {
  const lines = (rule: Rule, question: Question, response: unknown) =>
    rule
      .parts?.(question, response as never)
      .map(({ about, why, credit }) => `${about.join()} ${why} ${credit.earned}/${credit.of}`.trim())
  const several = ask.multiple(ID, { options: optionsOf(['a', 'b', 'c', 'd', 'e']), keys: ['a', 'b'] })
  const row = ask.order(ID, { events: optionsOf(['a', 'b', 'c', 'x']), key: [['a'], ['b'], ['c']] })

  test('of a selection', () => {
    expect(lines(ruleNamed('net-correct'), several, ['a', 'c'])).toEqual([
      'a picked-right 1/2',
      'c picked-wrong -1/2',
      'b missed 0/2',
    ])
    expect(lines(ruleNamed('net-correct'), several, ['c', 'd'])?.at(-1)).toBe('floor 1/1')
    expect(lines(ruleNamed('every-decision-counts'), several, ['a', 'c'])).toEqual([
      'a picked-right 1/5',
      'd left-alone 1/5',
      'e left-alone 1/5',
      'c picked-wrong 0/5',
      'b missed 0/5',
    ])
    expect(lines(ruleNamed('right-minus-wrong'), several, ['a', 'c'])).toEqual([
      'a picked-right 1/5',
      'd left-alone 1/5',
      'e left-alone 1/5',
      'c picked-wrong -1/5',
      'b missed -1/5',
    ])
    expect(lines(ruleNamed('coverage'), several, ['a', 'c'])).toEqual([
      'a picked-right 1/4',
      'c picked-wrong 0/4',
      'b missed 0/4',
    ])
    expect(lines(ruleNamed('halves'), several, ['a', 'b'])).toEqual(['right 1/1'])
    expect(lines(ruleNamed('halves'), several, ['a', 'c'])).toEqual(['c,b errors 1/4'])
    expect(lines(ruleNamed('option-fractions'), several, ['a', 'c'])).toEqual([
      'a picked-right 1/2',
      'c picked-wrong -1/2',
    ])
    expect(lines(ruleNamed('rexams'), several, ['a', 'c'])).toEqual([
      'a picked-right 1/2',
      'c picked-wrong -1/3',
      'b missed 0/1',
    ])
    expect(lines(ruleNamed('map-response'), several, ['a', 'c'])?.[0]).toBe('a mapped 1/3')
  })

  test('of an order', () => {
    const given = ['a', 'c', 'b', 'x']
    expect(lines(ruleNamed('absolute-position'), row, given)).toEqual([
      'a place-right 1/4',
      'b place-wrong 0/4',
      'c place-wrong 0/4',
      'x distractor-placed 0/1',
    ])
    expect(lines(ruleNamed('adjacent-pairs'), row, given)).toEqual([
      'a,b does-not-follow 0/4',
      'b,c does-not-follow 0/4',
      'c does-not-follow 0/4',
      'x distractor-placed 0/1',
    ])
    expect(lines(ruleNamed('adjacent-pairs'), row, ['a', 'b', 'c'])).toEqual([
      'a,b follows 1/3',
      'b,c follows 1/3',
      'c follows 1/3',
    ])
    expect(lines(ruleNamed('neighbours'), row, ['a', 'b', 'c', 'x'])).toEqual([
      'a place-right 2/8',
      'b place-right 2/8',
      'c place-wrong 1/8',
      'x distractor-placed 0/1',
    ])
    expect(lines(ruleNamed('longest-run'), row, ['c', 'a', 'b'])).toEqual([
      'a in-sequence 1/3',
      'b in-sequence 1/3',
      'c out-of-sequence 0/3',
    ])
    expect(lines(ruleNamed('longest-increasing-subsequence'), row, ['c', 'b', 'a'])).toEqual([
      'a out-of-sequence 0/3',
      'b out-of-sequence 0/3',
      'c out-of-sequence 0/3',
    ])
    expect(lines(ruleNamed('displacement'), row, ['a', 'c', 'b'])).toEqual([
      'a place-right 2/6',
      'b displaced 1/6',
      'c displaced 1/6',
    ])
    expect(lines(ruleNamed('common-subsequence'), row, given)).toEqual([
      'a in-sequence 1/3',
      'b in-sequence 1/3',
      'c out-of-sequence -1/3',
      'x distractor-placed -1/3',
    ])
    expect(lines(ruleNamed('concordant-pairs'), row, ['a', 'c', 'b'])?.at(-1)).toBe(
      'b,c pair-out-of-order 0/3',
    )
  })

  test('of a number, a date, a text', () => {
    const seven = ask.number(ID, { value: 7, tolerance: { absolute: 1 } })
    expect(lines(closeness({ shape: 'linear', within: 4 }), seven, 9)).toEqual(['distance 1/2'])
    expect(
      lines(closeness({ shape: 'step', steps: [[1, 0.5]] }), ask.date(ID, { value: '2000/..' }), '2001/..'),
    ).toEqual(['distance 0/2', 'distance 1/2'])
    expect([8, 9, 20].map((given) => lines(ruleNamed('partial-ranges'), seven, given)?.join())).toEqual([
      'within-tolerance 1/1',
      'alternative 1/2',
      'outside-tolerance 0/1',
    ])
    const text = ask.text(ID, {
      accepted: [' Oslo ', 'Christiania'],
      alternatives: [{ text: ' Bergen ', fraction: 0.5 }],
    })
    expect(
      ['oslo', 'bergen', 'x'].map((given) => lines(ruleNamed('wildcards'), text, given)?.join()),
    ).toEqual(['accepted 1/1', 'alternative 1/2', 'not-accepted 0/1'])
    const spelled = ask.text(ID, { accepted: ['Christiania', 'Oslo'] })
    expect(
      ['oslo', 'Osol', 'Bergen'].map((given) => lines(ruleNamed('spelling'), spelled, given)?.join()),
    ).toEqual(['accepted 1/1', 'slip 1/1', 'not-accepted 0/1'])
    expect(ruleNamed('spelling').credit(ask.text(ID, { accepted: ['Montevide'] }), 'Montevxxe').earned).toBe(
      0,
    )
  })
})

describe('modifiers at their edges', () => {
  const outcome: Outcome = {
    credit: { earned: 1, of: 1 },
    right: true,
    parts: [],
    chance: 0,
    hints: 0,
    tries: [],
    streak: 0,
  }
  const of = (modifier: { apply: (outcome: Outcome) => Credit }, fields: Partial<Outcome>) =>
    modifier.apply({ ...outcome, ...fields })
  const none = { earned: 0, of: 1 }

  test('formula scoring is exact for every number of options, and near it for odd chances', () => {
    for (const k of [2, 3, 5, 7, 12, 144])
      expect(of(formulaScoring(), { credit: none, chance: 1 / k })).toEqual({ earned: -1, of: k - 1 })
    expect(of(formulaScoring(), { credit: none, chance: 5 / 144 })).toEqual({ earned: -5, of: 139 })
    const { earned, of: base } = of(formulaScoring(), { credit: none, chance: 0.1234567 })
    expect(earned / base).toBeCloseTo(-0.1234567 / (1 - 0.1234567), 9)
  })

  test('time: nothing is lost within the grace, and less than nothing stays', () => {
    const decay = timeDecay({ limit: 20, grace: 0.5 })
    expect(
      [0, 0.4, 0.5, 10, 20, 99]
        .map((seconds) => of(decay, { seconds }))
        .map(({ earned, of: base }) => earned / base),
    ).toEqual([1, 1, 0.9875, 0.75, 0.5, 0.5])
    expect(of(decay, { credit: { earned: -1, of: 2 }, seconds: 20 })).toEqual({ earned: -1, of: 2 })
    expect(of(timeDecay({ limit: 10, grace: 4 }), { seconds: 3.9 })).toEqual({ earned: 1, of: 1 })
    expect(of(timeDecay({ limit: 10, keep: 1 }), { seconds: 10 })).toEqual({ earned: 1, of: 1 })
    expect(() => timeDecay({ limit: 0 })).toThrow(/limit is 0/)
    expect(() => timeDecay({ limit: 10, keep: 1.01 })).toThrow(/keep is 1.01/)
    expect(() => timeDecay({ limit: -1 })).toThrow(/limit is -1; write a number from 0 on/)
  })

  test('hints take nothing from nothing', () => {
    expect(of(hintPenalty(0.2), { credit: { earned: -1, of: 4 }, hints: 3 })).toEqual({ earned: -1, of: 4 })
    expect(of(hintPenalty(0.2), { credit: { earned: 1, of: 4 }, hints: 3 })).toEqual(none)
  })

  test('a streak grows to its most, for right answers only', () => {
    const bonus = (streak: number, right = true) => of(streakBonus(), { right, streak })
    expect([0, 1, 5, 6].map((streak) => bonus(streak)).map(({ earned, of: base }) => earned / base)).toEqual([
      1, 1.1, 1.5, 1.5,
    ])
    expect(bonus(3, false)).toEqual({ earned: 1, of: 1 })
  })

  test('parameters below their least are mistakes of the caller, and say which', () => {
    expect(() => fixedPenalty(-1)).toThrow(/^penalty is -1; write a number from 0 on$/)
    expect(() => hintPenalty(Number.NaN)).toThrow(RangeError)
    expect(() => decreasingPoints([1, -1])).toThrow(/a try is -1/)
    expect(
      of(decreasingPoints([4, 2]), { tries: [1, 2, 3].map(() => ({ credit: none, parts: [] })) }),
    ).toEqual(none)
    const weighed = countback({ penalty: 0.1, weights: { a: -1 } })
    expect(() =>
      of(weighed, { parts: [{ about: ['a'], why: 'matched-right', credit: outcome.credit }] }),
    ).toThrow(/the weight of a is -1/)
  })

  test('countback reads the parts of every kind', () => {
    const pointsOf = (question: Question, response: unknown, tries: readonly unknown[]) =>
      scoreQuiz(
        { id: 'q', seed: 's', blueprint: { length: 1 }, banks: [], questions: [question] },
        { quiz: 'q', answers: { [question.id]: { response, tries } } },
        { modifiers: [countback({ penalty: 0.25 })] },
      ).points
    const match = ask.match(ID)
    expect(pointsOf(match, { a: 'a', b: 'b' }, [{ a: 'a', b: 'a' }])).toBe((1 + 0.75) / 2)
    expect(pointsOf(match, { a: 'a', b: 'a' }, [{ a: 'b', b: 'b' }])).toBe(0.75 / 2)
    const order = ask.order(ID, { events: optionsOf(['a', 'b', 'c']), key: [['a'], ['b'], ['c']] })
    expect(pointsOf(order, ['a', 'b', 'c'], [['b', 'a', 'c']])).toBeCloseTo((0.75 + 1 + 1) / 3)
    const several = ask.multiple(ID, { options: optionsOf(['a', 'b', 'c']), keys: ['a', 'b'] })
    expect(pointsOf(several, ['a', 'b'], [['a', 'c']])).toBe((1 + 0.75) / 2)
    const day = ask.date(ID, { value: '1953-07-27' })
    expect(pointsOf(day, '1953-07-27', ['1953-07-26', '1953-08-01'])).toBeCloseTo((1 + 0.5 + 0.5) / 3)
  })
})

describe('a report keeps what it needs, and nothing else', () => {
  const [A, B] = ['b/f1/what/choice', 'b/f2/what/multiple']
  const quiz: Quiz = {
    id: 'q',
    seed: 's',
    blueprint: { length: 2 },
    banks: [],
    questions: [ask.choice(A), ask.multiple(B, { options: optionsOf(['a', 'b', 'c']), keys: ['a', 'b'] })],
  }
  const answers = {
    [A]: { response: 'a', seconds: 3, certainty: 2, hints: 1, at: 5, tries: ['b'] },
    [B]: { response: ['a'] },
  } as const

  test('of circumstances what was said', () => {
    const plain = scoreQuiz(quiz, { quiz: 'q', answers })
    expect(plain.answers[0]).toMatchObject({ seconds: 3, certainty: 2, hints: 1 })
    expect(Object.keys(plain.answers[0] ?? {}).sort()).toEqual([
      'certainty',
      'credit',
      'evidence',
      'explanation',
      'given',
      'hints',
      'key',
      'kind',
      'maxPoints',
      'points',
      'question',
      'rule',
      'seconds',
      'status',
      'stem',
      'story',
      'topic',
    ])
    expect(Object.keys(plain.answers[1] ?? {})).not.toEqual(expect.arrayContaining(['seconds']))
    expect(plain).not.toHaveProperty('submitted')
    expect(plain.scoring).toEqual({ rule: [{ name: 'natural' }] })
    expect(plain.byKind).toEqual({
      choice: { questions: 1, points: 1, maxPoints: 1, fraction: 1 },
      multiple: { questions: 1, points: 0.5, maxPoints: 1, fraction: 0.5 },
    })
    expect(plain.strays).toEqual([])
  })

  test('of how it was scored everything', () => {
    const options = {
      rule: [netCorrect, ruleNamed('rexams')],
      rules: { [A]: allOrNothing },
      modifiers: [hintPenalty(0.5), formulaScoring()],
      weights: { [A]: 2 },
      passMark: 1,
      deadline: 10,
      award: award({ best: 1 }),
    }
    const report = scoreQuiz(quiz, { quiz: 'q', submitted: 7, answers }, options)
    expect(report.submitted).toBe(7)
    expect(report.answers[0]?.tries).toEqual(['b'])
    expect(report.scoring).toEqual({
      rule: [
        { name: 'net-correct' },
        { name: 'rexams', parameters: { partial: true, rule: 'false', negative: 1 } },
      ],
      rules: { [A]: { name: 'all-or-nothing' } },
      modifiers: [{ name: 'hint-penalty', parameters: { penalty: 0.5 } }, { name: 'formula-scoring' }],
      weights: { [A]: 2 },
      passMark: 1,
      deadline: 10,
      award: { name: 'award', parameters: { best: 1 } },
    })
  })

  test('points alone heed weights, modifiers and the award', () => {
    for (const options of [
      {},
      { weights: { [A]: 3 } },
      { modifiers: [fixedPenalty(1)] },
      { award: award({ best: 1 }) },
      { rule: allOrNothing },
    ])
      expect(scoreQuiz(quiz, { quiz: 'q', answers }, options)).toMatchObject(
        scorePoints(quiz, { quiz: 'q', answers }, options),
      )
    expect(scorePoints(quiz, { quiz: 'q', answers })).toEqual({
      questions: 2,
      points: 1.5,
      maxPoints: 2,
      fraction: 0.75,
    })
    expect(scorePoints(quiz, { quiz: 'q', answers }, { weights: { [A]: 3 } }).points).toBe(3.5)
  })

  test('what is wrong with a sheet or with options is said with its place', () => {
    const issueOf = (sheet: unknown) => {
      try {
        scoreQuiz(quiz, sheet as Parameters<typeof scoreQuiz>[1])
      } catch (error) {
        return (error as { issues: readonly unknown[] }).issues[0]
      }
      return undefined
    }
    expect(issueOf(3)).toMatchObject({
      code: 'sheet/shape',
      path: ['answers'],
      mend: 'Send { quiz, answers }.',
    })
    expect(issueOf({ quiz: 'q', answers, submitted: 'now' })).toMatchObject({
      code: 'sheet/shape',
      path: ['submitted'],
      message: 'it is not a time',
    })
    expect(issueOf({ quiz: 'x', answers })).toMatchObject({
      code: 'sheet/other-quiz',
      path: ['quiz'],
      message: 'the sheet belongs to another quiz',
    })
    const weigh = (weight: number) => () =>
      scoreQuiz(quiz, { quiz: 'q', answers }, { weights: { [A]: weight } })
    expect(weigh(0)).not.toThrow()
    for (const weight of [-1, Number.POSITIVE_INFINITY, Number.NaN])
      expect(weigh(weight)).toThrow(/is not from 0 on/)
    const pass = (passMark: number) => () => scoreQuiz(quiz, { quiz: 'q', answers }, { passMark })
    for (const mark of [0, 1]) expect(pass(mark)).not.toThrow()
    for (const mark of [-0.1, 1.1, Number.NaN]) expect(pass(mark)).toThrow(/is not from 0 to 1/)
  })

  test('refusals say what would be taken', () => {
    const [first] = scoreQuiz(quiz, { quiz: 'q', answers: { [A]: 3 } } as never).answers
    expect(first?.refusal).toEqual({
      code: 'response/answer-shape',
      path: [],
      value: 'number',
      expected: ['response'],
    })
    const mixed = scoreQuiz(quiz, {
      quiz: 'q',
      answers: { [A]: { response: [null, ''] }, [B]: { response: [null, 'a'] } },
    })
    expect(mixed.answers.map(({ status }) => status)).toEqual(['blank', 'invalid'])
  })

  test('a partial review parts what was given from what was not', () => {
    const half = scoreQuiz(quiz, { quiz: 'q', answers: { [A]: { response: 'a' }, [B]: { response: 'x' } } })
    const review = reviewFor(half, { show: 'at-once' }, 0)
    expect(review).toMatchObject({ shown: 'answered', answered: [{ question: A, key: 'a' }] })
    expect(review.shown === 'answered' && review.open).toEqual([
      {
        question: B,
        status: 'invalid',
        refusal: { code: 'response/shape', path: [], value: 'string', expected: ['array'] },
      },
    ])
    const blank = scoreQuiz(quiz, { quiz: 'q', submitted: 5, answers: {} })
    expect(reviewFor(blank, { show: 'after-submission' }, 4)).toEqual({
      shown: 'nothing',
      quiz: 'q',
      answers: [
        { question: A, status: 'blank' },
        { question: B, status: 'blank' },
      ],
    })
    expect(reviewFor(blank, { show: 'after-submission' }, 5).shown).toBe('all')
  })
})
