import type { Word } from './word.ts'

/** For each word with a capital, where the run of such words begins and ends that it belongs to. */
export interface Runs {
  readonly first: Int32Array
  readonly last: Int32Array
  /** The same with runs joined by links, as in `Bank of England`. */
  readonly longFirst: Int32Array
  readonly longLast: Int32Array
}

/** The runs of a sentence. */
export function capitalRuns(words: readonly Word[]): Runs {
  const [first, last] = spread(words, (index) => plainEnd(words, index))
  const [longFirst, longLast] = spread(words, (index) => longEnd(words, last, index))
  return { first, last, longFirst, longLast }
}

function spread(words: readonly Word[], endOf: (index: number) => number): [Int32Array, Int32Array] {
  const first = new Int32Array(words.length)
  const last = new Int32Array(words.length)
  for (let index = 0; index < words.length; index += 1) {
    if (!words[index]?.isCapital) continue
    const end = endOf(index)
    first.fill(index, index, end + 1)
    last.fill(end, index, end + 1)
    index = end
  }
  return [first, last]
}

function plainEnd(words: readonly Word[], index: number): number {
  let end = index
  while (words[end + 1]?.isCapital) end += 1
  return end
}

function longEnd(words: readonly Word[], last: Int32Array, index: number): number {
  let end = last[index] ?? index
  for (let next = afterLinks(words, end); next > end; next = afterLinks(words, end)) end = last[next] ?? next
  return end
}

const MAX_LINKS = 2

/** The word with a capital after one or two links; `end` where there is none. */
function afterLinks(words: readonly Word[], end: number): number {
  let next = end + 1
  while (next - end <= MAX_LINKS && words[next]?.isLink && !words[next]?.isCapital) next += 1
  return next > end + 1 && words[next]?.isCapital ? next : end
}
