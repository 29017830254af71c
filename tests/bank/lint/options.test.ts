import { describe, expect, test } from 'vitest'
import {
  clean,
  cleanBank,
  dateOption,
  flawsOf,
  flawsOfChoice,
  option,
  people,
} from '../../support/clean-bank.ts'

const stem = 'What ended the Strait War of 1971?'
const holder = clean.holder

describe('F01 longest-key', () => {
  const key = 'a treaty that both countries signed after three years'
  const others = ['a change of power', 'a vote of no trust', 'a wave of strikes']

  test('finds a key that is fuller than every other option', () => {
    expect(flawsOfChoice(stem, [key, ...others])).toEqual(['F01 H'])
  })

  test('finds its mirror, a key that is shorter than every other', () => {
    const long = [
      'a change of power in one of the countries',
      'a vote of no trust in the other one',
      'a wave of strikes in most of the ports',
    ]
    expect(flawsOfChoice(stem, ['a treaty', ...long])).toEqual(['F01 H'])
  })

  test('is silent where one other option is as full, where little is missing, and where the key has two words', () => {
    expect(flawsOfChoice(stem, [key, 'a coup of the officers in one of the countries', ...others])).toEqual(
      [],
    )
    expect(flawsOfChoice(stem, ['a treaty of theirs', ...others])).toEqual([])
    expect(flawsOfChoice(stem, ['circumnavigational reconciliation', ...others])).toEqual([])
  })
})

describe('F04 duplicate-options', () => {
  test.each([
    ['texts that fold to one', 'The Treaty', 'treaty.'],
    ['equal numbers', '1,500 kilometres', '1500 kilometres'],
    ['a number in words', 'three kilometres', '3 kilometres'],
    ['one date written twice', '18 May 1974', 'May 18, 1974'],
    ['per cent and its sign', '50 per cent', '50%'],
  ])('finds %s', (_, a, b) => {
    expect(flawsOfChoice(stem, [a, b])).toContain('F04 H')
  })

  test('finds two names of one actor', () => {
    const options = [...people.slice(0, 3), option('Oduan'), option('Ravik Oduan')]
    expect(flawsOf({ ...holder, options })).toContain('F04 H')
    const twins = [
      option('One', { type: 'person', actor: 'ravik-oduan' }),
      option('Two', { type: 'person', actor: 'ravik-oduan' }),
    ]
    expect(flawsOf({ ...holder, options: [...people.slice(0, 3), ...twins] })).toContain('F04 H')
  })

  test.each([
    ['a sign', ['-5 degrees', '5 degrees', '15 degrees']],
    ['a decimal point', ['1.5 metres', '15.0 metres', '4.0 metres']],
    ['a unit', ['5 kilometres', '5 miles', '5 leagues']],
    ['a currency', ['$50', '€50', '£50']],
  ])('keeps apart what differs by %s', (_, texts) => {
    expect(flawsOfChoice(stem, texts)).not.toContain('F04 H')
  })
})

describe('F05 overlapping-options', () => {
  test.each([
    ['a text within another', ['a treaty', 'a treaty with reservations', 'a strike']],
    ['ranges of numbers that meet', ['10 to 20 ships', '15 to 30 ships', '40 to 50 ships']],
    ['a place within a named country', ['Alber, Ormund', 'Ormund', 'Lutria']],
  ])('finds %s', (_, texts) => {
    expect(flawsOfChoice(stem, texts)).toContain('F05 H')
  })

  test('finds dates that take in others, and places of a country beside it', () => {
    const dates = [dateOption('1974', '1974'), dateOption('May 1974', '1974-05'), dateOption('1980', '1980')]
    expect(flawsOf({ ...clean.date, options: dates, key: '1974' })).toContain('F05 H')
    const places = [
      option('Port Alber', { type: 'place', actor: 'port-alber' }),
      option('Kessland', { type: 'country', actor: 'kessland' }),
      option('Lutria', { type: 'country' }),
    ]
    expect(flawsOf({ ...holder, options: places, key: 'port-alber' })).toContain('F05 H')
  })

  test('lets spans overlap where the span of the fact is asked for, and only there', () => {
    expect(flawsOf(clean.span)).toEqual([])
    expect(flawsOf({ ...clean.span, facts: ['e1'] })).toContain('F05 H')
  })

  test('knows that a vice president is no president, and that two actors are two', () => {
    expect(
      flawsOfChoice('Which office did Mira Solven hold in May 2024?', [
        'president',
        'vice president',
        'envoy',
      ]),
    ).toEqual([])
    const bank = {
      ...cleanBank,
      actors: [
        ...cleanBank.actors,
        { id: 'sarn', type: 'country' as const, name: 'Sarn' },
        { id: 'north-sarn', type: 'country' as const, name: 'North Sarn' },
      ],
    }
    const options = [
      option('Torvania', { type: 'country', actor: 'torvania' }),
      option('Sarn', { type: 'country', actor: 'sarn' }),
      option('North Sarn', { type: 'country', actor: 'north-sarn' }),
    ]
    const stem = 'Of which country was Mira Solven the foreign minister in May 2024?'
    expect(flawsOf({ ...holder, stem, options, key: 'torvania' }, bank)).toEqual([])
  })
})

describe('F06, F07, F08, F27: options that are about the others', () => {
  const rest = ['a treaty', 'a strike', 'a vote']

  test.each([
    ['F06 H', 'All of the above'],
    ['F06 H', 'both of these'],
    ['F06 H', 'Any of them'],
    ['F07 H', 'None of the above'],
    ['F07 H', 'neither'],
    ['F07 H', 'None of these options'],
  ])('%s: %s', (flaw, text) => {
    expect(flawsOfChoice(stem, [...rest, text])).toContain(flaw)
  })

  test.each([
    [['A and C', 'B and C', 'A only', 'B only']],
    [['1 and 2', '2 and 3', '1, 2 and 3']],
    [['I only', 'II only', 'I and II']],
    [['a treaty only', 'a strike only', 'treaty and strike', 'something else']],
    [['rain and wind', 'rain and calm', 'sun and wind', 'sun and calm']],
  ])('F08 H: %j', (texts) => {
    expect(flawsOfChoice(stem, texts)).toContain('F08 H')
  })

  test('F27 S: verdicts in a choice', () => {
    expect(
      flawsOfChoice('Did the Treaty of Alber of 1974 end the Strait War?', ['Yes', 'No', 'It did so later']),
    ).toContain('F27 S')
    expect(
      flawsOfChoice('Did the Treaty of Alber of 1974 end the Strait War?', [
        'True, because it was kept',
        'False, since it was broken',
        'Hard to say',
      ]),
    ).toContain('F27 S')
  })

  test('takes names and numbers that only look so for what they are', () => {
    const texts = ['All Blacks', 'Both Houses of Alber', 'None Street', 'No Gun Hill']
    const found = flawsOfChoice('Which name did the Strait War of 1971 leave behind?', texts)
    expect(found.filter((flaw) => /F0[678]|F27/.test(flaw))).toEqual([])
    for (const numbers of [
      ['2', '3', '5'],
      ['6.2%', '7.2%', '8.1%'],
    ])
      expect(flawsOfChoice('How many ships sank in the Strait War of 1971?', numbers)).not.toContain('F08 H')
  })
})
