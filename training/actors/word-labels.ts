import { labels, type Sentence } from './corpus.ts'
import type { Targets } from './network.ts'
import type { Pools } from './pools.ts'
import { tagsOf, tokensOf } from './samples.ts'

/** What a word can be, in the order of the network's outputs. */
export const GIVEN = 0
export const FAMILY = 1
export const PLACE = 2
export const ORGANISATION = 3
export const DEMONYM = 4
export const COMMON = 5
export const WORD_LABELS = 6

interface WordCounts {
  lower: number
  capital: number
  /** As part of names, by type. */
  readonly names: number[]
}

/** How words of the corpora are written, and in what names they stand. */
export function countWords(sentences: readonly Sentence[]): Map<string, WordCounts> {
  const counts = new Map<string, WordCounts>()
  for (const { text, entities } of sentences) {
    const tokens = tokensOf(text)
    const tags = tagsOf(tokens, entities)
    tokens.words.forEach((word, i) => {
      if (!/^\p{L}/u.test(word)) return
      const key = word.toLowerCase().replaceAll('’', "'")
      const count = counts.get(key) ?? { lower: 0, capital: 0, names: labels.map(() => 0) }
      if (/^\p{Ll}/u.test(word)) count.lower += 1
      else count.capital += 1
      if (tags[i] > 0 && count.capital > 0) count.names[(tags[i] - 1) >> 1] += 1
      counts.set(key, count)
    })
  }
  return counts
}

const MIN_LOWER = 3
const isCommon = ({ lower, capital }: WordCounts): boolean => lower >= MIN_LOWER && capital < lower * 3

/** Words that the corpora write in lower case, often enough. */
export function commonWords(counts: ReadonlyMap<string, WordCounts>): string[] {
  return Array.from(counts)
    .filter(([word, { lower }]) => lower >= MIN_LOWER && /^[a-z][a-z-]+$/.test(word))
    .map(([word]) => word)
}

/** What the lists and corpora say of the words that have vectors. */
export function labelWords(
  words: readonly string[],
  pools: Pools,
  counts: ReadonlyMap<string, WordCounts>,
): Targets {
  const index = new Map(words.map((word, i) => [word, i]))
  const values = new Float32Array(words.length * WORD_LABELS)
  const weights = new Float32Array(words.length * WORD_LABELS)
  const say = (word: string, label: number, weight: number, value = 1) => {
    const row = index.get(word.toLowerCase())
    if (row === undefined) return
    const slot = row * WORD_LABELS + label
    if (value === 1) values[slot] = 1
    weights[slot] = Math.max(weights[slot], weight)
  }
  for (const name of pools.given) say(name, GIVEN, 0.7)
  for (const name of pools.family) say(name, FAMILY, 0.7)
  for (const name of [...pools.cities, ...pools.countries]) if (name.length > 3) say(name, PLACE, 1)
  for (const name of pools.demonyms) say(name, DEMONYM, 1)
  for (const [word, count] of counts) sayOfCorpus(word, count, say)
  for (const [word, count] of counts) {
    if (!isCommon(count)) continue
    say(word, COMMON, 0.6)
    for (let label = 0; label < COMMON; label += 1) say(word, label, 0.6, 0)
  }
  weakenOthers(values, weights)
  return { values, weights }
}

type Say = (word: string, label: number, weight: number, value?: number) => void

function sayOfCorpus(word: string, count: WordCounts, say: Say): void {
  const all = count.names.reduce((sum, n) => sum + n, 0)
  if (all < 2 || isCommon(count)) return
  for (const [type, label] of [FAMILY, ORGANISATION, PLACE].entries()) {
    const share = count.names[type] / all
    if (share > 0.5) say(word, label, 1)
    else if (share < 0.1 && label !== FAMILY) say(word, label, 0.5, 0)
  }
}

/** Of a word that is something, it is weakly said that it is nothing else. */
function weakenOthers(values: Float32Array, weights: Float32Array): void {
  for (let row = 0; row < values.length; row += WORD_LABELS) {
    const known = values
      .subarray(row, row + WORD_LABELS)
      .some((value, i) => value > 0 && weights[row + i] > 0)
    if (known) for (let i = row; i < row + WORD_LABELS; i += 1) weights[i] = Math.max(weights[i], 0.3)
  }
}

/** The rows of which something is known. */
export function labelledRows({ values }: Targets): Int32Array {
  const rows: number[] = []
  for (let row = 0; row * WORD_LABELS < values.length; row += 1)
    if (values.subarray(row * WORD_LABELS, (row + 1) * WORD_LABELS).some((value) => value > 0)) rows.push(row)
  return Int32Array.from(rows)
}
