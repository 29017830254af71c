import { describe, expect, test } from 'vitest'
import type { Bank } from '../../../src/bank/bank.ts'
import type { Option } from '../../../src/kinds/common.ts'
import type { Question } from '../../../src/kinds/index.ts'
import {
  clean,
  cleanBank,
  dateOption,
  flawsOf,
  flawsOfChoice,
  option,
  people,
} from '../../support/clean-bank.ts'

const { holder, date, optionGap, recipient, served, statement, typedDate, width } = clean
const asked = (stem: string): Question => ({ ...holder, stem })

describe('F10 article-cue', () => {
  const texts = ['envoy', 'minister', 'president']

  test('finds “a” or “an” that fits some options only, before a blank or a gap', () => {
    expect(flawsOfChoice('In May 2024, Mira Solven met Ravik Oduan as an ____', texts)).toEqual(['F10 H'])
    expect(flawsOfChoice('In May 2024, Mira Solven met Ravik Oduan as a:', texts)).toEqual(['F10 H'])
    const [gap] = optionGap.gaps
    const options = texts.map((text) => option(text, { type: 'office' }))
    const question = {
      ...optionGap,
      stem: 'In May 2024, Oduan was a {{who}} of Kessland.',
      gaps: [{ ...gap, options, key: 'president' }],
    }
    expect(flawsOf(question)).toEqual(['F10 H'])
  })

  test('is silent where the article fits all, stands in the options, or is not the last word', () => {
    expect(
      flawsOfChoice('In May 2024, Mira Solven met Ravik Oduan as an ____', ['envoy', 'adviser', 'editor']),
    ).toEqual([])
    expect(flawsOfChoice('In May 2024, Mira Solven met Ravik Oduan as a(n) ____', texts)).toEqual([])
    expect(
      flawsOfChoice('In May 2024, in which role did Mira Solven meet Oduan for an hour?', texts),
    ).toEqual([])
  })
})

describe('F11 number-cue', () => {
  const countries: readonly Option[] = [
    option('Torvania', { type: 'country', actor: 'torvania' }),
    option('Lutria', { type: 'country' }),
    option('Ormund', { type: 'country' }),
  ]
  const of = (stem: string, options: readonly Option[] = countries): Question => ({
    ...holder,
    stem,
    options,
    key: options[0]?.id ?? '',
  })

  test.each([
    'Which two countries did Mira Solven serve in May 2024?',
    'Who were the neighbours of Kessland in May 2024?',
    'Which countries did Mira Solven serve in May 2024?',
  ])('finds options that name one where several are asked for: %s', (stem) => {
    expect(flawsOf(of(stem))).toContain('F11 H')
  })

  test('what is quoted says nothing of how many are asked for', () => {
    const stem = 'Who said in March 2024: “We are going to sail from Torvania”?'
    expect(flawsOf(of(stem))).not.toContain('F11 H')
  })

  test('finds an option that names two where one is asked for', () => {
    const options = [...countries, option('Torvania and Kessland')]
    expect(flawsOf(of('Which country was served by Mira Solven in May 2024?', options))).toContain('F11 H')
  })

  test('finds several right options where one is asked for', () => {
    expect(flawsOf({ ...served, stem: 'In May 2024, who was in office in Torvania?' })).toEqual(['F11 H'])
  })

  test('advises where options carry no data', () => {
    expect(
      flawsOfChoice('Which two countries fought the Strait War of 1971?', ['Torvania', 'Ormund', 'Lutria']),
    ).toContain('F11 H')
    expect(
      flawsOfChoice('Which two countries fought the Strait War of 1971?', ['Sarn', 'Ormund', 'Lutria']),
    ).toEqual(['F11 A'])
    expect(
      flawsOfChoice('Which two countries fought the Strait War of 1971?', [
        'Sarn and Lutria',
        'Ormund and Sarn',
        'Lutria and Ormund',
      ]),
    ).toEqual([])
  })

  test.each([
    'Which of these countries were served by Mira Solven in May 2024?',
    'What were the duties of Mira Solven in May 2024?',
    'How many countries did Mira Solven serve in May 2024?',
    'Of which country was Mira Solven the foreign minister in May 2024?',
  ])('is silent where the grammar leaves the number open: %s', (stem) => {
    expect(flawsOf(of(stem)).filter((flaw) => flaw.startsWith('F11'))).toEqual([])
  })
})

