import type { Bank } from '../../src/bank/bank.ts'
import type { Finding } from '../../src/bank/finding.ts'
import { lintBank } from '../../src/bank/lint/lint.ts'
import { digestArticle } from '../../src/base/digest.ts'
import type { Article } from '../../src/facts/article.ts'
import type { Evidence, Option } from '../../src/kinds/common.ts'
import type { KindName, Question } from '../../src/kinds/index.ts'

// A small world that is made up, so that nothing is known of it but what stands here.

/** The article on which {@link cleanBank} rests. */
export const cleanArticle: Article = {
  headline: 'Torvania and Kessland remember the Treaty of Alber',
  publisher: 'The Harbour Post',
  published: '2024-05-18',
  language: 'en',
  text: [
    'Mira Solven, the foreign minister of Torvania, met Ravik Oduan, the president of Kessland, in Port Alber on 18 May 2024.',
    'The day was the 50th anniversary of the Treaty of Alber, which was signed on 18 May 1974.',
    'The treaty ended the Strait War of 1971 to 1974.',
    'Solven handed Oduan a letter from Ada Brenwick, the prime minister of Torvania.',
    'The Torvanian News Service reported that Oduan had promised to reopen the ferry line.',
    'The strait between Torvania and Kessland is 12 kilometres wide.',
    'The Kessish Maritime Union (KMU) speaks for the crews of its ferries.',
    'Peder Hollin, the harbour commissioner of Kessland, showed the guests around.',
  ].join('\n'),
}

/** The span of the article that reads so. */
export function span(exact: string): Evidence {
  const start = cleanArticle.text.indexOf(exact)
  if (start < 0) throw new Error(`the article does not say "${exact}"`)
  return { start, end: start + exact.length, exact }
}

const solvenSpan = span('Mira Solven, the foreign minister of Torvania')
const oduanSpan = span('Ravik Oduan, the president of Kessland')
const meetingSpan = span(cleanArticle.text.split('\n')[0] ?? '')
const treatySpan = span('the Treaty of Alber, which was signed on 18 May 1974')
const jubileeSpan = span(
  'The day was the 50th anniversary of the Treaty of Alber, which was signed on 18 May 1974.',
)
const warSpan = span('The treaty ended the Strait War of 1971 to 1974.')
const letterSpan = span('Solven handed Oduan a letter from Ada Brenwick, the prime minister of Torvania.')
const ferrySpan = span(
  'The Torvanian News Service reported that Oduan had promised to reopen the ferry line.',
)
const straitSpan = span('The strait between Torvania and Kessland is 12 kilometres wide.')
const unionSpan = span('The Kessish Maritime Union (KMU) speaks for the crews of its ferries.')
const hollinSpan = span('Peder Hollin, the harbour commissioner of Kessland')

/** An option with an id made from its text. */
export function option(text: string, rest: Partial<Option> = {}): Option {
  return { id: text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), text, ...rest }
}

/** People who are known to the bank, and people who are not. */
export const people = [
  option('Mira Solven', { type: 'person', actor: 'mira-solven' }),
  option('Jonas Feld', { type: 'person' }),
  option('Lena Arvid', { type: 'person' }),
  option('Otto Brask', { type: 'person' }),
] as const satisfies readonly Option[]

/** A date as an option. */
export function dateOption(text: string, value: string): Option {
  return option(text, { type: 'date', value })
}

const sources = { bank: 'alber', explanation: 'It is told in the article of The Harbour Post.' }

function base(about: string, asks: string, kind: KindName, evidence: readonly Evidence[]) {
  return {
    id: `${sources.bank}/${about}/${asks}/${kind}`,
    facts: [about],
    asks,
    evidence,
    explanation: sources.explanation,
  }
}

