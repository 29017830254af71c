import { add, type FeatureList, kinds } from './feature-list.ts'
import { mix } from './hash.ts'
import type { Runs } from './runs.ts'
import { type Sentence, shapeIn } from './sentence.ts'
import { EDGE, type Word } from './word.ts'

const cased = (coarse: number, word: Word): number => coarse * 2 + (word.isCapital ? 1 : 0)

/** Adds what the classes of the words say by which they are known. */
export function addClasses(list: FeatureList, sentence: Sentence, index: number): void {
  const { words, runs } = sentence
  const word = words[index] ?? EDGE
  const before = words[index - 1] ?? EDGE
  const after = words[index + 1] ?? EDGE
  const shape = shapeIn(word, sentence)
  if (word.fine) {
    add(list, kinds.fine, word.fine)
    add(list, kinds.coarse, word.coarse)
    if (word.isCapital) {
      add(list, kinds.fineShape, mix(word.fine, shape))
      add(list, kinds.coarseShape, mix(word.coarse, shape))
    }
  } else if (word.isCapital) add(list, kinds.unknownShape, shape)
  addClass(list, kinds.fineBefore, before.fine)
  addClass(list, kinds.coarseBefore, before.coarse)
  addClass(list, kinds.fineAfter, after.fine)
  addClass(list, kinds.coarseAfter, after.coarse)
  if (!word.isCapital && !before.isCapital) return
  add(list, kinds.coarsePairBefore, mix(cased(before.coarse, before), cased(word.coarse, word)))
  add(list, kinds.coarsePairAfter, mix(cased(word.coarse, word), cased(after.coarse, after)))
  addClass(list, kinds.fineSecondAfter, (words[index + 2] ?? EDGE).fine)
  addClass(list, kinds.fineSecondBefore, (words[index - 2] ?? EDGE).fine)
  if (word.isCapital) addRunClasses(list, words, runs, index)
}

function addClass(list: FeatureList, kind: number, value: number): void {
  if (value) add(list, kind, value)
}

function addRunClasses(list: FeatureList, words: readonly Word[], runs: Runs, index: number): void {
  const first = runs.first[index] ?? index
  const last = runs.last[index] ?? index
  const fromFirst = Math.min(index - first, 3)
  const toLast = Math.min(last - index, 3)
  const placed = (kind: number, word: Word | undefined, place: number) => {
    if (word?.fine) add(list, kind, mix(word.fine, place))
  }
  if (last > index) placed(kinds.fineRunLast, words[last], toLast)
  if (first < index) placed(kinds.fineRunFirst, words[first], fromFirst)
  placed(kinds.fineRunBefore, words[first - 1], fromFirst)
  placed(kinds.fineRunAfter, words[last + 1], toLast)
}
