import { describe, expect, test } from 'vitest'
import { settle } from '../../../src/derive/stock/settle.ts'
import type { Actor } from '../../../src/facts/actor.ts'
import type { RoleFact } from '../../../src/facts/fact.ts'
import type { Stock } from '../../../src/pose/stock.ts'

const role = (actor: string, asOf: string, more: Partial<RoleFact> = {}): RoleFact => ({
  id: `${actor}-${asOf}`,
  kind: 'role',
  actor,
  office: 'defence minister',
  body: 'aldovia',
  asOf,
  certainty: 1,
  evidence: [],
  ...more,
})
const person = (id: string, name: string): Actor => ({ id, type: 'person', name })
const countries: readonly Actor[] = [
  { id: 'aldovia', type: 'country', name: 'Aldovia' },
  { id: 'berland', type: 'country', name: 'Berland' },
]
const stock: Stock = {
  actors: [...countries, person('ada-lorn', 'Ada Lorn'), person('cato-prewitt', 'Cato Prewitt')],
  facts: [role('ada-lorn', '1990/1999'), role('cato-prewitt', '2001/2009')],
  traits: new Map(),
}
const article = { headline: 'News', published: '1998-05-04', language: 'en', text: '' } as const
const guessed = (actor: string, asOf = '1998-05', more: Partial<RoleFact> = {}) =>
  role(actor, asOf, { certainty: 0.7, ...more })

function settled(facts: readonly RoleFact[], actors: readonly Actor[], known: Stock | undefined = stock) {
  const all = [...countries, ...actors]
  return settle({ facts, all: facts, given: [], actors: all, others: [], article }, known)
}

describe('an office of a state that a reader guessed', () => {
  const ada = person('ada-lorn', 'Ada Lorn')
  const cato = person('cato-prewitt', 'Cato Prewitt')
  const sureness = (fact: RoleFact, given: readonly RoleFact[] = []) =>
    settle(
      { facts: [fact], all: [fact], given, actors: [...countries, ada, cato], others: [], article },
      stock,
    ).kept.map(({ certainty }) => certainty)

  test.each([
    ['is sure where the person is known to have held it then', guessed('ada-lorn'), [0.95]],
    ['is dropped at another time', guessed('ada-lorn', '2003-05'), []],
    ['stays one with another office', guessed('ada-lorn', '1998-05', { office: 'harbour master' }), [0.7]],
    ['stays one of another country', guessed('ada-lorn', '1998-05', { body: 'berland' }), [0.7]],
  ])('%s', (_, fact, expected) => {
    expect(sureness(fact)).toEqual(expected)
  })

  test('stays as it is where somebody wrote it', () => {
    const fact = guessed('ada-lorn')
    expect(sureness(fact, [fact])).toEqual([0.7])
  })

  test('is dropped for another country than the one that is known', () => {
    const facts = [guessed('ada-lorn'), guessed('ada-lorn', '1998-05', { id: 'other', body: 'berland' })]
    expect(settled(facts, [ada]).kept.map(({ id }) => id)).toEqual(['ada-lorn-1998-05'])
  })
})

describe('a holder with but a surname', () => {
  const lorn = person('lorn', 'Lorn')

  test('has the full name of the one who is known to have held the office then', () => {
    const { kept, actors } = settled([guessed('lorn')], [lorn])
    expect(kept.map(({ certainty }) => certainty)).toEqual([0.95])
    expect(actors.at(-1)).toEqual({ ...lorn, name: 'Ada Lorn', aliases: ['Lorn'] })
  })

  test.each([
    [
      'where two held it',
      {
        ...stock,
        actors: [...stock.actors, person('ida', 'Ida Lorn')],
        facts: [...stock.facts, role('ida', '1997/1999')],
      },
    ],
    ['without a stock', undefined],
  ])('is nobody %s', (_, known) => {
    const { kept, actors } = settle(
      {
        facts: [guessed('lorn')],
        all: [guessed('lorn')],
        given: [],
        actors: [...countries, lorn],
        others: [],
        article,
      },
      known,
    )
    expect(kept).toEqual([])
    expect(actors).toEqual(countries)
  })

  test('is nobody at another time', () => {
    expect(settled([guessed('lorn', '2003-05')], [lorn])).toMatchObject({ kept: [], actors: countries })
  })

  test('stays where another fact is of them', () => {
    const facts = [guessed('lorn', '2003-05'), role('lorn', '1998-05', { office: 'harbour master' })]
    expect(settled(facts, [lorn]).actors).toContainEqual(lorn)
  })
})
