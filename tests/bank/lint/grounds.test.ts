import { describe, expect, test } from 'vitest'
import { lintBank } from '../../../src/bank/lint/lint.ts'
import { digestArticle } from '../../../src/base/digest.ts'
import type { Fact } from '../../../src/facts/fact.ts'
import type { Question } from '../../../src/kinds/index.ts'
import {
  bankOf,
  clean,
  cleanArticle,
  cleanBank,
  dateOption,
  flawsOf,
  option,
  people,
  span,
} from '../../support/clean-bank.ts'

const {
  holder,
  date,
  gaps,
  statement,
  falsehood,
  recipient,
  width,
  passed,
  weekday,
  yearOf75,
  promise,
  served,
} = clean

describe('F30 multiple-correct', () => {
  test('finds a wrong option that is right by another fact', () => {
    const shared: Fact = { ...role('r1'), id: 'r9', actor: 'ada-brenwick' }
    const options = [...people.slice(0, 3), option('Ada Brenwick', { type: 'person', actor: 'ada-brenwick' })]
    expect(flawsOf({ ...holder, options })).toEqual([])
    expect(flawsOf({ ...holder, options }, { ...cleanBank, facts: [...cleanBank.facts, shared] })).toEqual([
      'F30 H',
    ])
  })

  test('finds another date, office or figure of the same thing', () => {
    const [treaty] = cleanBank.facts
    const twice: Fact[] = treaty?.kind === 'event' ? [{ ...treaty, id: 'e9', date: '1974-05-28' }] : []
    expect(flawsOf(date, { ...cleanBank, facts: [...cleanBank.facts, ...twice] })).toEqual(['F30 H'])
    const offices = ['foreign minister', 'treasurer', 'envoy'].map((text) => option(text, { type: 'office' }))
    const asked: Question = {
      ...holder,
      stem: 'In May 2024, which office did Mira Solven hold in Torvania?',
      options: offices,
      key: 'foreign-minister',
    }
    expect(
      flawsOf(asked, {
        ...cleanBank,
        facts: [...cleanBank.facts, { ...role('r1'), id: 'r9', office: 'treasurer' }],
      }),
    ).toEqual(['F30 H'])
    expect(flawsOf(asked)).toEqual([])
  })

  test('finds somebody who took part as well', () => {
    const facts: readonly Fact[] = [
      {
        id: 'e9',
        kind: 'event',
        label: 'the meeting in Port Alber',
        date: '2024-05-18',
        actors: ['mira-solven', 'ravik-oduan'],
        certainty: 1,
        evidence: [span('Port Alber on 18 May 2024')],
      },
    ]
    const options = [...people.slice(0, 3), option('Ravik Oduan', { type: 'person', actor: 'ravik-oduan' })]
    const question: Question = {
      ...holder,
      facts: ['e9'],
      stem: 'Who took part in the meeting of 18 May 2024 in Port Alber?',
      options,
    }
    expect(flawsOf(question, { ...cleanBank, facts: [...cleanBank.facts, ...facts] })).toContain('F30 H')
  })

  test('finds a wrong option in the evidence, by any of its names, a date in any order of its words', () => {
    const options = [option('Ravik Oduan', { type: 'person', actor: 'ravik-oduan' }), ...people.slice(0, 2)]
    const asked: Question = {
      ...holder,
      facts: ['d2'],
      evidence: recipient.evidence,
      stem: 'To whom was a letter from Ada Brenwick handed in May 2024?',
      options,
      key: 'ravik-oduan',
    }
    expect(flawsOf(asked)).toEqual(['F30 H'])
    const dates = [
      dateOption('18 May 1974', '1974-05-18'),
      dateOption('May 18, 2024', '2024-05-18'),
      dateOption('8 May 1974', '1974-05-08'),
    ]
    const evidence = [span(cleanArticle.text.split('\n').slice(0, 2).join('\n'))]
    expect(flawsOf({ ...date, options: dates, evidence })).toContain('F30 H')
  })

  test('does not take the name of somebody else, the key or the day of a date for an option', () => {
    const bank = {
      ...cleanBank,
      actors: [...cleanBank.actors, { id: 'alber', type: 'person' as const, name: 'Alber' }],
    }
    const options = [...people.slice(0, 3), option('Alber', { type: 'person', actor: 'alber' })]
    const evidence = [...holder.evidence, span('Port Alber')]
    expect(flawsOf({ ...holder, options, evidence }, bank)).not.toContain('F30 H')
    const numbers = [50, 18, 40].map((value) => option(`${value}`, { type: 'number', value }))
    expect(flawsOf({ ...passed, kind: 'choice', options: numbers, key: '50' })).not.toContain('F30 H')
    expect(
      flawsOf({
        ...passed,
        kind: 'choice',
        evidence: [...passed.evidence, span('12 kilometres')],
        options: [...numbers, option('12', { type: 'number', value: 12 })],
        key: '50',
      }),
    ).toContain('F30 H')
  })
})

