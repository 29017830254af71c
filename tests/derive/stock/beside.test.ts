import { describe, expect, test } from 'vitest'
import { stockBeside } from '../../../src/derive/stock/beside.ts'
import { dropOutdated } from '../../../src/derive/stock/outdated.ts'
import type { Actor } from '../../../src/facts/actor.ts'
import type { RoleFact } from '../../../src/facts/fact.ts'
import type { Stock } from '../../../src/pose/stock.ts'

const role = (actor: string, asOf: string): RoleFact => ({
  id: `stock-${actor}`,
  kind: 'role',
  actor,
  office: 'defence minister',
  body: 'aldovia',
  asOf,
  certainty: 1,
  evidence: [],
})
const stock: Stock = {
  actors: [
    { id: 'aldovia', type: 'country', name: 'Aldovia' },
    { id: 'ada-lorn', type: 'person', name: 'Ada Lorn', country: 'aldovia' },
    {
      id: 'old-bor-mistal',
      type: 'person',
      name: 'Bor A. Mistal',
      aliases: ['Bor Mistal'],
      country: 'aldovia',
    },
    { id: 'bor-mistal', type: 'person', name: 'Bor E. Mistal', aliases: ['Bor Mistal'], country: 'aldovia' },
    { id: 'lorn-motors', type: 'organisation', name: 'Lorn Motors', country: 'aldovia' },
    { id: 'tavenholm', type: 'place', name: 'Tavenholm', country: 'aldovia' },
  ],
  facts: [role('ada-lorn', '1990/1999'), role('bor-mistal', '2001/2009')],
  traits: new Map([
    ['ada-lorn', { years: [1985, 2003] as const, country: 'aldovia' }],
    ['old-bor-mistal', { years: [1950, 1980] as const }],
    ['bor-mistal', { years: [1995, 2020] as const }],
    ['lorn-motors', { sort: 'company' as const, trade: 'cars' }],
  ]),
}
const article = { headline: 'h', published: '1998-05-04', language: 'en', text: 'Nobody was named.' } as const
const beside = (actors: readonly Actor[], text: string = article.text) =>
  stockBeside(stock, actors, { ...article, text })
const idsOf = ({ actors }: Stock) => actors.map(({ id }) => id)

describe('the stock beside a story', () => {
  test('has everybody whom the story does not name', () => {
    expect(idsOf(beside([]))).toEqual(stock.actors.map(({ id }) => id))
  })

  test('takes whom the story has for the same, and moves what is known to the id of the story', () => {
    const moved = beside([{ id: 'lorn', type: 'person', name: 'Ada Lorn' }])
    expect(idsOf(moved)).not.toContain('ada-lorn')
    expect(moved.facts).toContainEqual({ ...role('lorn', '1990/1999'), id: 'stock-ada-lorn' })
    expect(moved.traits.get('lorn')).toMatchObject({ years: [1985, 2003], known: 'ada-lorn' })
  })

  test('tells two of one name apart by the year', () => {
    const moved = beside([{ id: 'mistal', type: 'person', name: 'Bor Mistal' }])
    expect(moved.traits.get('mistal')).toMatchObject({ known: 'bor-mistal' })
  })

  test('knows an organisation with and without its legal form, as one', () => {
    const moved = beside([
      { id: 'a', type: 'organisation', name: 'Lorn Motors Corp.' },
      { id: 'b', type: 'organisation', name: 'Lorn Motors' },
    ])
    expect([moved.traits.get('a')?.known, moved.traits.get('b')?.known]).toEqual([
      'lorn-motors',
      'lorn-motors',
    ])
  })

  test('leaves out whom the text names, if only by the family name', () => {
    const moved = beside([], 'Lorn spoke in Tavenholm.')
    expect(idsOf(moved)).not.toContain('ada-lorn')
    expect(idsOf(moved)).not.toContain('tavenholm')
  })

  test('gives way to another who has the id', () => {
    const moved = beside([{ id: 'ada-lorn', type: 'person', name: 'Ada Prewitt Lorn' }])
    expect(idsOf(moved)).not.toContain('ada-lorn')
    expect(moved.facts.map(({ id }) => id)).not.toContain('stock-ada-lorn')
    expect(moved.traits.get('ada-lorn')).toBeUndefined()
  })

  test('spells offices as the text does', () => {
    expect(beside([], 'The defense budget').facts).toContainEqual({
      ...role('ada-lorn', '1990/1999'),
      office: 'defense minister',
    })
  })
})

describe('an office that is known to be of another time', () => {
  const told = (actor: string, asOf: string) => ({ ...role(actor, asOf), id: 'told' })
  const kept = (fact: RoleFact, given: readonly RoleFact[] = []) =>
    dropOutdated([fact], stock, given).kept.length

  test.each([
    ['held then', told('ada-lorn', '1998-05'), 1],
    ['held at another time', told('ada-lorn', '2003-05'), 0],
    ['held by another then', told('cato-prewitt', '2004-05'), 0],
    ['in the year of a change', told('cato-prewitt', '2001-05'), 1],
    ['of another office', { ...told('ada-lorn', '2003-05'), office: 'harbour master' }, 1],
  ])('%s', (_, fact, count) => {
    expect(kept(fact)).toBe(count)
  })

  test('stays where somebody wrote it', () => {
    const fact = told('ada-lorn', '2003-05')
    expect(kept(fact, [fact])).toBe(1)
  })
})
