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

// For each lane: its first factor, whose successor's is its second, and what a full block adds to it.
const FACTORS = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93, 0x239b961b]
const ADDENDS = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17]

/** MurmurHash3 x86 128 with seed 0 over the UTF-8 of `text`: four unsigned words (Appleby 2011, public domain). */
export function hash128(text: string): Words {
  const bytes = new TextEncoder().encode(text)
  const full = bytes.length >>> 4
  // The tail is padded with zeros, which leave a lane as it is.
  const padded = new Uint8Array(full * 16 + 16)
  padded.set(bytes)
  const words = new DataView(padded.buffer)

  // The lane at work stands first; after four words each is back in its place.
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let i = 0; i < full * 4 + 4; i += 1) {
    const lane = i & 3
    const word = Math.imul(words.getInt32(i * 4, true), FACTORS[lane] ?? 0)
    a ^= Math.imul(rotate(word, 15 + lane), FACTORS[lane + 1] ?? 0)
    if (i < full * 4) a = Math.imul(rotate(a, 19 - 2 * lane) + b, 5) + (ADDENDS[lane] ?? 0)
    ;[a, b, c, d] = [b, c, d, a | 0]
  }
  const mixed = cross([a, b, c, d].map((word) => word ^ bytes.length)).map(finish)
  // Four words in, four words out.
  return cross(mixed).map((word) => word >>> 0) as unknown as Words
}

/** The first word takes in the others, then they the first. */
function cross([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number[] {
  const sum = a + b + c + d
  return [sum, b + sum, c + sum, d + sum]
}

/**
 * A name for `text` that changes with it: {@link hash128} as 32 hexadecimal digits. Not for secrets.
 *
 * @example
 * ```ts
 * fingerprint('hello') // => '2b2444a0db91def79adb31b69adb31b6'
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
