import { expect, test } from 'vitest'
import { below } from '../../src/base/below.ts'
import { stream } from '../../src/base/random.ts'
import { unevenness } from '../support/chi-square.ts'

test('every number below the total is equally likely', () => {
  const random = stream('below')
  for (const total of [2, 7, 100, 1000]) {
    const counts = Array<number>(total).fill(0)
    for (let i = 0; i < total * 200; i += 1) {
      const number = Number(below(BigInt(total), random))
      counts[number] = (counts[number] ?? 0) + 1
    }
    expect(Math.abs(unevenness(counts))).toBeLessThan(4)
  }
})

test('a total beyond one digit of 16 bits is covered evenly from end to end', () => {
  const random = stream('below', 'large')
  const total = 2n ** 100n / 3n
  const counts = Array<number>(60).fill(0)
  for (let i = 0; i < 60_000; i += 1) {
    const place = Number((below(total, random) * 60n) / total)
    counts[place] = (counts[place] ?? 0) + 1
  }
  expect(Math.abs(unevenness(counts))).toBeLessThan(4)
})

test('digits are drawn from the highest, and a number that is too large again', () => {
  const bounds: number[] = []
  const script = [1, 0x86a0, 1, 0x869f]
  const scripted = (bound: number) => {
    bounds.push(bound)
    return script[bounds.length - 1] ?? 0
  }
  // 100,000 is 0x186a0: the first number drawn is exactly that, the second one less.
  expect(below(100_000n, scripted)).toBe(99_999n)
  expect(bounds).toEqual([2, 65536, 2, 65536])
})

test('where there is one number, nothing is drawn', () => {
  const never = () => {
    throw new Error('drawn')
  }
  expect(below(1n, never)).toBe(0n)
})
