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
