import { describe, expect, test } from 'vitest'
import { digestArticle } from '../../src/base/digest.ts'
import { checkFacts } from '../../src/derive/check-facts.ts'
import type { Actor } from '../../src/facts/actor.ts'
import type { Article } from '../../src/facts/article.ts'
import type { EventFact, RoleFact } from '../../src/facts/fact.ts'

const text =
  'Arvia and Borland signed the Salt Treaty on 4 May 1921. ' +
  'The Arvian prime minister, Ines Marlow, spoke in 2021. The war of 1917-19 was over.'
const article: Article = { headline: 'Salt', published: '2021-05-04', language: 'en', text }
const actors: readonly Actor[] = [
  { id: 'arvia', type: 'country', name: 'Arvia', demonym: 'Arvian' },
  { id: 'borland', type: 'country', name: 'Borland', demonym: 'Borlander' },
  { id: 'ines-marlow', type: 'person', name: 'Ines Marlow', aliases: ['Marlow'] },
]
const span = (quote: string) => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, exact: quote }
}
const treaty: EventFact = {
  id: 'e1',
  kind: 'event',
  label: 'the Salt Treaty',
  date: '1921-05-04',
  actors: ['arvia', 'borland'],
  certainty: 1,
  evidence: [span('Arvia and Borland signed the Salt Treaty on 4 May 1921.')],
}
const minister: RoleFact = {
  id: 'r1',
  kind: 'role',
  actor: 'ines-marlow',
  office: 'prime minister',
  body: 'arvia',
  asOf: '2021-05',
  certainty: 1,
  evidence: [span('The Arvian prime minister, Ines Marlow, spoke in 2021.')],
}
const flaws = (fact: EventFact | RoleFact) => checkFacts([fact], article, { actors }).map(({ flaw }) => flaw)

test('is silent on facts that the text proves', () => {
  expect(checkFacts([treaty, minister], article, { actors, digest: digestArticle(text) })).toEqual([])
})

describe('finds', () => {
  test('a text that is not the one', () => {
    const found = checkFacts([treaty], article, { actors, digest: digestArticle('another') })
    expect(found).toMatchObject([{ flaw: 'fact/digest', severity: 'H' }])
  })
  test.each([
    { start: -1, end: 5 },
    { start: 5, end: 5 },
    { start: 0, end: 10_000 },
    { start: Number.NaN, end: 5 },
    { start: 0, end: 5, exact: 'Borla' },
  ])('a span that lies outside or reads otherwise: %o', (evidence) => {
    expect(flaws({ ...treaty, evidence: [evidence] })).toEqual(['fact/span'])
  })
  test.each(['1921-05-05', '1921-06', '1922', '192X-', '1920'].filter((date) => !date.endsWith('-')))(
    'a date that is not there: %s',
    (date) => {
      expect(flaws({ ...treaty, date })).toEqual(['fact/date'])
    },
  )
  test('an actor who is not named there', () => {
    expect(flaws({ ...treaty, actors: ['arvia', 'ines-marlow'] })).toEqual(['fact/actor'])
  })
})

describe('a doer who is told in words', () => {
  const text = 'Lawyers for Moss filed a brief in Tallbridge. Petra Moss did not speak.'
  const told: Article = { ...article, text }
  const moss: Actor = { id: 'petra-moss', type: 'person', name: 'Petra Moss', aliases: ['Moss'] }
  const flawsOf = (doer: string) =>
    checkFacts(
      [{ id: 'd', kind: 'deed', doer, verb: 'file', certainty: 1, evidence: [{ start: 0, end: 44 }] }],
      told,
      { actors: [moss] },
    ).map(({ flaw }) => flaw)

  test.each(['lawyers for Moss', 'lawyers for Petra Moss'])('stands in the evidence: %s', (doer) => {
    expect(flawsOf(doer)).toEqual([])
  })

  test('and not somewhere else', () => {
    expect(flawsOf('brothers of Petra Moss')).toEqual(['fact/doer'])
  })
})

describe('takes', () => {
  test.each(['1921-05-04', '1921-05', '1921', '192X', '19XX'])(
    'a date at the precision of the text or coarser: %s',
    (date) => {
      expect(flaws({ ...treaty, date })).toEqual([])
    },
  )
  test('a span of time by its ends', () => {
    expect(
      flaws({ ...treaty, date: '1917/1919', actors: [], evidence: [span('The war of 1917-19 was over.')] }),
    ).toEqual([])
    expect(
      flaws({ ...treaty, date: '1917/1918', actors: [], evidence: [span('The war of 1917-19 was over.')] }),
    ).toEqual(['fact/date'])
  })
  test('the day of publication for an office, and for nothing else', () => {
    expect(flaws(minister)).toEqual([])
    expect(flaws({ ...minister, asOf: '2020' })).toEqual(['fact/date'])
    expect(flaws({ ...treaty, date: '2021-05', evidence: minister.evidence, actors: [] })).toEqual([
      'fact/date',
    ])
  })
  test('a span of time with an open end by the other', () => {
    const war = [span('The war of 1917-19 was over.')]
    expect(flaws({ ...treaty, date: '../1919', actors: [], evidence: war })).toEqual(['fact/date'])
    expect(flaws({ ...treaty, date: '1921/..', actors: [] })).toEqual([])
  })
  test('a name in the possessive case', () => {
    const owned = { ...article, text: text.replace('Ines Marlow, spoke', 'Ines Marlow’s voice') }
    expect(checkFacts([{ ...minister, evidence: [{ start: 56, end: 107 }] }], owned, { actors })).toEqual([])
  })
  test('a country by its demonym, a person by an alias', () => {
    expect(flaws({ ...minister, evidence: [span('Arvian prime minister, Ines Marlow')] })).toEqual([])
    expect(flaws({ ...minister, evidence: [span('Marlow, spoke'), span('Arvian')] })).toEqual([])
  })
})
