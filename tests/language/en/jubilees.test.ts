import { expect, test } from 'vitest'
import { anniversaryName, namesOfAnniversary } from '../../../src/language/en/jubilees.ts'

test.each([
  [1, '1st anniversary'],
  [22, '22nd anniversary'],
  [50, '50th anniversary'],
  [70, '70th anniversary'],
  [100, 'centenary'],
  [112, '112th anniversary'],
  [150, '150th anniversary'],
  [200, 'bicentenary'],
])('%d years are the %s', (nth, name) => {
  expect(anniversaryName(nth)).toBe(name)
})

test.each([
  [25, 'silver jubilee'],
  [50, 'golden jubilee'],
  [60, 'diamond jubilee'],
  [70, 'platinum jubilee'],
  [100, 'centennial'],
  [150, 'sesquicentennial'],
  [200, 'bicentennial'],
  [500, 'quincentenary'],
])('%d years are understood as the %s', (nth, name) => {
  expect(namesOfAnniversary(nth)).toContain(name)
})

test('most anniversaries have no name but their number', () => {
  expect(namesOfAnniversary(71)).toEqual([])
})
