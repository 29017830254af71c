import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { siftFacts } from '../../src/derive/sift-facts.ts'
import type { Actor } from '../../src/facts/actor.ts'
import type { Article } from '../../src/facts/article.ts'
import type { DeedFact, EventFact, Fact, FigureFact, NameFact, RoleFact } from '../../src/facts/fact.ts'
import { actors as cast, worlds } from '../pose/worlds.ts'

const text =
  'Ines Marlow and Otto Lindqvist of Arvia and Borland and a second visitor met in Tallbridge on 4 May 2021, on 5 May 2021, in June 2021 and in 2020. ' +
  'Marlow has visited Borland twice since 4 May 2021.'
const article: Article = { headline: 'Salt', published: '2021-06-30', language: 'en', text }
const actors: readonly Actor[] = [
  { id: 'arvia', type: 'country', name: 'Arvia' },
  { id: 'borland', type: 'country', name: 'Borland' },
  { id: 'marlow', type: 'person', name: 'Ines Marlow', aliases: ['Marlow'] },
  { id: 'lindqvist', type: 'person', name: 'Otto Lindqvist' },
  { id: 'tallbridge', type: 'place', name: 'Tallbridge' },
]
const first = { start: 0, end: text.indexOf(' Marlow has') }
const second = { start: first.end + 1, end: text.length }
const base = { certainty: 1, evidence: [first] } as const
const event = (more: Partial<EventFact>): EventFact => ({
  ...base,
  id: 'e',
  kind: 'event',
  label: 'the salt talks',
  date: '2021-05-04',
  ...more,
})
const role = (more: Partial<RoleFact>): RoleFact => ({
  ...base,
  id: 'r',
  kind: 'role',
  actor: 'marlow',
  office: 'prime minister',
  body: 'arvia',
  asOf: '2021-06',
  ...more,
})
const deed = (more: Partial<DeedFact>): DeedFact => ({
  ...base,
  id: 'd',
  kind: 'deed',
  actor: 'marlow',
  verb: 'visit',
  object: 'borland',
  ...more,
})
const figure = (more: Partial<FigureFact>): FigureFact => ({
  ...base,
  id: 'f',
  kind: 'figure',
  value: 12,
  unit: 'ships',
  asked: 'did the port of Lisk lose in 2020',
  stated: 'the port of Lisk lost {} in 2020',
  ...more,
})
const name = (more: Partial<NameFact>): NameFact => ({
  ...base,
  id: 'n',
  kind: 'name',
  actor: 'tallbridge',
  name: 'TB',
  form: 'acronym',
  ...more,
})

/** A deed of somebody whom the article does not name. */
function toldOf(more: Partial<DeedFact>): DeedFact {
  const { actor: _, ...rest } = deed(more)
  return { ...rest, doer: 'a second visitor' }
}

function flaws(...facts: readonly Fact[]): string[] {
  return siftFacts(facts, article, actors).rejected.map(({ fact, flaw }) => `${fact?.id} ${flaw}`)
}

describe('duplicates', () => {
  test('what is said twice is kept once', () => {
    expect(flaws(deed({ id: 'a' }), deed({ id: 'b', evidence: [second, first] }))).toEqual([
      'b duplicate/fact',
    ])
  })
  test('the first of an id stands', () => {
    expect(flaws(deed({ verb: 'leave' }), deed({}))).toEqual(['d duplicate/id'])
  })
})

test('what the text does not prove is dropped with the flaw that the check finds', () => {
  expect(flaws(event({ date: '2021-05-06' }), deed({ object: 'lindqvist', evidence: [second] }))).toEqual([
    'e fact/date',
    'd fact/actor',
  ])
})

