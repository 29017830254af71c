import type { Bank } from '../../src/bank/bank.ts'
import { digestArticle } from '../../src/base/digest.ts'
import type { Evidence } from '../../src/kinds/common.ts'
import type { KindName, Question } from '../../src/kinds/index.ts'

/** The article of the bank, as a file would hold it. */
export const articleFile = `---
headline: Apollo 11 comes home
publisher: newsquiz
published: 1969-07-25
language: en
---

Apollo 11 was launched on 16 July 1969. Neil Armstrong and Buzz Aldrin landed on the Moon on 20 July 1969, while Michael Collins stayed in orbit. The crew of 3 splashed down in the Pacific Ocean on 24 July 1969.
`

const text = articleFile.split('---\n')[2]?.trim() ?? ''

function quote(exact: string): Evidence {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`not in the article: ${exact}`)
  return { start, end: start + exact.length, exact }
}

const launch = quote('Apollo 11 was launched on 16 July 1969.')
const landing = quote('Neil Armstrong and Buzz Aldrin landed on the Moon on 20 July 1969')
const orbit = quote('Michael Collins stayed in orbit')
const splashdown = quote('The crew of 3 splashed down in the Pacific Ocean on 24 July 1969.')

function base(id: string, asks: string, facts: readonly string[], evidence: readonly Evidence[]) {
  return {
    id: `apollo-11/${id}`,
    asks,
    facts,
    evidence,
    explanation: `It was so, as fact ${facts[0]} has it.`,
  }
}

/** One question of each kind, on facts of their own. */
export const questionOf: { readonly [N in KindName]: Question<N> } = {
  choice: {
    ...base('f1/orbit/choice', 'orbit', ['f1'], [orbit]),
    kind: 'choice',
    topic: 'actor',
    stem: 'Who stayed in orbit when the others went down?',
    options: [
      { id: 'a', text: 'Michael Collins' },
      { id: 'b', text: 'Jim Lovell', feedback: 'Lovell flew on Apollo 8 and 13.' },
      { id: 'c', text: 'Frank Borman' },
      { id: 'd', text: 'Alan Shepard' },
    ],
    key: 'a',
    difficulty: 0.4,
  },
  multiple: {
    ...base('f2/walkers/multiple', 'walkers', ['f2'], [landing]),
    kind: 'multiple',
    topic: 'actor',
    stem: 'Which of these people walked on the Moon on the first visit?',
    options: [
      { id: 'a', text: 'Neil Armstrong' },
      { id: 'b', text: 'Yuri Gagarin' },
      { id: 'c', text: 'Buzz Aldrin' },
      { id: 'd', text: 'John Glenn' },
    ],
    keys: ['a', 'c'],
  },
  'true-false': {
    ...base('f3/sea/true-false', 'sea', ['f3'], [splashdown]),
    kind: 'true-false',
    topic: 'place',
    stem: 'The capsule came down at sea.',
    key: true,
  },
  text: {
    ...base('f4/ocean/text', 'ocean', ['f4'], [splashdown]),
    kind: 'text',
    topic: 'place',
    stem: 'In which ocean did the capsule come down?',
    accepted: ['Pacific Ocean', 'Pacific'],
    confusables: ['Atlantic Ocean'],
  },
  number: {
    ...base('f5/crew/number', 'crew', ['f5'], [splashdown]),
    kind: 'number',
    topic: 'figure',
    stem: 'How many people made up the crew?',
    value: 3,
    unit: 'people',
  },
  date: {
    ...base('f6/launch/date', 'launch', ['f6'], [launch]),
    kind: 'date',
    topic: 'date',
    stem: 'When was Apollo 11 launched?',
    value: '1969-07-16',
    difficulty: 0.9,
  },
  order: {
    ...base('f7/order/order', 'order', ['f7'], [launch, splashdown]),
    kind: 'order',
    topic: 'event',
    stem: 'What came first?',
    events: [
      { id: 'a', text: 'The launch' },
      { id: 'b', text: 'The landing' },
      { id: 'c', text: 'The splashdown' },
    ],
    key: [['a'], ['b'], ['c']],
  },
  match: {
    ...base('f8/parts/match', 'parts', ['f8'], [landing, orbit]),
    kind: 'match',
    topic: 'actor',
    stem: 'Match each person with the part played.',
    premises: [
      { id: 'p', text: 'The first on the surface' },
      { id: 'q', text: 'The second on the surface' },
    ],
    options: [
      { id: 'a', text: 'Armstrong' },
      { id: 'b', text: 'Aldrin' },
      { id: 'c', text: 'Collins' },
    ],
    key: { p: 'a', q: 'b' },
  },
  cloze: {
    ...base('f9/landing/cloze', 'landing', ['f9'], [landing]),
    kind: 'cloze',
    topic: 'event',
    stem: 'The craft called {{g1}} landed in {{g2}}, on day {{g3}} of {{g4}}.',
    gaps: [
      {
        id: 'g1',
        kind: 'choice',
        options: [
          { id: 'a', text: 'Eagle' },
          { id: 'b', text: 'Hawk' },
        ],
        key: 'a',
      },
      { id: 'g2', kind: 'text', accepted: ['the Sea of Tranquility'] },
      { id: 'g3', kind: 'number', value: 5 },
      { id: 'g4', kind: 'date', value: '1969-07' },
    ],
  },
}

/** A bank with one question of each kind. */
export const apollo: Bank = {
  $schema: '../bank.schema.json',
  format: 1,
  id: 'apollo-11',
  version: '1.0.0',
  title: 'Apollo 11',
  language: 'en',
  licence: 'CC0-1.0',
  article: {
    headline: 'Apollo 11 comes home',
    publisher: 'newsquiz',
    published: '1969-07-25',
    language: 'en',
    digest: digestArticle(text),
  },
  actors: [{ id: 'nasa', type: 'organisation', name: 'NASA' }],
  facts: Array.from({ length: 9 }, (_, i) => ({
    id: `f${i + 1}`,
    kind: 'name',
    actor: 'nasa',
    name: 'NASA',
    form: 'acronym',
    evidence: [launch],
    certainty: 1,
  })),
  questions: Object.values(questionOf),
}
