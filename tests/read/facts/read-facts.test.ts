import { beforeAll, describe, expect, test } from 'vitest'
import { checkFacts } from '../../../src/derive/check-facts.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import type { ActorModel } from '../../../src/read/actors/model.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'

let model: ActorModel
beforeAll(async () => {
  model = await loadActorModel()
})

const PUBLISHED = '2023-07-27'
const articleOf = (text: string) =>
  ({ headline: 'News', published: PUBLISHED, language: 'en', text }) as const

/** What is read, without ids, evidence and certainty. */
function read(text: string): unknown[] {
  return readFacts(articleOf(text), model).facts.map(
    ({ id: _id, evidence: _evidence, certainty: _certainty, ...fact }) => fact,
  )
}

describe('reads', () => {
  test.each([
    [
      'an office of a country',
      'Russian Defence Minister Sergei Shoigu is in Pyongyang with a delegation.',
      { kind: 'role', actor: 'sergei-shoigu', office: 'defence minister', body: 'russia', asOf: '2023-07' },
    ],
    [
      'an office in an apposition',
      'Vladimir Putin, the president of Russia, did not travel to the parade.',
      { kind: 'role', actor: 'vladimir-putin', office: 'president', body: 'russia', asOf: '2023-07' },
    ],
    [
      'an acronym',
      'The World Health Organization (WHO) sent a team of doctors to the region.',
      {
        kind: 'name',
        actor: 'world-health-organization',
        name: 'WHO',
        form: 'acronym',
        standsFor: 'World Health Organization',
      },
    ],
    [
      'an event with its day',
      'The Treaty of Versailles was signed on 28 June 1919.',
      {
        kind: 'event',
        label: 'the Treaty of Versailles',
        date: '1919-06-28',
        verb: 'sign',
        voice: 'passive',
      },
    ],
    [
      'an anniversary',
      'It was the 70th anniversary of the Korean War armistice.',
      { kind: 'event', label: 'the Korean War armistice', date: '1953', commemorated: true },
    ],
    [
      'a deed with its day',
      'Vladimir Putin visited North Korea in July 2000.',
      { kind: 'deed', actor: 'vladimir-putin', verb: 'visit', object: 'north-korea', date: '2000-07' },
    ],
  ])('%s', (_, text, fact) => {
    expect(read(text)).toEqual([fact])
  })
})

describe('leaves out', () => {
  test.each([
    ['an office that is over', 'Former US President Barack Obama is in Berlin.'],
    ['an office that says too little', 'US Attorney Mary Jones is in New York.'],
    ['a body that every country has', 'Foreign Ministry spokesman Ivan Petrov spoke to reporters.'],
    ['what is only expected', 'Vladimir Putin may have visited North Korea in July 2000.'],
    ['what is only said', 'Vladimir Putin visited North Korea in July 2000, officials said.'],
    ['what is denied', 'Vladimir Putin never visited North Korea in July 2000.'],
    ['what hangs on a pronoun', 'He visited North Korea in July 2000.'],
    ['a deed on something of his own', 'Vladimir Putin visited his brother in July 2000.'],
    ['what is quoted', '"Vladimir Putin visited North Korea in July 2000," the paper wrote.'],
    ['an anniversary of something without a name', 'The town marked the 70th anniversary of the flood.'],
    [
      'a text in another language',
      'Der russische Verteidigungsminister Sergei Schoigu landete am Mittwoch in Pjöngjang.',
    ],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

const story = `PYONGYANG, July 27 (Arva Press) - Kim Jong Un, the leader of North Korea, received Russian Defence Minister Sergei Shoigu on Wednesday.

The Korean Armistice Agreement was signed on 27 July 1953. North Korea marked the 70th anniversary of the Korean War armistice. Vladimir Putin visited Pyongyang in July 2000.

The World Health Organization (WHO) had left the country, John Kirby, a spokesman for the White House, said.`

test('what is read passes checkFacts, and all who are named are among the actors', () => {
  const article = articleOf(story)
  const { facts, actors } = readFacts(article, model)
  expect(facts.length).toBeGreaterThan(4)
  expect(checkFacts(facts, article, { actors }).filter(({ flaw }) => flaw !== 'fact/actor')).toEqual([])
  const ids = actors.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a paragraph more changes no id of what stood there', () => {
  const ids = (text: string) => readFacts(articleOf(text), model).facts.map(({ id }) => id)
  const before = ids(story)
  expect(new Set(before).size).toBe(before.length)
  expect(ids(`${story}\n\nThe Suez Canal was opened on 17 November 1869.`)).toEqual(
    expect.arrayContaining(before),
  )
})
