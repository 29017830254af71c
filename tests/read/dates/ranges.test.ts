import { describe, expect, test } from 'vitest'
import { datesAndSpans } from '../../../src/read/dates/ranges.ts'
import { readDates } from '../../../src/read/dates/read-dates.ts'

const read = (text: string) => datesAndSpans(text, readDates(text, '2023-07-27')).map(({ edtf }) => edtf)

describe('joins the two ends of a span', () => {
  test.each([
    ['the 1950-53 war', ['1950/1953']],
    ['from 1950 to 1953', ['1950/1953']],
    ['fought 1950–1953;', ['1950/1953']],
    ['between 1988 and 1990', ['1988/1990']],
    ['from July 25 to 27, 1953', ['1953-07-25/1953-07-27']],
    ['in May 1950 through July 1953', ['1950-05/1953-07']],
  ])('%s', (text, spans) => {
    expect(read(text)).toEqual(spans)
  })
})

test('leaves two dates two', () => {
  expect(read('in 1950 and 1953, or 1955')).toEqual(['1950', '1953', '1955'])
})
