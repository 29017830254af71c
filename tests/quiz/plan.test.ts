import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stream } from '../../src/base/random.ts'
import type { Question } from '../../src/kinds/index.ts'
import { cellsOf } from '../../src/quiz/cells.ts'
import type { EnemyTest } from '../../src/quiz/enemies.ts'
import { drawFrom, planOf } from '../../src/quiz/plan.ts'
import type { Bound, Item } from '../../src/quiz/task.ts'
import { unevenness } from '../support/chi-square.ts'
import { ask, bankOf } from '../support/questions.ts'

const bank = bankOf('plain', [])
const question = ask.text('plain/f1/what/text')

interface Setting {
  readonly items: readonly Item[]
  readonly bounds: readonly Bound[]
  /** For each place the places of its enemies. */
  readonly foes: readonly (readonly number[])[]
}

/** Any bounds on any items, which the kinds and topics of questions could not make. */
const setting: fc.Arbitrary<Setting> = fc
  .record({
    marks: fc.array(fc.subarray([1, 2, 3]), { minLength: 1, maxLength: 9 }),
    ranges: fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { minLength: 4, maxLength: 4 }),
    dice: fc.array(fc.nat(99), { minLength: 81, maxLength: 81 }),
    density: fc.constantFrom(0, 20, 60),
  })
  .map(({ marks, ranges, dice, density }) => ({
    items: marks.map((more, place) => ({ question: { ...question }, bank, place, bounds: [0, ...more] })),
    bounds: ranges.map(([min, more], b) => boundOf(`${b}`, min, min + more)),
    foes: marks.map((_, a) =>
      marks.flatMap((_, b) =>
        a !== b && (dice[Math.min(a, b) * 9 + Math.max(a, b)] ?? 0) < density ? [b] : [],
      ),
    ),
  }))

test('counts the sets that keep to all bounds and hold no enemies', () => {
  let possible = 0
  fc.assert(
    fc.property(setting, ({ items, bounds, foes }) => {
      const plan = planOf(cellsOf(items, bounds.length, testOf({ items, bounds, foes })), bounds, {
        left: 1e6,
      })
      const sets = allowedSets({ items, bounds, foes })
      possible += Math.sign(sets.length)
      expect(plan?.total).toBe(BigInt(sets.length))
    }),
    { seed: 20270523, numRuns: 1000 },
  )
  expect(possible).toBeGreaterThan(200)
})

test('draws every set alike', () => {
  fc.assert(
    fc.property(
      setting.filter((one) => allowedSets(one).length > 5 && allowedSets(one).length < 60),
      fc.string(),
      ({ items, bounds, foes }, seed) => {
        const sets = allowedSets({ items, bounds, foes })
        const cells = cellsOf(items, bounds.length, testOf({ items, bounds, foes }))
        const plan = planOf(cells, bounds, { left: 1e6 })
        const random = stream(seed)
        const counts = new Map(sets.map((set) => [set, 0]))
        for (let i = 0; i < 60 * sets.length; i += 1) {
          const drawn = plan && drawFrom(plan, cells, random, () => true)
          const set = drawn?.map(({ place }) => place).join() ?? ''
          counts.set(set, (counts.get(set) ?? 0) + 1)
        }
        expect([...counts.keys()]).toEqual(sets)
        expect(Math.abs(unevenness([...counts.values()]))).toBeLessThan(4)
      },
    ),
    { seed: 20270523, numRuns: 60 },
  )
})

describe('the work', () => {
  const items = Array.from({ length: 40 }, (_, place) => ({
    question,
    bank,
    place,
    bounds: [0, 1 + (place % 4)],
  }))
  const bounds = [4, 1, 1, 1, 1].map((min, b) => boundOf(`${b}`, min, 9))

  test('is one unit a state, and where it runs out there is no plan', () => {
    const work = { left: 1000 }
    const cells = cellsOf(items, bounds.length)
    expect(planOf(cells, bounds, work)?.total).toBeGreaterThan(0n)
    expect(planOf(cells, bounds, { left: 1000 - work.left })).toBeDefined()
    expect(planOf(cells, bounds, { left: 999 - work.left })).toBeUndefined()
  })

  test('is small for questions that are alike, however many they are', () => {
    const work = { left: 100 }
    const crowd = Array.from({ length: 10_000 }, (_, place) => ({ question, bank, place, bounds: [0] }))
    const plan = planOf(cellsOf(crowd, 1), [boundOf('0', 20, 20)], work)
    // 10,000! / 20! / 9,980!
    expect(plan?.total.toString().length).toBe(62)
    expect(work.left).toBe(99)
  })
})

test('a draw is given up as soon as a question is not admitted', () => {
  const items = [0, 1, 2].map((place) => ({ question, bank, place, bounds: [0] }))
  const cells = cellsOf(items, 1)
  const plan = planOf(cells, [boundOf('0', 2, 2)], { left: 9 })
  const seen: number[] = []
  const drawn =
    plan &&
    drawFrom(plan, cells, stream('x'), (_, taken) => {
      seen.push(taken.length)
      return taken.length < 1
    })
  expect(drawn).toBeUndefined()
  expect(seen).toEqual([0, 1])
})

function boundOf(name: string, min: number, max: number): Bound {
  return { quota: 'topics', name, wanted: [min, max], min, max }
}

function testOf({ items, foes }: Setting): EnemyTest {
  const placeOf = (one: Question) => items.findIndex(({ question: other }) => other === one)
  return (a, b) => foes[placeOf(a)]?.includes(placeOf(b)) ?? false
}

function allowedSets({ items, bounds, foes }: Setting): string[] {
  const sets: string[] = []
  for (let bits = 0; bits < 2 ** items.length; bits += 1) {
    const chosen = items.filter(({ place }) => bits & (1 << place))
    const keeps = bounds.every(({ min, max }, b) => {
      const count = chosen.filter((item) => item.bounds.includes(b)).length
      return min <= count && count <= max
    })
    const apart = chosen.every(({ place }) => !chosen.some((other) => foes[place]?.includes(other.place)))
    if (keeps && apart) sets.push(chosen.map(({ place }) => place).join())
  }
  return sets
}
