import { isInside, mayFollow, TAGS, type TokenSpan } from './tags.ts'

/** What forward and backward passes over a sentence leave: both scaled to sums of one for each token. */
export interface Lattice {
  /** exp of scores, relative to the greatest of the token. */
  readonly local: Float64Array
  /** exp of transitions, 0 where one tag may not follow the other. */
  readonly moves: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** What the forward values of each token were divided by. */
  readonly scales: Float64Array
}

/** Powers of a number below one, by multiplication alone: `powers[k]` is `base` to the `k`. */
export function powersOf(base: number): Float64Array {
  const powers = new Float64Array(MAX_POWER)
  for (let k = 0, power = 1; k < MAX_POWER; k += 1, power *= base) powers[k] = power
  return powers
}
// At the step that weights have, what lies beyond is less than 1e-80.
const MAX_POWER = 2048

/**
 * The chances that tags have, from whole scores, with sums, products and quotients only (Rabiner 1989).
 *
 * @param powers Of exp(-step), where `step` is what one unit of a score stands for.
 */
export function lattice(
  scores: Int32Array,
  length: number,
  transitions: Int32Array,
  powers: Float64Array,
): Lattice {
  const local = new Float64Array(length * TAGS)
  for (let at = 0; at < length; at += 1)
    relativeTo(greatest(scores, at * TAGS, TAGS), scores, at * TAGS, local, powers)
  const moves = movesOf(transitions, powers)
  const forward = new Float64Array(length * TAGS)
  const scales = new Float64Array(length)
  forwardPass(local, moves, forward, scales)
  const backward = new Float64Array(length * TAGS)
  backwardPass(local, moves, backward, scales)
  return { local, moves, forward, backward, scales }
}

function greatest(values: Int32Array, from: number, count: number): number {
  let most = values[from] ?? 0
  for (let i = from + 1; i < from + count; i += 1) most = Math.max(most, values[i] ?? 0)
  return most
}

function relativeTo(
  most: number,
  scores: Int32Array,
  from: number,
  out: Float64Array,
  powers: Float64Array,
): void {
  for (let i = from; i < from + TAGS; i += 1) out[i] = powers[most - (scores[i] ?? 0)] ?? 0
}

function movesOf(transitions: Int32Array, powers: Float64Array): Float64Array {
  const most = greatest(transitions, 0, transitions.length)
  return Float64Array.from(transitions, (score, i) =>
    mayFollow(Math.floor(i / TAGS) - 1, i % TAGS) ? (powers[most - score] ?? 0) : 0,
  )
}

function forwardPass(
  local: Float64Array,
  moves: Float64Array,
  forward: Float64Array,
  scales: Float64Array,
): void {
  for (let at = 0; at < scales.length; at += 1) {
    const here = at * TAGS
    let sum = 0
    for (let tag = 0; tag < TAGS; tag += 1) {
      let into = at === 0 ? (moves[tag] ?? 0) : 0
      for (let before = 0; at > 0 && before < TAGS; before += 1)
        into += (forward[here - TAGS + before] ?? 0) * (moves[(before + 1) * TAGS + tag] ?? 0)
      const value = into * (local[here + tag] ?? 0)
      forward[here + tag] = value
      sum += value
    }
    scales[at] = sum
    for (let tag = 0; tag < TAGS && sum > 0; tag += 1) forward[here + tag] = (forward[here + tag] ?? 0) / sum
  }
}

function backwardPass(
  local: Float64Array,
  moves: Float64Array,
  backward: Float64Array,
  scales: Float64Array,
): void {
  const end = scales.length * TAGS
  backward.fill(1, Math.max(0, end - TAGS))
  for (let at = scales.length - 2; at >= 0; at -= 1) {
    const next = (at + 1) * TAGS
    const scale = scales[at + 1] || 1
    for (let tag = 0; tag < TAGS; tag += 1) {
      let out = 0
      for (let after = 0; after < TAGS; after += 1)
        out +=
          (moves[(tag + 1) * TAGS + after] ?? 0) * (local[next + after] ?? 0) * (backward[next + after] ?? 0)
      backward[at * TAGS + tag] = out / scale
    }
  }
}

/** The chance that exactly these tokens are a name of this type, from 0 to 1. */
export function spanChance({ local, moves, forward, backward, scales }: Lattice, span: TokenSpan): number {
  const begin = 1 + 2 * span.type
  const inside = begin + 1
  let chance = forward[span.first * TAGS + begin] ?? 0
  let tag = begin
  for (let at = span.first + 1; at <= span.last; at += 1) {
    chance *= ((moves[(tag + 1) * TAGS + inside] ?? 0) * (local[at * TAGS + inside] ?? 0)) / (scales[at] || 1)
    tag = inside
  }
  return Math.min(1, chance * endChance({ local, moves, backward, scales }, span.last, tag))
}

/** The backward value of a tag where the name ends with this token. */
function endChance(
  { local, moves, backward, scales }: Omit<Lattice, 'forward'>,
  last: number,
  tag: number,
): number {
  if (last + 1 >= scales.length) return 1
  let sum = 0
  for (let after = 0; after < TAGS; after += 1) {
    if (isInside(after)) continue
    const next = (last + 1) * TAGS + after
    sum += (moves[(tag + 1) * TAGS + after] ?? 0) * (local[next] ?? 0) * (backward[next] ?? 0)
  }
  return sum / (scales[last + 1] || 1)
}
