import { FEATURE_BITS, featureList } from '../../src/read/actors/feature-list.ts'
import { eachToken } from '../../src/read/actors/features.ts'
import type { Word } from '../../src/read/actors/word.ts'
import type { Sample } from './samples.ts'

/** Samples as rows of features, packed. */
export interface Dataset {
  /** The feature of each row of weights. */
  readonly keys: Int32Array
  /** Rows of all tokens, one token after the other. */
  readonly rows: Int32Array
  /** Where the rows of each token begin; one more at the end. */
  readonly begins: Uint32Array
  /** Where those begin that are not of the word itself. */
  readonly contexts: Uint32Array
  /** The first token of each sample; one more at the end. */
  readonly starts: Uint32Array
  readonly tags: Uint8Array
}

/** How words are described. */
export type Describe = (written: string) => Word

/** Packs samples, without the features that occur fewer than `least` times. */
export function packSamples(samples: readonly Sample[], word: Describe, least: number): Dataset {
  const counts = new Uint8Array(1 << FEATURE_BITS)
  const list = featureList()
  let slots = 0
  let tokens = 0
  for (const { words } of samples) {
    eachToken(words.map(word), list, () => {
      for (let i = 0; i < list.size; i += 1) if (counts[list.ids[i]] < 255) counts[list.ids[i]] += 1
      slots += list.size
      tokens += 1
    })
  }
  const { keys, rowOf } = frequent(counts, least)
  const set = emptySet(keys, slots, tokens, samples.length)
  return fill(set, samples, word, rowOf)
}

function frequent(counts: Uint8Array, least: number): { keys: Int32Array; rowOf: Int32Array } {
  const rowOf = new Int32Array(counts.length).fill(-1)
  const keys: number[] = []
  counts.forEach((count, key) => {
    if (count >= least) rowOf[key] = keys.push(key) - 1
  })
  return { keys: Int32Array.from(keys), rowOf }
}

function emptySet(keys: Int32Array, slots: number, tokens: number, samples: number): Dataset {
  return {
    keys,
    rows: new Int32Array(slots),
    begins: new Uint32Array(tokens + 1),
    contexts: new Uint32Array(tokens),
    starts: new Uint32Array(samples + 1),
    tags: new Uint8Array(tokens),
  }
}

function fill(set: Dataset, samples: readonly Sample[], word: Describe, rowOf: Int32Array): Dataset {
  const list = featureList()
  let at = 0
  let token = 0
  samples.forEach(({ words, tags }, sample) => {
    set.starts[sample] = token
    eachToken(words.map(word), list, (index) => {
      set.begins[token] = at
      set.contexts[token] = at
      for (let i = 0; i < list.size; i += 1) {
        const row = rowOf[list.ids[i]]
        if (i === list.lexical) set.contexts[token] = at
        if (row >= 0) set.rows[at++] = row
      }
      set.tags[token] = tags[index]
      token += 1
    })
    set.starts[sample + 1] = token
  })
  set.begins[token] = at
  return { ...set, rows: set.rows.subarray(0, at) }
}