describe('F34 ungrounded', () => {
  test.each([
    [
      'a name',
      { ...holder, stem: 'In May 2024, who was the foreign minister of Torvania under Jonas Feld?' },
      'Jonas Feld',
    ],
    [
      'a number',
      { ...date, stem: 'On which date was the Treaty of Alber with its 14 articles signed?' },
      '14',
    ],
    [
      'a number beside an anniversary',
      {
        ...yearOf75,
        stem: 'In which year does the 75th anniversary of the Treaty of Alber with 14 articles fall?',
      },
      '14',
    ],
    ['a year', { ...holder, stem: 'In May 2019, who was the foreign minister of Torvania?' }, '2019'],
    ['a month', { ...holder, stem: 'In August 2024, who was the foreign minister of Torvania?' }, 'august'],
    ['a true statement', { ...statement, stem: 'The Treaty of Alber was signed in 1975.' }, '1975'],
    [
      'the text of a cloze',
      { ...gaps, stem: 'The Treaty of Maresk was signed in {{year}} and ended the {{war}}.' },
      'Maresk',
    ],
    [
      'an instruction',
      {
        ...clean.order,
        stem: 'Put these events in the story of the Treaty of Maresk in order, earliest first.',
      },
      'Maresk',
    ],
  ] as const)('finds what is not in the evidence: %s', (_, question, stranger) => {
    const [finding, ...more] = lintBank(bankOf(question), cleanArticle)
    expect(more).toEqual([])
    expect(finding).toMatchObject({ flaw: 'F34', severity: 'H', question: question.id })
    expect(finding?.message).toContain(`“${stranger}”`)
  })

  test.each([
    ['a name', { ...holder, key: 'jonas-feld' }],
    ['a date', { ...clean.typedDate, value: '1974-05-19' }],
    ['a year', { ...clean.typedDate, stem: 'In which year was the Treaty of Alber signed?', value: '1975' }],
    ['a number', { ...width, value: 14 }],
    ['a typed name', { ...recipient, accepted: ['Lena Arvid'] }],
    ['one of two gaps', { ...gaps, gaps: [gaps.gaps[0], { ...gaps.gaps[1], accepted: ['Harbour War'] }] }],
    ['one of two right options', { ...served, keys: ['mira-solven', 'otto-brask'] }],
    ['a year that is no such anniversary', { ...yearOf75, key: '2044' }],
    ['a weekday that is not computed', { ...weekday, key: 'monday' }],
    ['a difference', { ...passed, value: 51 }],
  ] as const)('finds a key that is not there: %s', (_, question) => {
    expect(flawsOf(question)).toContain('F34 H')
  })

  test('takes decades, people of a country, labels of events and words for numbers as grounded', () => {
    expect(
      flawsOf({ ...clean.typedDate, stem: 'In which decade was the Treaty of Alber signed?', value: '197X' }),
    ).toEqual([])
    expect(flawsOf({ ...holder, stem: 'In May 2024, who was the Torvanian foreign minister?' })).toEqual([])
    const treaties = ['Alber', 'Maresk', 'Otto'].map((name) =>
      option(`The Treaty of ${name}`, { type: 'event' }),
    )
    const ended: Question = {
      ...clean.span,
      facts: ['e1'],
      topic: 'event',
      stem: 'What ended the Strait War of 1971 to 1974?',
      options: treaties,
      key: 'the-treaty-of-alber',
    }
    expect(flawsOf(ended)).toEqual([])
    expect(flawsOf({ ...ended, facts: ['e2'] })).toEqual(['F34 H'])
    expect(
      flawsOf({
        ...clean.typedDate,
        topic: 'anniversary',
        stem: 'In which year does the centenary of the Treaty of Alber fall?',
        value: '2074',
      }),
    ).toEqual([])
  })

  test('takes the head of a sentence for no name, a possessive before it or not', () => {
    const stem =
      'Torvania’s strait is wide. Ferries cross it. In May 2024, who was the foreign minister of Torvania?'
    expect(flawsOf({ ...holder, stem })).toEqual([])
  })

  test('does not ask that a false statement be grounded', () => {
    expect(flawsOf(falsehood)).toEqual([])
    expect(flawsOf({ ...falsehood, key: true })).toEqual(['F34 H'])
  })

  test('finds spans that lie outside of the article or do not read as quoted', () => {
    const [{ start, end }] = [span('Ravik Oduan')]
    const outside = lintBank(bankOf({ ...holder, evidence: [{ start: 5000, end: 5010 }] }), cleanArticle)
    expect(outside).toMatchObject([
      { flaw: 'F34', message: expect.stringContaining('outside of the article') },
    ])
    expect(
      flawsOf({
        ...holder,
        evidence: [{ start, end, exact: 'Mira Solven, the foreign minister of Torvania' }],
      }),
    ).toEqual(['F34 H'])
  })

  test('finds an article with another digest, and does not read it', () => {
    const bare: Question = { ...holder, evidence: [{ start: 5000, end: 5010 }] }
    const [finding, ...more] = lintBank(bankOf(bare), { ...cleanArticle, text: `${cleanArticle.text} ` })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ flaw: 'F34', severity: 'H' })
    expect(finding).not.toHaveProperty('question')
    expect(finding?.message).toContain('digest')
  })

  test('says nothing where neither article nor quote is at hand', () => {
    const bare: Question = { ...holder, key: 'jonas-feld', evidence: [{ start: 0, end: 9 }] }
    expect(lintBank(bankOf(bare))).toEqual([])
  })
})

