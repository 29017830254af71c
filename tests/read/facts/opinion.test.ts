import { expect, test } from 'vitest'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'
import { articleOf } from './read.ts'

const model = await loadActorModel()
const TOLD =
  'Vladimir Putin visited North Korea. Jens Stoltenberg, the secretary general of NATO, led a trip to Kyiv.'

function kindsOf(headline: string, text: string): string[] {
  return readFacts({ ...articleOf(text), headline }, model).facts.map(({ kind }) => kind)
}

test.each([
  ['by its headline', 'Editorial: A journey too far', TOLD],
  ['by its label in capitals', 'COMMENTARY - A journey too far', TOLD],
  ['by its first words', 'A journey too far', `The Arva Times said in an editorial on Friday:\n\n${TOLD}`],
])('an opinion tells no deeds: %s', (_, headline, text) => {
  expect(kindsOf(headline, text)).not.toContain('deed')
})

test.each([
  ['no word of it', 'A journey to the north', TOLD],
  ['an editor in the headline', 'Editorial staff of the Arva Times walk out', TOLD],
  ['a poll of opinions', 'Opinion shifts before the journey', TOLD],
])('news does: %s', (_, headline, text) => {
  expect(kindsOf(headline, text)).toContain('deed')
})
