import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import { tagActors } from '../../../src/read/actors/tag.ts'

const model = await loadActorModel()
const whole = (text: string) => [{ start: 0, end: text.length }]
const tagged = (text: string) =>
  tagActors(text, whole(text), model).map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`)

test.each([
  ['President Emilia Norberg met ministers in Warsaw.', ['Emilia Norberg: person', 'Warsaw: place']],
  ['Mr. Haddad said he had left Lebanon on Monday.', ['Haddad: person', 'Lebanon: place']],
  ['The World Bank lent money to Kenya.', ['World Bank: organisation', 'Kenya: place']],
  ['Officials of the European Union met in Brussels.', ['European Union: organisation', 'Brussels: place']],
  ['The talks ended without a deal.', []],
])('%s', (text, names) => {
  expect(tagged(text)).toEqual(names)
})

test('names lie within sentences, in order, apart, with a confidence of two decimals', () => {
  const words = fc.constantFrom(
    'Kim',
    'Jong',
    'of',
    'the',
    'Bank',
    'Paris',
    'U.S.',
    '"',
    ',',
    'said',
    'MP',
    '😀',
    '1st',
  )
  const sentence = fc.array(fc.oneof({ weight: 5, arbitrary: words }, fc.string()), { maxLength: 30 })
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
      const texts = sentences.map((parts) => parts.join(' '))
      const text = texts.join('\n')
      let start = 0
      const stretches = texts.map(({ length }) => {
        const stretch = { start, end: start + length }
        start += length + 1
        return stretch
      })
      const names = tagActors(text, stretches, model)
      let before = 0
      for (const name of names) {
        expect(name.start).toBeGreaterThanOrEqual(before)
        expect(name.end).toBeGreaterThan(name.start)
        expect(stretches.some((stretch) => stretch.start <= name.start && name.end <= stretch.end)).toBe(true)
        expect(name.confidence).toBeGreaterThanOrEqual(0)
        expect(name.confidence).toBeLessThanOrEqual(1)
        expect(Number(name.confidence.toFixed(2))).toBe(name.confidence)
        before = name.end
      }
      expect(tagActors(text, stretches, model)).toEqual(names)
    }),
  )
})

test('nothing outside of the sentences is read', () => {
  const text = 'Paris. He went to Berlin.'
  expect(tagActors(text, [{ start: 7, end: text.length }], model).map(({ start }) => start)).toEqual([18])
})

test.each([['Kim '], ['A'], ['Kim of '], ['U.N. '], ['K-'], ['Mr. Kim Tan Kim, '], [', '], ['"']])(
  'a long text of %j is read before the test times out',
  (part) => {
    const text = part.repeat(Math.ceil(300_000 / part.length))
    expect(tagActors(text, whole(text), model).every(({ end }) => end <= text.length)).toBe(true)
  },
)
