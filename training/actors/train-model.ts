import { englishNameWords } from '../../src/language/en/names.ts'
import { hashTable, hashText } from '../../src/read/actors/hash.ts'
import { type Lexicon, wordReader } from '../../src/read/actors/word.ts'
import { augment } from './augment.ts'
import type { Sentence } from './corpus.ts'
import { learn } from './crf.ts'
import { packSamples } from './dataset.ts'
import { type Packing, packModel } from './pack.ts'
import type { Pools } from './pools.ts'
import type { Recipe } from './recipe.ts'
import { sampleOf } from './samples.ts'
import { readVectors } from './vectors.ts'
import { classifyWords, learnWordLabels, type WordClasses } from './word-classes.ts'
import { commonWords, countWords, labelWords } from './word-labels.ts'

/** The text of the model that the sentences teach. */
export function trainModel(
  sentences: readonly Sentence[],
  pools: Pools,
  recipe: Recipe,
  report: (line: string) => void,
): string {
  const counts = countWords(sentences)
  const common = commonWords(counts)
  const vectors = readVectors()
  const logits = learnWordLabels(vectors, labelWords(vectors.words, pools, counts), recipe.seed)
  const classes = classifyWords(vectors.words, logits, recipe.classes)
  report(`${classes.words.length} words with classes, ${common.length} common words`)
  const samples = augment(sentences.map(sampleOf), pools, recipe.augmentation, recipe.seed)
  const word = wordReader(lexiconOf(classes, common, recipe.packing))
  const data = packSamples(samples, word, recipe.leastCount)
  report(`${samples.length} sentences, ${data.tags.length} tokens, ${data.keys.length} features`)
  return packModel(learn(data, recipe.learning, report), classes, common, recipe.packing)
}

/** What the tagger will look words up in. */
export function lexiconOf(classes: WordClasses, common: readonly string[], packing: Packing): Lexicon {
  const hashes = (words: readonly string[], bits: number) =>
    words.map((word) => hashText(word) & ((1 << bits) - 1))
  return {
    names: englishNameWords,
    classes: hashTable(hashes(classes.words, packing.wordBits), (i) => classes.classes[i]),
    classBits: packing.wordBits,
    coarse: classes.coarse,
    common: hashTable(hashes(common, packing.commonBits), () => 1),
    commonBits: packing.commonBits,
  }
}
