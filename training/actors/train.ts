import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { englishNameWords } from '../../src/language/en/names.ts'
import { parseActorModel } from '../../src/read/actors/model.ts'
import { ANNOTATION, annotate, type Divided, readAnnotations } from './annotation.ts'
import { CORPORA, readCorpus, readSentences } from './corpus.ts'
import { describeScores, evaluate } from './evaluate.ts'
import { MODEL_FILE, modelFile } from './model-file.ts'
import { readPools } from './pools.ts'
import { recipe } from './recipe.ts'
import { trainModel } from './train-model.ts'

/** Trains the model, writes its file and prints how well it does. */
export function main(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: MODEL_FILE },
      annotation: { type: 'string', default: ANNOTATION },
    },
  })
  const sentences = readTraining(values.annotation)
  const report = reporter()
  report(`${sentences.clean.length} sentences read with care, ${sentences.rest.length} others`)
  const text = trainModel(sentences, readPools(recipe.seed), recipe, report)
  const file = modelFile(text)
  writeFileSync(values.out, file)
  report(`${values.out}: ${(gzipSync(file, { level: 9 }).length / 1000).toFixed(1)} kB gzip`)
  const { scores, tokensPerSecond } = evaluate(
    readSentences(`${CORPORA}/dev.jsonl`),
    parseActorModel(text, englishNameWords),
  )
  process.stdout.write(`${describeScores(scores)}\n${Math.round(tokensPerSecond)} tokens a second\n`)
}

function readTraining(annotation: string): Divided {
  const { clean, rest } = annotate(readCorpus('train.jsonl'), readAnnotations(annotation))
  return { clean: [...clean, ...readCorpus('wikigold.jsonl'), ...readCorpus('gum.jsonl')], rest }
}

function reporter(): (line: string) => void {
  const began = process.cpuUsage()
  return (line) => {
    process.stdout.write(`${(process.cpuUsage(began).user / 1e6).toFixed(0)} s  ${line}\n`)
  }
}
