import type { Bank } from '../../src/bank/bank.ts'
import type { Fact } from '../../src/facts/fact.ts'
import type { QuestionBase } from '../../src/kinds/common.ts'
import type { KindName, Question } from '../../src/kinds/index.ts'

type Builders = { readonly [N in KindName]: (id: string, fields?: Partial<Question<N>>) => Question<N> }

const options = [
  { id: 'a', text: 'Aveline' },
  { id: 'b', text: 'Borwick' },
]

/**
 * Questions that say nothing but what a test wants of them; the id is `bank/fact/asks/kind`, as in a real bank.
 *
 * The defaults of different ids are no enemies, save that all choices show the same options.
 */
export const ask: Builders = {
  choice: (id, fields) => ({ ...base(id), kind: 'choice', options, key: 'a', ...fields }),
  multiple: (id, fields) => ({ ...base(id), kind: 'multiple', options, keys: ['a'], ...fields }),
  'true-false': (id, fields) => ({ ...base(id), kind: 'true-false', key: true, ...fields }),
  text: (id, fields) => ({ ...base(id), kind: 'text', accepted: [`key of ${id}`], ...fields }),
  number: (id, fields) => ({ ...base(id), kind: 'number', value: 7, ...fields }),
  date: (id, fields) => ({ ...base(id), kind: 'date', value: '195X', ...fields }),
  order: (id, fields) => ({ ...base(id), kind: 'order', events: options, key: [['a'], ['b']], ...fields }),
  match: (id, fields) => ({
    ...base(id),
    kind: 'match',
    premises: options,
    options,
    key: { a: 'a', b: 'b' },
    ...fields,
  }),
  cloze: (id, fields) => ({
    ...base(id),
    kind: 'cloze',
    stem: 'It was {{g1}} of them.',
    gaps: [{ id: 'g1', kind: 'number', value: 7 }],
    ...fields,
  }),
}

/** A bank of these questions; its facts are events without a certain day unless they are given. */
export function bankOf(id: string, questions: readonly Question[], facts: readonly Fact[] = []): Bank {
  return {
    $schema: 'bank.schema.json',
    format: 1,
    id,
    version: '1.0.0',
    title: id,
    language: 'en',
    article: { headline: id, published: '2001-05-04', language: 'en', digest: '0'.repeat(64) },
    actors: [],
    facts,
    questions,
  }
}

/** An event on a date. */
export function event(
  id: string,
  date: string,
  fields: Partial<Extract<Fact, { kind: 'event' }>> = {},
): Fact {
  return { id, kind: 'event', label: `event ${id}`, date, certainty: 1, evidence, ...fields }
}

const evidence = [{ start: 0, end: 9 }]

function base(id: string): QuestionBase {
  const [, fact = 'f1', asks = 'what'] = id.split('/')
  return {
    id,
    topic: 'event',
    stem: 'What is asked here?',
    facts: [fact],
    asks,
    evidence,
    explanation: 'So it is.',
  }
}
