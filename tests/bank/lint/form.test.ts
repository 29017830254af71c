import { describe, expect, test } from 'vitest'
import type { Option } from '../../../src/kinds/common.ts'
import type { Question } from '../../../src/kinds/index.ts'
import { clean, cleanBank, dateOption, flawsOf, option, people } from '../../support/clean-bank.ts'

const { holder, gaps, optionGap, statement, order, falsehood, recipient } = clean
const asked = (stem: string): Question => ({ ...holder, stem })
const named = (count: number): readonly Option[] =>
  Array.from({ length: count }, (_, i) =>
    option(`Person ${String.fromCharCode(65 + i)} Arvid`, { type: 'person' }),
  )

describe('F23 blank-placement', () => {
  test('finds a gap that opens the text', () => {
    expect(flawsOf({ ...optionGap, stem: '{{who}} was the president of Kessland in May 2024.' })).toEqual([
      'F23 S',
    ])
    expect(flawsOf({ ...optionGap, stem: '“{{who}}” was the president of Kessland in May 2024.' })).toEqual([
      'F23 S',
    ])
  })

  test('finds a gap that cuts a name, known to the bank or told by its capitals', () => {
    const cut = { ...gaps, gaps: [{ id: 'name', kind: 'text' as const, accepted: ['Oduan'] }] }
    expect(
      flawsOf({
        ...cut,
        facts: ['r2'],
        evidence: optionGap.evidence,
        stem: 'The president of Kessland was Ravik {{name}}.',
      }),
    ).toEqual(['F23 S'])
    const unknown = { ...cut, gaps: [{ id: 'name', kind: 'text' as const, accepted: ['Maritime'] }] }
    expect(
      flawsOf(
        {
          ...unknown,
          facts: ['n1'],
          evidence: clean.acronym.evidence,
          stem: 'The crews belong to the Kessish {{name}} Union.',
        },
        { ...cleanBank, actors: [] },
      ),
    ).toEqual(['F23 S'])
  })

  test('lets a whole name, the year of a date and several gaps be', () => {
    expect(flawsOf(optionGap)).toEqual([])
    expect(flawsOf({ ...gaps, stem: 'In May {{year}} the Treaty of Alber ended the {{war}}.' })).toEqual([])
    expect(flawsOf({ ...optionGap, stem: 'In May 2024, President {{who}} of Kessland spoke.' })).toEqual([])
    const land = { ...gaps, gaps: [{ id: 'land', kind: 'text' as const, accepted: ['Kessland'] }] }
    expect(
      flawsOf(
        { ...land, stem: 'In 2024, late in May {{land}} Ferries set sail.' },
        { ...cleanBank, actors: [] },
      ),
    ).not.toContain('F23 S')
  })
})

describe('F26 double-barrelled', () => {
  test.each([
    'The Treaty of Alber was signed in 1974 and it ended the Strait War.',
    'The Treaty of Alber, which ended the Strait War, was signed in 1974.',
    'The Treaty of Alber was signed in 1974, but the Strait War was over by then.',
    'In 1974 the Treaty of Alber was a bond between their fleets, and Torvania was its guardian.',
  ])('finds two clauses: %s', (stem) => {
    expect(
      flawsOf({ ...statement, stem, evidence: gaps.evidence }).filter((flaw) => flaw.startsWith('F26')),
    ).toEqual(['F26 H'])
  })

  test('is sure of a verb in -ed where two facts are cited, and advises where it is one', () => {
    const stem = 'In 1974 the Treaty of Alber was signed and ended the Strait War.'
    expect(flawsOf({ ...statement, stem, evidence: gaps.evidence, facts: ['e1', 'e2'] })).toEqual(['F26 H'])
    expect(flawsOf({ ...statement, stem, evidence: gaps.evidence })).toEqual(['F26 A'])
  })

  test('finds a statement that is copied from the article', () => {
    const stem = 'The strait between Torvania and Kessland is 12 kilometres wide.'
    expect(flawsOf({ ...statement, stem, facts: ['f1'], evidence: clean.width.evidence })).toEqual(['F26 H'])
  })

  test('finds a statement that is false by a mere “not”', () => {
    expect(
      flawsOf({ ...statement, stem: 'The Treaty of Alber was not signed in 1974.', key: false }),
    ).toEqual(['F09 S', 'F26 H'])
  })

  test.each([
    'Torvania and Kessland signed the Treaty of Alber in 1974.',
    'In May 2024, Mira Solven and Ravik Oduan met in Port Alber and Torvania.',
    'The Strait War between Torvania and Kessland was over in 1974.',
  ])('lets “and” join two things: %s', (stem) => {
    expect(flawsOf({ ...statement, stem }).filter((flaw) => flaw.startsWith('F26'))).toEqual([])
  })
})

