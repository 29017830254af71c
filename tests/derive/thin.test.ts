import { expect, test } from 'vitest'
import { thinned } from '../../src/derive/thin.ts'
import type { Question } from '../../src/kinds/index.ts'

let made = 0
function base() {
  made += 1
  const words = Array.from({ length: 5 }, (_, i) => `w${made}x${i}`).join(' ')
  return {
    id: `b/f${made}/who/x`,
    topic: 'actor',
    stem: `Who ${words}?`,
    facts: [`f${made}`],
    asks: 'who',
    evidence: [{ start: 0, end: 5 }],
    explanation: 'So it is.',
  } as const
}
const judged = (key: boolean): Question => ({ ...base(), kind: 'true-false', key })
const typed = (name: string, more: { stem?: string } = {}): Question => ({
  ...base(),
  ...more,
  kind: 'text',
  accepted: [name],
})

test.each([
  [5, 0],
  [4, 2],
  [0, 3],
  [1, 1],
])('of %i true statements and %i false ones one sort has at most one more than the other', (yes, no) => {
  const of = (key: boolean, length: number) => Array.from({ length }, () => judged(key))
  const some = [...of(true, yes), ...of(false, no)]
  const { kept, surplus } = thinned(some)
  const count = (key: boolean) => kept.filter((one) => one.kind === 'true-false' && one.key === key).length
  expect(Math.abs(count(true) - count(false))).toBeLessThanOrEqual(1)
  expect(kept.length).toBe(Math.min(yes + no, 2 * Math.min(yes, no) + 1))
  expect(kept.length + surplus.length).toBe(some.length)
})

test('three questions have one key at most, the best', () => {
  const some = ['Mara Lund', 'Mara Lund', 'Olo Brandt', 'mara lund', 'Mara Lund'].map((name) => typed(name))
  const { kept, surplus } = thinned(some)
  expect(kept).toEqual(some.slice(0, 4))
  expect(surplus.map(({ reason }) => reason)).toEqual(['key'])
})

test('of ten questions the third with one key stands last', () => {
  const twins = ['Mara Lund', 'Mara Lund', 'Mara Lund'].map((name) => typed(name))
  const others = Array.from({ length: 7 }, (_, i) => typed(`Olo Brandt ${i}`))
  expect(thinned([...twins, ...others]).kept.at(-1)).toBe(twins[2])
  expect(thinned([...twins, ...others.slice(1)]).kept[2]).toBe(twins[2])
})

test('of two stems of one kind in nearly the same words the better is kept, of two kinds both', () => {
  const stem = 'Who opened the long bridge over the Arva in Tova in May 1998?'
  const [a, b] = [
    typed('Mara Lund', { stem }),
    typed('Olo Brandt', { stem: stem.replace('opened', 'closed') }),
  ]
  expect(thinned([a, b]).kept).toEqual([a])
  expect(thinned([a, { ...judged(true), stem }]).kept).toHaveLength(2)
})
