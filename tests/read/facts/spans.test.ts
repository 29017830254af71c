import { expect, test } from 'vitest'
import { oncePer } from '../../../src/base/once-per.ts'
import { spanAt, spanEndingAt, spansIn } from '../../../src/read/facts/spans.ts'

const spans = [
  { start: 0, end: 3 },
  { start: 5, end: 8 },
  { start: 8, end: 9 },
  { start: 12, end: 20 },
]

test.each([
  [{ start: 0, end: 5 }, [0]],
  [{ start: 3, end: 5 }, []],
  [{ start: 2, end: 9 }, [0, 5, 8]],
  [{ start: 8, end: 13 }, [8, 12]],
  [{ start: 20, end: 30 }, []],
])('those that share a character with %j begin at %j', (span, starts) => {
  expect(spansIn(spans, span).map(({ start }) => start)).toEqual(starts)
})

test('the one that begins or ends somewhere', () => {
  expect([spanAt(spans, 5)?.end, spanAt(spans, 6)]).toEqual([8, undefined])
  expect([spanEndingAt(spans, 8)?.start, spanEndingAt(spans, 7)]).toEqual([5, undefined])
})

test('a value is made once for each object', () => {
  let made = 0
  const count = oncePer((_: object) => {
    made += 1
    return made
  })
  const key = {}
  expect([count(key), count(key), count({})]).toEqual([1, 1, 2])
})
