import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FigureFact } from '../../src/facts/fact.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { unevenness } from '../support/chi-square.ts'
import { options } from './worlds.ts'

const figure = (value: number, more: Partial<FigureFact> = {}): FigureFact => ({
  id: 'f',
  kind: 'figure',
  value,
  unit: 'tonnes',
  asked: 'of grain did Aldovia ship',
  stated: 'Aldovia shipped {} of grain',
  certainty: 1,
  evidence: [{ start: 0, end: 9 }],
  ...more,
})

const offered = (value: number, seed = 'a') =>
  poseFacts([figure(value)], { ...options, seed }).flatMap((question) =>
    question.kind === 'choice'
      ? question.options.map((option) => Number(option.value)).toSorted((a, b) => a - b)
      : [],
  )

test('wrong numbers lie between a quarter and four times the right one, and are as round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999 }), fc.constantFrom(1, 10, 1000), (n, scale) => {
      const value = n * scale
      for (const option of offered(value)) {
        expect(option).toBeGreaterThanOrEqual(value / 4)
        expect(option).toBeLessThanOrEqual(value * 4)
        expect(option % scale).toBe(0)
      }
    }),
    { seed: 1 },
  )
})

test('the right number is as often the least, the greatest or between', () => {
  const ranks = [0, 0, 0, 0]
  for (let i = 0; i < 1200; i += 1) {
    const rank = offered(480, `${i}`).indexOf(480)
    ranks[rank] = (ranks[rank] ?? 0) + 1
  }
  expect(Math.abs(unevenness(ranks))).toBeLessThan(4)
})

test('options lie unevenly, but for the smallest keys', () => {
  const gaps = Array.from({ length: 20 }, (_, i) => offered(17, `${i}`)).map((all) =>
    all.slice(1).map((n, i) => n - (all[i] ?? 0)),
  )
  expect(new Set(gaps.flat())).toEqual(new Set([1, 2]))
})

test('a price in eighths stands among others in eighths', () => {
  for (const option of offered(18.375)) expect((option * 8) % 1).toBe(0)
  for (const option of offered(45.75)) expect((option * 4) % 1).toBe(0)
})

test('no option is the whole part of a number of the evidence', () => {
  const text = 'It shipped 27.1 tonnes of rye and 25 of grain.'
  const fact = { ...figure(25), evidence: [{ start: 0, end: text.length, exact: text }] }
  const values = Array.from({ length: 20 }, (_, i) =>
    poseFacts([fact], { ...options, seed: `${i}` }),
  ).flatMap((questions) =>
    questions.flatMap((one) => (one.kind === 'choice' ? one.options.map(({ value }) => value) : [])),
  )
  expect(values).toContain(25)
  expect(values).not.toContain(27)
})

test('what is earned in all does not bar what is earned for each share', () => {
  const all = figure(20, { id: 'a', unit: 'million dollars' })
  const each = figure(98, { id: 'b', unit: 'cents a share' })
  const kinds = Array.from({ length: 20 }, (_, i) =>
    poseFacts([all, each], { ...options, seed: `${i}` }),
  ).flat()
  expect(kinds.some(({ kind }) => kind === 'number' || kind === 'cloze')).toBe(true)
})

test('"about" is asked with tolerance, and no statement is false by a hair', () => {
  const seeds = Array.from({ length: 30 }, (_, i) => `${i}`)
  const questions = seeds.flatMap((seed) =>
    poseFacts([figure(40, { approximate: true })], { ...options, seed }),
  )

  for (const question of questions) {
    if (question.kind === 'number') expect(question.tolerance).toEqual({ relative: 0.1 })
    if (question.kind === 'choice')
      expect(question.stem).toBe('About how many tonnes of grain did Aldovia ship?')
    if (question.kind === 'true-false' && !question.key)
      expect(Math.abs(Number(/\d+/.exec(question.stem)?.[0]) - 40)).toBeGreaterThan(10)
  }
})

test('a number that another fact gives for the same thing is not wrong', () => {
  const claimed = figure(400, { id: 'x', certainty: 0.5 })
  const questions = Array.from({ length: 20 }, (_, i) =>
    poseFacts([figure(500), claimed], { ...options, seed: `${i}` }),
  ).flat()

  for (const question of questions) {
    if (question.kind === 'choice') expect(question.options.map(({ value }) => value)).not.toContain(400)
    if (question.kind === 'true-false') expect(question.stem).not.toContain('400')
    expect(['number', 'cloze']).not.toContain(question.kind)
  }
})
