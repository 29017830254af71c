import { describe, expect, test } from 'vitest'
import { lintBank } from '../../../src/bank/lint/lint.ts'
import type { Question } from '../../../src/kinds/index.ts'
import {
  bankOf,
  clean,
  cleanArticle,
  cleanBank,
  flawsOf,
  flawsOfChoice,
  option,
} from '../../support/clean-bank.ts'

const { holder, statement, recipient, gaps, order, date } = clean
const asked = (stem: string): Question => ({ ...holder, stem })

describe('F09 negative-unmarked', () => {
  test.each([
    asked('In May 2024, who was not the foreign minister of Torvania?'),
    asked('In May 2024, who of these never was the foreign minister of Torvania?'),
    asked('In May 2024, who wasn’t the foreign minister of Torvania?'),
    asked('From which part to which part of Torvania was not under the foreign minister in May 2024?'),
    asked('In May 2024, the foreign minister of Torvania was not which person?'),
    { ...statement, stem: 'The Treaty of Alber was not signed in 1974.' },
    { ...gaps, stem: 'The Treaty of Alber was not signed in {{year}}. It did not end the {{war}}.' },
  ])('finds it in $kind: $stem', (question) => {
    expect(flawsOf(question)).toEqual(['F09 S'])
  })

  test.each([
    'In May 2024, who was NOT the foreign minister of Torvania?',
    'In May 2024, who was at least the foreign minister of Torvania?',
    'In May 2024, who was not only the foreign minister of Torvania?',
    'In May 2024, who said that the Treaty of Alber did not end the Strait War?',
    'In May 2024, who called the Treaty of Alber “no more than a promise”?',
    'In May 2024, who led the Never Again Front in Torvania?',
  ])('is silent where the word is marked, harmless, quoted, in another clause or in a name: %s', (stem) => {
    expect(flawsOf(asked(stem)).filter((flaw) => flaw.startsWith('F09'))).toEqual([])
  })
})

describe('F24 unfocused-stem', () => {
  test.each([
    ['F24 S', 'Which of these is true?'],
    ['F24 S', 'Which statement about the Treaty of Alber is correct?'],
    ['F24 S', 'Who is Mira Solven?'],
    ['F24 S', 'When was the Treaty of Alber?'],
    ['F24 S', 'The Treaty of Alber.'],
  ])('finds %s: %s', (flaw, stem) => {
    expect(flawsOf(asked(stem))).toContain(flaw)
  })

  test.each([
    'When was the Treaty of Alber signed?',
    'What do the letters KMU stand for?',
    'In which year did the Strait War end?',
  ])('takes a short stem that names the thing and what of it is wanted: %s', (stem) => {
    expect(flawsOf({ ...recipient, stem }).filter((flaw) => flaw.startsWith('F24'))).toEqual([])
  })

  test('asks nothing of statements, texts with gaps and instructions', () => {
    for (const question of [statement, gaps, order]) expect(flawsOf(question)).toEqual([])
  })
})

describe('F25 window-dressing', () => {
  const long =
    'In May 2024, after a long journey by rail and by sea that took him from one end of the country to the other and back again, who was the foreign minister of Torvania?'

  test('finds more than thirty words, more than two sentences before the question, and asides', () => {
    expect(flawsOf(asked(long))).toEqual(['F25 S'])
    expect(
      flawsOf(
        asked(
          'There was a strait. There was a war. There was a treaty. In May 2024, who was the foreign minister of Torvania?',
        ),
      ),
    ).toEqual(['F25 S'])
    expect(
      flawsOf(asked('In May 2024, who was the foreign minister of Torvania (on the other shore)?')),
    ).toEqual(['F25 S'])
  })

  test('lets a text with two gaps have sixty words, and an abbreviation or a year its brackets', () => {
    const words = Array.from({ length: 40 }, () => 'very').join(' ')
    expect(
      flawsOf({
        ...gaps,
        stem: `The Treaty of Alber was ${words} signed in {{year}} and ended the {{war}}.`,
      }),
    ).toEqual([])
    expect(
      flawsOf(asked('Of which country was Solven (KMU) the foreign minister in May 2024?')).filter(
        (flaw) => flaw === 'F25 S',
      ),
    ).toEqual([])
  })
})

describe('F36 source-deictic', () => {
  test.each([
    'According to the article, who was the foreign minister of Torvania in May 2024?',
    'In the text, who was the foreign minister of Torvania in May 2024?',
    'The text says who was the foreign minister of Torvania in May 2024: who?',
    'Who, as mentioned above, was the foreign minister of Torvania in May 2024?',
  ])('finds %s', (stem) => {
    expect(flawsOf(asked(stem))).toEqual(['F36 S'])
  })

  test('lets the text of a treaty and a named source be', () => {
    expect(
      flawsOf(
        asked(
          'According to the text of the Treaty of Alber, who was the foreign minister of Torvania in May 2024?',
        ),
      ),
    ).not.toContain('F36 S')
    expect(flawsOf(clean.promise)).toEqual([])
  })
})

