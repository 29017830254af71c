import { addClasses } from './class-features.ts'
import { add, type FeatureList, kinds } from './feature-list.ts'
import { mix } from './hash.ts'
import { capitalRuns } from './runs.ts'
import { type Sentence, shapeIn } from './sentence.ts'
import { EDGE, type Word } from './word.ts'

/** Fills `list` with the features of each token of a sentence in turn, and calls `visit` after each. */
export function eachToken(words: readonly Word[], list: FeatureList, visit: (index: number) => void): void {
  const sentence: Sentence = { words, runs: capitalRuns(words), shouts: shouts(words) ? 1 : 0 }
  for (let index = 0; index < words.length; index += 1) {
    list.size = 0
    addFeatures(list, sentence, index)
    visit(index)
  }
}

function shouts(words: readonly Word[]): boolean {
  let upper = 0
  let all = 0
  for (const word of words) {
    if (!word.hasLetter) continue
    all += 1
    if (word.isUpper) upper += 1
  }
  return all > 3 && upper > all * 0.6
}

function addFeatures(list: FeatureList, sentence: Sentence, index: number): void {
  const { words } = sentence
  const word = words[index] ?? EDGE
  const before = words[index - 1] ?? EDGE
  const after = words[index + 1] ?? EDGE
  addWord(list, word, before, after)
  list.lexical = list.size
  addShapes(list, sentence, index)
  const isBetween = before.isCapital && after.isCapital
  if (word.isCapital || word.isUpper || before.isCapital || isBetween) addContext(list, sentence, index)
  if (word.isCapital) addRun(list, sentence, index)
  addClasses(list, sentence, index)
}

function addWord(list: FeatureList, word: Word, before: Word, after: Word): void {
  add(list, kinds.word, word.hash)
  if (word.isCapital || word.isUpper) {
    add(list, kinds.surface, word.surface)
    for (let i = 0; i < 3; i += 1) {
      const suffix = word.suffixes[i] ?? 0
      const prefix = word.prefixes[i] ?? 0
      if (suffix) add(list, kinds.suffix + i, suffix)
      if (prefix) add(list, kinds.prefix + i, prefix)
    }
  } else if (word.suffixes[1]) add(list, kinds.suffix + 1, word.suffixes[1])
  add(list, kinds.pairBefore, mix(before.hash, word.hash))
  add(list, kinds.pairAfter, mix(word.hash, after.hash))
}

function addShapes(list: FeatureList, sentence: Sentence, index: number): void {
  const { words } = sentence
  const before = words[index - 1] ?? EDGE
  const after = words[index + 1] ?? EDGE
  const shape = shapeIn(words[index] ?? EDGE, sentence)
  add(list, kinds.shape, shape)
  add(list, kinds.shapeBefore, mix(before.shape, shape))
  add(list, kinds.shapeAfter, mix(shape, after.shape))
  add(list, kinds.shapes, mix(mix(before.shape, shape), after.shape))
  add(list, kinds.before, before.hash)
  add(list, kinds.after, after.hash)
  add(list, kinds.secondBefore, (words[index - 2] ?? EDGE).hash)
  add(list, kinds.secondAfter, (words[index + 2] ?? EDGE).hash)
}

function addContext(list: FeatureList, sentence: Sentence, index: number): void {
  const { words } = sentence
  const word = words[index] ?? EDGE
  const before = words[index - 1] ?? EDGE
  const after = words[index + 1] ?? EDGE
  const secondBefore = words[index - 2] ?? EDGE
  const secondAfter = words[index + 2] ?? EDGE
  const shape = shapeIn(word, sentence)
  add(list, kinds.beforeShape, mix(before.hash, shape))
  add(list, kinds.afterShape, mix(after.hash, shape))
  add(list, kinds.twoBefore, mix(secondBefore.hash, before.hash))
  add(list, kinds.twoAfter, mix(after.hash, secondAfter.hash))
  add(list, kinds.around, mix(before.hash, after.hash))
  add(list, kinds.roles, (word.role * 8 + before.role) * 8 + after.role)
  add(list, kinds.rolesBefore, mix(secondBefore.role * 8 + before.role, shape))
  if (before.suffixes[1]) add(list, kinds.suffixBefore, before.suffixes[1])
  if (after.suffixes[1]) add(list, kinds.suffixAfter, after.suffixes[1])
  add(list, kinds.thirdBefore, (words[index - 3] ?? EDGE).hash)
  add(list, kinds.thirdAfter, (words[index + 3] ?? EDGE).hash)
}

function addRun(list: FeatureList, sentence: Sentence, index: number): void {
  const { words, runs, shouts } = sentence
  const word = words[index] ?? EDGE
  const first = runs.first[index] ?? index
  const last = runs.last[index] ?? index
  const longFirst = runs.longFirst[index] ?? index
  const longLast = runs.longLast[index] ?? index
  const shape = shapeIn(word, sentence)
  const fromFirst = Math.min(index - first, 3)
  const toLast = Math.min(last - index, 3)
  const length = Math.min(last - first + 1, 5)
  const before = words[first - 1] ?? EDGE
  const after = words[last + 1] ?? EDGE
  add(list, kinds.runLength, length * 16 + fromFirst * 4 + toLast + shouts * 1000)
  add(list, kinds.runBefore, mix(before.hash, fromFirst))
  add(list, kinds.runAfter, mix(after.hash, toLast))
  if (last > first) {
    add(list, kinds.runLast, mix((words[last] ?? EDGE).hash, toLast))
    add(list, kinds.runFirst, mix((words[first] ?? EDGE).hash, fromFirst))
  }
  if (longLast > last) {
    add(list, kinds.longLast, mix((words[longLast] ?? EDGE).hash, toLast))
    add(list, kinds.longAfter, mix(after.hash, mix(shape, toLast)))
  }
  if (longFirst < first) {
    add(list, kinds.longFirst, mix((words[longFirst] ?? EDGE).hash, fromFirst))
    add(list, kinds.longBefore, mix(before.hash, shape))
  }
  const opens = index === 0 ? 1 : 0
  add(list, kinds.common, mix(word.common * 2 + opens, shape))
  add(list, kinds.commonAfter, (word.common * 2 + opens) * 2 + (words[index + 1]?.isCapital ? 1 : 0))
  const rolesBefore = before.role * 8 + (words[first - 2] ?? EDGE).role
  add(list, kinds.runRoles, mix(rolesBefore, after.role * 8 + length))
  add(list, kinds.longRoles, rolesAround(words, longFirst, longLast, index))
  for (const part of word.parts) add(list, kinds.part, part)
}

const MAX_LOOK = 12

/** Whether titles, words of organisations or of places stand before, at and after `index` within its long run: nine bits. */
function rolesAround(words: readonly Word[], first: number, last: number, index: number): number {
  let found = 0
  // A run may be as long as a hostile text.
  const from = Math.max(first, index - MAX_LOOK)
  const to = Math.min(last, index + MAX_LOOK)
  for (let i = from; i <= to; i += 1) {
    const role = words[i]?.role ?? 0
    if (role >= 1 && role <= 3) found |= (i < index ? 1 : i === index ? 2 : 4) << ((role - 1) * 3)
  }
  return found
}
