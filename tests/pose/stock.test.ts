import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/facts/actor.ts'
import type { RoleFact } from '../../src/facts/fact.ts'
import { rivalsOf } from '../../src/pose/distractors/actors.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { isSelfTelling } from '../../src/pose/role/words.ts'
import { setScene } from '../../src/pose/scene.ts'
import type { Stock, Traits } from '../../src/pose/stock.ts'

const article = { headline: 'h', published: '1998-05-04', language: 'en' } as const
const country: Actor = { id: 'aldovia', type: 'country', name: 'Aldovia' }
const people = ['Ada Lorn', 'Bor Mistal', 'Cato Prewitt', 'Dina Quill', 'Emre Sandoval'].map(
  (name): Actor => ({ id: name.slice(0, 3).toLowerCase(), type: 'person', name, country: 'aldovia' }),
)
const role = (actor: string, office: string, asOf: string, more: Partial<RoleFact> = {}): RoleFact => ({
  id: `stock-${actor}`,
  kind: 'role',
  actor,
  office,
  body: 'aldovia',
  asOf,
  certainty: 1,
  evidence: [],
  ...more,
})
const stock: Stock = {
  actors: people.slice(1),
  facts: [
    role('bor', 'president', '1990/2004'),
    role('cat', 'prime minister', '1998/2004'),
    role('din', 'foreign minister', '1990/1993'),
    role('emr', 'finance minister', '1990/2004'),
    role('emr', 'senator', '1985/2010', { id: 'stock-emr-2', shared: true }),
  ],
  traits: new Map<string, Traits>([
    ['bor', { years: [1985, 2010] }],
    ['cat', { years: [1985, 2010] }],
    ['din', { years: [1985, 2010] }],
    ['emr', { years: [1985, 2010] }],
  ]),
}
const told = role('ada', 'foreign minister', '1998-05', { id: 'told', evidence: [{ start: 0, end: 9 }] })
const pose = (fact: RoleFact, more: Partial<Stock> = {}) =>
  poseFacts([fact], {
    bank: 'b',
    article,
    actors: [people[0] as Actor, country],
    stock: { ...stock, ...more },
  })
const optionsOf = (questions: ReturnType<typeof pose>, asked: RegExp) =>
  questions
    .flatMap((one) => (one.kind === 'choice' && asked.test(one.stem) ? one.options : []))
    .map(({ text }) => text)

test.each([
  ['the famous president of a great power', 'president', true, true],
  ['a famous president of another state', 'president', true, false],
  ['a president whom few know', 'president', false, true],
  ['its famous foreign minister', 'foreign minister', true, true],
])('a name tells the office and the state only of %s', (who, office, famous, power) => {
  const head = role('ada', office, '1998-05', { id: 'head' })
  const traits = new Map<string, Traits>([
    ...(famous ? [['ada', { years: [1985, 2010] }] as const] : []),
    ...(power ? [['aldovia', { power: true }] as const] : []),
  ])
  const scene = setScene([head], {
    bank: 'b',
    article,
    actors: [people[0] as Actor, country],
    stock: { ...stock, traits },
  })
  expect(isSelfTelling(scene, head)).toBe(who.startsWith('the'))
})

