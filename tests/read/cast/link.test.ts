import { describe, expect, test } from 'vitest'
import { linkActors, type TaggedName } from '../../../src/read/cast/link.ts'

const marks = { '<': 'person', '[': 'organisation', '{': 'place' } as const

/** Persons stand in angle brackets, organisations in square ones, places in curly ones. */
function tagged(marked: string): [text: string, names: TaggedName[]] {
  const names: TaggedName[] = []
  let text = ''
  for (const part of marked.split(/(?=[<>[\]{}])/)) {
    const mark = part.charAt(0)
    const rest = /[<>[\]{}]/.test(mark) ? part.slice(1) : part
    if (mark === '<' || mark === '[' || mark === '{')
      names.push({ start: text.length, end: text.length + rest.length, type: marks[mark], confidence: 0.9 })
    text += rest
  }
  return [text, names]
}

const link = (marked: string) => linkActors(...tagged(marked))
const linked = (marked: string) => link(marked).mentions.map(({ actor }) => actor)

describe('persons', () => {
  test.each([
    ['a surname', '<Sergei Petrov> came. <Petrov> left.', ['sergei-petrov', 'sergei-petrov']],
    ['a given name', '<Jane Roe> came. <Jane> left.', ['jane-roe', 'jane-roe']],
    ['a title', '<John Roe> came. <Mr. Roe> left.', ['john-roe', 'john-roe']],
    ['a possessive', '<John Roe> came. <Roe’s> car left.', ['john-roe', 'john-roe']],
    ['other case and accents', '<Ana Núñez> came. <NUNEZ> left.', ['ana-nunez', 'ana-nunez']],
    ['names of East Asia', '<Kim Chol Su> came. <Kim> left, <Chol Su> too.', Array(3).fill('kim-chol-su')],
    ['hyphens', '<Kim Chol-su> came. <Kim Chol Su> left.', ['kim-chol-su', 'kim-chol-su']],
    [
      'double surnames',
      '<Ana Ruiz Soto> came. <Ruiz> left. <Ruiz Soto> slept.',
      Array(3).fill('ana-ruiz-soto'),
    ],
    ['middle names', '<John Quincy Roe> came. <John Roe> left.', ['john-quincy-roe', 'john-quincy-roe']],
    ['initials', '<J.K. Roe> came. <J. K. Roe> left.', ['jk-roe', 'jk-roe']],
    [
      'a short form before the full one',
      '<Petrov> came. <Sergei Petrov> left.',
      ['sergei-petrov', 'sergei-petrov'],
    ],
    ['a surname alone', '<Petrov> came. <Petrov> left.', ['petrov', 'petrov']],
    ['a suffix', '<John Roe Jr.> came. <Roe> left.', ['john-roe-jr', 'john-roe-jr']],
  ])('%s', (_, marked, actors) => {
    expect(linked(marked)).toEqual(actors)
  })

  test('two of one surname stay apart: the one mentioned last is meant, less surely', () => {
    const { mentions } = link(
      '<Kim Chol Su> met <Kim Yong Ho>. <Kim> sang. <Kim Chol Su> spoke. <Kim> left. <Yong Ho> ate.',
    )
    expect(mentions.map(({ actor }) => actor)).toEqual([
      'kim-chol-su',
      'kim-yong-ho',
      'kim-yong-ho',
      'kim-chol-su',
      'kim-chol-su',
      'kim-yong-ho',
    ])
    expect(mentions.map(({ confidence }) => confidence)).toEqual([0.9, 0.9, 0.54, 0.9, 0.54, 0.855])
  })

  test('a surname comes before a given name', () => {
    expect(linked('<James Roe> met <Lee James>. <James Roe> spoke. <James> left.')[3]).toBe('lee-james')
  })

  test('a person is no country and no city', () => {
    expect(link('<Jordan> and <London> came.').actors.map(({ type }) => type)).toEqual(['person', 'person'])
  })
})

