import { expect, test } from 'vitest'
import { areAlike, officeSort } from '../../../src/language/en/office-sorts.ts'

test.each([
  ['foreign secretary', 'minister of foreign affairs'],
  ['defence minister', 'Secretary of Defense'],
  ['chancellor of the exchequer', 'finance minister'],
  ['home secretary', 'Interior Minister'],
  ['premier', 'prime minister'],
  ['CEO', 'chairman and chief executive'],
])('%s and %s are one post', (one, other) => {
  expect(officeSort(one)?.post).toBe(officeSort(other)?.post)
})

test.each([
  'spokesman for the president',
  'beekeeper',
  'former wife',
  'presidential candidate',
  'vice admiral',
])('%s is like none of them', (title) => {
  expect(officeSort(title)).toBeUndefined()
})

test('those who lead bodies of the world are alike, and unlike directors of an agency', () => {
  const [one, other, third] = ['secretary-general', 'managing director', 'director'].map((title) =>
    officeSort(title),
  )
  expect(one && other && areAlike([one], [other])).toBe(true)
  expect(one && third && areAlike([one], [third])).toBe(false)
})

test('politicians of any rank are alike', () => {
  const [one, other] = ['senator', 'president'].map((title) => officeSort(title))
  expect(one && other && areAlike([one], [other])).toBe(true)
})

test('a deputy of a leader is a minister', () => {
  expect(officeSort('vice president')).toEqual({ post: 'deputy', sort: 'minister' })
})