describe('with a stock', () => {
  test('an office has choices where the story names nobody else, and without it none', () => {
    expect(optionsOf(pose(told), /who was/)).toHaveLength(4)
    const alone = poseFacts([told], { bank: 'b', article, actors: [people[0] as Actor, country] })
    expect(optionsOf(alone, /who was/)).toEqual([])
  })

  test('who held the office in years well apart may stand in, and in the next year not', () => {
    expect(optionsOf(pose(told), /who was/)).toContain('Dina Quill')
    const facts = stock.facts.map((fact) => (fact.id === 'stock-din' ? { ...fact, asOf: '1990/1997' } : fact))
    expect(optionsOf(pose(told, { facts }), /who was/)).not.toContain('Dina Quill')
  })

  test('whoever of the story holds another sort of office is no wrong option', () => {
    const others = ['Fay Tamsin', 'Gus Umber', 'Hal Verity'].map(
      (name): Actor => ({ id: name.slice(0, 3).toLowerCase(), type: 'person', name }),
    )
    const options = (office: string) => {
      const facts = [told, { ...told, id: 'r2', actor: 'fay', office }]
      const actors = [people[0] as Actor, country, ...others]
      const posed = poseFacts(facts, { bank: 'b', article, actors, stock: { ...stock, actors: [] } })
      return optionsOf(posed, /who was the foreign minister/)
    }
    expect(options('bishop').toSorted()).toEqual(['Ada Lorn', 'Gus Umber', 'Hal Verity'])
    expect(options('defence minister')).toContain('Fay Tamsin')
  })

  test('nobody of another country is said to have held an office, not even falsely', () => {
    const facts = [told, { ...told, id: 'r2', actor: 'gus', body: 'berland' }]
    const judged = (own: string | undefined) => {
      const gus: Actor = { id: 'gus', type: 'person', name: 'Gus Umber', ...(own && { country: own }) }
      const actors = [people[0] as Actor, country, { ...country, id: 'berland', name: 'Berland' }, gus]
      const posed = poseFacts(facts, {
        bank: 'b',
        article,
        actors,
        stock: { ...stock, actors: [], facts: [] },
      })
      return posed.flatMap(({ kind, stem, facts: [id] }) =>
        kind === 'true-false' && id === 'told' ? stem : [],
      )
    }
    expect(judged('berland').join()).not.toMatch(/Gus Umber/)
  })

  test('a foreigner is a wrong option only where the post at home is the same', () => {
    const offered = (office: string) => {
      const facts = [told, { ...told, id: 'r2', actor: 'gus', office, body: 'berland' }]
      const others = ['Gus Umber', 'Hal Verity', 'Ivo Wells'].map(
        (name): Actor => ({ id: name.slice(0, 3).toLowerCase(), type: 'person', name }),
      )
      const actors = [people[0] as Actor, country, { ...country, id: 'berland', name: 'Berland' }, ...others]
      const posed = poseFacts(facts, { bank: 'b', article, actors, stock: { ...stock, actors: [] } })
      return optionsOf(posed, /who was the foreign minister of Aldovia/)
    }
    expect(offered('foreign minister')).toContain('Gus Umber')
    expect(offered('president').toSorted()).toEqual(['Ada Lorn', 'Hal Verity', 'Ivo Wells'])
  })

  test('offices stand in that somebody else held for sure, and none that many hold', () => {
    const offices = optionsOf(pose(told), /which office/)
    expect(offices.toSorted()).toEqual(['Finance minister', 'Foreign minister', 'President'])
  })

  test('beside a lower office no office of the state stands in', () => {
    expect(optionsOf(pose({ ...told, office: 'ambassador' }), /which office/)).toEqual([])
  })

  test('two names of one organisation never stand beside each other', () => {
    const bodies = [
      'Tavenholm Motors',
      'Wyrefield Cars',
      'Brannia Airlines',
      'Corvella Foods',
      'Dunmark Hotels',
    ].map((name, i): Actor => ({ id: `o${i}`, type: 'organisation', name }))
    const fact = { ...told, office: 'treasurer', body: 'o0' }
    const traits = new Map<string, Traits>([
      ['o0', { known: 'lorn', sort: 'company' }],
      ['o1', { known: 'lorn', sort: 'company' }],
    ])
    const actors = [people[0] as Actor, ...bodies]
    const rivals = (own: Stock['traits']) => {
      const parts = { bank: 'b', article, actors, stock: { actors: [], facts: [], traits: own } }
      const [key] = bodies
      const found = key && rivalsOf(setScene([fact], parts), key, { stem: 'Which?', facts: [fact] }, 'q')
      return found?.map(({ name }) => name)
    }
    expect(rivals(traits)).not.toContain('Wyrefield Cars')
    const twice = new Map<string, Traits>([
      ['o1', { known: 'lorn', sort: 'company' }],
      ['o2', { known: 'lorn', sort: 'company' }],
    ])
    expect(rivals(twice)).toHaveLength(3)
    expect(rivals(new Map([['o1', { sort: 'company' }]]))).toContain('Wyrefield Cars')
  })
})
