import { NewsquizError } from '../../base/errors.ts'

/** A model is written as characters of six bits each: no byte of it is torn apart, so that gzip sees its statistics. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Reads numbers from the characters of a model in turn. */
export interface SextetReader {
  /** The next characters as numbers from 0 to 63. */
  readonly take: (count: number) => Uint8Array
  /** The next `width` characters as one number, the most significant first. */
  readonly number: (width: number) => number
  /** The next characters, which are left to be read. */
  readonly rest: () => Uint8Array
  /** How many characters are left. */
  readonly left: () => number
}

/** The error of a model that is not what it should be. */
export function modelError(message: string): NewsquizError {
  const mend = 'Use the model file of the same release, unchanged.'
  return new NewsquizError([{ code: 'model/shape', path: [], message, mend }])
}

/**
 * Reads `text`.
 *
 * @throws NewsquizError `model/shape`, also from the reader: a character outside of {@link ALPHABET}, or too few of them.
 */
export function readSextets(text: string): SextetReader {
  const values = decode(text)
  let at = 0
  const advance = (count: number): number => {
    if (count > values.length - at)
      throw modelError(`the model ends after ${values.length} characters, ${at + count} were expected`)
    at += count
    return at - count
  }
  return {
    take: (count) => {
      const from = advance(count)
      return values.subarray(from, at)
    },
    number: (width) => {
      let value = 0
      for (let i = advance(width); i < at; i += 1) value = value * 64 + (values[i] ?? 0)
      return value
    },
    rest: () => values.subarray(at),
    left: () => values.length - at,
  }
}

function decode(text: string): Uint8Array {
  const digits = new Uint8Array(128).fill(NONE)
  for (let i = 0; i < ALPHABET.length; i += 1) digits[ALPHABET.charCodeAt(i)] = i
  const values = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i += 1) {
    const value = digits[text.charCodeAt(i)] ?? NONE
    if (value === NONE) throw modelError(`character ${i} of the model is none of the 64 it is written in`)
    values[i] = value
  }
  return values
}
const NONE = 255

/** A number of 30 bits that changes with any of the values. */
export function checksumOf(values: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const value of values) hash = Math.imul(hash ^ value, 0x01000193)
  return (hash ^ (hash >>> 30)) & 0x3fffffff
}