describe('F31 non-unique-answer', () => {
  test.each([
    'Who is a Torvanian minister?',
    'What was a condition of the Treaty of Alber?',
    'Which Torvanian minister held the office of the year?',
  ])('finds a stem that asks for any of a class: %s', (stem) => {
    expect(flawsOf(asked(stem))).toContain('F31 H')
  })

  test('finds a list to be sorted that names nothing', () => {
    const events = [option('the war'), option('the treaty'), option('the visit')]
    const flawed = {
      ...order,
      stem: 'Put these in order, earliest first.',
      events,
      key: [['the-war'], ['the-treaty'], ['the-visit']],
    }
    expect(flawsOf(flawed)).toEqual(['F31 H'])
  })

  test('believes the facts: an office that only one holds may have an “a” before it', () => {
    const stem = 'In May 2024, who was a foreign minister of Torvania?'
    expect(flawsOf(asked(stem))).toEqual([])
    const facts = cleanBank.facts.map((fact) =>
      fact.id === 'r1' && fact.kind === 'role' ? { ...fact, shared: true as const } : fact,
    )
    expect(flawsOf(asked(stem), { ...cleanBank, facts })).toEqual(['F31 H'])
  })

  test('advises where the bank has no facts', () => {
    expect(
      flawsOf(asked('In May 2024, who was a foreign minister of Torvania?'), { ...cleanBank, facts: [] }),
    ).toEqual(['F31 A'])
  })
})

describe('F32 dangling-reference', () => {
  test.each([
    ['he', 'When did he sign the Treaty of Alber?'],
    ['it', 'In May 1974, which countries signed it?'],
    ['they', 'In May 2024, where did they sign the Treaty of Alber?'],
    ['this', 'Who signed this treaty in May 1974?'],
    ['his', 'On which date was his visit to Port Alber announced?'],
    ['its', 'In which year was its treaty signed?'],
    ['these', 'In May 1974, when did these countries make peace?'],
    ['the country', 'When did the country sign the Treaty of Alber?'],
    ['the minister', 'When did the minister visit Port Alber?'],
  ])('finds “%s” in %s', (word, stem) => {
    const [finding] = lintBank(bankOf({ ...date, stem }), cleanArticle).filter(({ flaw }) => flaw === 'F32')
    expect(finding?.severity).toBe('H')
    expect(finding?.message).toContain(`“${word}”`)
  })

  test('“he” is no country', () => {
    expect(flawsOf({ ...date, stem: 'When did he visit Torvania?' })).toContain('F32 H')
    expect(flawsOf({ ...date, stem: 'After the vote in Torvania, when did he resign?' })).toContain('F32 H')
  })

  test.each([
    'When did Mira Solven say that she would visit Kessland?',
    'Which country tested its ferries in May 2024?',
    'When was the film Gone with the Wind shown in Torvania?',
    'Who said in May 2024 that he would reopen the ferry line?',
    'Who said in May 2024 that she heard of the ferry line?',
    'Before she became foreign minister, which office did Mira Solven hold?',
    'How long did it take to end the Strait War?',
    'In May 2024, which of these people held office in Torvania?',
    'When did the minister of Torvania visit Port Alber?',
    'When did the company Alber Ferries open its line?',
    'The Strait War was long. Who ended this war in 1974?',
    'Who told those who met in Port Alber of the letter?',
    'In which year did the people of Torvania vote?',
    'Which country left the union of which the country had been a part since 1974?',
  ])('is silent where the stem says who or what is meant: %s', (stem) => {
    expect(flawsOf({ ...holder, stem }).filter((flaw) => flaw.startsWith('F32'))).toEqual([])
  })
})

describe('F33 stale-time', () => {
  test.each([
    'Who is the current foreign minister of Torvania?',
    'Who met Ravik Oduan today?',
    'Who met Ravik Oduan last week?',
    'Who met Ravik Oduan this May?',
    'Who met Ravik Oduan on Saturday?',
    'Who met Ravik Oduan three days ago?',
    'So far, how often has Mira Solven met Ravik Oduan?',
    'Who met Ravik Oduan in the past year?',
  ])('finds %s', (stem) => {
    expect(flawsOf({ ...holder, stem }).filter((flaw) => flaw.startsWith('F33'))).toEqual(['F33 H'])
  })

  test.each([
    'In May 2024, who was the then current foreign minister of Torvania?',
    'Who met Ravik Oduan on Saturday, 18 May 2024?',
    'In the last year of the Strait War, who was the foreign minister of Torvania?',
    'Who met Ravik Oduan in Port Alber on the next day?',
    'Who spoke on Bloody Sunday in Port Alber?',
    'Who, in May 2024, called the Treaty of Alber “the best news of today”?',
    'Does the 75th anniversary of the Treaty of Alber fall on a Tuesday?',
    'Who said that the Strait War may last?',
  ])('is silent where a date, a name or a told time pins it down: %s', (stem) => {
    expect(flawsOf(asked(stem)).filter((flaw) => flaw.startsWith('F33'))).toEqual([])
  })
})

test('words of English are judged in banks in English only', () => {
  const question = asked('Who is the current foreign minister of Torvania (on the other shore)?')
  expect(flawsOf(question, { ...cleanBank, language: 'en-GB' })).toEqual(['F25 S', 'F33 H'])
  expect(flawsOf(question, { ...cleanBank, language: 'de' })).toEqual(['F25 S'])
})

test('a flaw of options is not looked for where the answer is typed', () => {
  expect(
    flawsOfChoice('Which name has the treaty that ended the Strait War of 1971?', [
      'None',
      'Alber',
      'Maresk',
    ]),
  ).toContain('F07 H')
  expect(flawsOf({ ...recipient, accepted: ['None'] })).not.toContain('F07 H')
})
