import { englishNameWords } from '../../src/language/en/names.ts'
import { hashTable, hashText } from '../../src/read/actors/hash.ts'
import { parseActorModel } from '../../src/read/actors/model.ts'
import { type Lexicon, wordReader } from '../../src/read/actors/word.ts'
import type { Divided } from './annotation.ts'
import { augment } from './augment.ts'
import { learn } from './crf.ts'
import { packSamples } from './dataset.ts'
import { type Packing, packModel } from './pack.ts'
import type { Pools } from './pools.ts'
import type { Recipe } from './recipe.ts'
import { relabel } from './relabel.ts'
import { type Sample, sampleOf } from './samples.ts'
import { readVectors } from './vectors.ts'
import { classifyWords, learnWordLabels, type WordClasses } from './word-classes.ts'
import { commonWords, countWords, labelWords } from './word-labels.ts'

type Report = (line: string) => void
/** From samples to the text of a model. */
type Fit = (samples: readonly Sample[], packing: Packing) => string

/** The text of the model that the sentences teach; those that are clean count more. */
export function trainModel({ clean, rest }: Divided, pools: Pools, recipe: Recipe, report: Report): string {
  const counts = countWords([...clean, ...rest])
  const common = commonWords(counts)
  const vectors = readVectors()
  const logits = learnWordLabels(vectors, labelWords(vectors.words, pools, counts), recipe.seed)
  const classes = classifyWords(vectors.words, logits, recipe.classes)
  report(`${classes.words.length} words with classes, ${common.length} common words`)
  const fit = fitter(classes, common, pools, recipe, report)
  const sure = Array.from({ length: recipe.cleanCopies }, () => clean.map(sampleOf)).flat()
  let doubtful = rest.map(sampleOf)
  for (let round = 0; round < recipe.relabelling.rounds; round += 1)
    doubtful = relabelHalves(doubtful, sure, fit, recipe, report)
  return fit([...doubtful, ...sure], recipe.packing)
}

function fitter(
  classes: WordClasses,
  common: readonly string[],
  pools: Pools,
  recipe: Recipe,
  report: Report,
): Fit {
  const word = wordReader(lexiconOf(classes, common, recipe.packing))
  return (given, packing) => {
    const samples = augment(given, pools, recipe.augmentation, recipe.seed)
    const data = packSamples(samples, word, recipe.leastCount)
    report(`${samples.length} sentences, ${data.tags.length} tokens, ${data.keys.length} features`)
    return packModel(learn(data, recipe.learning, report), classes, common, packing)
  }
}

/** Each half relabelled by a teacher that has learned from the other and from what is sure. */
function relabelHalves(
  samples: readonly Sample[],
  sure: readonly Sample[],
  fit: Fit,
  recipe: Recipe,
  report: Report,
): Sample[] {
  const halves = [0, 1].map((half) => samples.filter((_, i) => i % 2 === half))
  const relabelled = halves.map((half, i) => {
    // A teacher need not be small.
    const text = fit([...halves[1 - i], ...sure], { ...recipe.packing, least: 0.03 })
    return relabel(half, parseActorModel(text, englishNameWords), recipe.relabelling.least)
  })
  const out = samples.map((_, i) => relabelled[i % 2][i >> 1])
  report(`${out.filter((sample, i) => sample !== samples[i]).length} sentences looked at again`)
  return out
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
