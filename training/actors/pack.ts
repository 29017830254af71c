import { FEATURE_BITS } from '../../src/read/actors/feature-list.ts'
import { hashText } from '../../src/read/actors/hash.ts'
import {
  HEAD_WIDTH,
  lowBitsOf,
  MODEL_FORMAT,
  STEP_BASE,
  TRANSITION_BIAS,
  WEIGHT_BIAS,
} from '../../src/read/actors/model.ts'
import { ALPHABET, checksumOf } from '../../src/read/actors/sextets.ts'
import { TAGS } from '../../src/read/actors/tags.ts'
import type { Weights } from './crf.ts'
import type { WordClasses } from './word-classes.ts'

/** What is kept of weights. */
export interface Packing {
  /** Features whose greatest weight is less are left out. */
  readonly least: number
  /** Greater weights are cut. */
  readonly most: number
  readonly wordBits: number
  readonly commonBits: number
}

const LEVELS = WEIGHT_BIAS - 1
const MAX_MASKS = 64
const ALL_TAGS = (1 << TAGS) - 1

/** The text of a model; README.md says how it is laid out. */
export function packModel(
  weights: Weights,
  classes: WordClasses,
  common: readonly string[],
  packing: Packing,
): string {
  const rows = quantised(weights, packing)
  const masks = commonMasks(rows.map(({ mask }) => mask))
  const words = hashed(classes.words, packing.wordBits, (i) => classes.classes[i])
  const plain = hashed(common, packing.commonBits, () => 0)
  const unit = packing.most / LEVELS
  const numbers = [
    Math.round(Math.exp(-unit) * STEP_BASE),
    masks.length,
    rows.length,
    classes.coarse.length,
    words.length,
    packing.wordBits,
    plain.length,
    packing.commonBits,
  ]
  const body = Uint8Array.from([
    ...numbers.flatMap((value) => digits(value, HEAD_WIDTH)),
    ...Array.from(weights.transitions).flatMap((value) =>
      digits(bounded(value / unit, TRANSITION_BIAS - 1) + TRANSITION_BIAS, 2),
    ),
    ...masks.flatMap((mask) => digits(mask, 2)),
    ...classes.coarse,
    ...packKeys(
      rows.map(({ key }) => key),
      FEATURE_BITS,
    ),
    ...packWeights(rows, masks),
    ...packKeys(
      words.map(({ key }) => key),
      packing.wordBits,
    ),
    ...words.map(({ value }) => value),
    ...packKeys(
      plain.map(({ key }) => key),
      packing.commonBits,
    ),
  ])
  const head = [...digits(MODEL_FORMAT, HEAD_WIDTH), ...digits(checksumOf(body), HEAD_WIDTH)]
  return [...head, ...body].map((value) => ALPHABET[value]).join('')
}

interface Row {
  readonly key: number
  readonly mask: number
  readonly weights: readonly number[]
}

const bounded = (value: number, most: number): number => Math.max(-most, Math.min(most, Math.round(value)))

function quantised({ keys, rows }: Weights, { least, most }: Packing): Row[] {
  return Array.from(keys).flatMap((key, row) => {
    const own = rows.subarray(row * TAGS, (row + 1) * TAGS)
    if (!own.some((weight) => Math.abs(weight) >= least)) return []
    const weights = Array.from(own, (weight) =>
      Math.abs(weight) < least / 3 ? 0 : bounded((weight / most) * LEVELS, LEVELS),
    )
    const mask = weights.reduce((bits, weight, tag) => (weight === 0 ? bits : bits | (1 << tag)), 0)
    return mask === 0 ? [] : [{ key, mask, weights }]
  })
}

/** The most frequent masks, and that of all tags for the rest. */
function commonMasks(masks: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const mask of masks) counts.set(mask, (counts.get(mask) ?? 0) + 1)
  counts.delete(ALL_TAGS)
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([mask]) => mask)
  return [...ranked.slice(0, MAX_MASKS - 1), ALL_TAGS]
}

function packWeights(rows: readonly Row[], masks: readonly number[]): number[] {
  const ids = rows.map(({ mask }) => (masks.includes(mask) ? masks.indexOf(mask) : masks.length - 1))
  const weights: number[] = []
  for (let tag = 0; tag < TAGS; tag += 1)
    rows.forEach((row, i) => {
      if ((masks[ids[i]] >> tag) & 1) weights.push(row.weights[tag] + WEIGHT_BIAS)
    })
  return [...ids, ...weights]
}

/** Hashes in order; of words with the same hash the first counts. */
function hashed(
  words: readonly string[],
  bits: number,
  valueAt: (index: number) => number,
): { key: number; value: number }[] {
  const values = new Map<number, number>()
  words.forEach((word, i) => {
    const key = hashText(word) & ((1 << bits) - 1)
    if (!values.has(key)) values.set(key, valueAt(i))
  })
  return [...values].sort((a, b) => a[0] - b[0]).map(([key, value]) => ({ key, value }))
}

function packKeys(keys: readonly number[], bits: number): number[] {
  const lowBits = lowBitsOf(keys.length, bits)
  const distances = keys.map((key, i) => key - (keys[i - 1] ?? 0))
  const out: number[] = []
  for (let shift = 0; shift < lowBits; shift += 6) {
    const width = Math.min(6, lowBits - shift)
    for (const distance of distances) out.push((distance >> shift) & ((1 << width) - 1))
  }
  for (const distance of distances) {
    const high = distance >> lowBits
    out.push(...new Array<number>(Math.floor(high / 63)).fill(63), high % 63)
  }
  return out
}

function digits(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, i) => Math.floor(value / 64 ** (width - 1 - i)) % 64)
}
