import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTags } from '../../../src/read/actors/decode.ts'
import { lattice, powersOf, spanChance } from '../../../src/read/actors/marginals.ts'
import { mayFollow, spansOf, TAGS } from '../../../src/read/actors/tags.ts'

const score = fc.integer({ min: -31, max: 31 })
const sentence = fc
  .integer({ min: 1, max: 4 })
  .chain((length) =>
    fc.record({
      length: fc.constant(length),
      scores: fc.array(score, { minLength: length * TAGS, maxLength: length * TAGS }),
      transitions: fc.array(score, { minLength: (TAGS + 1) * TAGS, maxLength: (TAGS + 1) * TAGS }),
    }),
  )
  .map(({ length, scores, transitions }) => ({
    length,
    scores: Int32Array.from(scores),
    transitions: Int32Array.from(transitions),
  }))

/** Every row of tags that is allowed, with its score. */
function enumerate({
  length,
  scores,
  transitions,
}: {
  length: number
  scores: Int32Array
  transitions: Int32Array
}) {
  let rows: { tags: number[]; total: number }[] = [{ tags: [], total: 0 }]
  for (let at = 0; at < length; at += 1)
    rows = rows.flatMap(({ tags, total }) =>
      Array.from({ length: TAGS }, (_, tag) => tag)
        .filter((tag) => mayFollow(tags.at(-1) ?? -1, tag))
        .map((tag) => ({
          tags: [...tags, tag],
          total:
            total +
            (scores[at * TAGS + tag] ?? 0) +
            (transitions[((tags.at(-1) ?? -1) + 1) * TAGS + tag] ?? 0),
        })),
    )
  return rows
}

test('the best row of tags is the best of all', () => {
  fc.assert(
    fc.property(sentence, (given) => {
      const rows = enumerate(given)
      const tags = Array.from(bestTags(given.scores, given.length, given.transitions))
      const most = Math.max(...rows.map(({ total }) => total))
      expect(rows.find((row) => `${row.tags}` === `${tags}`)?.total).toBe(most)
    }),
    { numRuns: 200 },
  )
})

test('the chance of a name is its share of all rows of tags', () => {
  const step = 0.1
  fc.assert(
    fc.property(sentence, (given) => {
      const rows = enumerate(given).map(({ tags, total }) => ({ tags, weight: Math.exp(total * step) }))
      const all = rows.reduce((sum, { weight }) => sum + weight, 0)
      const chances = lattice(given.scores, given.length, given.transitions, powersOf(Math.exp(-step)))
      for (let first = 0; first < given.length; first += 1)
        for (let last = first; last < given.length; last += 1)
          for (let type = 0; type < 3; type += 1) {
            const holds = rows.filter(({ tags }) =>
              spansOf(tags).some((span) => span.first === first && span.last === last && span.type === type),
            )
            const share = holds.reduce((sum, { weight }) => sum + weight, 0) / all
            expect(spanChance(chances, { first, last, type })).toBeCloseTo(share, 9)
          }
    }),
    { numRuns: 60 },
  )
})

test('powers are of multiplication alone', () => {
  const powers = powersOf(0.5)
  expect([powers[0], powers[1], powers[10]]).toEqual([1, 0.5, 2 ** -10])
})

test('a sentence of one word, and of none', () => {
  const scores = new Int32Array(TAGS)
  scores[3] = 5
  const transitions = new Int32Array((TAGS + 1) * TAGS)
  expect(Array.from(bestTags(scores, 1, transitions))).toEqual([3])
  expect(Array.from(bestTags(scores, 0, transitions))).toEqual([])
})

test('the tags of a name go on only after its first token', () => {
  expect(spansOf([0, 1, 2, 1, 3, 4, 0, 5])).toEqual([
    { first: 1, last: 2, type: 0 },
    { first: 3, last: 3, type: 0 },
    { first: 4, last: 5, type: 1 },
    { first: 7, last: 7, type: 2 },
  ])
})
