import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint, hash128, shuffle, stream } from '../../src/base/random.ts'

/** MurmurHash3 x86 128 written a second time, lane by lane from the reference, in arithmetic of any size. */
function byTheBook(text: string): string {
  const M = 0xffffffffn
  const mul = (a: bigint, b: bigint) => (a * b) & M
  const rotl = (x: bigint, r: bigint) => ((x << r) | (x >> (32n - r))) & M
  const mix = (h: bigint) => {
    let x = mul(h ^ (h >> 16n), 0x85ebca6bn)
    x = mul(x ^ (x >> 13n), 0xc2b2ae35n)
    return x ^ (x >> 16n)
  }
  const data = Buffer.from(text, 'utf8')
  const [c1, c2, c3, c4] = [0x239b961bn, 0xab0e9789n, 0x38b34ae5n, 0xa1e38b93n]
  let [h1, h2, h3, h4] = [0n, 0n, 0n, 0n]
  const blocks = Math.floor(data.length / 16)
  const word = (at: number) => BigInt(data.readUInt32LE(at))
  for (let i = 0; i < blocks; i += 1) {
    h1 ^= mul(rotl(mul(word(i * 16), c1), 15n), c2)
    h1 = (mul((rotl(h1, 19n) + h2) & M, 5n) + 0x561ccd1bn) & M
    h2 ^= mul(rotl(mul(word(i * 16 + 4), c2), 16n), c3)
    h2 = (mul((rotl(h2, 17n) + h3) & M, 5n) + 0x0bcaa747n) & M
    h3 ^= mul(rotl(mul(word(i * 16 + 8), c3), 17n), c4)
    h3 = (mul((rotl(h3, 15n) + h4) & M, 5n) + 0x96cd1c35n) & M
    h4 ^= mul(rotl(mul(word(i * 16 + 12), c4), 18n), c1)
    h4 = (mul((rotl(h4, 13n) + h1) & M, 5n) + 0x32ac3b17n) & M
  }
  const tail = data.subarray(blocks * 16)
  const part = (from: number) =>
    [...tail.subarray(from, from + 4)].reduce((sum, byte, i) => sum | (BigInt(byte) << BigInt(8 * i)), 0n)
  h4 ^= mul(rotl(mul(part(12), c4), 18n), c1)
  h3 ^= mul(rotl(mul(part(8), c3), 17n), c4)
  h2 ^= mul(rotl(mul(part(4), c2), 16n), c3)
  h1 ^= mul(rotl(mul(part(0), c1), 15n), c2)
  const length = BigInt(data.length)
  ;[h1, h2, h3, h4] = [h1 ^ length, h2 ^ length, h3 ^ length, h4 ^ length]
  h1 = (h1 + h2 + h3 + h4) & M
  ;[h2, h3, h4] = [(h2 + h1) & M, (h3 + h1) & M, (h4 + h1) & M]
  ;[h1, h2, h3, h4] = [mix(h1), mix(h2), mix(h3), mix(h4)]
  h1 = (h1 + h2 + h3 + h4) & M
  return [h1, h2 + h1, h3 + h1, h4 + h1].map((h) => (h & M).toString(16).padStart(8, '0')).join('')
}

/** sfc32 and the bounded draw written a second time, in arithmetic of any size. */
function* drawsByTheBook(name: string, bound: number): Generator<number> {
  const M = 0xffffffffn
  let [a, b, c, counter] = hash128(name).map(BigInt) as [bigint, bigint, bigint, bigint]
  for (let i = 0; ; i += 1) {
    const out = (a + b + counter) & M
    counter = (counter + 1n) & M
    a = b ^ (b >> 9n)
    b = (c + (c << 3n)) & M
    c = ((((c << 21n) | (c >> 11n)) & M) + out) & M
    const product = out * BigInt(bound)
    if (i >= 12 && (product & M) >= 2n ** 32n % BigInt(bound)) yield Number(product >> 32n)
  }
}

describe('the hash', () => {
  test('is the published one', () => {
    // The value that the readme of murmurHash3js gives.
    expect(fingerprint('I will not buy this record, it is scratched.')).toBe(
      'a0a9683b25ac5e40d9af2895890dddf5',
    )
    expect(fingerprint('')).toBe('0'.repeat(32))
  })
  test('agrees with a second one at every length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (text) => {
        expect(fingerprint(text)).toBe(byTheBook(text))
      }),
      { seed: 3, numRuns: 1000 },
    )
  })
})

describe('a stream', () => {
  test('agrees with a second one, whatever its name and bound', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 2 ** 21 }), (seed, purpose, bound) => {
        const random = stream(seed, purpose)
        const book = drawsByTheBook(`${seed}\u001f${purpose}`, bound)
        for (let i = 0; i < 20; i += 1) expect(random(bound)).toBe(book.next().value)
      }),
      { seed: 4, numRuns: 300 },
    )
  })
  test('takes bounds from 1 to 2^21', () => {
    const random = stream('s')
    expect(random(1)).toBe(0)
    for (const bound of [0, -1, 1.5, 2 ** 21 + 1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => random(bound)).toThrow(RangeError)
  })
})

test('every order of four is equally likely, one stream a seed', () => {
  const counts = new Map<string, number>()
  const seeds = 240_000
  for (let i = 0; i < seeds; i += 1) {
    const order = shuffle(['a', 'b', 'c', 'd'], stream(`seed ${i}`)).join('')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  const chi = [...counts.values()].reduce((sum, n) => sum + (n - seeds / 24) ** 2 / (seeds / 24), 0)
  expect(counts.size).toBe(24)
  // 23 degrees of freedom, p = .001 at either end.
  expect(chi).toBeGreaterThan(7.53)
  expect(chi).toBeLessThan(49.73)
})

test('the vectors of the guide hold', () => {
  const guide = readFileSync('docs/randomness.md', 'utf8')
  for (const text of ['hello', 'newsquiz', 'Zürich 祝'])
    expect(guide).toContain(`| ${text} | ${fingerprint(text)} |`)
  const [fine, coarse] = [stream('class 7b, Monday', 'draw'), stream('class 7b, Monday', 'draw')]
  expect(guide).toContain(Array.from({ length: 8 }, () => fine(2 ** 21)).join(' '))
  expect(guide).toContain(Array.from({ length: 12 }, () => coarse(6)).join(' '))
  expect(guide).toContain(shuffle([...'abcdef'], stream('class 7b, Monday', 'options', 'q1')).join(' '))
})
