import type { Runs } from './runs.ts'
import type { Word } from './word.ts'

/** What features are made from. */
export interface Sentence {
  readonly words: readonly Word[]
  readonly runs: Runs
  /** 1 in a headline, where nearly all words are in capitals. */
  readonly shouts: 0 | 1
}

/** The shape of a word; in a headline another than elsewhere. */
export const shapeIn = (word: Word, { shouts }: Sentence): number => word.shape + shouts * 7
