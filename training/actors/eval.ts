import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { loadActorModel } from '../../src/read/actors/load.ts'
import { CORPORA, readSentences } from './corpus.ts'
import { describeScores, evaluate } from './evaluate.ts'
import { MODEL_FILE } from './model-file.ts'

/** Measures the model that ships on a file of labelled sentences, and prints how well it does. */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, predictions: { type: 'boolean', default: false } },
  })
  const sentences = readSentences(positionals[0] ?? `${CORPORA}/dev.jsonl`)
  const model = await loadActorModel()
  const { scores, found, tokensPerSecond } = evaluate(sentences, model)
  const bytes = gzipSync(readFileSync(MODEL_FILE), { level: 9 }).length
  const print = (text: string) => process.stdout.write(`${text}\n`)
  if (values.predictions) for (const [id, entities] of found) print(JSON.stringify({ id, entities }))
  else if (values.json) print(JSON.stringify({ scores: Object.fromEntries(scores), tokensPerSecond, bytes }))
  else {
    print('slice            gold  found  exact     P     R    F1  overlap     P     R    F1')
    print(describeScores(scores))
    print(
      `${Math.round(tokensPerSecond)} tokens per second of one core; the model takes ${bytes} bytes of gzip`,
    )
  }
}
