import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Entry, indexBank, mergeBanks } from '../../src/bank/bank-index.ts'
import { stream } from '../../src/base/random.ts'
import { topics } from '../../src/kinds/common.ts'
import type { Blueprint } from '../../src/quiz/blueprint.ts'
import { drawSet } from '../../src/quiz/draw.ts'
import { enemyTest } from '../../src/quiz/enemies.ts'
import type { Shortage } from '../../src/quiz/shortage.ts'
import { unevenness } from '../support/chi-square.ts'
import {
  allowedSets,
  arbitraryBlueprint,
  arbitraryPool,
  type Draft,
  type Pool,
  poolOf,
} from '../support/pools.ts'
import { ask, bankOf } from '../support/questions.ts'

describe('whatever pool and blueprint', () => {
  test.each([5, 30, 70])(
    'with %d of 100 pairs enemies a set is drawn if and only if one exists',
    (density) => {
      let drawn = 0
      fc.assert(
        fc.property(arbitraryPool(9, density), arbitraryBlueprint, fc.string(), (pool, blueprint, seed) => {
          const sets = allowedSets(pool, blueprint)
          const result = drawSet(pool.entries, blueprint, stream(seed, 'draw'))
          expect(result.ok).toBe(sets.size > 0)
          if (!result.ok) {
            expect(result.shortages.length).toBeGreaterThan(0)
            return
          }
          drawn += 1
          expect(sets.has(placesOf(pool, result.entries))).toBe(true)
        }),
        { seed: 20270523, numRuns: 700 },
      )
      expect(drawn).toBeGreaterThan(40)
    },
  )

  test('as many as a shortage says are available can be had, and one more can not', () => {
    let short = 0
    fc.assert(
      fc.property(arbitraryPool(8, 40), arbitraryBlueprint, (pool, blueprint) => {
        const result = drawSet(pool.entries, blueprint, stream('', 'draw'))
        const [shortage] = result.ok ? [] : result.shortages
        if (result.ok || !shortage || result.shortages.length > 1) return
        short += 1
        // What the quotas alone forbid is said without regard to facts and enemies, and facts without enemies.
        const { maxPerFact = 99, ...quotas } = blueprint
        const counted =
          shortage.quota === 'enemies' ? pool : poolOf(pool.drafts.map((one) => ({ ...one, tells: [] })))
        const wanted = /enemies|maxPerFact/.test(shortage.quota) ? { ...quotas, maxPerFact } : quotas
        expect(allowedSets(counted, lowered(wanted, shortage, 0)).size).toBeGreaterThan(0)
        expect(allowedSets(counted, lowered(wanted, shortage, 1)).size).toBe(0)
      }),
      { seed: 20270523, numRuns: 1000 },
    )
    expect(short).toBeGreaterThan(100)
  })
})

describe('every allowed set is equally likely', () => {
  const mixed = Array.from({ length: 11 }, (_, place) => draft(place))
  const told = (pairs: readonly (readonly [teller: number, told: number])[]) =>
    mixed.map((one, place) => ({ ...one, tells: pairs.flatMap(([a, b]) => (a === place ? [b] : [])) }))
  // All of them enemies, but for pairs of neighbours, and the last three.
  const crowd = Array.from({ length: 11 }, (_, place) =>
    Array.from({ length: place }, (_, other) => [place, other] as const).filter(
      ([a, b]) => !(a - b === 1 && a % 2 === 1) && b < 7,
    ),
  ).flat()

  test.each<[string, readonly Draft[], Blueprint]>([
    ['a length', mixed, { length: 3 }],
    ['a range of lengths', mixed, { length: [1, 3] }],
    [
      'ranges on one attribute',
      mixed,
      { length: 4, topics: { date: [1, 2], actor: [0, 2], anniversary: [1, 3] } },
    ],
    [
      'two attributes crossed',
      mixed,
      { length: 4, topics: { date: [1, 2], actor: 1 }, kinds: { text: [2, 3], 'true-false': [1, 2] } },
    ],
    [
      'four attributes crossed',
      mixed,
      {
        length: [3, 5],
        topics: { date: [1, 3] },
        kinds: { text: [1, 3] },
        difficulty: { easy: [1, 2], hard: 1 },
        stories: { alpha: [1, 3] },
      },
    ],
    [
      'some enemies',
      told([
        [1, 0],
        [3, 2],
        [4, 2],
        [6, 2],
        [10, 8],
      ]),
      { length: 4, topics: { date: [1, 2] } },
    ],
    ['next to nothing but enemies', told(crowd), { length: [4, 5] }],
    ['few questions a fact', mixed, { length: 4, maxPerFact: 1 }],
    [
      'few questions a fact, and enemies',
      told([
        [1, 0],
        [4, 2],
        [10, 8],
      ]),
      { length: [3, 4], maxPerFact: 2, kinds: { text: [2, 3] } },
    ],
  ])('under %s', (_, drafts, blueprint) => {
    const pool = poolOf(drafts)
    const sets = allowedSets(pool, blueprint)
    const counts = new Map(Array.from(sets, (set) => [set, 0]))
    for (let seed = 0; seed < 30 * sets.size; seed += 1) {
      const result = drawSet(pool.entries, blueprint, stream(`seed ${seed}`, 'draw'))
      const set = result.ok ? placesOf(pool, result.entries) : 'none'
      counts.set(set, (counts.get(set) ?? 0) + 1)
    }
    expect(sets.size).toBeGreaterThan(8)
    expect(new Set(counts.keys())).toEqual(sets)
    expect(Math.abs(unevenness([...counts.values()]))).toBeLessThan(4)
  })
})

