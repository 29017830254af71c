import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/facts/actor.ts'
import type { Fact, RoleFact } from '../../../src/facts/fact.ts'
import type { OrganisationSort } from '../../../src/language/en/organisation-sorts.ts'
import { rivalsOf } from '../../../src/pose/distractors/actors.ts'
import type { Wanted } from '../../../src/pose/distractors/wanted.ts'
import { setScene } from '../../../src/pose/scene.ts'
import type { Stock, Traits } from '../../../src/pose/stock.ts'

const countries = ['aldovia', 'brannia', 'corvella'].map(
  (id): Actor => ({ id, type: 'country', name: `${id.charAt(0).toUpperCase()}${id.slice(1)}` }),
)
const role = (actor: string, office: string, body: string, asOf: string): RoleFact => ({
  id: `stock-${actor}`,
  kind: 'role',
  actor,
  office,
  body,
  asOf,
  certainty: 1,
  evidence: [],
})
const person = (name: string, country: string): Actor => ({
  id: name.toLowerCase().replace(' ', '-'),
  type: 'person',
  name,
  country,
})
const organisation = (name: string, country: string): Actor => ({
  ...person(name, country),
  id: name.toLowerCase().replaceAll(/\W/g, '-'),
  type: 'organisation',
})
const trait = (sort: OrganisationSort, trade: string, country: string): Traits => ({ sort, trade, country })

const stock: Stock = {
  actors: [
    person('Ada Lorn', 'aldovia'),
    person('Bor Mistal', 'aldovia'),
    person('Cato Prewitt', 'aldovia'),
    person('Dina Quill', 'brannia'),
    person('Emre Sandoval', 'aldovia'),
    organisation('Lorn Airways', 'aldovia'),
    organisation('Marn Airways', 'brannia'),
    organisation('Marn Oil', 'brannia'),
    organisation('the Salt Agency', 'aldovia'),
    organisation('the Tin Agency', 'brannia'),
  ],
  facts: [
    role('ada-lorn', 'foreign minister', 'aldovia', '1996/2000'),
    role('bor-mistal', 'president', 'aldovia', '1995/2001'),
    role('cato-prewitt', 'foreign minister', 'aldovia', '1970/1975'),
    role('dina-quill', 'foreign minister', 'brannia', '1996/2000'),
    role('emre-sandoval', 'defence minister', 'aldovia', '1997/1999'),
  ],
  traits: new Map<string, Traits>([
    ['ada-lorn', { years: [1990, 2002] }],
    ['bor-mistal', { years: [1990, 2002] }],
    ['cato-prewitt', { years: [1968, 1980] }],
    ['dina-quill', { years: [1990, 2002] }],
    ['emre-sandoval', { years: [1990, 2002] }],
    ['aldovia', { region: 'north' }],
    ['brannia', { region: 'north' }],
    ['corvella', { region: 'south' }],
    ['lorn-airways', trait('company', 'airline', 'aldovia')],
    ['marn-airways', trait('company', 'airline', 'brannia')],
    ['marn-oil', trait('company', 'oil', 'brannia')],
    ['the-salt-agency', trait('agency', 'x', 'aldovia')],
    ['the-tin-agency', trait('agency', 'x', 'brannia')],
  ]),
}

const article = { headline: 'h', published: '1998-05-04', language: 'en' } as const
const told: RoleFact = { ...role('key', 'foreign minister', 'aldovia', '1998-05'), id: 'told' }

function names(key: Actor, fact: Fact, more: Partial<Stock> & { wanted?: Partial<Wanted> } = {}): string[] {
  const { wanted, ...parts } = more
  const actors = [key, ...countries]
  const scene = setScene([fact], { bank: 'b', article, actors, stock: { ...stock, ...parts } })
  return rivalsOf(scene, key, { stem: 'Who?', facts: [fact], ...wanted }, 'q').map(({ name }) => name)
}

describe('beside a person stand well-known ones', () => {
  const key = person('Key Person', 'aldovia')

  test('of the same country and time, in politics, who did not hold the office then', () => {
    const known = { ...key, id: 'key' }
    expect(names(known, told).toSorted()).toEqual(['Bor Mistal', 'Emre Sandoval'])
  })

  test('of another country of the region only beside one who is well known too', () => {
    const known = { ...key, id: 'key' }
    const traits = new Map([...stock.traits, ['key', { years: [1990, 2000] }] as [string, Traits]])
    expect(names(known, told, { traits })).toContain('Dina Quill')
    expect(names(known, told)).not.toContain('Dina Quill')
  })

  test('none where no office is known', () => {
    const event: Fact = {
      id: 'e',
      kind: 'event',
      label: 'the regatta',
      date: '1998-05-01',
      certainty: 1,
      evidence: [],
    }
    expect(names({ ...key, id: 'key' }, event)).toEqual([])
  })

  test('none for what many may have done', () => {
    const deed: Fact = {
      id: 'd',
      kind: 'deed',
      actor: 'key',
      verb: 'praise',
      object: 'brannia',
      date: '1998-05',
      certainty: 1,
      evidence: [],
    }
    expect(names({ ...key, id: 'key' }, deed)).toEqual([])
  })
})

describe('beside an organisation stand those of its sort', () => {
  const event: Fact = {
    id: 'e',
    kind: 'event',
    label: 'the sale',
    date: '1998-05-01',
    certainty: 1,
    evidence: [],
  }

  test('companies of its trade', () => {
    const key: Actor = { id: 'key', type: 'organisation', name: 'Corvella Airlines Inc.' }
    expect(names(key, event).toSorted()).toEqual(['Lorn Airways', 'Marn Airways'])
  })

  test('agencies of its country, called as it is', () => {
    const key: Actor = { id: 'key', type: 'organisation', name: 'Lighthouse Agency', country: 'aldovia' }
    expect(names(key, event)).toEqual(['Salt Agency'])
  })

  test('none where its sort is unknown', () => {
    expect(names({ id: 'key', type: 'organisation', name: 'the Lighthouse Board' }, event)).toEqual([])
  })
})

test('beside who governs a bank of issue stand others who do', () => {
  const bank: Actor = { ...organisation('Bank of Aldovia', 'aldovia'), id: 'bank' }
  const banker = { ...person('Fay Tolliver', 'corvella'), id: 'fay' }
  const other: Actor = { ...organisation('Bank of Corvella', 'corvella'), id: 'other-bank' }
  const key = { ...person('Key Person', 'aldovia'), id: 'key' }
  const fact: RoleFact = { ...role('key', 'governor', 'bank', '1998-05'), id: 'told' }
  const scene = setScene([fact], {
    bank: 'b',
    article,
    actors: [key, bank, ...countries],
    stock: {
      actors: [...stock.actors, banker, other],
      facts: [...stock.facts, role('fay', 'governor', 'other-bank', '1995/2001')],
      traits: new Map([...stock.traits, ['key', {}], ['fay', {}]]),
    },
  })
  const rivals = rivalsOf(scene, key, { stem: 'Who?', facts: [fact] }, 'q')
  expect(rivals.map(({ name }) => name)).toEqual(['Fay Tolliver'])
})

test('whoever is named in the stem or barred is no option', () => {
  const key = { ...person('Key Person', 'aldovia'), id: 'key' }
  expect(names(key, told, { wanted: { stem: 'Who followed Bor Mistal?' } })).toEqual(['Emre Sandoval'])
  expect(names(key, told, { wanted: { barred: ['emre-sandoval'] } })).toEqual(['Bor Mistal'])
})
