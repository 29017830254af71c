import { mayFollow, TAGS } from './tags.ts'

// Below any sum of scores of a sentence.
const NEVER = -1_000_000_000

/**
 * The best row of tags for a sentence, in whole numbers only, so that it is the same everywhere (Viterbi 1967).
 *
 * @param scores {@link TAGS} whole numbers for each token.
 * @param transitions For each tag, and before them for the start of the sentence, a whole number for each tag that follows.
 * @returns A tag for each token; of rows of equal score the one whose tags are lower, from the end.
 */
export function bestTags(scores: Int32Array, length: number, transitions: Int32Array): Uint8Array {
  const from = new Uint8Array(length * TAGS)
  let row = new Int32Array(TAGS).fill(NEVER)
  for (let tag = 0; tag < TAGS; tag += 1)
    if (mayFollow(-1, tag)) row[tag] = (scores[tag] ?? 0) + (transitions[tag] ?? 0)
  for (let at = 1; at < length; at += 1) {
    const next = new Int32Array(TAGS)
    for (let tag = 0; tag < TAGS; tag += 1) {
      const before = bestBefore(row, tag, transitions)
      from[at * TAGS + tag] = before
      next[tag] =
        (row[before] ?? NEVER) +
        (transitions[(before + 1) * TAGS + tag] ?? 0) +
        (scores[at * TAGS + tag] ?? 0)
    }
    row = next
  }
  return traceBack(from, row, length)
}

function bestBefore(row: Int32Array, tag: number, transitions: Int32Array): number {
  let best = -1
  let most = 0
  for (let before = 0; before < TAGS; before += 1) {
    if (!mayFollow(before, tag)) continue
    const score = (row[before] ?? NEVER) + (transitions[(before + 1) * TAGS + tag] ?? 0)
    if (best < 0 || score > most) {
      best = before
      most = score
    }
  }
  return best
}

function traceBack(from: Uint8Array, row: Int32Array, length: number): Uint8Array {
  const tags = new Uint8Array(length)
  let tag = row.indexOf(row.reduce((most, score) => Math.max(most, score), NEVER))
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = tag
    tag = from[at * TAGS + tag] ?? 0
  }
  return tags
}