describe('where counting breaks off', () => {
  // A story of 150 questions: each of 30 facts is asked for five times, and 50 questions tell the keys of ten others.
  const dense = Array.from({ length: 150 }, (_, place) => {
    const tells = place < 100 ? [] : Array.from({ length: 10 }, (_, i) => (place * 7 + i * 13) % 100)
    return ask.text(`dense/f${place % 30}/asks-${place % 30}/text-${place}`, {
      topic: topics[place % 5] ?? 'event',
      stem: ['This', ...tells.map((told) => `secret${told}x`), 'that.'].join(' '),
      accepted: [`secret${place}x`],
    })
  })
  const { entries } = indexBank(bankOf('dense', dense))
  const check = enemyTest()

  test.each<[Blueprint]>([
    [{ length: 28 }],
    [{ length: [20, 30], topics: { date: [4, 5], actor: [4, 5], place: 5 } }],
    [{ length: 24, maxPerFact: 1, kinds: { text: 24 } }],
  ])('a set is found all the same: %j', (blueprint) => {
    const drawn = drawSet(entries, blueprint, stream('dense', 'draw'))
    const questions = drawn.ok ? drawn.entries.map(({ question }) => question) : []
    expect(questions.length).toBeGreaterThanOrEqual(
      typeof blueprint.length === 'number' ? blueprint.length : 20,
    )
    for (const [i, a] of questions.entries())
      for (const b of questions.slice(0, i)) expect(check(a, b)).toBe(false)
    for (const [topic, wanted] of Object.entries(blueprint.topics ?? {})) {
      const [min, max] = typeof wanted === 'number' ? [wanted, wanted] : wanted
      const count = questions.filter((question) => question.topic === topic).length
      expect(count).toBeGreaterThanOrEqual(min)
      expect(count).toBeLessThanOrEqual(max)
    }
  })

  test('what no search can find is said to be a shortage of which 0 are available', () => {
    const drawn = drawSet(entries, { length: 31 }, stream('dense', 'draw'))
    expect(drawn).toMatchObject({
      ok: false,
      shortages: [{ quota: 'enemies', name: 'length', wanted: 31, available: 0 }],
    })
  })

  test('a pool too large for enemies to be counted is searched', () => {
    const stories = Array.from({ length: 8 }, (_, story) =>
      bankOf(
        `s${story}`,
        dense.map((question) => ({ ...question, id: question.id.replace('dense', `s${story}`) })),
      ),
    )
    const index = mergeBanks(stories)
    const drawn = drawSet(index.entries, { length: 60, stories: { s3: [10, 20] } }, stream('many', 'draw'))
    expect(index.entries.length).toBe(1200)
    expect(drawn.ok && drawn.entries.length).toBe(60)
  })
})

function draft(place: number): Draft {
  return {
    topic: place % 3,
    kind: place % 4 === 1 ? 'true-false' : 'text',
    difficulty: [0, 0.5, 1, 0.5, 0][place % 5] ?? 0,
    story: place < 7 ? 0 : 1,
    facts: [place % 4, (place * 3) % 4].slice(0, 1 + (place % 2)),
    tells: [],
  }
}

function placesOf({ entries }: Pool, drawn: readonly Entry[]): string {
  const ids = drawn.map(({ question }) => question.id)
  return entries.flatMap(({ question }, place) => (ids.includes(question.id) ? [place] : [])).join()
}

/** The blueprint with what falls short asking for no more than is available, or for so many more. */
function lowered(blueprint: Blueprint, { quota, name = '', available }: Shortage, more: number): Blueprint {
  const [part = '', key = ''] =
    quota === 'enemies' || quota === 'maxPerFact' ? name.split('.') : [quota, name]
  const to = (wanted: unknown) => [available + more, Array.isArray(wanted) ? wanted[1] : wanted]
  if (part === 'length') return { ...blueprint, length: to(blueprint.length) as [number, number] }
  const counts: Readonly<Record<string, unknown>> = { ...blueprint[part as 'topics'] }
  return { ...blueprint, [part]: { ...counts, [key]: to(counts[key]) } }
}
