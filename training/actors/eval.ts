import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { loadActorModel } from '../../src/read/actors/load.ts'
import { CORPORA, type Entity, readSentences, type Sentence } from './corpus.ts'
import { describeScores, evaluate } from './evaluate.ts'
import { MODEL_FILE } from './model-file.ts'
import { tokensOf } from './samples.ts'
import { type SliceScore, scoreAll } from './score.ts'

/** Measures the model that ships on a file of labelled sentences, and prints how well it does. */
export async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      predictions: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
    },
  })
  const sentences = readSentences(positionals[0] ?? `${CORPORA}/dev.jsonl`)
  const model = await loadActorModel()
  const { scores, found, tokensPerSecond } = evaluate(sentences, model)
  const bytes = gzipSync(readFileSync(MODEL_FILE), { level: 9 }).length
  const print = (text: string) => process.stdout.write(`${text}\n`)
  if (values.predictions) for (const [id, entities] of found) print(JSON.stringify({ id, entities }))
  else if (values.json)
    print(
      JSON.stringify({
        scores: Object.fromEntries(scores),
        tokensPerSecond,
        bytes,
        ...(values.peers && { peers: await measurePeers(sentences) }),
      }),
    )
  else {
    print('slice            gold  found  exact     P     R    F1  overlap     P     R    F1')
    print(describeScores(scores))
    print(
      `${Math.round(tokensPerSecond)} tokens per second of one core; the model takes ${bytes} bytes of gzip`,
    )
    if (values.peers)
      for (const peer of await measurePeers(sentences))
        print(
          `\n${peer.name}, ${Math.round(peer.tokensPerSecond)} tokens a second\n${describeScores(new Map(Object.entries(peer.scores)))}`,
        )
  }
}

interface Peer {
  readonly name: string
  readonly read: (text: string) => readonly Entity[]
}

interface Measured {
  readonly name: string
  readonly tokensPerSecond: number
  readonly scores: Readonly<Record<string, SliceScore>>
}

/** Other finders of names, sentence by sentence; they are installed by `npm ci --prefix bench`. */
async function measurePeers(sentences: readonly Sentence[]): Promise<Measured[]> {
  // By a path that no bundler follows: the peers stand in a folder of their own.
  const { peers }: { readonly peers: readonly Peer[] } = await import(
    pathToFileURL('bench/actor-peers.mjs').href
  )
  const tokens = sentences.reduce((sum, { text }) => sum + tokensOf(text).words.length, 0)
  return peers.map(({ name, read }) => {
    const began = process.cpuUsage()
    const found = new Map(sentences.map(({ id, text }) => [id, read(text)]))
    const { user, system } = process.cpuUsage(began)
    const scores = Object.fromEntries(scoreAll(sentences, found))
    return { name, tokensPerSecond: tokens / ((user + system) / 1e6), scores }
  })
}