describe('F37 malformed', () => {
  test.each([
    ['H', 1],
    ['S', 2],
    ['S', 7],
    ['H', 13],
  ])('finds %s: too few or too many options, %i', (severity, count) => {
    const options = named(count)
    const question: Question = {
      ...holder,
      options,
      key: options[0]?.id ?? '',
      evidence: [{ start: 0, end: 9 }],
    }
    expect(flawsOf(question)).toContain(`F37 ${severity}`)
  })

  test.each([3, 4, 5, 6])('takes %i options', (count) => {
    expect(flawsOf({ ...holder, options: [...people.slice(0, 1), ...named(count - 1)] })).toEqual([])
  })

  test('finds keys that are no options, options without text and dates that are none', () => {
    expect(flawsOf({ ...holder, key: 'nobody' })).toContain('F37 H')
    expect(flawsOf({ ...clean.served, keys: ['mira-solven', 'ada-brenwick', 'nobody'] })).toContain('F37 H')
    expect(
      flawsOf({ ...holder, options: [...people.slice(0, 3), { id: 'x', text: ' ', type: 'person' }] }),
    ).toContain('F37 H')
    expect(
      flawsOf({
        ...clean.date,
        options: [...clean.date.options.slice(0, 3), dateOption('30 May 1974', '30 May')],
      }),
    ).toContain('F37 H')
  })

  test.each([
    ['marks that do not close', 'In May 2024, who was the “foreign minister of Torvania?'],
    ['a straight mark that does not close', 'In May 2024, who was the "foreign minister of Torvania?'],
    ['a bracket that does not close', 'In May 2024, who was the (foreign minister of Torvania?'],
    ['two spaces', 'In May 2024,  who was the foreign minister of Torvania?'],
    ['a space at the end', 'In May 2024, who was the foreign minister of Torvania? '],
    ['no question mark', 'In May 2024, who was the foreign minister of Torvania'],
    ['a small letter at the head', 'in May 2024, who was the foreign minister of Torvania?'],
    ['a template that was not filled in', 'In May 2024, who was the undefined foreign minister of Torvania?'],
    ['a placeholder', 'In May 2024, who was the {} foreign minister of Torvania?'],
  ])('finds %s', (_, stem) => {
    expect(flawsOf(asked(stem))).toEqual(['F37 H'])
  })

  test('finds it in options and items too', () => {
    expect(
      flawsOf({ ...holder, options: [...people.slice(0, 3), option('Otto  Brask', { type: 'person' })] }),
    ).toEqual(['F37 H'])
    expect(
      flawsOf({
        ...order,
        events: [option('The start of the (Strait War'), ...order.events.slice(1)],
        key: [['the-start-of-the-strait-war'], ...order.key.slice(1)],
      }),
    ).toEqual(['F37 H'])
  })

  test('wants a question mark of questions only, and takes a colon, a blank or a brand at the head', () => {
    for (const question of [statement, falsehood, gaps, order]) expect(flawsOf(question)).toEqual([])
    expect(flawsOf(asked('In May 2024, the foreign minister of Torvania was:'))).toEqual([])
    expect(flawsOf(asked('In May 2024, the foreign minister of Torvania was ____.'))).toEqual([])
    expect(
      flawsOf({ ...recipient, stem: 'To whom did Solven hand a letter from “Ada Brenwick” in May 2024?' }),
    ).toEqual([])
    expect(flawsOf(asked('eBay chose whom of Torvania in May 2024?'))).not.toContain('F37 H')
  })
})