describe('F12 gender-cue', () => {
  test('finds options that are nobody where “who” is asked', () => {
    const options = [...people.slice(0, 3), option('Lutria', { type: 'country' })]
    expect(flawsOf({ ...holder, options })).toEqual(['F12 S', 'F19 H'])
  })

  test('advises where a pronoun rules out a title', () => {
    const stem = 'In May 1974, who gave her name to the Treaty of Alber?'
    expect(flawsOfChoice(stem, ['Queen Ada', 'King Peder', 'King Jonas'])).toEqual(['F12 A'])
    expect(flawsOfChoice(stem, ['Queen Ada', 'Queen Mira', 'Queen Lena'])).toEqual([])
    expect(
      flawsOfChoice('In May 1974, who gave a name to the Treaty of Alber?', [
        'Queen Ada',
        'King Peder',
        'King Jonas',
      ]),
    ).toEqual([])
  })
})

describe('F13 parallelism', () => {
  const stem = 'What did the Treaty of Alber of 1974 bring about?'

  test.each([
    [['to open a port', 'to end a war', 'to build a bridge', 'peace and trade']],
    [['opening a port', 'ending a war', 'building a bridge', 'a ferry line']],
    [['a port', 'a war', 'a bridge', 'because it was signed']],
    [['It opened a port', 'It ended a war', 'It built a bridge', 'a ferry line']],
    [['a new port.', 'a new war', 'a new bridge']],
    [['A new port', 'A new war', 'a new bridge']],
  ])('finds the odd one among %j', (texts) => {
    expect(flawsOfChoice(stem, texts)).toEqual(['F13 S'])
  })

  test.each([
    [['the Maresk ferry', 'Brexit', 'the Otto bridge']],
    [['a port', 'a war', 'to rest', 'to sign']],
    [['the U.S.', 'the harbour', 'the bridge']],
  ])('is silent on names, abbreviations and more than one of each: %j', (texts) => {
    expect(flawsOfChoice(stem, texts)).toEqual([])
  })

  test('leaves the capitals of names alone', () => {
    const options = [
      option('the Alber Union', { type: 'organisation' }),
      option('Lutrian Guard', { type: 'organisation' }),
      option('Sarn Party', { type: 'organisation' }),
    ]
    expect(
      flawsOf({
        ...holder,
        stem: 'In May 2024, which body was led by Mira Solven?',
        options,
        key: 'the-alber-union',
      }),
    ).not.toContain('F13 S')
  })
})

describe('F14 clang', () => {
  test('finds a word that stem and key share, in another form too', () => {
    const stem = 'Which paper made the Strait War of 1971 come to its signed end?'
    expect(
      flawsOfChoice(stem, ['the signing at Maresk', 'a general vote in Maresk', 'a strike in Maresk']),
    ).toEqual(['F14 S'])
    expect(
      flawsOfChoice('Who armed the ferries in the Strait War of 1971?', [
        'the army of ferrymen',
        'the guard of Maresk',
        'the merchant fleet',
      ]),
    ).toEqual(['F14 S'])
  })

  test('finds it where an answer is typed and half of it is in the stem', () => {
    const stem = 'On which ferry line did Mira Solven meet Ravik Oduan in May 2024?'
    expect(
      flawsOf({ ...recipient, stem, accepted: ['Alber ferry'], evidence: [{ start: 0, end: 9 }] }),
    ).toContain('F14 S')
  })

  test('is silent where another option shares the word, and for a prefix that says nothing', () => {
    const stem = 'Which paper ended the Strait War of 1971 with an international agreement?'
    expect(
      flawsOfChoice(stem, ['an agreement of Otto', 'an agreement of Maresk', 'a general vote of Maresk']),
    ).toEqual([])
    expect(
      flawsOfChoice(stem, ['the internal note of Otto', 'a general vote of Otto', 'a strike of Otto']),
    ).toEqual([])
  })
})

