import type { Bank } from '../../src/bank/bank.ts'
import { digestArticle } from '../../src/base/digest.ts'
import type { Article } from '../../src/facts/article.ts'

/** An article of one sentence. */
export const tinyArticle: Article = {
  headline: 'A bridge opens',
  publisher: 'The Gazette',
  published: '2001-05-04',
  language: 'en',
  text: 'The Long Bridge was opened on 3 May 2001 by Ada Moreau, the mayor of Rivertown.',
}

const evidence = [{ start: 0, end: 79, exact: tinyArticle.text }]

/** The smallest bank that says something: one event, one role, two questions. */
export const tinyBank: Bank = {
  $schema: 'bank.schema.json',
  format: 1,
  id: 'bridge',
  version: '1.0.0',
  title: 'The opening of the Long Bridge',
  language: 'en',
  licence: 'MIT',
  article: {
    headline: tinyArticle.headline,
    publisher: 'The Gazette',
    published: tinyArticle.published,
    language: 'en',
    digest: digestArticle(tinyArticle.text),
  },
  actors: [
    { id: 'ada-moreau', type: 'person', name: 'Ada Moreau', aliases: ['Moreau'] },
    { id: 'rivertown', type: 'place', name: 'Rivertown' },
  ],
  facts: [
    {
      id: 'e1',
      kind: 'event',
      label: 'the opening of the Long Bridge',
      date: '2001-05-03',
      certainty: 1,
      commemorated: true,
      evidence,
    },
    {
      id: 'r1',
      kind: 'role',
      actor: 'ada-moreau',
      office: 'mayor',
      body: 'rivertown',
      asOf: '2001-05',
      certainty: 1,
      evidence,
    },
  ],
  questions: [
    {
      id: 'bridge/e1/date/date',
      kind: 'date',
      topic: 'date',
      stem: 'On which date was the Long Bridge opened?',
      facts: ['e1'],
      asks: 'date',
      value: '2001-05-03',
      evidence,
      explanation: 'The Long Bridge was opened on 3 May 2001.',
    },
    {
      id: 'bridge/r1/who/choice',
      kind: 'choice',
      topic: 'actor',
      stem: 'In May 2001, who was the mayor of Rivertown?',
      facts: ['r1'],
      asks: 'who',
      options: [
        {
          id: 'ada-moreau',
          text: 'Ada Moreau',
          type: 'person',
          actor: 'ada-moreau',
          feedback: 'Well remembered.',
        },
        { id: 'bea-collins', text: 'Bea Collins', type: 'person', feedback: 'She came later.' },
        { id: 'cleo-duarte', text: 'Cleo Duarte', type: 'person' },
      ],
      key: 'ada-moreau',
      evidence,
      explanation: 'Ada Moreau was the mayor of Rivertown in May 2001.',
    },
  ],
}
