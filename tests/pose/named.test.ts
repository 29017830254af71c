import { describe, expect, test } from 'vitest'
import type { DeedFact } from '../../src/facts/fact.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { options } from './worlds.ts'

const evidence = [{ start: 0, end: 9 }]
const base = { kind: 'deed', date: '2023-07', certainty: 1, evidence } as const
const sale: DeedFact = {
  ...base,
  id: 'd',
  doer: 'a court in Upper Marn',
  verb: 'stop',
  thing: 'the sale of 12 ferries',
  complement: 'to friends of Fay Tolliver',
}

function named(...facts: readonly DeedFact[]) {
  return poseFacts(facts, options).flatMap((question) =>
    question.asks === 'named' && question.kind === 'cloze' ? question : [],
  )
}
const stems = (...facts: readonly DeedFact[]) => named(...facts).map(({ stem }) => stem)

describe('a name in what was done is filled in', () => {
  test('of a person typed, by the name or the surname', () => {
    const [question] = named(sale)
    expect(question?.stem).toBe(
      'In July 2023, a court in Upper Marn stopped the sale of 12 ferries to friends of {{name}}.',
    )
    expect(question?.gaps).toMatchObject([{ kind: 'text', accepted: ['Fay Tolliver', 'Tolliver'] }])
  })

  test('not where a surname is the end of another name', () => {
    expect(stems({ ...sale, complement: 'to friends of Orla Tolliver' }).join()).not.toContain('Orla {{')
  })

  test('of a country among others', () => {
    const [question] = named({
      ...sale,
      complement: 'to the owners of a yard in Corvella',
      date: '2023-07-20',
    })
    expect(question?.stem).toBe(
      'On 20 July 2023, a court in Upper Marn stopped the sale of 12 ferries to the owners of a yard in {{name}}.',
    )
    expect(question?.gaps[0]?.kind).toBe('choice')
  })

  test('also of what somebody did who is named', () => {
    const { doer: _, ...deed } = sale
    expect(stems({ ...deed, actor: 'p0' })).toEqual([
      'In July 2023, Ada Lorn stopped the sale of 12 ferries to friends of {{name}}.',
    ])
  })

  test('where only the words for who did it hold one', () => {
    const deed = { ...sale, doer: 'lawyers for Ada Lorn', complement: 'to owners of a yard' }
    expect(stems(deed)).toEqual([
      'In July 2023, lawyers for {{name}} stopped the sale of 12 ferries to owners of a yard.',
    ])
  })

  test('once of what two did', () => {
    expect(stems(sale, { ...sale, id: 'e', doer: 'a bank in Port Lisk' })).toHaveLength(1)
  })
})

describe('no name is left out', () => {
  test.each<[string, Partial<DeedFact>]>([
    ['that is part of a longer one', { complement: 'to the Bank of Corvella' }],
    ['that stands as an adjective', { complement: 'to Corvella residents' }],
    ['that what is left gives away', { doer: 'the Demonym2 parliament', complement: 'to yards in Corvella' }],
    ['that stands there twice', { complement: 'to yards in Corvella and to owners in Corvella' }],
    ['from a quotation', { complement: '“friends of Fay Tolliver”', doer: 'a court' }],
  ])('%s', (_, more) => {
    const keys = named({ ...sale, ...more }).flatMap(({ stem }) => stem)
    expect(keys.filter((stem) => !stem.includes('court in {{name}}'))).toEqual([])
  })

  test('where too little is told besides', () => {
    expect(
      stems({ ...base, id: 'd', doer: 'a court', verb: 'stop', thing: 'friends of Fay Tolliver' }),
    ).toEqual([])
  })
})

test('whoever has no name is never asked for', () => {
  const asked = poseFacts([sale], options).map(({ asks }) => asks)
  expect(asked.length).toBeGreaterThan(1)
  expect(asked).not.toContain('who')
})