describe('F35 attribution-lost', () => {
  const asked = 'Who promised to reopen the ferry line in May 2024?'

  test('finds a stem that leaves out whose word a fact is', () => {
    const [finding, ...more] = lintBank(bankOf({ ...promise, stem: asked }), cleanArticle)
    expect(more).toEqual([])
    expect(finding).toMatchObject({ flaw: 'F35', severity: 'H' })
    expect(finding?.message).toContain('According to the Torvanian News Service')
  })

  test('takes any name of the source, and a source that is itself asked for', () => {
    expect(
      flawsOf({
        ...promise,
        stem: 'According to TNS, who promised to reopen the ferry line in May 2024?',
      }).filter((flaw) => flaw.startsWith('F35')),
    ).toEqual([])
    const source: Question = {
      ...recipient,
      facts: ['d3'],
      evidence: promise.evidence,
      stem: 'Which agency reported the promise to reopen the ferry line in May 2024?',
      accepted: ['Torvanian News Service'],
    }
    expect(flawsOf(source).filter((flaw) => flaw.startsWith('F35'))).toEqual([])
  })

  test('finds a fact that is too doubtful to be posed', () => {
    const facts = cleanBank.facts.map((fact) => (fact.id === 'r1' ? { ...fact, certainty: 0.8 } : fact))
    expect(flawsOf(holder, { ...cleanBank, facts })).toEqual(['F35 H'])
  })

  test('advises where data are missing and the evidence reports, hedges or quotes', () => {
    const bank = { ...cleanBank, facts: [] }
    expect(flawsOf({ ...promise, stem: asked }, bank)).toEqual(['F35 A'])
    expect(
      flawsOf({ ...promise, stem: 'Who is reported to have promised the ferry line in May 2024?' }, bank),
    ).toEqual([])
    const text =
      'In May 2024 Mira Solven was asked. “Ravik Oduan promised to reopen the ferry line to us all.”'
    const article = { ...cleanArticle, text }
    const quoted: Question = { ...promise, stem: asked, facts: ['e1'], evidence: [{ start: 36, end: 90 }] }
    expect(
      lintBank(
        { ...bankOf(quoted), article: { ...cleanBank.article, digest: digestArticle(text) } },
        article,
      ),
    ).toMatchObject([{ flaw: 'F35', severity: 'A' }])
  })
})

function role(id: string) {
  const fact = cleanBank.facts.find((one) => one.id === id)
  if (fact?.kind !== 'role') throw new Error(`${id} is no role`)
  return fact
}
