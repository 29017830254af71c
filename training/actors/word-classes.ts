import { findCentres, nearestTo } from './clusters.ts'
import { learnNetwork, logitsOf, type Matrix, type Targets } from './network.ts'
import { dice } from './random.ts'
import type { Vectors } from './vectors.ts'
import { COMMON, labelledRows, WORD_LABELS } from './word-labels.ts'

/** Words with a class by what they name, the most frequent first. */
export interface WordClasses {
  readonly words: readonly string[]
  readonly classes: Uint8Array
  /** The coarse class of each class. */
  readonly coarse: Uint8Array
}

/** How many words and classes there are. */
export interface ClassChoice {
  readonly words: number
  readonly classes: number
  readonly seed: number
}

const HIDDEN = 96
const FREQUENT = 20_000

/** For each word how likely it is to be of each label, as logits: learned from vectors, so that unlisted words get them too. */
export function learnWordLabels(vectors: Vectors, targets: Targets, seed: number): Matrix {
  const inputs = prepared(vectors)
  return logitsOf(learnNetwork(inputs, targets, labelledRows(targets), HIDDEN, dice(seed)), inputs)
}

/** Vectors about the mean and of equal length; their length and the rank of the word beside them. */
function prepared({ words, width, values }: Vectors): Matrix {
  const mean = new Float64Array(width)
  for (let i = 0; i < FREQUENT * width; i += 1) mean[i % width] += values[i] / FREQUENT
  const wide = width + 2
  const out = new Float32Array(words.length * wide)
  words.forEach((_, row) => {
    let square = 0
    for (let i = 0; i < width; i += 1) square += (values[row * width + i] - mean[i]) ** 2
    const norm = Math.sqrt(square)
    for (let i = 0; i < width; i += 1)
      out[row * wide + i] = ((values[row * width + i] - mean[i]) / (norm + 1e-9)) * 3
    out[row * wide + width] = (norm - 4) / 2
    out[row * wide + width + 1] = (Math.log(row + 10) - 9) / 2
  })
  return { width: wide, values: out }
}

// Beyond, a logit says no more.
const CLIP = 3.5

/** Classes of the words that are likely names. */
export function classifyWords(words: readonly string[], logits: Matrix, choice: ClassChoice): WordClasses {
  const rows = words.flatMap((word, row) => (isName(word, logits, row) ? [row] : [])).slice(0, choice.words)
  const points = new Float32Array(rows.length * WORD_LABELS)
  rows.forEach((row, at) => {
    for (let i = 0; i < WORD_LABELS; i += 1)
      points[at * WORD_LABELS + i] = Math.max(-CLIP, Math.min(CLIP, logits.values[row * WORD_LABELS + i]))
  })
  const matrix = { width: WORD_LABELS, values: points }
  const random = dice(choice.seed)
  const centres = findCentres(matrix, choice.classes, random)
  const groups = findCentres(centres, Math.max(8, choice.classes / 4), random)
  return {
    words: rows.map((row) => words[row]),
    classes: Uint8Array.from(rows, (_, at) => nearestTo(matrix, at, centres)),
    coarse: Uint8Array.from({ length: choice.classes }, (_, k) => nearestTo(centres, k, groups)),
  }
}

/** Whether a word, with letters only, is more likely a name than a common word. */
function isName(word: string, { values }: Matrix, row: number): boolean {
  if (!/^\p{L}[^\d_]+$/u.test(word)) return false
  const logits = values.subarray(row * WORD_LABELS, (row + 1) * WORD_LABELS)
  return logits[COMMON] < 0.4 && Math.max(...logits.subarray(0, COMMON)) > 0
}