describe('contradictions drop both sides', () => {
  const b = { id: 'b' }
  test.each<[string, Fact, Fact]>([
    ['two-holders', role({}), role({ ...b, actor: 'lindqvist' })],
    ['two-holders', role({}), role({ ...b, actor: 'lindqvist', office: 'Prime Minister', asOf: '2021' })],
    ['two-dates', event({}), event({ ...b, date: '2021-05-05' })],
    ['two-places', event({ place: 'tallbridge' }), event({ ...b, place: 'borland' })],
    ['two-values', figure({}), figure({ ...b, value: 20 })],
    ['two-values', figure({ approximate: true, value: 100 }), figure({ ...b, value: 120 })],
    ['denied', deed({}), deed({ ...b, certainty: 0.1 })],
    ['denied', deed({ date: '2021-05-04' }), deed({ ...b, certainty: 0.3, date: '2021-05' })],
    ['done-twice', deed({ verb: 'found', date: '2020' }), deed({ ...b, verb: 'found', date: '2021-06' })],
    [
      'two-doers',
      deed({ verb: 'win', object: 'tallbridge' }),
      deed({ ...b, verb: 'win', object: 'tallbridge', actor: 'lindqvist' }),
    ],
    [
      'both-ways',
      deed({ verb: 'defeat', object: 'lindqvist' }),
      deed({ ...b, verb: 'defeat', actor: 'lindqvist', object: 'marlow' }),
    ],
    [
      'opposite',
      deed({ verb: 'accept', object: 'borland' }),
      deed({ ...b, verb: 'reject', object: 'borland' }),
    ],
    ['denied', toldOf({}), toldOf({ ...b, certainty: 0.1 })],
    ['two-names', name({}), name({ ...b, name: 'TBR' })],
    ['two-bearers', name({}), name({ ...b, actor: 'arvia' })],
    ['two-meanings', name({ standsFor: 'Tall Bridge' }), name({ ...b, standsFor: 'The Bridge' })],
  ])('%s: %o, %o', (flaw, one, other) => {
    expect(new Set(flaws(one, other))).toEqual(
      new Set([`${one.id} contradiction/${flaw}`, `b contradiction/${flaw}`]),
    )
    expect(new Set(flaws(other, one))).toEqual(new Set(flaws(one, other)))
  })

  test.each<[string, Fact, Fact]>([
    ['an office that several hold', role({ shared: true }), role({ ...b, actor: 'lindqvist', shared: true })],
    ['one office after another', role({}), role({ ...b, actor: 'lindqvist', asOf: '2020' })],
    ['offices of two bodies', role({}), role({ ...b, actor: 'lindqvist', body: 'borland' })],
    ['a date and a closer one', event({}), event({ ...b, date: '2021-05' })],
    ['two events', event({}), event({ ...b, label: 'the sand talks', date: '2021-05-05' })],
    ['about as many', figure({ approximate: true, value: 100 }), figure({ ...b, value: 105 })],
    ['two sources', figure({ attribution: 'arvia' }), figure({ ...b, value: 20, attribution: 'borland' })],
    ['a doubt about another thing', deed({}), deed({ ...b, certainty: 0.1, object: 'lindqvist' })],
    [
      'a doubt about another day',
      deed({ date: '2021-05-04' }),
      deed({ ...b, certainty: 0.1, date: '2021-06' }),
    ],
    [
      'somebody who may be the one without a name',
      deed({ verb: 'win', object: 'tallbridge' }),
      toldOf({ ...b, verb: 'win', object: 'tallbridge' }),
    ],
    ['visits', deed({ date: '2020' }), deed({ ...b, date: '2021-06' })],
    ['two who visit', deed({}), deed({ ...b, actor: 'lindqvist' })],
    [
      'names that people call themselves',
      name({ form: 'own' }),
      name({ ...b, form: 'own', name: 'Bridgetown' }),
    ],
    ['a doubtful holder', role({}), role({ ...b, actor: 'lindqvist', certainty: 0.4 })],
  ])('not %s', (_, one, other) => {
    expect(flaws(one, other)).toEqual([])
  })

  test('but for one source against the article', () => {
    expect(flaws(figure({}), figure({ id: 'b', value: 20, attribution: 'borland' }))).toHaveLength(2)
  })
})

