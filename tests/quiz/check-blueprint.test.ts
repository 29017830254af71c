import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NewsquizError } from '../../src/base/errors.ts'
import { checkBlueprint } from '../../src/quiz/check-blueprint.ts'
import { generateQuiz } from '../../src/quiz/generate.ts'
import { ask, bankOf } from '../support/questions.ts'

const stories = ['korean-armistice-70', 'bridge']

/** The paths of the issues, and whether each says how to mend it. */
function issuesOf(blueprint: unknown): string[] {
  try {
    checkBlueprint(blueprint, stories)
    return []
  } catch (error) {
    if (!(error instanceof NewsquizError)) throw error
    for (const { code, message, mend } of error.issues) {
      expect(code).toBe('blueprint/shape')
      expect(message).toMatch(/^\S.* is not /)
      expect(mend).toMatch(/^Write .*\.$/)
    }
    return error.issues.map(({ path }) => path.join('.'))
  }
}

test('all that the type allows is let in', () => {
  expect(
    issuesOf({
      length: [5, 10],
      topics: { date: 3, actor: [2, 5], place: 0 },
      kinds: { 'true-false': [0, 2] },
      difficulty: { easy: 1, hard: [0, 3] },
      tags: ['war'],
      stories: { bridge: 2 },
      exclude: ['bridge/e1/date/date', 'elsewhere/e1/date/date'],
      on: '2031-05-01',
      maxPerFact: 1,
      order: 'by-date',
    }),
  ).toEqual([])
  expect(issuesOf({ length: 1, difficulty: [0, 0.5] })).toEqual([])
  expect(issuesOf({ length: 5, topics: undefined, kinds: { choice: undefined }, exclude: [] })).toEqual([])
})

test('everything that is wrong is said at once', () => {
  expect(
    issuesOf({
      length: -1,
      topics: { dates: 3, actor: 1.5, place: [5, 3] },
      kinds: ['choice'],
      difficulty: [0.5, 0.2],
      tags: 'war',
      stories: { nowhere: 1 },
      exclude: [1],
      maxPerFact: 0,
      order: 'random',
      size: 5,
    }),
  ).toEqual([
    'length',
    'topics.dates',
    'topics.actor',
    'topics.place',
    'kinds',
    'difficulty',
    'tags',
    'stories.nowhere',
    'exclude',
    'maxPerFact',
    'order',
    'size',
  ])
})

describe('a count', () => {
  test.each([
    [0],
    [-1],
    [2.5],
    ['5'],
    [null],
    [undefined],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [2 ** 60],
    [[]],
    [[3]],
    [[3, 2]],
    [[3, 4, 5]],
    [[0, 4]],
    [[3, '4']],
    [[3, Number.POSITIVE_INFINITY]],
    [{ min: 3 }],
    [5n],
    [Symbol('5')],
    [true],
  ])('is not %s', (length) => {
    expect(issuesOf({ length })).toEqual(['length'])
  })
})

describe('difficulty', () => {
  test.each([
    [[0, 1.1]],
    [[-0.1, 1]],
    [['0', '1']],
    [[0.5]],
    [[0, Number.NaN]],
    [{ easiest: 1 }],
    [{ easy: 0.5 }],
    [3],
  ])('is not %j', (difficulty) => {
    expect(issuesOf({ length: 5, difficulty })).toHaveLength(1)
  })
})

describe('what is no blueprint at all', () => {
  test.each([[undefined], [null], [5], ['{"length":5}'], [[]], [[5]]])('is refused: %j', (blueprint) => {
    expect(issuesOf(blueprint)).toEqual([''])
  })
})

test('keys that reach into prototypes are names like any other, and unknown', () => {
  const hostile: unknown = JSON.parse(
    '{"length":5,"__proto__":{"topics":{}},"constructor":1,"topics":{"__proto__":1,"toString":2},"stories":{"hasOwnProperty":1}}',
  )
  expect(issuesOf(hostile)).toEqual([
    '__proto__',
    'constructor',
    'topics.__proto__',
    'topics.toString',
    'stories.hasOwnProperty',
  ])
  expect(issuesOf(JSON.parse('{"length":{"toString":1,"valueOf":2}}'))).toEqual(['length'])
})

test('whatever comes, it is let in or refused with issues', () => {
  const names = fc.constantFrom(
    'length',
    'topics',
    'kinds',
    'difficulty',
    'tags',
    'stories',
    'exclude',
    'order',
  )
  fc.assert(
    fc.property(fc.dictionary(names, fc.anything()), (blueprint) => {
      expect(issuesOf(blueprint).every((path) => typeof path === 'string')).toBe(true)
    }),
    { seed: 20270523, numRuns: 2000 },
  )
})

test('what is let in can be drawn by: a quiz or a shortage comes of it', () => {
  const bank = bankOf('bridge', [ask.text('bridge/f1/a/text'), ask.date('bridge/f2/b/date')])
  const blueprint = fc.record({
    length: fc.oneof(fc.nat(5), fc.tuple(fc.nat(5), fc.nat(5)), fc.anything()),
    topics: fc.oneof(fc.dictionary(fc.constantFrom('date', 'event'), fc.nat(2)), fc.anything()),
    difficulty: fc.oneof(
      fc.tuple(fc.float(), fc.float()),
      fc.dictionary(fc.constantFrom('easy', 'medium'), fc.nat(2)),
    ),
    maxPerFact: fc.oneof(fc.nat(2), fc.anything()),
  })
  fc.assert(
    fc.property(blueprint, (anything) => {
      try {
        checkBlueprint(anything, ['bridge'])
      } catch {
        expect(() => generateQuiz(bank, anything as { length: 1 }, 'x')).toThrow(NewsquizError)
        return
      }
      const drawn = generateQuiz(bank, anything, 'x')
      expect(drawn.ok || drawn.shortages.length > 0).toBe(true)
    }),
    { seed: 20270523, numRuns: 1000 },
  )
})
