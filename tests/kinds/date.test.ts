import { describe, expect, test } from 'vitest'
import { writeEdtf } from '../../src/calendar/edtf.ts'
import { date } from '../../src/kinds/date/date.ts'
import { readTyped } from '../../src/kinds/typed.ts'
import { readTypedDate } from '../../src/language/en/read-date.ts'

describe('reads what people type', () => {
  test.each([
    ['1953-07-27', '1953-07-27'],
    ['27 July 1953', '1953-07-27'],
    ['July 27th, 1953', '1953-07-27'],
    ['the 27th of July 1953', '1953-07-27'],
    ['Monday, 27 July 1953', '1953-07-27'],
    ['27 jul. 1953', '1953-07-27'],
    ['1953-7-27', '1953-07-27'],
    ['27/7/1953', '1953-07-27'],
    ['7/27/1953', '1953-07-27'],
    ['7.7.1953', '1953-07-07'],
    ['July 1953', '1953-07'],
    ['7/1953', '1953-07'],
    ['Sept 1953', '1953-09'],
    ['1953', '1953'],
    [' in 1953 ', '1953'],
    ['the 1950s', '195X'],
    ['20th century', '19XX'],
    ['about 1850', '1850~'],
    ['c. 1850', '1850~'],
    ['1950 to 1953', '1950/1953'],
    ['from June 1950 to July 1953', '1950-06/1953-07'],
    ['1950–1953', '1950/1953'],
    ['1950-1953', '1950/1953'],
    ['1950-53', '1950/1953'],
    ['25 June 1950 – 27 July 1953', '1950-06-25/1953-07-27'],
  ])('%s', (text, written) => {
    const reading = readTypedDate(text)
    expect(reading.ok && writeEdtf(reading.value)).toBe(written)
  })
})

describe('refuses what is no date, not in the calendar, or two dates', () => {
  test.each([
    ['yesterday', 'response/not-a-date'],
    ['27 July', 'response/not-a-date'],
    ['July 27 July 1953', 'response/not-a-date'],
    ['1950 to 1953 to 1955', 'response/not-a-date'],
    ['30 February 1953', 'response/impossible-date'],
    ['1953-02-29', 'response/impossible-date'],
    ['13/13/1953', 'response/impossible-date'],
    ['1953 to 1950', 'response/impossible-date'],
    ['4/7/1953', 'response/ambiguous-date'],
  ])('%s: %s', (text, code) => {
    expect(typedAs('1953', text)).toMatchObject({ refusal: { code } })
  })
})

describe('grades the year, the month and the day', () => {
  test.each([
    ['1953-07-27', '27 July 1953', 3, 3],
    ['1953-07-27', '26 July 1953', 2, 3],
    ['1953-07-27', 'July 1953', 2, 3],
    ['1953-07-27', '27 June 1953', 1, 3],
    ['1953-07-27', '1953', 1, 3],
    ['1953-07-27', '27 July 1954', 0, 3],
    ['1953-07-27', '1950s', 0, 3],
    ['1953-07-27', '1950 to 1955', 0, 3],
    ['1953-07', '27 July 1953', 2, 2],
    ['1953-07', '1953', 1, 2],
    ['1953', '27 July 1953', 1, 1],
    ['1953', '1954', 0, 1],
    ['195X', '1953', 1, 1],
    ['195X', 'the 1950s', 1, 1],
    ['195X', '20th century', 0, 1],
    ['19XX', '1953', 1, 1],
    ['1852~', '1851', 1, 1],
    ['1852~', '1853', 1, 1],
    ['1852~', '1854', 0, 1],
    ['1853-01~', 'December 1852', 2, 2],
    ['1853-03-01~', '28 February 1853', 3, 3],
    ['1950/1953', '1950 to 1953', 2, 2],
    ['1950/1953', '1950', 1, 2],
    ['1950/1953', '1951 to 1953', 1, 2],
    ['1950/1953', '25 June 1950 to 27 July 1953', 2, 2],
    ['1950/..', '1950 to 1953', 1, 2],
    ['1950/..', '1950/..', 2, 2],
  ])('for %s, %s earns %i of %i', (value, response, earned, of) => {
    const read = typedAs(value, response)
    expect(read.ok && date.grade({ kind: 'date', value }, read.response)).toEqual({ earned, of })
  })
})

test('shows how exact a date is asked for, and nothing else', () => {
  const random = () => 0
  expect(date.view({ kind: 'date', value: '1953-07-27' }, random)).toEqual({ precision: 'day' })
  expect(date.view({ kind: 'date', value: '1950/1953' }, random)).toEqual({ precision: 'interval' })
})

test('takes EDTF as it is, and leaves the rest to whoever reads what people type', () => {
  expect(date.refuse({ kind: 'date', value: '1953' }, '1953-07')).toBeUndefined()
  expect(date.refuse({ kind: 'date', value: '1953' }, 'July 1953')?.code).toBe('response/not-a-date')
  expect(date.refuse({ kind: 'date', value: '1953' }, '1953-02-30')?.code).toBe('response/impossible-date')
  expect(date.refuse({ kind: 'date', value: '1953' }, '1'.repeat(501))?.code).toBe('response/too-long')
})

function typedAs(value: string, response: string) {
  const question = {
    id: 'story/e1/date/date',
    kind: 'date' as const,
    topic: 'date' as const,
    stem: 'When?',
    facts: ['e1'],
    asks: 'date',
    evidence: [{ start: 0, end: 1 }],
    explanation: 'Then.',
    value,
  }
  return readTyped(question, response)
}
