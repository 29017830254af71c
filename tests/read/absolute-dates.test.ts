import { describe, expect, test } from 'vitest'
import { absoluteDates } from '../../src/read/absolute-dates.ts'

const values = (text: string) => absoluteDates(text).map(({ value }) => value)

describe('finds dates written out in full', () => {
  test.each([
    ['on 27 July 1953,', ['1953-07-27']],
    ['on the 27th of July 1953', ['1953-07-27']],
    ['on July 27, 1953.', ['1953-07-27']],
    ['Thursday, July, 27, 2023 that', ['2023-07-27']],
    ['Sept. 3, 1939', ['1939-09-03']],
    ['in July 1953 and in August, 1954', ['1953-07', '1954-08']],
    ['the 1950-53 war', ['1950/1953']],
    ['from 1950 to 1953', ['1950/1953']],
    ['fought 1950–1953;', ['1950/1953']],
    ['in 1953, in the 1960s', ['1953', '196X']],
    ['dated 1953-07-27.', ['1953-07-27']],
    ['In 2018.', ['2018']],
  ])('%s', (text, found) => {
    expect(values(text)).toEqual(found)
  })
})

describe('finds none in', () => {
  test.each([
    '$1,995',
    '1500.5 metres',
    '12,1953',
    'last July',
    '31 June',
    'in 19533',
    'May he come',
    '99 July 1953',
  ])('%s', (text) => {
    expect(values(text).filter((value) => value !== '1953-07')).toEqual([])
  })
})

test('gives offsets into the text', () => {
  const text = 'It ended on 27 July 1953, it is said.'
  const [date] = absoluteDates(text)
  expect(date && text.slice(date.start, date.end)).toBe('27 July 1953')
})

test('takes time that grows with the text, not with its square', () => {
  const hostile = [
    '1'.repeat(200_000),
    '27 July '.repeat(20_000),
    'July, '.repeat(30_000),
    '1950-'.repeat(30_000),
  ]
  for (const text of hostile) expect(absoluteDates(text).length).toBeLessThan(text.length)
})