describe('what holds on that day only', () => {
  test.each<[string, Fact]>([
    ['dated/passing', event({ label: 'the latest salt talks' })],
    ['dated/passing', event({ label: 'the ongoing strike' })],
    ['dated/counted', event({ label: 'the largest salt fair' })],
    ['dated/passing', deed({ thing: 'the museum', complement: 'last week' })],
    ['dated/passing', deed({ complement: 'on Friday' })],
    ['dated/passing', deed({ complement: 'so far', date: '2021-05-04' })],
    ['dated/passing', deed({ complement: '“The salt is dear now”' })],
    ['dated/counted', deed({ complement: 'twice' })],
    ['dated/counted', deed({ complement: 'for the third time' })],
    ['dated/counted', deed({ complement: 'twice', date: '2021-05-04', evidence: [second] })],
    ['dated/counted', deed({ complement: 'twice', date: '2020/2021' })],
    ['dated/counted', role({ office: 'longest-serving minister' })],
    ['dated/passing', role({ office: 'president until today' })],
    ['dated/figure', figure({ unit: 'people', asked: 'live in Lisk', stated: '{} live in Lisk' })],
    ['dated/figure', figure({ asked: 'does the navy have', stated: 'the navy has {}' })],
    ['dated/figure', figure({ asked: 'has the navy built', stated: 'the navy has built {}' })],
    ['dated/passing', figure({ asked: 'were sunk so far', stated: '{} were sunk so far' })],
    [
      'dated/counted',
      figure({ unit: 'metres', asked: 'high is the tallest tower', stated: 'the tallest tower is {} high' }),
    ],
  ])('%s: %o', (flaw, fact) => {
    expect(flaws(fact)).toEqual([`${fact.id} ${flaw}`])
  })

  test.each<Fact>([
    event({ label: 'the third salt summit' }),
    event({ label: 'the first forest congress' }),
    deed({ complement: 'for the third time', date: '2021-05-04' }),
    deed({ complement: '“The salt is dear now”', date: '2021-05' }),
    deed({ verb: 'plant', object: 'tallbridge', complement: 'with at least ten western guests' }),
    role({ office: 'secretary of state' }),
    role({ office: 'former president' }),
    figure({ unit: 'kilometres', asked: 'wide is the river Lisk', stated: 'the river Lisk is {} wide' }),
    figure({ unit: 'people', asked: 'lived in Lisk', stated: '{} lived in Lisk' }),
    figure({ unit: 'people', asked: 'drowned', stated: '{} drowned' }),
    name({ name: 'Today' }),
  ])('not %o', (fact) => {
    expect(flaws(fact)).toEqual([])
  })

  test.each([
    ['current prime minister', 'prime minister'],
    ['newly elected president', 'president'],
    ['prime minister', 'prime minister'],
    ['new towns minister', 'towns minister'],
  ])('an office is dated by its date: %s', (office, kept) => {
    expect(siftFacts([role({ office })], article, actors).kept).toEqual([role({ office: kept })])
  })
})

test('the name of an event goes with it', () => {
  const named = name({ name: 'Salt Day', form: 'own', event: 'e' })
  const { actor: _, ...own } = named
  expect(flaws(event({ date: '1921' }), own)).toEqual(['e fact/date', 'n orphan/event'])
  expect(flaws(event({}), own)).toEqual([])
})

test('every fact is kept or rejected, once, and nothing else is', () => {
  fc.assert(
    fc.property(worlds, (facts) => {
      const lisk = { ...article, text: 'Nothing of it is written here.' }
      const { kept, rejected } = siftFacts(facts, lisk, cast)
      const all = [...kept, ...rejected.map(({ fact }) => fact)].map((fact) => fact?.id)
      expect(all.toSorted()).toEqual(facts.map(({ id }) => id).toSorted())
    }),
    { seed: 5, numRuns: 60 },
  )
})
