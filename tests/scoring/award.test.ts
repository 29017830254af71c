import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reduce } from '../../src/base/exact.ts'
import { award, type Earned } from '../../src/scoring/award.ts'
import { roundings } from '../../src/scoring/rounding.ts'
import { shareOf, tallyOf } from '../../src/scoring/tally.ts'

const earned = (n: number, d: number, fields: Partial<Earned> = {}): Earned => ({
  question: `q${n}/${d}`,
  topic: 'date',
  kind: 'choice',
  story: 's',
  points: reduce(BigInt(n), BigInt(d)),
  maxPoints: { n: 1n, d: 1n },
  ...fields,
})
const scoreOf = (options: Parameters<typeof award>[0], n: number, d: number, passMark?: number) =>
  award(options).decide([earned(n, d)], passMark).report.score

describe('the score', () => {
  test('is the share on the scale, rounded once by the rule that is named', () => {
    expect(scoreOf({}, 2, 3)).toBe(66.67)
    expect(scoreOf({ scale: 20, places: 0 }, 2, 3)).toBe(13)
    const ofHalves = (rounding: (typeof roundings)[number]) =>
      [5, 15, 25, -5].map((n) => scoreOf({ scale: 1, places: 1, rounding }, n, 100))
    expect(ofHalves('half-up')).toEqual([0.1, 0.2, 0.3, -0.1])
    expect(ofHalves('half-even')).toEqual([0, 0.2, 0.2, 0])
    expect(ofHalves('down')).toEqual([0, 0.1, 0.2, -0.1])
    expect(ofHalves('up')).toEqual([0.1, 0.2, 0.3, 0])
    expect(scoreOf({ places: 0, rounding: 'half-even' }, 256, 1000)).toBe(26)
  })

  test('lies within one unit of the share, and on the side that the rule names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...roundings),
        (n, d, places, rounding) => {
          const off = scoreOf({ places, rounding, scale: 1 }, n, d) - n / d
          const unit = 10 ** -places
          if (rounding.startsWith('half')) expect(Math.abs(off)).toBeLessThanOrEqual(unit / 2 + 1e-9)
          if (rounding === 'down') expect(off <= 1e-9 && off > -unit - 1e-9).toBe(true)
          if (rounding === 'up') expect(off >= -1e-9 && off < unit + 1e-9).toBe(true)
        },
      ),
      { seed: 1, numRuns: 1000 },
    )
  })

  test('is never shown as reaching a mark that was missed', () => {
    expect(scoreOf({ places: 0 }, 8966, 10_000, 0.9)).toBe(89)
    expect(scoreOf({ places: 0 }, 8966, 10_000)).toBe(90)
    expect(scoreOf({ places: 0, bands: [{ grade: 'A', from: 0.9 }] }, 8966, 10_000)).toBe(89)
    expect(scoreOf({ places: 0 }, 9, 10, 0.9)).toBe(90)
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(1000),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...roundings),
        (n, mark, places, rounding) => {
          const shown = scoreOf({ places, rounding }, n, 1000, mark / 1000)
          if (n < mark) expect(shown).toBeLessThan(mark / 10)
        },
      ),
      { seed: 2, numRuns: 1000 },
    )
  })

  test('is held at its floor', () => {
    expect(scoreOf({}, -1, 4)).toBe(-25)
    expect(scoreOf({ floor: 0 }, -1, 4)).toBe(0)
  })
})

