import { expect, test } from 'vitest'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'
import { articleOf } from './read.ts'

const model = await loadActorModel()
const namesIn = (text: string) => readFacts(articleOf(text), model).actors.map(({ name }) => name)

test.each([
  'Police in Berlin look into the murder of Kim Petersen.',
  'Kim Petersen was shot in Berlin on Friday.',
  'The man shot Dr. Kim Petersen in Berlin.',
  'Police in Berlin look for Kim Petersen’s killer.',
])('a victim is nobody’s wrong option: %s', (text) => {
  expect(namesIn(text)).not.toContain('Kim Petersen')
})

test('who speaks of one may be', () => {
  expect(namesIn('Kim Petersen spoke of a murder in Berlin.')).toContain('Kim Petersen')
})
