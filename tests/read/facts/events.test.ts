import { describe, expect, test } from 'vitest'
import { readOf } from './read.ts'

const events = (text: string) =>
  readOf('event', text).map((fact) => {
    const { label, date, verb } = fact as Record<string, unknown>
    return [label, date, verb].filter(Boolean).join(' | ')
  })

describe('reads', () => {
  test.each([
    ['a war with its years', 'He wrote of the 1950-53 Korean War.', 'the Korean War | 1950/1953'],
    ['a name behind its year', 'They spoke about the 1993 Oslo accord.', 'the Oslo accord | 1993'],
    [
      'a name before its day',
      'They spoke about the Korean War armistice of July 27, 1953.',
      'the Korean War armistice | 1953-07-27',
    ],
    [
      'how somebody died',
      'He wrote of the May 1998 assassination of Dr. Helen Morris in Boston.',
      'the assassination of Helen Morris | 1998-05',
    ],
    [
      'a founding',
      'Northgate Holdings Inc. was founded in Boston in 1921.',
      'Northgate Holdings Inc. | 1921 | found',
    ],
    [
      'a founding in passing',
      'The World Health Organization, founded in 1948, sent doctors.',
      'the World Health Organization | 1948 | found',
    ],
    ['an outbreak', 'The Korean War broke out on 25 June 1950.', 'the Korean War | 1950-06-25 | break out'],
    [
      'what ended something',
      'The truce that halted the Korean War was signed on 27 July 1953; no treaty was ever signed.',
      'the truce that halted the Korean War | 1953-07-27 | sign',
    ],
    [
      'what befell somewhere',
      'He wrote of the 1986 Chernobyl accident that closed a road.',
      'the Chernobyl accident | 1986',
    ],
    [
      'what was done to something',
      'They were held for the Dec. 21, 1988, bombing of Tova Flight 103 in Boston.',
      'the bombing of Tova Flight 103 | 1988-12-21',
    ],
    [
      'what a country did',
      "He wrote of Iraq's August 1990 invasion of Kuwait.",
      "Iraq's invasion of Kuwait | 1990-08",
    ],
    [
      'what people did to a country',
      'He wrote of the 1979 Soviet invasion of Afghanistan.',
      'the Soviet invasion of Afghanistan | 1979',
    ],
    [
      'what was signed, by a name with a dash',
      'The Torrijos–Carter Treaties were signed in Washington on 7 September 1977.',
      'the signing of the Torrijos–Carter Treaties | 1977-09-07 | sign',
    ],
    [
      'what happened on a date that stands first',
      'On 20 December 1991 the Convention for a Democratic South Africa (CODESA) opened in Boston.',
      'the opening of the Convention for a Democratic South Africa | 1991-12-20 | open',
    ],
    [
      'what has a name and a number',
      'On 14 June 1963 Vostok 5 was launched with a dog aboard.',
      'the launch of Vostok 5 | 1963-06-14 | launch',
    ],
    [
      'the first of its sort',
      "The first service in Christopher Wren's St Paul's Cathedral was held on 2 December 1697.",
      "the first service in Christopher Wren's St Paul's Cathedral | 1697-12-02 | hold",
    ],
    [
      'a law that took effect',
      'The interim constitution of South Africa came into force on 27 April 1994.',
      'the entry into force of the interim constitution of South Africa | 1994-04-27 | come into force',
    ],
    ['a birth', 'Helen Morris was born in Boston on 3 May 1960.', 'the birth of Helen Morris | 1960-05-03'],
  ])('%s', (_, text, event) => {
    expect(events(text)).toEqual([event])
  })
})

test.each([
  ['behind the date', 'The Treaty of Versailles was signed on 28 June 1919 in Paris.', 'Paris'],
  ['before the date', 'The Treaty of Versailles was signed in Paris on 28 June 1919.', 'Paris'],
  [
    'of something else',
    'The Treaty of Versailles was signed on 28 June 1919 with delegates from Paris.',
    undefined,
  ],
])('a place %s', (_, text, place) => {
  expect(readOf('event', text)).toEqual([expect.objectContaining({ label: 'the Treaty of Versailles' })])
  expect(readOf('event', text).map((fact) => (fact as { place?: string }).place)).toEqual([place])
})

describe('leaves out', () => {
  test.each([
    ['what is not named', 'They spoke about the 1993 accord and the armistice of July 27, 1953.'],
    ['what goes on behind the name', 'They spoke about the 1950-53 Korean War armistice talks in Oslo.'],
    ['what comes again', 'They spoke about the 1996 Atlanta Olympics and the 1997 Oslo summit.'],
    ['a war that was fought more than once', 'They spoke about the 1967 Arab-Israeli War.'],
    ['the death of a surname', 'He was jailed for the May 1998 murder of Morris in Boston.'],
    [
      'a death of which two were the victims',
      'He was jailed for the May 1998 murder of Helen Morris and Mary Orlo.',
    ],
    ['a unit of what is named', 'Sales rose at a unit of Northgate Holdings Inc., founded in 1921.'],
    ['a name that is letters alone', 'They spoke about the 1991 START treaty.'],
    ['letters that the article leaves unexplained', 'PQX was founded in 1921. The PQX was founded in 1921.'],
    ['what is done to one of many', 'He wrote of the January 1998 bombing of a Boston clinic.'],
    ['what was done to several', 'He wrote of the 1998 bombing of Tova and Boston.'],
    ['what a people did to nobody', 'He wrote of the 1998 American bombing.'],
    ['what somebody did who is not named', 'He wrote of its 1990 invasion of Kuwait.'],
    ['what has no year', 'He wrote of the July 21 bombing of the Tova Bridge.'],
    ['a part of what befell', 'He wrote of the 1986 Chernobyl accident report.'],
    ['what is denied', 'Northgate Holdings Inc. was not founded in 1921.'],
  ])('%s', (_, text) => {
    expect(events(text)).toEqual([])
  })
})
