import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ordinal } from '../../../src/language/en/dates.ts'
import { ordinalInWords } from '../../../src/language/en/numbers.ts'
import { readAnniversaries } from '../../../src/read/en/dates/anniversaries.ts'

const read = (text: string) =>
  readAnniversaries(text).map(({ text: words, nth, of }) => [words, nth, of && text.slice(of.start, of.end)])

describe('finds', () => {
  test.each([
    ['Crowds marked the 70th anniversary of the armistice on Thursday.', '70th anniversary', 70, 'armistice'],
    ["Arva's 50th anniversary was rainy.", '50th anniversary', 50, 'Arva'],
    [
      'It was the seventieth anniversary of the signing of the Tova Pact, said Orlo.',
      'seventieth anniversary',
      70,
      'signing of the Tova Pact',
    ],
    ['the twenty-first anniversary of Mr. Orlo’s death', 'twenty-first anniversary', 21, 'Mr. Orlo’s death'],
    ['The golden jubilee of Queen Ada begins in May.', 'golden jubilee', 50, 'Queen Ada'],
    ['It is the centenary of the Treaty of Arva, which ended a war.', 'centenary', 100, 'Treaty of Arva'],
    ['The bicentennial is next year.', 'bicentennial', 200, undefined],
    ['The town marks 20 years since the flood in the valley.', '20 years', 20, 'flood'],
    ['A 70-year anniversary of the bridge', '70-year anniversary', 70, 'bridge'],
    ['Their 25th wedding anniversary', '25th wedding anniversary', 25, undefined],
  ])('%s', (text, words, nth, of) => {
    expect(read(text)).toEqual([[words, nth, of]])
  })
})

describe('finds none in', () => {
  test.each([
    'He left three years after his release.',
    'the 70th floor of the tower',
    'the third reading',
    'an anniversary',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

test('reads every number up to 99, in digits and in words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (nth) => {
      for (const place of [ordinal(nth), ordinalInWords(nth)])
        expect(read(`the ${place} anniversary of the pact`)).toEqual([[`${place} anniversary`, nth, 'pact']])
    }),
  )
})

test('stays linear and never throws', () => {
  const parts = ['70th ', 'anniversary of the ', 'anniversary ', "'s ", 'marks 20 years since ', 'of ', ', ']
  for (const part of parts) expect(readAnniversaries(part.repeat(100_000)).length).toBeLessThan(200_000)
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => readAnniversaries(text).length >= 0))
})