/** Questions without a flaw, of every kind, by short names. */
export const clean = {
  holder: {
    ...base('r1', 'who', 'choice', [solvenSpan]),
    kind: 'choice',
    topic: 'actor',
    stem: 'In May 2024, who was the foreign minister of Torvania?',
    options: people,
    key: 'mira-solven',
  },
  date: {
    ...base('e1', 'date', 'choice', [treatySpan]),
    kind: 'choice',
    topic: 'date',
    stem: 'On which date was the Treaty of Alber signed?',
    options: [
      dateOption('8 May 1974', '1974-05-08'),
      dateOption('18 May 1974', '1974-05-18'),
      dateOption('28 May 1974', '1974-05-28'),
      dateOption('18 June 1974', '1974-06-18'),
    ],
    key: '18-may-1974',
  },
  span: {
    ...base('e2', 'span', 'choice', [warSpan]),
    kind: 'choice',
    topic: 'date',
    stem: 'From which year to which year did the Strait War last?',
    options: [
      dateOption('1970 to 1973', '1970/1973'),
      dateOption('1971 to 1974', '1971/1974'),
      dateOption('1972 to 1975', '1972/1975'),
    ],
    key: '1971-to-1974',
  },
  served: {
    ...base('r1', 'served', 'multiple', [solvenSpan, letterSpan]),
    facts: ['r1', 'r3'],
    kind: 'multiple',
    topic: 'actor',
    stem: 'In May 2024, which of these people held office in Torvania?',
    options: [...people, option('Ada Brenwick', { type: 'person', actor: 'ada-brenwick' })],
    keys: ['mira-solven', 'ada-brenwick'],
  },
  statement: {
    ...base('e1', 'date', 'true-false', [treatySpan]),
    kind: 'true-false',
    topic: 'date',
    stem: 'The Treaty of Alber was signed in 1974.',
    key: true,
  },
  falsehood: {
    ...base('d2', 'who', 'true-false', [letterSpan]),
    kind: 'true-false',
    topic: 'actor',
    stem: 'In May 2024, Ravik Oduan received a letter from Jonas Feld.',
    key: false,
  },
  recipient: {
    ...base('d2', 'recipient', 'text', [letterSpan]),
    kind: 'text',
    topic: 'actor',
    stem: 'To whom did Mira Solven hand a letter from Ada Brenwick in May 2024?',
    accepted: ['Ravik Oduan', 'Oduan'],
    confusables: ['Peder Hollin'],
  },
  width: {
    ...base('f1', 'amount', 'number', [straitSpan]),
    kind: 'number',
    topic: 'figure',
    stem: 'How many kilometres wide is the strait between Torvania and Kessland?',
    value: 12,
    unit: 'kilometres',
  },
  typedDate: {
    ...base('e1', 'date', 'date', [treatySpan]),
    kind: 'date',
    topic: 'date',
    stem: 'On which date was the Treaty of Alber signed?',
    value: '1974-05-18',
  },
  order: {
    ...base('e1', 'order', 'order', [treatySpan, warSpan, meetingSpan]),
    facts: ['e1', 'e2', 'd1'],
    kind: 'order',
    topic: 'event',
    stem: 'Put these events in the story of the Treaty of Alber in order, earliest first.',
    events: [
      option('The start of the Strait War'),
      option('The signing of the Treaty of Alber'),
      option('The meeting of Mira Solven and Ravik Oduan'),
    ],
    key: [
      ['the-start-of-the-strait-war'],
      ['the-signing-of-the-treaty-of-alber'],
      ['the-meeting-of-mira-solven-and-ravik-oduan'],
    ],
  },
  match: {
    ...base('r1', 'offices', 'match', [solvenSpan, oduanSpan, hollinSpan]),
    facts: ['r1', 'r2', 'r4'],
    kind: 'match',
    topic: 'actor',
    stem: 'Match each person with the office they held in May 2024.',
    premises: [option('Mira Solven'), option('Ravik Oduan'), option('Peder Hollin')],
    options: [option('foreign minister'), option('president'), option('harbour commissioner')],
    key: {
      'mira-solven': 'foreign-minister',
      'ravik-oduan': 'president',
      'peder-hollin': 'harbour-commissioner',
    },
  },
  gaps: {
    ...base('e1', 'ended', 'cloze', [treatySpan, warSpan]),
    facts: ['e1', 'e2'],
    kind: 'cloze',
    topic: 'event',
    stem: 'The Treaty of Alber was signed in {{year}} and ended the {{war}}.',
    gaps: [
      { id: 'year', kind: 'date', value: '1974' },
      { id: 'war', kind: 'text', accepted: ['Strait War'] },
    ],
  },
  optionGap: {
    ...base('r2', 'who', 'cloze', [oduanSpan]),
    kind: 'cloze',
    topic: 'actor',
    stem: 'In May 2024, the president of Kessland was {{who}}.',
    gaps: [
      {
        id: 'who',
        kind: 'choice',
        options: [
          option('Ravik Oduan', { type: 'person', actor: 'ravik-oduan' }),
          option('Lena Arvid', { type: 'person' }),
          option('Otto Brask', { type: 'person' }),
        ],
        key: 'ravik-oduan',
      },
    ],
  },
  yearOf75: {
    ...base('e1', 'year-of-75', 'choice', [treatySpan]),
    kind: 'choice',
    topic: 'anniversary',
    stem: 'In which year does the 75th anniversary of the Treaty of Alber fall?',
    options: [
      dateOption('2039', '2039'),
      dateOption('2044', '2044'),
      dateOption('2049', '2049'),
      dateOption('2054', '2054'),
    ],
    key: '2049',
  },
  weekday: {
    ...base('e1', 'weekday-of-75', 'choice', [treatySpan]),
    kind: 'choice',
    topic: 'anniversary',
    stem: 'On which day of the week does the 75th anniversary of the Treaty of Alber fall?',
    options: [
      option('Monday', { type: 'weekday', value: 1 }),
      option('Tuesday', { type: 'weekday', value: 2 }),
      option('Wednesday', { type: 'weekday', value: 3 }),
      option('Friday', { type: 'weekday', value: 5 }),
    ],
    key: 'tuesday',
  },
  passed: {
    ...base('e1', 'years-in-2024', 'number', [jubileeSpan]),
    kind: 'number',
    topic: 'anniversary',
    stem: 'On its anniversary in 2024, how many years had passed since the Treaty of Alber?',
    value: 50,
    unit: 'years',
  },
  promise: {
    ...base('d3', 'who', 'choice', [ferrySpan]),
    kind: 'choice',
    topic: 'actor',
    stem: 'According to the Torvanian News Service, who promised to reopen the ferry line in May 2024?',
    options: [
      option('Ravik Oduan', { type: 'person', actor: 'ravik-oduan' }),
      option('Jonas Feld', { type: 'person' }),
      option('Peder Hollin', { type: 'person', actor: 'peder-hollin' }),
    ],
    key: 'ravik-oduan',
  },
  acronym: {
    ...base('n1', 'stands-for', 'choice', [unionSpan]),
    kind: 'choice',
    topic: 'actor',
    stem: 'What do the letters KMU stand for?',
    options: [
      option('Kessish Maritime Union', { type: 'name' }),
      option('Kessish Museum Union', { type: 'name' }),
      option('Kingdom Maritime Union', { type: 'name' }),
    ],
    key: 'kessish-maritime-union',
  },
} as const satisfies Readonly<Record<string, Question>>

