import { describe, expect, test } from 'vitest'
import { isRight } from '../../../scripts/judge/answers.ts'
import {
  hasWrongKey,
  isAcceptable,
  isPublishable,
  type Rating,
  readRatings,
} from '../../../scripts/judge/form.ts'
import { type Judged, ratesOf, scoreBatches } from '../../../scripts/judge/score.ts'
import type { SecretItem } from '../../../scripts/judge/secret.ts'
import { keptOf, summarize } from '../../../scripts/judge/summary.ts'

const good: Rating = {
  item: 1,
  closed: '',
  open: 'B',
  ...{ c1: 3, c2: 3, c3: 3, c4: 3, c5: 3, c6: 3, c7: 3, c8: 3 },
  level: 3,
  reason: 'none',
  note: 'a note that quotes the article',
}
const bad: Rating = { ...good, level: 0, c2: 0, reason: 'wrong-key' }

function judged(item: number, reader: string, rating: Rating, more: Partial<SecretItem> = {}): Judged {
  const secret: SecretItem = {
    item,
    batch: '01',
    id: `alber/r${item}/who/choice`,
    article: 'a1',
    kind: 'choice',
    topic: 'actor',
    asks: 'who',
    facts: ['role'],
    right: ['B'],
    chance: 0.25,
    ...more,
  }
  return { reader, rating: { ...rating, item }, secret }
}

describe('what is acceptable', () => {
  test.each(['c1', 'c2', 'c3', 'c4', 'c8'] as const)('%s below 2 is not', (name) => {
    expect(isAcceptable({ ...good, [name]: 2, level: 2 })).toBe(true)
    expect(isAcceptable({ ...good, [name]: 1 })).toBe(false)
  })

  test('one functioning wrong option is enough, typed answers need none, level 1 is too low', () => {
    expect(isAcceptable({ ...good, c7: 1 })).toBe(true)
    expect(isAcceptable({ ...good, c7: 0 })).toBe(false)
    expect(isAcceptable({ ...good, c7: null })).toBe(true)
    expect(isAcceptable({ ...good, level: 1 })).toBe(false)
  })

  test('publishable is level 3 with nothing below 2', () => {
    expect(isPublishable({ ...good, c6: 2, c7: null })).toBe(true)
    expect(isPublishable({ ...good, c6: 1 })).toBe(false)
    expect(isPublishable({ ...good, level: 2 })).toBe(false)
  })

  test('a key is wrong where another is, or where the article does not tell it', () => {
    expect(hasWrongKey({ ...good, c2: 0 })).toBe(true)
    expect(hasWrongKey({ ...good, c3: 0 })).toBe(true)
    expect(hasWrongKey(good)).toBe(false)
  })
})

describe('rates', () => {
  test('an item counts once; where two readers differ it is not acceptable, a third decides', () => {
    const two = [judged(1, 'ann', good), judged(1, 'ben', bad)]
    expect(ratesOf(two).acceptable).toMatchObject({ hits: 0, count: 1 })
    expect(ratesOf([...two, judged(1, 'eve', good)]).acceptable).toMatchObject({ hits: 1, count: 1 })
  })

  test('one reader is enough for a wrong key, two others overrule', () => {
    const two = [judged(1, 'ann', good), judged(1, 'ben', bad)]
    expect(ratesOf(two).wrongKey.hits).toBe(1)
    expect(ratesOf([...two, judged(1, 'eve', good)]).wrongKey.hits).toBe(0)
  })

  test('a batch counts only where its spoilt items were rejected', () => {
    const spoilt = (item: number, rating: Rating, reader: string) =>
      judged(item, reader, rating, { sabotage: 'wrong-key' })
    const all = [
      judged(1, 'ann', good),
      spoilt(2, bad, 'ann'),
      spoilt(3, bad, 'ann'),
      judged(1, 'ben', bad),
      spoilt(2, bad, 'ben'),
      spoilt(3, good, 'ben'),
    ]
    expect(scoreBatches(all).map(({ reader, found, counts }) => [reader, found, counts])).toEqual([
      ['ann', 2, true],
      ['ben', 1, false],
    ])
    const { rates, agreement, answers } = summarize(all)
    expect(rates.acceptable).toMatchObject({ hits: 1, count: 1 })
    expect(agreement.acceptable).toBeUndefined()
    expect(answers.offered).toMatchObject({ open: { hits: 1 }, closed: { hits: 0 }, chance: 0.25 })
  })
})

test('kept are ids, scores and codes, no word of a reader or a text', () => {
  const kept = JSON.stringify(keptOf(judged(1, 'ann', good, { right: ['Mira Solven'] })))
  expect(kept).not.toContain('note')
  expect(kept).not.toContain('Solven')
  expect(JSON.parse(kept)).toMatchObject({ id: 'alber/r1/who/choice', level: 3, openRight: false })
})

describe('answers as readers write them', () => {
  test.each([
    ['b', ['B']],
    ['A, C', ['AC']],
    ['1-b 2-a', ['1B 2A']],
    ['18 May 1974', ['1974-05-18']],
    ['the Strait war', ['Strait War']],
    ['Mira  SOLVEN', ['Mira Solven', 'Solven']],
  ])('%s is right', (given, right) => {
    expect(isRight(given, right)).toBe(true)
  })

  test.each([
    ['', ['B']],
    ['A', ['B']],
    ['18 May 1975', ['1974-05-18']],
  ])('%s is wrong', (given, right) => {
    expect(isRight(given, right)).toBe(false)
  })
})

describe('ratings from a file', () => {
  test('are read line by line', () => {
    expect(
      readRatings(`${JSON.stringify(good)}\n\n${JSON.stringify({ ...bad, c7: null })}\n`, 'x'),
    ).toHaveLength(2)
  })

  test.each([
    ['{', 'x, line 1 is no JSON'],
    ['7', 'x, line 1 is no object'],
    [JSON.stringify({ ...good, c2: 4 }), '"c2" must be a whole number from 0 to 3, got 4'],
    [JSON.stringify({ ...good, level: undefined }), '"level" must be'],
    [JSON.stringify({ ...good, reason: 'dull' }), '"reason" must be one of none, wrong-key'],
    [JSON.stringify({ ...good, closed: 1 }), '"closed" must be the answer as a text'],
  ])('%s is refused with a sentence that says where', (line, message) => {
    expect(() => readRatings(line, 'x')).toThrow(message)
  })
})
