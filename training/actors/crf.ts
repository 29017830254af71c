import { mayFollow, TAGS } from '../../src/read/actors/tags.ts'
import type { Dataset } from './dataset.ts'
import { dice, shuffleInPlace } from './random.ts'

/** How weights are learned. */
export interface Learning {
  readonly epochs: number
  /** How much a weight must be wanted by each sample on average, so as not to be zero (L1). */
  readonly sparsity: number
  readonly rate: number
  /** Share of tokens whose own word is left out, so that context counts. */
  readonly dropout: number
  readonly seed: number
}

/** What is learned: {@link TAGS} weights for each row, and for each transition from the start and from each tag. */
export interface Weights {
  readonly keys: Int32Array
  readonly rows: Float32Array
  readonly transitions: Float64Array
}

/** Sums of gradients and of their squares: AdaGrad with regularised dual averaging (Duchi, Hazan and Singer 2011; Xiao 2010). */
interface Averages {
  readonly gradients: Float32Array
  readonly squares: Float32Array
}

interface State {
  readonly data: Dataset
  readonly weights: Weights
  readonly rows: Averages
  readonly moves: Averages
  readonly rate: number
  /** What the sum of gradients must exceed. */
  threshold: number
  /** Where the rows of each token begin in this pass. */
  readonly from: Uint32Array
  readonly work: Work
}

interface Work {
  readonly local: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly scales: Float64Array
  readonly moves: Float64Array
}

// Longer samples are learned up to here.
const MAX_LENGTH = 400
const FIRST_SQUARE = 1e-3
// Smaller gradients are not worth the work.
const LEAST = 2e-3

/** Learns a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). */
export function learn(data: Dataset, learning: Learning, report: (line: string) => void): Weights {
  const random = dice(learning.seed)
  const state = begin(data, learning.rate)
  const order = Int32Array.from({ length: data.starts.length - 1 }, (_, i) => i)
  let step = 0
  for (let epoch = 1; epoch <= learning.epochs; epoch += 1) {
    shuffleInPlace(order, random)
    let loss = 0
    for (const sample of order) {
      step += 1
      state.threshold = learning.sparsity * step
      const first = data.starts[sample]
      const length = Math.min(data.starts[sample + 1] - first, MAX_LENGTH)
      if (length === 0) continue
      for (let at = first; at < first + length; at += 1)
        state.from[at] = random.roll() < learning.dropout ? data.contexts[at] : data.begins[at]
      loss += learnSample(state, first, length)
    }
    report(`epoch ${epoch}: loss ${(loss / data.tags.length).toFixed(4)} a token`)
  }
  return truncated(state)
}

function begin(data: Dataset, rate: number): State {
  const size = data.keys.length * TAGS
  const averages = (length: number): Averages => ({
    gradients: new Float32Array(length),
    squares: new Float32Array(length).fill(FIRST_SQUARE),
  })
  const moves = (TAGS + 1) * TAGS
  return {
    data,
    rate,
    threshold: 0,
    weights: { keys: data.keys, rows: new Float32Array(size), transitions: new Float64Array(moves) },
    rows: averages(size),
    moves: averages(moves),
    from: new Uint32Array(data.tags.length),
    work: {
      local: new Float64Array(MAX_LENGTH * TAGS),
      forward: new Float64Array(MAX_LENGTH * TAGS),
      backward: new Float64Array(MAX_LENGTH * TAGS),
      scales: new Float64Array(MAX_LENGTH),
      moves: new Float64Array(moves),
    },
  }
}

/** Weights whose gradients do not reach the last threshold are zero. */
function truncated({ weights, rows, threshold }: State): Weights {
  weights.rows.forEach((_, i) => {
    if (Math.abs(rows.gradients[i]) <= threshold) weights.rows[i] = 0
  })
  return weights
}

const allowed = Uint8Array.from({ length: (TAGS + 1) * TAGS }, (_, i) =>
  mayFollow(Math.floor(i / TAGS) - 1, i % TAGS) ? 1 : 0,
)

function learnSample(state: State, first: number, length: number): number {
  const { work, weights, data } = state
  for (let i = 0; i < allowed.length; i += 1)
    work.moves[i] = allowed[i] ? Math.exp(weights.transitions[i]) : 0
  const shift = scoreTokens(state, first, length)
  passForward(work, length)
  passBackward(work, length)
  let loss = shift
  for (let at = 0; at < length; at += 1) loss += Math.log(work.scales[at])
  for (let at = 0; at < length; at += 1) {
    const tag = data.tags[first + at]
    const before = at > 0 ? data.tags[first + at - 1] : -1
    loss -=
      Math.log(work.local[at * TAGS + tag] || Number.MIN_VALUE) +
      weights.transitions[(before + 1) * TAGS + tag]
    updateRows(state, first + at, at, tag)
    updateMoves(state, at, before, tag)
  }
  return loss - shift
}

