import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { englishNameWords } from '../../src/language/en/names.ts'
import { type ActorModel, parseActorModel } from '../../src/read/actors/model.ts'
import { readCorpus, type Sentence } from './corpus.ts'
import { describeScores, evaluate } from './evaluate.ts'
import { MODEL_FILE, modelFile } from './model-file.ts'
import { readPools } from './pools.ts'
import { type Recipe, recipe } from './recipe.ts'
import { trainModel } from './train-model.ts'

/** Trains the model, writes its file and prints how well it does. */
export function main(change: Partial<Recipe> = {}, out = MODEL_FILE): ActorModel {
  const sentences: Sentence[] = ['train.jsonl', 'wikigold.jsonl', 'gum.jsonl'].flatMap((name) =>
    readCorpus(name),
  )
  const began = process.cpuUsage()
  const report = (line: string) =>
    process.stdout.write(`${(process.cpuUsage(began).user / 1e6).toFixed(0)} s  ${line}\n`)
  const chosen = { ...recipe, ...change }
  const text = trainModel(sentences, readPools(chosen.seed), chosen, report)
  const file = modelFile(text)
  writeFileSync(out, file)
  report(`${out}: ${(gzipSync(file, { level: 9 }).length / 1000).toFixed(1)} kB gzip`)
  const model = parseActorModel(text, englishNameWords)
  const { scores, tokensPerSecond } = evaluate(readCorpus('dev.jsonl'), model)
  process.stdout.write(`${describeScores(scores)}\n${Math.round(tokensPerSecond)} tokens a second\n`)
  return model
}