describe('the best of some', () => {
  const four = [earned(1, 2), earned(1, 1), earned(0, 1), earned(1, 3)]

  test('count, and the others are named', () => {
    const { report, counted } = award({ best: 2 }).decide(four)
    expect(report).toMatchObject({ score: 75, dropped: ['q0/1', 'q1/3'] })
    expect(counted.map(({ question }) => question)).toEqual(['q1/2', 'q1/1'])
    expect(award({ best: 9 }).decide(four).counted).toEqual(four)
  })

  test('are those by share, the earlier of equal ones, however much they weigh', () => {
    const heavy = earned(2, 1, { question: 'heavy', maxPoints: { n: 5n, d: 1n } })
    const twins = [earned(1, 2, { question: 'a' }), earned(1, 2, { question: 'b' }), heavy]
    expect(award({ best: 1 }).decide(twins).report.dropped).toEqual(['b', 'heavy'])
  })

  test('come to no less than any others, where all weigh the same', () => {
    const credits = fc.array(fc.nat(6), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(credits, fc.nat(6), (list, best) => {
        const answers = list.map((n, i) => earned(n, 6, { question: `${i}` }))
        const { counted } = award({ best }).decide(answers)
        const top = list.toSorted((a, b) => b - a).slice(0, best)
        expect(tallyOf(counted).points).toBeCloseTo(top.reduce((sum, n) => sum + n, 0) / 6, 12)
      }),
      { seed: 3, numRuns: 200 },
    )
  })
})

describe('sections', () => {
  const answers = [
    earned(1, 1, { question: 'a', topic: 'date' }),
    earned(0, 1, { question: 'b', topic: 'actor', kind: 'text' }),
    earned(1, 2, { question: 'c', topic: 'actor', story: 't' }),
  ]

  test('are told apart by topic, kind, bank and question', () => {
    const { report } = award({
      sections: [
        { name: 'dates', topics: ['date'] },
        { name: 'typed', kinds: ['text'] },
        { name: 'other story', stories: ['t'] },
        { name: 'two', questions: ['a', 'c'] },
        { name: 'none', topics: ['figure'], minimum: 0 },
      ],
    }).decide(answers)
    expect(report.sections.map(({ name, questions, points }) => [name, questions, points])).toEqual([
      ['dates', 1, 1],
      ['typed', 1, 0],
      ['other story', 1, 0.5],
      ['two', 2, 1.5],
      ['none', 0, 0],
    ])
    expect(report.sections.map(({ reached }) => reached)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      true,
    ])
  })

  test('all of them must reach their minimum, exactly', () => {
    const sections = (minimum: number) => [
      { name: 'dates', topics: ['date' as const], minimum: 1 },
      { name: 'actors', topics: ['actor' as const], minimum },
    ]
    expect(award({ sections: sections(0.25) }).decide(answers).reached).toBe(true)
    expect(award({ sections: sections(0.250001) }).decide(answers).reached).toBe(false)
    expect(award({}).decide(answers).reached).toBeUndefined()
  })

  test('may each count only their best', () => {
    const best = award({ sections: [{ name: 'actors', topics: ['actor'], best: 1 }] })
    expect(best.decide(answers).report).toMatchObject({ dropped: ['b'], score: 75 })
  })
})

test('grades go by the exact share, from the highest down', () => {
  const bands = [
    { grade: 'C', from: 0 },
    { grade: 'A', from: 0.9 },
    { grade: 'B', from: 0.5 },
  ]
  const gradeOf = (n: number, d: number) => award({ bands }).decide([earned(n, d)]).report.grade
  expect([gradeOf(9, 10), gradeOf(8999, 10_000), gradeOf(1, 2), gradeOf(0, 1), gradeOf(-1, 2)]).toEqual([
    'A',
    'B',
    'B',
    'C',
    undefined,
  ])
})

test('a share of nothing is nothing', () => {
  expect(shareOf([])).toEqual({ n: 0n, d: 1n })
  expect(tallyOf([])).toEqual({ questions: 0, points: 0, maxPoints: 0, fraction: 0 })
})

test.each([
  { places: -1 },
  { places: 13 },
  { scale: 0 },
  { bands: [{ grade: 'A', from: 90 }] },
  { sections: [{ name: 's', minimum: 2 }] },
])('%j is a mistake of the caller', (options) => {
  expect(() => award(options)).toThrow(RangeError)
})
