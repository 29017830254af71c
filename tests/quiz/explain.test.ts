import { describe, expect, test } from 'vitest'
import type { Blueprint } from '../../src/quiz/blueprint.ts'
import { generateQuiz } from '../../src/quiz/generate.ts'
import type { Shortage } from '../../src/quiz/shortage.ts'
import { ask, bankOf } from '../support/questions.ts'

// Six on dates, four on actors; the actors are asked for by three facts, and all dates show the same options.
const dates = Array.from({ length: 6 }, (_, i) =>
  ask.choice(`short/e${i}/date/choice`, { topic: 'date', difficulty: i / 6, key: i % 2 ? 'a' : 'b' }),
)
const actors = Array.from({ length: 4 }, (_, i) =>
  ask.text(`short/r${i % 3}/who-${i}/text`, { topic: 'actor', difficulty: 0.9 }),
)
const bank = bankOf('short', [...dates, ...actors])

describe('a shortage names the quota, what is wanted and what there is', () => {
  test.each<[string, Blueprint, Partial<Shortage>[]]>([
    ['too short a bank', { length: 11 }, [{ quota: 'length', wanted: 11, available: 10 }]],
    ['a length beyond all banks', { length: 1e9 }, [{ quota: 'length', wanted: 1e9, available: 10 }]],
    [
      'a topic',
      { length: 6, topics: { actor: [5, 6] } },
      [{ quota: 'topics', name: 'actor', wanted: [5, 6], available: 4 }],
    ],
    [
      'topics, kinds and bands at once',
      { length: 4, topics: { place: 1 }, kinds: { order: 2, text: 1 }, difficulty: { medium: 1, hard: 9 } },
      [
        { quota: 'kinds', name: 'order', wanted: 2, available: 0 },
        { quota: 'topics', name: 'place', wanted: 1, available: 0 },
        { quota: 'difficulty', name: 'hard', wanted: 9, available: 3 },
      ],
    ],
    [
      'a story',
      { length: 1, stories: { short: 2 } },
      [{ quota: 'stories', name: 'short', wanted: 2, available: 1 }],
    ],
    ['nothing of a tag', { length: 3, tags: ['none'] }, [{ quota: 'length', wanted: 3, available: 0 }]],
    [
      'quotas that sum to more than the length',
      { length: 5, topics: { date: 3, actor: 3 } },
      [{ quota: 'topics', name: 'date', wanted: 3, available: 2 }],
    ],
    [
      'quotas that leave too few',
      { length: 5, topics: { date: [0, 2], actor: [0, 2] } },
      [{ quota: 'length', wanted: 5, available: 4 }],
    ],
    [
      'quotas of two attributes that hold only apart',
      { length: 4, topics: { actor: 4 }, difficulty: { hard: 2 } },
      [{ quota: 'topics', name: 'actor', wanted: 4, available: 2 }],
    ],
    [
      'enemies',
      { length: 4, topics: { date: 3 } },
      [{ quota: 'enemies', name: 'topics.date', wanted: 3, available: 1 }],
    ],
    [
      'too few facts',
      { length: 4, topics: { actor: 4 }, maxPerFact: 1 },
      [{ quota: 'maxPerFact', name: 'topics.actor', wanted: 4, available: 3 }],
    ],
    [
      'enemies in all of a quiz',
      { length: 6 },
      [{ quota: 'enemies', name: 'length', wanted: 6, available: 5 }],
    ],
  ])('%s', (_, blueprint, expected) => {
    const drawn = generateQuiz(bank, blueprint, 'x')
    expect(drawn.ok).toBe(false)
    const shortages = drawn.ok ? [] : drawn.shortages
    expect(shortages).toEqual(expected.map((shortage) => ({ ...shortage, message: expect.any(String) })))
  })
})

test('the message says it in words, with how to mend it', () => {
  const drawn = generateQuiz(bank, { length: 8, topics: { date: [3, 4], actor: 5 } }, 'x')
  expect(drawn.ok ? [] : drawn.shortages.map(({ message }) => message)).toEqual([
    'topics.actor: 5 wanted, 4 possible given the other quotas. Lower it, or add questions.',
  ])
})

test('lowered as the shortages say, the quotas can be met', () => {
  const lowered = generateQuiz(bank, { length: 6, topics: { date: [1, 6], actor: 4 } }, 'x')
  expect(lowered).toMatchObject({ ok: false, shortages: [{ name: 'length', available: 5 }] })
  expect(generateQuiz(bank, { length: 5, topics: { date: [1, 6], actor: 4 } }, 'x').ok).toBe(true)
})
