import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprint, hash128, type Random, shuffle, stream } from '../../src/base/random.ts'

describe('the hash is MurmurHash3 x86 128', () => {
  test.each([
    // Vectors that are published with other implementations.
    ['', '00000000000000000000000000000000'],
    ['I will not buy this record, it is scratched.', 'a0a9683b25ac5e40d9af2895890dddf5'],
  ])('of %j', (text, digest) => {
    expect(fingerprint(text)).toBe(digest)
  })

  test('as written from its specification, for texts of every length and script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(hash128(text)).toEqual(murmur(new TextEncoder().encode(text)))
      }),
      { seed: 20270523, numRuns: 1000 },
    )
  })

  test('reads UTF-8, so that other languages can too', () => {
    expect(fingerprint('é')).toBe(
      murmur(Uint8Array.of(0xc3, 0xa9))
        .map((word) => word.toString(16).padStart(8, '0'))
        .join(''),
    )
  })
})

describe('a stream', () => {
  test('gives the draws of sfc32 from the hash of its name, bounded by multiplication', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 1, max: 2 ** 21 }), (seed, purpose, bound) => {
        const random = stream(seed, purpose)
        const words = sfc32(hash128(`${seed}\u001f${purpose}`))
        const expected = Array.from({ length: 20 }, () => bounded(words, bound))
        expect(Array.from({ length: 20 }, () => random(bound))).toEqual(expected)
      }),
      { seed: 20270523, numRuns: 300 },
    )
  })

  test('of one name is no other than itself, and of two names unlike', () => {
    const draws = (random: Random) => Array.from({ length: 8 }, () => random(1000))
    expect(draws(stream('a', 'draw'))).toEqual(draws(stream('a', 'draw')))
    expect(draws(stream('a', 'draw'))).not.toEqual(draws(stream('a', 'order')))
    expect(draws(stream('a', 'draw'))).not.toEqual(draws(stream('b', 'draw')))
  })

  test('takes bounds from 1 to 2^21 and no others', () => {
    const random = stream('bounds')
    expect(random(1)).toBe(0)
    expect(random(2 ** 21)).toBeLessThan(2 ** 21)
    for (const bound of [0, -1, 1.5, 2 ** 21 + 1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => random(bound)).toThrow(RangeError)
  })
})

describe('a shuffle', () => {
  test('over consecutive seeds, each with its own stream, gives all orders alike', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 240_000; seed += 1) {
      const order = shuffle('abcd'.split(''), stream(`seed ${seed}`)).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(counts.size).toBe(24)
    // The middle 99.9 % of chi-square with 23 degrees of freedom: too even would be a fault as well.
    expect(chiSquare).toBeGreaterThan(7.53)
    expect(chiSquare).toBeLessThan(49.73)
  })

  test('keeps the items and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items]
        expect(shuffle(items, stream(seed)).toSorted()).toEqual(before.toSorted())
        expect(items).toEqual(before)
      }),
      { seed: 20270523 },
    )
  })

  test('goes from the last place down, drawing for each among those up to it', () => {
    const bounds: number[] = []
    const first = (bound: number) => {
      bounds.push(bound)
      return 0
    }
    expect(shuffle(['a', 'b', 'c', 'd'], first)).toEqual(['b', 'c', 'd', 'a'])
    expect(bounds).toEqual([4, 3, 2])
  })
})

/** The bounded draw of Lemire, on whole numbers of any size. */
function bounded(next: () => bigint, bound: number): number {
  const size = BigInt(bound)
  for (;;) {
    const product = next() * size
    if (product % 2n ** 32n >= 2n ** 32n % size) return Number(product >> 32n)
  }
}

/** Small fast counting generator on whole numbers of any size, twelve words thrown away. */
function sfc32(state: readonly number[]): () => bigint {
  const MASK = 0xffffffffn
  let [a = 0n, b = 0n, c = 0n, counter = 0n] = state.map(BigInt)
  const next = () => {
    const out = (a + b + counter) & MASK
    counter = (counter + 1n) & MASK
    a = b ^ (b >> 9n)
    b = (c + ((c << 3n) & MASK)) & MASK
    c = ((((c << 21n) | (c >> 11n)) & MASK) + out) & MASK
    return out
  }
  for (let i = 0; i < 12; i += 1) next()
  return next
}

/** MurmurHash3_x86_128 as its author describes it, seed 0, on whole numbers of any size. */
function murmur(bytes: Uint8Array): number[] {
  const MASK = 0xffffffffn
  const times = (a: bigint, b: bigint) => (a * b) & MASK
  const rotl = (a: bigint, by: bigint) => ((a << by) | (a >> (32n - by))) & MASK
  const [c1, c2, c3, c4] = [0x239b961bn, 0xab0e9789n, 0x38b34ae5n, 0xa1e38b93n]
  const scramble = [
    (k: bigint) => times(rotl(times(k, c1), 15n), c2),
    (k: bigint) => times(rotl(times(k, c2), 16n), c3),
    (k: bigint) => times(rotl(times(k, c3), 17n), c4),
    (k: bigint) => times(rotl(times(k, c4), 18n), c1),
  ] as const
  const word = (at: number) =>
    [3, 2, 1, 0].reduce((sum, byte) => (sum << 8n) | BigInt(bytes[at + byte] ?? 0), 0n)
  let [h1, h2, h3, h4] = [0n, 0n, 0n, 0n]
  const blocks = Math.floor(bytes.length / 16)
  for (let i = 0; i < blocks; i += 1) {
    h1 ^= scramble[0](word(i * 16))
    h1 = (times((rotl(h1, 19n) + h2) & MASK, 5n) + 0x561ccd1bn) & MASK
    h2 ^= scramble[1](word(i * 16 + 4))
    h2 = (times((rotl(h2, 17n) + h3) & MASK, 5n) + 0x0bcaa747n) & MASK
    h3 ^= scramble[2](word(i * 16 + 8))
    h3 = (times((rotl(h3, 15n) + h4) & MASK, 5n) + 0x96cd1c35n) & MASK
    h4 ^= scramble[3](word(i * 16 + 12))
    h4 = (times((rotl(h4, 13n) + h1) & MASK, 5n) + 0x32ac3b17n) & MASK
  }
  const rest = bytes.length % 16
  if (rest > 12) h4 ^= scramble[3](word(blocks * 16 + 12))
  if (rest > 8) h3 ^= scramble[2](word(blocks * 16 + 8))
  if (rest > 4) h2 ^= scramble[1](word(blocks * 16 + 4))
  if (rest > 0) h1 ^= scramble[0](word(blocks * 16))
  const length = BigInt(bytes.length)
  let h = [h1 ^ length, h2 ^ length, h3 ^ length, h4 ^ length]
  const cross = (words: readonly bigint[]) => {
    const [a = 0n, b = 0n, c = 0n, d = 0n] = words
    const sum = (a + b + c + d) & MASK
    return [sum, (b + sum) & MASK, (c + sum) & MASK, (d + sum) & MASK]
  }
  const finish = (x: bigint) => {
    let k = times(x ^ (x >> 16n), 0x85ebca6bn)
    k = times(k ^ (k >> 13n), 0xc2b2ae35n)
    return k ^ (k >> 16n)
  }
  h = cross(cross(h).map(finish))
  return h.map(Number)
}
