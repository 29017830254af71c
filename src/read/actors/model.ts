import type { NameWords } from '../../language/names.ts'
import { FEATURE_BITS } from './feature-list.ts'
import { type HashTable, hashTable } from './hash.ts'
import { powersOf } from './marginals.ts'
import { checksumOf, modelError, readSextets, type SextetReader } from './sextets.ts'
import { TAGS } from './tags.ts'
import { type Lexicon, type Word, wordReader } from './word.ts'

/** What recognises actors: weights, and what is known of words. Made by `loadActorModel`. */
export interface ActorModel {
  /**
   * Features to the number of their row of weights.
   *
   * @internal
   */
  readonly features: HashTable
  /**
   * A row of weights, one for each tag, for each feature.
   *
   * @internal
   */
  readonly weights: Int8Array
  /**
   * For the start of a sentence, then for each tag: weights of the tags that follow.
   *
   * @internal
   */
  readonly transitions: Int32Array
  /**
   * Powers of exp(-step), where a step is what one unit of a weight stands for.
   *
   * @internal
   */
  readonly powers: Float64Array
  /**
   * What is known of words.
   *
   * @internal
   */
  readonly lexicon: Lexicon
  /**
   * Describes a word as written.
   *
   * @internal
   */
  readonly word: (written: string) => Word
}

/** The version of the format: what does not bear it is refused. */
export const MODEL_FORMAT = 1
/** How many characters a number of the head takes. */
export const HEAD_WIDTH = 5
/** What is added to a weight, and to a transition, to make it positive. */
export const WEIGHT_BIAS = 32
export const TRANSITION_BIAS = 2048
/** What falls off by one unit of a weight is written as a share of this. */
export const STEP_BASE = 1_000_000

/**
 * The model that a text of six-bit characters holds; training/actors/README.md says how it is laid out.
 *
 * @throws NewsquizError `model/shape`
 */
export function parseActorModel(text: string, names: NameWords): ActorModel {
  const reader = readSextets(text)
  const head = readHead(reader)
  const transitions = Int32Array.from({ length: (TAGS + 1) * TAGS }, () => reader.number(2) - TRANSITION_BIAS)
  const masks = Array.from({ length: head.masks }, () => reader.number(2))
  const coarse = reader.take(head.classes)
  const features = readKeys(reader, head.features, FEATURE_BITS)
  const weights = readWeights(reader, head.features, masks)
  const words = readKeys(reader, head.words, head.wordBits)
  const classes = reader.take(head.words)
  const common = readKeys(reader, head.common, head.commonBits)
  if (reader.left() > 0) throw modelError(`${reader.left()} characters follow the model`)
  if (classes.some((id) => id >= head.classes)) throw modelError('a word has a class that there is not')
  const lexicon: Lexicon = {
    names,
    classes: hashTable(words, (i) => classes[i] ?? 0),
    classBits: head.wordBits,
    coarse,
    common: hashTable(common, () => 1),
    commonBits: head.commonBits,
  }
  const powers = powersOf(head.step / STEP_BASE)
  return {
    features: hashTable(features, (i) => i),
    weights,
    transitions,
    powers,
    lexicon,
    word: wordReader(lexicon),
  }
}

interface Head {
  readonly step: number
  readonly masks: number
  readonly features: number
  readonly classes: number
  readonly words: number
  readonly wordBits: number
  readonly common: number
  readonly commonBits: number
}

function readHead(reader: SextetReader): Head {
  const next = () => reader.number(HEAD_WIDTH)
  const format = next()
  if (format !== MODEL_FORMAT) throw modelError(`the model is of format ${format}, not ${MODEL_FORMAT}`)
  if (next() !== checksumOf(reader.rest())) throw modelError('the checksum does not fit the model')
  const head = {
    step: next(),
    masks: next(),
    features: next(),
    classes: next(),
    words: next(),
    wordBits: next(),
    common: next(),
    commonBits: next(),
  }
  const fits =
    head.step < STEP_BASE &&
    Math.max(head.masks, head.classes) <= 64 &&
    Math.max(head.features, head.words, head.common) <= reader.left() &&
    Math.max(head.wordBits, head.commonBits) <= 30
  if (!fits) throw modelError('the head of the model says what cannot be')
  return head
}

/** Ascending keys: the distances between them, low digits first, then the rest in steps of 63. */
function readKeys(reader: SextetReader, count: number, bits: number): Int32Array {
  const lowBits = lowBitsOf(count, bits)
  const keys = new Int32Array(count)
  for (let shift = 0; shift < lowBits; shift += 6) addDigits(keys, reader.take(count), shift)
  const unit = 2 ** lowBits
  let key = 0
  for (let i = 0; i < count; i += 1) {
    key += (keys[i] ?? 0) + readLong(reader) * unit
    if (key >= 2 ** bits) throw modelError(`a key has more than ${bits} bits`)
    keys[i] = key
  }
  return keys
}

function addDigits(keys: Int32Array, digits: Uint8Array, shift: number): void {
  const unit = 2 ** shift
  for (let i = 0; i < keys.length; i += 1) keys[i] = (keys[i] ?? 0) + (digits[i] ?? 0) * unit
}

function readLong(reader: SextetReader): number {
  let value = 0
  for (;;) {
    const digit = reader.number(1)
    value += digit
    if (digit < 63) return value
  }
}

/** How many low bits of the distance between keys are written as digits: what is left is a few units. */
export function lowBitsOf(count: number, bits: number): number {
  let low = 0
  while (count * 2 ** (low + 2) <= 2 ** bits) low += 1
  return low
}

/** For each row which tags have a weight; then the weights, tag by tag. */
function readWeights(reader: SextetReader, rows: number, masks: readonly number[]): Int8Array {
  const weights = new Int8Array(rows * TAGS)
  const ids = reader.take(rows)
  for (let tag = 0; tag < TAGS; tag += 1)
    for (let row = 0; row < rows; row += 1) {
      const mask = masks[ids[row] ?? 0]
      if (mask === undefined) throw modelError('a feature has a mask that there is not')
      if ((mask >> tag) & 1) weights[row * TAGS + tag] = reader.number(1) - WEIGHT_BIAS
    }
  return weights
}
