import { type Dice, shuffleInPlace } from './random.ts'

/** Rows of equal width. */
export interface Matrix {
  readonly width: number
  readonly values: Float32Array
}

/** A network with one hidden layer: rectified units, then one logit for each label. */
export interface Network {
  readonly inputs: number
  readonly hidden: number
  readonly outputs: number
  /** Weights of the hidden layer, its biases, weights of the outputs, their biases: one after the other. */
  readonly parameters: Float32Array
}

/** What to learn: for each input 0 or 1 for each label, and how much that counts (0: unknown). */
export interface Targets {
  readonly values: Float32Array
  readonly weights: Float32Array
}

const EPOCHS = 14
const BATCH = 256
const RATE = 2e-3
const DECAY = 1e-4

/** Learns by Adam (Kingma and Ba 2015) on the rows that `examples` names; its order changes. */
export function learnNetwork(
  inputs: Matrix,
  targets: Targets,
  examples: Int32Array,
  hidden: number,
  random: Dice,
): Network {
  const outputs = targets.values.length / (inputs.values.length / inputs.width)
  const size = hidden * (inputs.width + 1 + outputs) + outputs
  const network = { inputs: inputs.width, hidden, outputs, parameters: new Float32Array(size) }
  initialise(network, random)
  const adam = { means: new Float32Array(size), squares: new Float32Array(size), step: 0 }
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffleInPlace(examples, random)
    const rate = RATE * (1 - epoch / EPOCHS)
    for (let from = 0; from < examples.length; from += BATCH) {
      const gradient = batchGradient(network, inputs, targets, examples.subarray(from, from + BATCH))
      adamStep(network.parameters, gradient, adam, rate)
    }
  }
  return network
}

function initialise({ inputs, hidden, outputs, parameters }: Network, { normal }: Dice): void {
  const second = hidden * (inputs + 1)
  for (let i = 0; i < hidden * inputs; i += 1) parameters[i] = 0.15 * normal()
  for (let i = 0; i < hidden * outputs; i += 1) parameters[second + i] = 0.15 * normal()
}

function batchGradient(network: Network, inputs: Matrix, targets: Targets, batch: Int32Array): Float32Array {
  const { hidden, outputs, parameters } = network
  const gradient = new Float32Array(parameters.length)
  const units = new Float32Array(hidden)
  const logits = new Float32Array(outputs)
  const errors = new Float32Array(outputs)
  for (const row of batch) {
    run(network, inputs, row, units, logits)
    for (let k = 0; k < outputs; k += 1) {
      const slot = row * outputs + k
      errors[k] = ((1 / (1 + Math.exp(-logits[k])) - targets.values[slot]) * targets.weights[slot]) / BATCH
    }
    addGradient(network, inputs, row, units, errors, gradient)
  }
  return gradient
}

function run(network: Network, inputs: Matrix, row: number, units: Float32Array, logits: Float32Array): void {
  const { hidden, outputs, parameters } = network
  const width = inputs.width
  const biases = hidden * width
  const second = biases + hidden
  const last = second + hidden * outputs
  for (let k = 0; k < outputs; k += 1) logits[k] = parameters[last + k]
  for (let unit = 0; unit < hidden; unit += 1) {
    let sum = parameters[biases + unit]
    for (let i = 0; i < width; i += 1) sum += inputs.values[row * width + i] * parameters[unit * width + i]
    units[unit] = sum > 0 ? sum : 0
    if (sum > 0)
      for (let k = 0; k < outputs; k += 1) logits[k] += sum * parameters[second + unit * outputs + k]
  }
}

function addGradient(
  network: Network,
  inputs: Matrix,
  row: number,
  units: Float32Array,
  errors: Float32Array,
  gradient: Float32Array,
): void {
  const { hidden, outputs, parameters } = network
  const width = inputs.width
  const biases = hidden * width
  const second = biases + hidden
  const last = second + hidden * outputs
  for (let k = 0; k < outputs; k += 1) gradient[last + k] += errors[k]
  for (let unit = 0; unit < hidden; unit += 1) {
    if (units[unit] === 0) continue
    let error = 0
    for (let k = 0; k < outputs; k += 1) {
      gradient[second + unit * outputs + k] += units[unit] * errors[k]
      error += errors[k] * parameters[second + unit * outputs + k]
    }
    gradient[biases + unit] += error
    for (let i = 0; i < width; i += 1) gradient[unit * width + i] += error * inputs.values[row * width + i]
  }
}

function adamStep(
  parameters: Float32Array,
  gradient: Float32Array,
  adam: { readonly means: Float32Array; readonly squares: Float32Array; step: number },
  rate: number,
): void {
  adam.step += 1
  const meanShare = 1 - 0.9 ** adam.step
  const squareShare = 1 - 0.999 ** adam.step
  for (let i = 0; i < parameters.length; i += 1) {
    adam.means[i] = 0.9 * adam.means[i] + 0.1 * gradient[i]
    adam.squares[i] = 0.999 * adam.squares[i] + 0.001 * gradient[i] * gradient[i]
    const step = adam.means[i] / meanShare / (Math.sqrt(adam.squares[i] / squareShare) + 1e-8)
    parameters[i] -= rate * (step + DECAY * parameters[i])
  }
}

/** The logits of all rows. */
export function logitsOf(network: Network, inputs: Matrix): Matrix {
  const count = inputs.values.length / inputs.width
  const values = new Float32Array(count * network.outputs)
  const units = new Float32Array(network.hidden)
  for (let row = 0; row < count; row += 1)
    run(network, inputs, row, units, values.subarray(row * network.outputs, (row + 1) * network.outputs))
  return { width: network.outputs, values }
}
