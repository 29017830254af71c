import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NewsquizError } from '../../../src/base/errors.ts'
import { englishNameWords } from '../../../src/language/en/names.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import { parseActorModel } from '../../../src/read/actors/model.ts'
import text from '../../../src/read/en/actor-model.ts'

const parse = (model: string) => parseActorModel(model, englishNameWords)

function codeOf(model: string): string {
  try {
    parse(model)
    return 'none'
  } catch (error) {
    return error instanceof NewsquizError ? error.code : `${error}`
  }
}

test('the model that ships is loaded once', async () => {
  const first = loadActorModel()
  expect(loadActorModel()).toBe(first)
  expect((await first).weights.length).toBeGreaterThan(10_000)
})

test.each([
  ['nothing', ''],
  ['no base64', '"%"'],
  ['letters beyond', 'é'.repeat(100)],
  ['another format', `AAAAC${text.slice(5)}`],
  ['zeros', 'A'.repeat(1000)],
  ['one character more', `${text}A`],
  ['one character less', text.slice(0, -1)],
])('%s is refused as a model', (_, model) => {
  expect(codeOf(model)).toBe('model/shape')
})

test('a model that is cut short anywhere is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
      expect(codeOf(text.slice(0, length))).toBe('model/shape')
    }),
    { numRuns: 20 },
  )
})

test('a model with one character changed is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 1 }), (at) => {
      const other = text[at] === 'B' ? 'C' : 'B'
      expect(codeOf(text.slice(0, at) + other + text.slice(at + 1))).toBe('model/shape')
    }),
    { numRuns: 20 },
  )
})