/** Fills `local` with exp of the scores, relative to the greatest of the token; returns the sum of those. */
function scoreTokens({ data, weights, from, work }: State, first: number, length: number): number {
  const sums = new Float64Array(TAGS)
  let shift = 0
  for (let at = 0; at < length; at += 1) {
    sums.fill(0)
    const end = data.begins[first + at + 1]
    for (let i = from[first + at]; i < end; i += 1) {
      const row = data.rows[i] * TAGS
      for (let tag = 0; tag < TAGS; tag += 1) sums[tag] += weights.rows[row + tag]
    }
    let most = sums[0]
    for (let tag = 1; tag < TAGS; tag += 1) if (sums[tag] > most) most = sums[tag]
    for (let tag = 0; tag < TAGS; tag += 1) work.local[at * TAGS + tag] = Math.exp(sums[tag] - most)
    shift += most
  }
  return shift
}

function passForward({ local, forward, scales, moves }: Work, length: number): void {
  for (let at = 0; at < length; at += 1) {
    const here = at * TAGS
    let sum = 0
    for (let tag = 0; tag < TAGS; tag += 1) {
      let into = 0
      if (at === 0) into = moves[tag]
      else
        for (let before = 0; before < TAGS; before += 1)
          into += forward[here - TAGS + before] * moves[(before + 1) * TAGS + tag]
      forward[here + tag] = into * local[here + tag]
      sum += forward[here + tag]
    }
    scales[at] = sum || Number.MIN_VALUE
    for (let tag = 0; tag < TAGS; tag += 1) forward[here + tag] /= scales[at]
  }
}

function passBackward({ local, backward, scales, moves }: Work, length: number): void {
  backward.fill(1, (length - 1) * TAGS, length * TAGS)
  for (let at = length - 2; at >= 0; at -= 1) {
    const next = (at + 1) * TAGS
    for (let tag = 0; tag < TAGS; tag += 1) {
      let out = 0
      for (let after = 0; after < TAGS; after += 1)
        out += moves[(tag + 1) * TAGS + after] * local[next + after] * backward[next + after]
      backward[at * TAGS + tag] = out / scales[at + 1]
    }
  }
}

function updateRows(
  { data, weights, rows, from, rate, threshold, work }: State,
  token: number,
  at: number,
  right: number,
): void {
  const { gradients, squares } = rows
  const end = data.begins[token + 1]
  for (let tag = 0; tag < TAGS; tag += 1) {
    const gradient = work.forward[at * TAGS + tag] * work.backward[at * TAGS + tag] - (tag === right ? 1 : 0)
    if (gradient < LEAST && gradient > -LEAST) continue
    const square = gradient * gradient
    for (let i = from[token]; i < end; i += 1) {
      const slot = data.rows[i] * TAGS + tag
      gradients[slot] += gradient
      squares[slot] += square
      const sum = gradients[slot]
      const over = (sum < 0 ? -sum : sum) - threshold
      weights.rows[slot] = over > 0 ? ((sum < 0 ? 1 : -1) * rate * over) / Math.sqrt(squares[slot]) : 0
    }
  }
}

function updateMoves(state: State, at: number, before: number, right: number): void {
  const { local, forward, backward, scales, moves } = state.work
  const from = at === 0 ? -1 : 0
  const to = at === 0 ? -1 : TAGS - 1
  for (let last = from; last <= to; last += 1) {
    const reached = at === 0 ? 1 : forward[(at - 1) * TAGS + last]
    for (let tag = 0; tag < TAGS; tag += 1) {
      const slot = (last + 1) * TAGS + tag
      if (!allowed[slot]) continue
      const here = at * TAGS + tag
      const chance = (reached * moves[slot] * local[here] * backward[here]) / scales[at]
      const gradient = chance - (last === before && tag === right ? 1 : 0)
      if (gradient > LEAST || gradient < -LEAST) updateMove(state, slot, gradient)
    }
  }
}

function updateMove({ moves, weights, rate }: State, slot: number, gradient: number): void {
  moves.gradients[slot] += gradient
  moves.squares[slot] += gradient * gradient
  weights.transitions[slot] = (-rate * moves.gradients[slot]) / Math.sqrt(moves.squares[slot])
}
