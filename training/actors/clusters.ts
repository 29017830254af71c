import type { Matrix } from './network.ts'
import { type Dice, shuffleInPlace } from './random.ts'

const ROUNDS = 30
const MAX_SAMPLE = 60_000

/** Centres of `count` clusters (k-means; Lloyd 1982), found on a sample of the points. */
export function findCentres(points: Matrix, count: number, random: Dice): Matrix {
  const { width, values } = points
  const order = Int32Array.from({ length: values.length / width }, (_, i) => i)
  shuffleInPlace(order, random)
  const sample = order.subarray(0, MAX_SAMPLE)
  const centres = new Float32Array(count * width)
  for (let k = 0; k < count; k += 1) centres.set(rowOf(points, sample[k]), k * width)
  for (let round = 0; round < ROUNDS; round += 1)
    moveCentres(points, sample, { width, values: centres }, random)
  return { width, values: centres }
}

const rowOf = ({ width, values }: Matrix, row: number): Float32Array =>
  values.subarray(row * width, (row + 1) * width)

function moveCentres(points: Matrix, sample: Int32Array, centres: Matrix, random: Dice): void {
  const { width, values } = centres
  const counts = new Uint32Array(values.length / width)
  const sums = new Float64Array(values.length)
  for (const row of sample) {
    const nearest = nearestTo(points, row, centres)
    counts[nearest] += 1
    for (let i = 0; i < width; i += 1) sums[nearest * width + i] += points.values[row * width + i]
  }
  counts.forEach((count, k) => {
    if (count === 0) values.set(rowOf(points, sample[random.below(sample.length)]), k * width)
    else for (let i = 0; i < width; i += 1) values[k * width + i] = sums[k * width + i] / count
  })
}

/** The number of the centre that is nearest to a point. */
export function nearestTo(points: Matrix, row: number, { width, values }: Matrix): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let k = 0; k * width < values.length; k += 1) {
    let distance = 0
    for (let i = 0; i < width; i += 1)
      distance += (points.values[row * width + i] - values[k * width + i]) ** 2
    if (distance < least) {
      least = distance
      best = k
    }
  }
  return best
}
