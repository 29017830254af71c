import { describe, expect, test } from 'vitest'
import type { Option } from '../../../src/kinds/common.ts'
import type { Question } from '../../../src/kinds/index.ts'
import { clean, dateOption, flawsOf, flawsOfChoice, option, people } from '../../support/clean-bank.ts'

const { holder, date, passed, weekday, span } = clean
const number = (value: number, text = `${value}`): Option => option(text, { type: 'number', value })
const years = (...options: readonly Option[]): Question => ({ ...passed, kind: 'choice', options, key: '50' })

describe('F19 type-mismatch', () => {
  test('finds options of two types, by their own data or by those of their actor', () => {
    expect(
      flawsOf({ ...holder, options: [...people.slice(0, 3), option('The Guild', { type: 'organisation' })] }),
    ).toContain('F19 H')
    expect(
      flawsOf({ ...holder, options: [...people.slice(0, 3), option('Kessland', { actor: 'kessland' })] }),
    ).toContain('F19 H')
    expect(
      flawsOf({
        ...weekday,
        options: [...weekday.options.slice(0, 3), dateOption('18 May 2049', '2049-05-18')],
      }),
    ).toContain('F19 H')
  })

  test('finds a text without the number or the unit that the others have', () => {
    const stem = 'How wide is the strait between Torvania and Kessland?'
    expect(flawsOfChoice(stem, ['12 kilometres', '14 kilometres', '10 miles'])).toContain('F19 H')
    expect(flawsOfChoice(stem, ['12 kilometres', '14 kilometres', '10'])).toContain('F19 H')
    expect(flawsOfChoice(stem, ['12 kilometres', '14 kilometres', 'quite wide'])).toContain('F19 H')
    expect(flawsOfChoice(stem, ['12%', '14 per cent', '10 percent'])).not.toContain('F19 H')
    expect(flawsOfChoice(stem, ['1 kilometre', '2 kilometres', '3 kilometres'])).not.toContain('F19 H')
  })

  test('takes a number of four digits for a year beside dates only', () => {
    const stem = 'What stood on the bill of the Strait War in Torvania?'
    expect(flawsOfChoice(stem, ['1,950 ships', '1800 ships', '2100 ships'])).not.toContain('F19 H')
    expect(flawsOfChoice(stem, ['1800', '15,000', '900'])).not.toContain('F19 H')
    expect(flawsOfChoice('When was the Treaty of Alber signed?', ['12 March 2018', '2017'])).toContain(
      'F20 H',
    )
  })
})

describe('F20 precision-mismatch', () => {
  test('finds a date, a number or a name that is not as exact as the others', () => {
    const options = [...date.options.slice(0, 3), dateOption('June 1980', '1980-06')]
    expect(flawsOf({ ...date, options })).toEqual(['F20 H'])
    expect(flawsOf(years(number(50), number(45), number(55.5)))).toEqual(['F20 H'])
    const named = [...people.slice(0, 3), option('Oduan', { type: 'person', actor: 'ravik-oduan' })]
    expect(flawsOf({ ...holder, options: named })).toEqual(['F20 H'])
  })

  test('advises on a single name that the bank does not know', () => {
    expect(
      flawsOf({ ...holder, options: [...people.slice(0, 3), option('Pelik', { type: 'person' })] }),
    ).toEqual(['F20 A'])
  })
})

describe('F21 implausible-value', () => {
  test.each([
    ['a quarter and less', [number(50), number(45), number(12)]],
    ['four times and more', [number(50), number(45), number(201)]],
  ])('finds %s of the key', (_, options) => {
    expect(flawsOf(years(...options))).toEqual(['F21 S'])
  })

  test('lets a quarter and four times be', () => {
    expect(flawsOf(years(number(50), number(13), number(200)))).toEqual([])
  })

  test('finds more than all, older than people get, and dates after the article', () => {
    expect(
      flawsOfChoice('In May 2024, how much of the fleet sailed from Port Alber?', [
        '60 per cent',
        '40 per cent',
        '120 per cent',
      ]),
    ).toContain('F21 S')
    expect(flawsOfChoice('In May 2024, how old was Mira Solven?', ['61', '81', '121'])).toContain('F21 S')
    const options = [...date.options.slice(0, 3), dateOption('19 May 2024', '2024-05-19')]
    expect(flawsOf({ ...date, options })).toEqual(['F21 S'])
  })

  test('lets anniversaries fall after the article', () => {
    expect(flawsOf(clean.yearOf75)).toEqual([])
    const options = ['2014', '2024', '2034'].map((year) => dateOption(year, year))
    const past: Question = {
      ...clean.yearOf75,
      stem: 'In which year did the 50th anniversary of the Treaty of Alber fall?',
      options,
      key: '2024',
    }
    expect(flawsOf(past)).toEqual([])
    expect(flawsOf({ ...past, topic: 'date' })).toEqual(['F21 S'])
  })
})

describe('F22 unordered-options', () => {
  test('finds numbers and dates without the values that would put them in order', () => {
    const stem = 'How many ferries crossed the strait of Kessland in May 2024?'
    expect(flawsOfChoice(stem, ['20', '10', '30'])).toContain('F22 H')
    const bare = date.options.map(({ id, text }) => ({ id, text, type: 'date' as const }))
    expect(flawsOf({ ...date, options: bare })).toEqual(['F22 H'])
  })

  test('finds one that is pinned out of place, and lets it be where it belongs', () => {
    const [first, second, ...rest] = date.options
    const pinned = (option: Option): Option => ({ ...option, pinned: true })
    expect(flawsOf({ ...date, options: [second, pinned(first), ...rest] })).toEqual(['F22 H'])
    expect(flawsOf({ ...date, options: [pinned(first), second, ...rest] })).toEqual([])
    expect(flawsOf({ ...date, options: [...rest, second, first].map(pinned) })).toContain('F22 H')
  })

  test('does not mind how they are stored, nor options that are no numbers', () => {
    expect(flawsOf({ ...span, options: span.options.toReversed() })).toEqual([])
    expect(flawsOf({ ...holder, options: people.toReversed() })).toEqual([])
  })
})
