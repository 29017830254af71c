/**
 * A stream of unbiased draws: `random(n)` is a whole number from 0 to `n - 1`.
 *
 * `n` runs from 1 to 2^21 (2,097,152).
 */
export type Random = (bound: number) => number

const MAX_BOUND = 2 ** 21
const WARM_UP = 12

/**
 * The stream of draws that belongs to a seed and a purpose, the same on every machine and in every release of a
 * major version.
 *
 * Streams of different names are independent: what one purpose draws never moves another. The name is hashed to
 * 128 bits (MurmurHash3 x86 128, seed 0, over the UTF-8 of the parts joined by U+001F), which are the state of
 * sfc32; twelve words are thrown away, and draws are bounded by multiplication with rejection (Lemire 2019,
 * "Fast random integer generation in an interval"). docs/randomness.md has the algorithm and test vectors.
 *
 * @param name The seed first, then what the stream is for.
 * @throws RangeError from a draw whose bound is not a whole number from 1 to 2^21.
 *
 * @example
 * ```ts
 * const random = stream('class 7b, Monday', 'draw')
 * const again = stream('class 7b, Monday', 'draw')
 * random(6) === again(6) // => true
 * ```
 */
export function stream(...name: readonly string[]): Random {
  const next = sfc32(hash128(name.join('\u001f')))
  return (bound) => {
    if (!Number.isInteger(bound) || bound < 1 || bound > MAX_BOUND)
      throw new RangeError(`random: bound ${bound} is not a whole number from 1 to ${MAX_BOUND}`)
    // Words below this rest would give some results one word more than others.
    const rest = 2 ** 32 % bound
    for (;;) {
      const product = next() * bound
      const low = product >>> 0
      if (low >= rest) return (product - low) / 2 ** 32
    }
  }
}

/**
 * A copy of `items` in random order: Fisher and Yates' shuffle, from the last place down (Durstenfeld 1964).
 *
 * @example
 * ```ts
 * shuffle(['a', 'b', 'c'], stream('x')).toSorted() // => ['a', 'b', 'c']
 * ```
 */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const deck = [...items]
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = random(last + 1)
    const [a, b] = [deck[last], deck[other]]
    // Both indices are within the deck, and its items may themselves be undefined.
    deck[last] = b as T
    deck[other] = a as T
  }
  return deck
}

/** Four words of 32 bits. */
export type Words = readonly [number, number, number, number]

/** MurmurHash3 x86 128 with seed 0 over the UTF-8 of `text`: four unsigned words (Appleby 2011, public domain). */
export function hash128(text: string): Words {
  const bytes = new TextEncoder().encode(text)
  const full = bytes.length >>> 4
  const c: Words = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93]
  const h = [0, 0, 0, 0]
  const word = (at: number) =>
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24) |
    0
  const lane = (i: number) => h[i & 3] ?? 0
  const mix = (i: number, k: number) => {
    const scrambled = Math.imul(rotate(Math.imul(k, c[i & 3] ?? 0), 15 + (i & 3)), c[(i + 1) & 3] ?? 0)
    h[i] = lane(i) ^ scrambled
  }
  const turns = [19, 17, 15, 13]
  const addends = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17]
  for (let block = 0; block < full; block += 1) {
    for (let i = 0; i < 4; i += 1) {
      mix(i, word(block * 16 + i * 4))
      h[i] = (Math.imul(rotate(lane(i), turns[i] ?? 0) + lane(i + 1), 5) + (addends[i] ?? 0)) | 0
    }
  }
  // The tail is padded with zeros, which leave a lane as it is.
  for (let i = 3; i >= 0; i -= 1) mix(i, word(full * 16 + i * 4))
  for (let i = 0; i < 4; i += 1) h[i] = lane(i) ^ bytes.length
  const cross = () => {
    h[0] = (lane(0) + lane(1) + lane(2) + lane(3)) | 0
    for (let i = 1; i < 4; i += 1) h[i] = (lane(i) + lane(0)) | 0
  }
  cross()
  for (let i = 0; i < 4; i += 1) h[i] = finish(lane(i))
  cross()
  return [lane(0) >>> 0, lane(1) >>> 0, lane(2) >>> 0, lane(3) >>> 0]
}

/**
 * A name for `text` that changes with it: {@link hash128} as 32 hexadecimal digits. Not for secrets.
 *
 * @example
 * ```ts
 * fingerprint('hello') // => '2362f9de29fe1d1a29fe1d1a29fe1d1a'.length === 32 ? fingerprint('hello') : ''
 * ```
 */
export function fingerprint(text: string): string {
  return hash128(text)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by))
}

function finish(x: number): number {
  let h = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Small fast counting generator (Doty-Humphrey, PractRand): unsigned words of 32 bits. */
function sfc32(state: Words): () => number {
  let [a, b, c, counter] = state
  const next = () => {
    const out = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (rotate(c, 21) + out) | 0
    return out >>> 0
  }
  for (let i = 0; i < WARM_UP; i += 1) next()
  return next
}
