import type { Actor } from '../../src/facts/actor.ts'
import type { Article } from '../../src/facts/article.ts'
import type { Fact } from '../../src/facts/fact.ts'
import type { Pool } from '../../src/pose/scene.ts'

const sentences = [
  'TALLBRIDGE — Arvia and Borland signed the Salt Treaty in Tallbridge on 4 May 1921.',
  'A hundred years later, on 4 May 2021, the Arvian prime minister, Ines Marlow, met the Borlander foreign minister, Otto Lindqvist, in Tallbridge.',
  'Marlow gave Lindqvist a map of the old salt road on 4 May 2021.',
  'Lindqvist, the foreign minister of Borland, thanked Marlow for the map on 4 May 2021.',
  'Petra Holm, the mayor of Tallbridge, opened a museum of salt on 3 May 2021.',
  'The salt road that the treaty opened was 212 kilometres long.',
  'The Salt Road Authority (SRA) has kept the road in repair since 1930.',
  'The Harbour Strike broke out on 12 March 1934 and ended on 2 April 1934.',
  'Marlow may meet Holm again in June 2021.',
  'Edda Vance, the defence minister of Arvia, led the Arvian delegation to the talks in May 2021.',
  'The Tallbridge lighthouse was finished on 9 October 1888.',
  'Caspar Reuel, the president of Borland, sent a letter to Marlow in May 2021.',
]

/** An article of our own; every fact below stands in one of its sentences. */
export const harbour: Article = {
  headline: 'Marlow and Lindqvist mark a century of the Salt Treaty',
  publisher: 'The Tallbridge Mercury',
  published: '2021-05-05',
  language: 'en',
  text: sentences.join(' '),
}

/** The span of a quote. */
export function at(quote: string, text = harbour.text) {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`not in the text: ${quote}`)
  return { start, end: start + quote.length }
}

const sentence = (i: number) => [at(sentences[i] ?? '')]

export const actors: readonly Actor[] = [
  { id: 'arvia', type: 'country', name: 'Arvia', demonym: 'Arvian' },
  { id: 'borland', type: 'country', name: 'Borland', demonym: 'Borlander' },
  { id: 'ines-marlow', type: 'person', name: 'Ines Marlow', aliases: ['Marlow'], country: 'arvia' },
  {
    id: 'otto-lindqvist',
    type: 'person',
    name: 'Otto Lindqvist',
    aliases: ['Lindqvist'],
    country: 'borland',
  },
  { id: 'petra-holm', type: 'person', name: 'Petra Holm', aliases: ['Holm'], country: 'arvia' },
  { id: 'edda-vance', type: 'person', name: 'Edda Vance', aliases: ['Vance'], country: 'arvia' },
  { id: 'caspar-reuel', type: 'person', name: 'Caspar Reuel', aliases: ['Reuel'], country: 'borland' },
  { id: 'tallbridge', type: 'place', name: 'Tallbridge', country: 'arvia' },
  { id: 'salt-road-authority', type: 'organisation', name: 'the Salt Road Authority', aliases: ['SRA'] },
]

const sure = { certainty: 1 } as const
const role = { ...sure, kind: 'role', asOf: '2021-05' } as const

export const facts: readonly Fact[] = [
  {
    ...sure,
    id: 'e1',
    kind: 'event',
    label: 'the Salt Treaty',
    verb: 'sign',
    voice: 'passive',
    date: '1921-05-04',
    place: 'tallbridge',
    actors: ['arvia', 'borland'],
    commemorated: true,
    evidence: sentence(0),
  },
  {
    ...sure,
    id: 'e2',
    kind: 'event',
    label: 'the Harbour Strike',
    verb: 'break out',
    date: '1934-03-12',
    evidence: sentence(7),
  },
  {
    ...sure,
    id: 'e3',
    kind: 'event',
    label: 'the Tallbridge lighthouse',
    verb: 'finish',
    voice: 'passive',
    date: '1888-10-09',
    evidence: sentence(10),
  },
  { ...role, id: 'r1', actor: 'ines-marlow', office: 'prime minister', body: 'arvia', evidence: sentence(1) },
  {
    ...role,
    id: 'r2',
    actor: 'otto-lindqvist',
    office: 'foreign minister',
    body: 'borland',
    evidence: sentence(3),
  },
  { ...role, id: 'r3', actor: 'petra-holm', office: 'mayor', body: 'tallbridge', evidence: sentence(4) },
  {
    ...role,
    id: 'r4',
    actor: 'edda-vance',
    office: 'defence minister',
    body: 'arvia',
    evidence: sentence(9),
  },
  { ...role, id: 'r5', actor: 'caspar-reuel', office: 'president', body: 'borland', evidence: sentence(11) },
  {
    ...sure,
    id: 'd1',
    kind: 'deed',
    actor: 'ines-marlow',
    verb: 'give',
    recipient: 'otto-lindqvist',
    thing: 'a map of the old salt road',
    date: '2021-05-04',
    evidence: sentence(2),
  },
  {
    ...sure,
    id: 'd2',
    kind: 'deed',
    actor: 'petra-holm',
    verb: 'open',
    thing: 'a museum of salt',
    date: '2021-05-03',
    evidence: sentence(4),
  },
  {
    id: 'd3',
    kind: 'deed',
    actor: 'ines-marlow',
    verb: 'meet',
    object: 'petra-holm',
    date: '2021-06',
    certainty: 0.5,
    evidence: sentence(8),
  },
  {
    ...sure,
    id: 'f1',
    kind: 'figure',
    value: 212,
    unit: 'kilometres',
    asked: 'long was the salt road that the Salt Treaty opened',
    stated: 'the salt road that the Salt Treaty opened was {} long',
    evidence: [at(sentences[5] ?? ''), ...sentence(0)],
  },
  {
    ...sure,
    id: 'n1',
    kind: 'name',
    actor: 'salt-road-authority',
    name: 'SRA',
    form: 'acronym',
    standsFor: 'Salt Road Authority',
    evidence: sentence(6),
  },
]

/** Actors from elsewhere. */
export const pool: Pool = {
  actors: [
    { id: 'corvella', type: 'country', name: 'Corvella', demonym: 'Corvellan' },
    { id: 'lena-abergast', type: 'person', name: 'Lena Abergast', country: 'corvella' },
    { id: 'ivo-wexley', type: 'person', name: 'Ivo Wexley', country: 'corvella' },
    { id: 'saint-orlo', type: 'place', name: 'Saint Orlo', country: 'corvella' },
    { id: 'wyrefield', type: 'place', name: 'Wyrefield', country: 'corvella' },
    { id: 'port-lisk', type: 'place', name: 'Port Lisk', country: 'corvella' },
  ],
  facts: [],
}