describe('F15 key-in-stem', () => {
  test('finds the key, or another name of the actor that it names', () => {
    expect(
      flawsOf(asked('In May 2024, who was the foreign minister that Torvania called Mira Solven?')),
    ).toEqual(['F15 H'])
    expect(flawsOf(asked('In May 2024, who signed as Solven for Torvania?'))).toEqual(['F15 H'])
    const options = [
      option('Torvania', { type: 'country', actor: 'torvania' }),
      option('Lutria', { type: 'country' }),
      option('Ormund', { type: 'country' }),
    ]
    expect(
      flawsOf({
        ...holder,
        stem: 'Which country did the Torvanian Mira Solven serve in May 2024?',
        options,
        key: 'torvania',
      }),
    ).toEqual(['F15 H'])
  })

  test('finds the year of the key, in the name of an event too', () => {
    const options = [dateOption('1972', '1972'), dateOption('1974', '1974'), dateOption('1976', '1976')]
    expect(
      flawsOf({ ...date, stem: 'In which year was the 1974 Treaty of Alber signed?', options, key: '1974' }),
    ).toEqual(['F15 H'])
    expect(
      flawsOf({ ...typedDate, stem: 'In which year was the 1974 Treaty of Alber signed?', value: '1974' }),
    ).toEqual(['F15 H'])
    expect(
      flawsOf({ ...typedDate, stem: 'In which decade was the 1974 Treaty of Alber signed?', value: '197X' }),
    ).toEqual(['F15 H'])
  })

  test('lets the year be where it tells no option from the others', () => {
    expect(flawsOf({ ...typedDate, stem: 'On which day of 1974 was the Treaty of Alber signed?' })).toEqual(
      [],
    )
    expect(flawsOf({ ...date, stem: 'On which date in 1974 was the Treaty of Alber signed?' })).toEqual([])
  })

  test('finds a number, as a place in a row too, but not in the day of a date', () => {
    const options = [
      option('40', { type: 'number', value: 40 }),
      option('50', { type: 'number', value: 50 }),
      option('60', { type: 'number', value: 60 }),
    ]
    const told: Question = {
      ...clean.passed,
      kind: 'choice',
      options,
      key: '50',
      stem: 'On its 50th anniversary in 2024, how old was the Treaty of Alber?',
    }
    expect(flawsOf(told)).toContain('F15 H')
    const days = [14, 18, 22].map((value) => option(`${value}`, { type: 'number', value }))
    const dated: Question = {
      ...clean.passed,
      kind: 'choice',
      options: days,
      key: '18',
      stem: 'On 18 May 2024, how many ferries crossed the strait of Kessland?',
    }
    for (const day of ['18 May', 'May 18,'])
      expect(
        flawsOf({ ...dated, stem: `On ${day} 2024, how many ferries crossed the strait of Kessland?` }),
      ).not.toContain('F15 H')
  })

  test('finds a gap that is filled elsewhere in its text', () => {
    const stem = 'In May 2024, Oduan spoke: the president of Kessland was {{who}}.'
    expect(flawsOf({ ...optionGap, stem })).toEqual(['F15 H'])
  })

  test('knows a namesake, and a name that is asked for by another', () => {
    const stem = 'In May 2024, to whom did Mira Solven, a friend of Oduan Berel, hand a letter?'
    const told = (bank: Bank) => flawsOf({ ...recipient, stem }, bank).includes('F15 H')
    const knowing = cleanBank.actors.map((actor) =>
      actor.id === 'ravik-oduan' ? { ...actor, namesakes: ['Oduan Berel'] } : actor,
    )
    expect(told(cleanBank)).toBe(true)
    expect(told({ ...cleanBank, actors: knowing })).toBe(false)
    expect(flawsOf(clean.acronym)).toEqual([])
    const known = [
      option('Kessish Maritime Union', { type: 'name', actor: 'kmu' }),
      ...clean.acronym.options.slice(1),
    ]
    expect(flawsOf({ ...clean.acronym, options: known })).toEqual([])
  })
})

describe('F16, F17, F38: words in options and statements', () => {
  const stem = 'What did the Treaty of Alber of 1974 bring about?'

  test('F16 A: an option that leaves no exception beside others that do', () => {
    expect(
      flawsOfChoice(stem, ['peace that never broke', 'trade at the border', 'a line of ferries']),
    ).toEqual(['F16 A'])
    expect(flawsOf({ ...statement, stem: 'The Treaty of Alber was always meant for 1974.' })).toEqual([
      'F16 A',
    ])
  })

  test('F17 A: an option that leaves open how much it says', () => {
    expect(
      flawsOfChoice(stem, ['peace in the harbours', 'ferries that often ran', 'a line of trains']),
    ).toEqual(['F17 A'])
    expect(flawsOf({ ...statement, stem: 'The Treaty of Alber was usually dated to 1974.' })).toEqual([
      'F17 A',
    ])
  })

  test('F38 A: jokes, people who came to harm, children', () => {
    expect(
      flawsOf({ ...holder, options: [...people.slice(0, 3), option('Santa Claus', { type: 'person' })] }),
    ).toEqual(['F38 A'])
    expect(flawsOf(asked('In May 2024, who was killed as foreign minister of Torvania?'))).toEqual(['F38 A'])
    expect(
      flawsOfChoice('Who signed the Treaty of Alber in 1974?', [
        'a clerk, aged 12',
        'a captain of the guard',
        'a mayor',
      ]),
    ).toContain('F38 A')
  })

  test('none of them in a name, nor where all options do the same', () => {
    expect(
      flawsOf({
        ...holder,
        options: [...people.slice(0, 3), option('All Blacks', { type: 'organisation' })],
      }),
    ).not.toContain('F16 A')
    expect(
      flawsOfChoice(stem, ['all of the ports', 'all of the ferries', 'all of the borders']),
    ).not.toContain('F16 A')
    expect(
      flawsOf({
        ...width,
        stem: 'How many kilometres is the strait between Torvania and Kessland always wide?',
      }),
    ).toEqual([])
  })
})