/** A bank whose lint is empty. */
export const cleanBank: Bank = {
  $schema: 'bank.schema.json',
  format: 1,
  id: sources.bank,
  version: '1.0.0',
  title: 'Fifty years of the Treaty of Alber',
  language: 'en',
  licence: 'MIT',
  article: {
    headline: cleanArticle.headline,
    publisher: 'The Harbour Post',
    published: cleanArticle.published,
    language: 'en',
    digest: digestArticle(cleanArticle.text),
  },
  actors: [
    { id: 'mira-solven', type: 'person', name: 'Mira Solven', aliases: ['Solven'], country: 'torvania' },
    { id: 'ravik-oduan', type: 'person', name: 'Ravik Oduan', aliases: ['Oduan'], country: 'kessland' },
    { id: 'ada-brenwick', type: 'person', name: 'Ada Brenwick', aliases: ['Brenwick'], country: 'torvania' },
    { id: 'peder-hollin', type: 'person', name: 'Peder Hollin', aliases: ['Hollin'], country: 'kessland' },
    { id: 'torvania', type: 'country', name: 'Torvania', demonym: 'Torvanian' },
    { id: 'kessland', type: 'country', name: 'Kessland', demonym: 'Kessish' },
    { id: 'port-alber', type: 'place', name: 'Port Alber', country: 'kessland' },
    { id: 'tns', type: 'organisation', name: 'the Torvanian News Service', aliases: ['TNS'] },
    { id: 'kmu', type: 'organisation', name: 'the Kessish Maritime Union', aliases: ['KMU'] },
  ],
  facts: [
    {
      id: 'e1',
      kind: 'event',
      label: 'the Treaty of Alber',
      date: '1974-05-18',
      verb: 'sign',
      voice: 'passive',
      certainty: 1,
      commemorated: true,
      evidence: [treatySpan],
    },
    {
      id: 'e2',
      kind: 'event',
      label: 'the Strait War',
      date: '1971/1974',
      certainty: 1,
      evidence: [warSpan],
    },
    role('r1', 'mira-solven', 'foreign minister', 'torvania', solvenSpan),
    role('r2', 'ravik-oduan', 'president', 'kessland', oduanSpan),
    role('r3', 'ada-brenwick', 'prime minister', 'torvania', letterSpan),
    role('r4', 'peder-hollin', 'harbour commissioner', 'kessland', hollinSpan),
    {
      id: 'd1',
      kind: 'deed',
      actor: 'mira-solven',
      verb: 'meet',
      object: 'ravik-oduan',
      date: '2024-05-18',
      place: 'port-alber',
      certainty: 1,
      evidence: [meetingSpan],
    },
    {
      id: 'd2',
      kind: 'deed',
      actor: 'mira-solven',
      verb: 'hand',
      recipient: 'ravik-oduan',
      thing: 'a letter from Ada Brenwick',
      date: '2024-05',
      certainty: 1,
      evidence: [letterSpan],
    },
    {
      id: 'd3',
      kind: 'deed',
      actor: 'ravik-oduan',
      verb: 'promise',
      complement: 'to reopen the ferry line',
      date: '2024-05',
      attribution: 'tns',
      certainty: 1,
      evidence: [ferrySpan],
    },
    {
      id: 'f1',
      kind: 'figure',
      value: 12,
      unit: 'kilometres',
      asked: 'wide is the strait between Torvania and Kessland',
      stated: 'the strait between Torvania and Kessland is {} wide',
      certainty: 1,
      evidence: [straitSpan],
    },
    {
      id: 'n1',
      kind: 'name',
      actor: 'kmu',
      name: 'KMU',
      form: 'acronym',
      standsFor: 'Kessish Maritime Union',
      certainty: 1,
      evidence: [unionSpan],
    },
  ],
  questions: Object.values(clean),
}

function role(id: string, actor: string, office: string, body: string, evidence: Evidence) {
  return {
    id,
    kind: 'role' as const,
    actor,
    office,
    body,
    asOf: '2024-05',
    certainty: 1,
    evidence: [evidence],
  }
}

/** The clean bank with these questions in the place of its own. */
export function bankOf(...questions: readonly Question[]): Bank {
  return { ...cleanBank, questions }
}

/** The flaws that lint finds in one question, each once, with the article beside it. */
export function flawsOf(question: Question, bank: Bank = cleanBank): string[] {
  return named(lintBank({ ...bank, questions: [question] }, cleanArticle))
}

/** The flaws of a choice from elsewhere: options without data, the first one right, evidence that is not at hand. */
export function flawsOfChoice(stem: string, texts: readonly string[]): string[] {
  const options = texts.map((text, i) => ({ id: `o${i}`, text }))
  const question: Question = { ...clean.holder, stem, options, key: 'o0', evidence: [{ start: 0, end: 9 }] }
  return named(lintBank(bankOf(question)))
}

function named(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ flaw, severity }) => `${flaw} ${severity}`))]
}
