import { englishNameWords } from '../../src/language/en/names.ts'
import { beginTag, spansOf } from '../../src/read/actors/tags.ts'
import { type Tokens, tokenize } from '../../src/read/actors/tokens.ts'
import { type Entity, labels, type Sentence } from './corpus.ts'

/** A sentence to learn from: words, and a tag for each. */
export interface Sample {
  readonly words: readonly string[]
  readonly tags: Uint8Array
}

/** The tokens of a text, as the tagger reads them. */
export const tokensOf = (text: string): Tokens => tokenize(text, englishNameWords.abbreviations)

/** A tag for each token; names that begin or end within a token are left out. */
export function tagsOf(tokens: Tokens, entities: readonly Entity[]): Uint8Array {
  const tags = new Uint8Array(tokens.words.length)
  for (const { start, end, type } of entities) {
    const first = tokens.starts.indexOf(start)
    const last = tokens.ends.indexOf(end)
    if (first < 0 || last < first) continue
    const begin = beginTag(labels.indexOf(type))
    tags.fill(begin + 1, first, last + 1)
    tags[first] = begin
  }
  return tags
}

/** The sentence as a sample. */
export function sampleOf({ text, entities }: Sentence): Sample {
  const tokens = tokensOf(text)
  return { words: tokens.words, tags: tagsOf(tokens, entities) }
}

/** What a row of tags says, as entities of the text. */
export function entitiesOf(tokens: Tokens, tags: ArrayLike<number>): Entity[] {
  return spansOf(tags).map(({ first, last, type }) => ({
    start: tokens.starts[first],
    end: tokens.ends[last],
    type: labels[type],
  }))
}
