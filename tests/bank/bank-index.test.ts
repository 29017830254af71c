import { expect, test } from 'vitest'
import { asIndex, indexBank, mergeBanks } from '../../src/bank/bank-index.ts'
import { tinyBank } from '../support/tiny-bank.ts'

const other = {
  ...tinyBank,
  id: 'another',
  questions: tinyBank.questions.map((question) => ({
    ...question,
    id: question.id.replace('bridge', 'another'),
  })),
}

test('holds every question with its bank, by id, whatever the order of the banks', () => {
  expect(mergeBanks([tinyBank, other])).toEqual(mergeBanks([other, tinyBank]))
  expect(mergeBanks([tinyBank, other]).entries.map(({ question, bank }) => [question.id, bank.id])).toEqual([
    ['another/e1/date/date', 'another'],
    ['another/r1/who/choice', 'another'],
    ['bridge/e1/date/date', 'bridge'],
    ['bridge/r1/who/choice', 'bridge'],
  ])
})

test('one bank is indexed alike by either name, and an index is its own', () => {
  expect(indexBank(tinyBank)).toEqual(mergeBanks([tinyBank]))
  const index = indexBank(tinyBank)
  expect(asIndex(index)).toBe(index)
})

test('two banks of one id are an issue', () => {
  expect(() => mergeBanks([tinyBank, tinyBank])).toThrow(
    expect.objectContaining({ code: 'bank/duplicate-id' }),
  )
})

test('an actor of two types is an issue', () => {
  const [first, ...rest] = other.actors
  const torn = {
    ...other,
    actors: [{ ...first, id: 'ada-moreau', type: 'place' as const, name: 'Ada' }, ...rest],
  }
  expect(() => mergeBanks([tinyBank, torn])).toThrow(
    expect.objectContaining({ code: 'bank/conflicting-actor' }),
  )
})
