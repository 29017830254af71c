import type { Augmentation } from './augment.ts'
import type { Learning } from './crf.ts'
import type { Packing } from './pack.ts'
import type { ClassChoice } from './word-classes.ts'

/** Everything that decides what a model becomes. */
export interface Recipe {
  readonly seed: number
  /** How often each sentence counts whose labels were read with care: of wikigold, gum and our annotation. */
  readonly cleanCopies: number
  readonly relabelling: {
    /** How often the other sentences are relabelled by what was learned. */
    readonly rounds: number
    /** A label stays if it has at least this chance. */
    readonly least: number
  }
  readonly augmentation: Augmentation
  readonly classes: ClassChoice
  readonly learning: Learning
  /** Rarer features are not learned. */
  readonly leastCount: number
  readonly packing: Packing
}

/** The recipe of the model that ships. */
export const recipe: Recipe = {
  seed: 7,
  cleanCopies: 3,
  relabelling: { rounds: 0, least: 0.2 },
  augmentation: { swapped: 0.9, shouted: 0.02, headlined: 0.04, unstopped: 0.3 },
  classes: { words: 50_000, classes: 64, seed: 3 },
  learning: { epochs: 9, sparsity: 2e-5, rate: 0.1, dropout: 0.4, seed: 42 },
  leastCount: 3,
  packing: { least: 0.1, most: 3, wordBits: 22, commonBits: 20 },
}
