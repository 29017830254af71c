import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aOrAn, withIndefinite } from '../../../src/language/en/a-or-an.ts'

// Pronunciations as the Cambridge Dictionary gives them.
const an = `hour|honest answer|heir|honour|honorary degree|envoy|umbrella|uncle|ultimatum|unimportant matter|uninvited guest
unidentified object|Uzbek|Uber driver|urgent call|usher|utterance|owner|onion|onerous duty|island|eagle|Ypres veteran
NGO|ICBM|MP|FBI agent|EU summit|IMF loan|SOS|HIV test|LLM|NHS hospital|RAF base|X-ray|F-16|H-bomb|A-level|AK-47|S-400
8|8th|80-year-old|18-year term|11th|11|18,000|800|8,500|1815 treaty|1100 | 85 per cent|OPEC meeting|ROK soldier`
const a = `hotel|university|European|one-off|once-only offer|unit|union|unique case|Ukrainian|uniform|useful tool|user|US senator
UN envoy|UK firm|UFO|U-turn|unanimous vote|Ugandan|Uruguayan|Uighur|uranium mine|usual case|utility|eulogy|euro|ewe
unilateral move|united front|year|yacht|NATO summit|NASA probe|FIFA official|UNESCO site|UNICEF report|DPRK envoy|PhD
MiG-29|Su-57|T-shirt|B-52|KGB agent|70th|1950 treaty|100|110,000|1,100 | 7|12th|90|history|heart|housing bill`

test.each(an.split(/[|\n]/).map((phrase) => phrase.trim()))('an %s', (phrase) => {
  expect(aOrAn(phrase)).toBe('an')
})

test.each(a.split(/[|\n]/).map((phrase) => phrase.trim()))('a %s', (phrase) => {
  expect(aOrAn(phrase)).toBe('a')
})

test('quotation marks and accents do not matter', () => {
  expect(aOrAn('“honest” answer')).toBe('an')
  expect(aOrAn('émigré')).toBe('an')
  expect(aOrAn('über-fan')).toBe('an')
})

test('any text gets one of the two, and keeps its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(withIndefinite(text)).toMatch(/^an? /)
      expect(withIndefinite(text).endsWith(text)).toBe(true)
    }),
    { seed: 1 },
  )
})