describe('organisations', () => {
  test.each([
    [
      'an acronym in brackets',
      'The [Alpha Harbour Board] (AXB) met. [AXB] left.',
      ['alpha-harbour-board', 'alpha-harbour-board'],
    ],
    ['one that is tagged', 'The [Alpha Board] ([ALB]) met.', ['alpha-board', 'alpha-board']],
    [
      'initials',
      'The [Joint Chiefs of Staff] met. The [JCS] left.',
      ['joint-chiefs-of-staff', 'joint-chiefs-of-staff'],
    ],
    [
      'the end of a name',
      'The [U.N. Security Council] met. The [Security Council] left.',
      ['un-security-council', 'un-security-council'],
    ],
    ['the beginning of a name', '[Acme Holdings] fell. [Acme] rose.', ['acme-holdings', 'acme-holdings']],
    ['a short form first', '[Acme] fell. [Acme Holdings] rose.', ['acme-holdings', 'acme-holdings']],
    ['full stops', '[U.N.] met. [UN] left.', ['un', 'un']],
    ['an article', '[The Alpha Board] met. [Alpha Board] left.', ['alpha-board', 'alpha-board']],
    [
      'a common word',
      '[National Harbour Board] met. [National] left.',
      ['national-harbour-board', 'national'],
    ],
    ['a generic noun', '[Alpha Party] met. [Party] left.', ['alpha-party', 'party']],
  ])('%s', (_, marked, actors) => {
    expect(linked(marked)).toEqual(actors)
  })

  test.each([
    ['Then [South Korea’s Joint Chiefs] met.', 'KR'],
    ['Then South Korea’s [Joint Chiefs] met.', 'KR'],
    ['Then the Russian [Defense Ministry] met.', 'RU'],
    ['The [Bank of Japan] met.', 'JP'],
    ['The [White House] spoke.', 'US'],
    ['The [Kremlin] spoke.', 'RU'],
    ['In Russia [Acme] fell.', undefined],
    ['The [Alpha Board of Trade] met.', undefined],
  ])('%s: %s', (marked, country) => {
    const [actor] = link(marked).actors
    expect(actor?.type).toBe('organisation')
    expect(actor?.country).toBe(country)
  })

  test('a seat of government is an organisation by its name', () => {
    const { actors } = link('{Downing Street} spoke. [No. 10] denied it. [10 Downing Street] spoke.')
    expect(actors).toMatchObject([{ id: 'downing-street', type: 'organisation', mentions: 3, country: 'GB' }])
  })
})

describe('countries and places', () => {
  test('a country is one by all its names', () => {
    const { actors } = link(
      'The {Democratic People’s Republic of Korea} ([DPRK]) spoke. {North Korea} left the {U.S.}, the {United States} too.',
    )
    expect(actors).toEqual([
      {
        id: 'north-korea',
        type: 'country',
        name: 'North Korea',
        aliases: ['Democratic People’s Republic of Korea', 'DPRK'],
        mentions: 3,
        confidence: 0.9,
        country: 'KP',
      },
      {
        id: 'united-states',
        type: 'country',
        name: 'the United States',
        aliases: ['U.S.'],
        mentions: 2,
        confidence: 0.9,
        country: 'US',
      },
    ])
  })

  test('a capital is a place of its country by all its names', () => {
    expect(link('{Kyiv} and {Kiev} and {Springfield}').actors).toMatchObject([
      { id: 'kyiv', type: 'place', aliases: ['Kiev'], mentions: 2, country: 'UA' },
      { id: 'springfield', type: 'place', mentions: 1 },
    ])
  })

  test('another seat of government is a city of its own', () => {
    expect(link('{Amsterdam} and {The Hague}').actors).toMatchObject([
      { name: 'Amsterdam', country: 'NL' },
      { id: 'the-hague', name: 'The Hague', aliases: [], country: 'NL' },
    ])
  })

  test('what bears one name and is of two types is two', () => {
    expect(linked('<Chester> left {Chester}.')).toEqual(['chester', 'chester-2'])
  })
})

describe('what is taken for a town, and not surely,', () => {
  const orlo = (before: string, confidence = 0.5) => {
    const [text, names] = tagged(`[Orlo Data Corp.] grew. ${before}{Orlo} fell.`)
    const last = names.length - 1
    return linkActors(
      text,
      names.map((name, i) => (i === last ? { ...name, confidence } : name)),
    ).mentions.at(-1)?.actor
  }

  test('is the business that the text calls so', () => {
    expect(orlo('Then ')).toBe('orlo-data-corp')
    expect(orlo('A stake in ')).toBe('orlo-data-corp')
  })

  test.each([
    ['that somebody is in', orlo('Those in ')],
    ['that it surely is', orlo('Then ', 0.9)],
    ['that a person is called', orlo('<Kim Orlo> left. Then ')],
  ])('stays a town or name %s', (_, actor) => {
    expect(actor).not.toBe('orlo-data-corp')
  })
})

test('the name is the longest form, without title, article and possessive; the others are aliases in their order', () => {
  const { actors } = link('<President Roe> came. <Jane Roe’s> car left. <Roe> slept. <Ms. Jane Ann Roe> too.')
  expect(actors).toEqual([
    {
      id: 'jane-ann-roe',
      type: 'person',
      name: 'Jane Ann Roe',
      aliases: ['Roe', 'Jane Roe'],
      mentions: 4,
      confidence: 0.883,
    },
  ])
})
