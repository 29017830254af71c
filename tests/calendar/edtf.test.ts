import oracle, { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber } from '../../src/calendar/days.ts'
import { type Edtf, edtf, readEdtf, spanOf, writeEdtf } from '../../src/calendar/edtf.ts'
import { edtfText } from '../support/arbitrary-questions.ts'

const MS_PER_DAY = 86_400_000

/** First and last day by the edtf package, or nothing where it takes no such date. */
function bySomebodyElse(text: string): { first: number; last: number } | undefined {
  try {
    const { min, max } = oracle(text, { types: ['Date', 'Year', 'Decade', 'Century', 'Interval'] })
    return { first: Math.floor(min / MS_PER_DAY), last: Math.floor(max / MS_PER_DAY) }
  } catch {
    return undefined
  }
}

function days(value: Edtf): { first: number | undefined; last: number | undefined } {
  const { first, last } = spanOf(value)
  return { first: first && dayNumber(first), last: last && dayNumber(last) }
}

test('reads the days that the edtf package reads, at every precision', () => {
  fc.assert(
    fc.property(edtfText, (text) => {
      // The package shifts what is approximate; its bare date spans the days meant here.
      expect(days(edtf(text))).toEqual(bySomebodyElse(text.replace('~', '')))
    }),
    { seed: 1953, numRuns: 2000 },
  )
})

test('takes no text that the edtf package refuses', () => {
  const soup = fc.stringMatching(/^-?[0-9X]{2,5}(-[0-9]{1,2}){0,3}[?~%]?(\/([0-9]{4}|\.\.)?)?$/)
  fc.assert(
    fc.property(soup, (text) => {
      if (readEdtf(text).ok) expect(parse(text)).toBeTruthy()
    }),
    { seed: 1953, numRuns: 3000 },
  )
})

test('writes what it reads', () => {
  fc.assert(
    fc.property(edtfText, (text) => {
      expect(writeEdtf(edtf(text))).toBe(text)
    }),
    { seed: 1953, numRuns: 500 },
  )
})

describe('what is of the form and not in the calendar is told from what is not of the form', () => {
  test.each(['1953-02-29', '1900-02-29', '1953-13', '1953-00', '1953-04-31', '1953/1950', '1953-07-00'])(
    '%s',
    (text) => {
      expect(readEdtf(text)).toEqual({ ok: false, why: 'calendar' })
    },
  )
  test.each([
    '',
    '/',
    '53',
    '1953-7-27',
    '27 July 1953',
    '195X-07',
    '-0000',
    '1950/1951/1952',
    '../..',
    '19533',
    '-195X',
  ])('"%s"', (text) => {
    expect(readEdtf(text)).toEqual({ ok: false, why: 'form' })
  })
})

test('keeps what is about or unsure', () => {
  expect(edtf('1850~')).toMatchObject({ approximate: true })
  expect(edtf('1850?')).toMatchObject({ uncertain: true })
  expect(edtf('1850%')).toMatchObject({ approximate: true, uncertain: true })
  expect(writeEdtf(edtf('1850%'))).toBe('1850%')
  expect(edtf('1950/..')).toEqual({ precision: 'interval', start: { precision: 'year', year: 1950 } })
  expect(edtf('-0043-03-15')).toMatchObject({ year: -43, month: 3, day: 15 })
})
