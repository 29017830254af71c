import { expect, test } from 'vitest'
import { readText } from '../../src/read/text/read-text.ts'

// A mark of direction before a dateline belonged to nothing: neither to the dateline nor to a sentence.
test('a dateline begins with its paragraph, even where a character stands first that is not seen', () => {
  const { blocks, datelines, sentences } = readText('\u202e(AP)Kim')
  expect(datelines.map(({ start }) => start)).toEqual(blocks.map(({ start }) => start))
  expect(sentences.map(({ end }) => end)).toEqual(blocks.map(({ end }) => end))
})
