import { expect, test } from 'vitest'
import { organisationSort, tradeOf } from '../../../src/language/en/organisation-sorts.ts'

test.each([
  ['Corvella Motors', 'company'],
  ['Brannian Widget Co.', 'company'],
  ['Lorn & Mistal Ltd.', 'company'],
  ['the Harbour Press Group', 'company'],
  ['Aldovian Airlines', 'company'],
  ['Tavenholm Bancorp Inc.', 'bank'],
  ['the Bank of Corvella', 'bank'],
  ['the Corvellan Harbour Agency', 'agency'],
  ['the Department of Lighthouses', 'agency'],
  ['Bureau for River Traffic', 'agency'],
  ['the Ministry of Salt', 'ministry'],
  ['the Brannian Harvest Party', 'party'],
  ['the University of Upper Marn', 'university'],
  ['Tavenholm State University', 'university'],
  ['the Supreme Court of Aldovia', 'court'],
  ['the Aldovian Air Force', 'military'],
  ['the Coast Guard', 'military'],
  ['the Corvellan Senate', 'legislature'],
  ['the House of Representatives', 'legislature'],
  ['the Lisk Times', 'media'],
  ['Radio Marn', undefined],
  ['U.N.', 'union-of-states'],
  ['the European Union', 'union-of-states'],
  ['the Wyrefield Foundation', 'ngo'],
  ['Port Lisk F.C.', 'team'],
])('%s: %s', (name, sort) => {
  expect(organisationSort(name)).toBe(sort)
})

test.each(['the Senate Committee on Salt', 'the Lisk Grand Jury', 'the Widget Board', '', 'x'.repeat(500)])(
  'names that do not tell have no sort: %s',
  (name) => {
    expect(organisationSort(name)).toBeUndefined()
  },
)

test('a trade is told by any word of the name', () => {
  expect(tradeOf('Lorn Petroleum Holdings')).toBe('oil')
  expect(tradeOf('Lorn Holdings')).toBeUndefined()
})
