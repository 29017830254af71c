import { asFile } from '../derive/as-file.ts'
import { storyFiles } from './read.ts'

/** What a new story is begun with. */
export interface Beginning {
  /** Headline of the article. */
  readonly headline: string
  /** Its day of publication. */
  readonly published: string
}

/** The files of a new story, by name: a sample that can be built, and what to do with it. */
export function scaffold({ headline, published }: Beginning): Readonly<Record<string, string>> {
  return {
    [storyFiles.article]: article(headline, published),
    [storyFiles.facts]: asFile({ actors, facts }),
    [storyFiles.pool]: asFile(pool),
    [storyFiles.story]: asFile({ version: '1.0.0', title: headline, dropped: [] }),
    'CHECKLIST.md': checklist,
  }
}

const OPENING = 'The Long Bridge at Rivertown was opened on 4 May 1901 by Ada Moreau, the mayor of Rivertown.'
const LENGTH = 'The Long Bridge at Rivertown is about 640 metres long.'

function article(headline: string, published: string): string {
  return `---
headline: ${headline}
publisher: Name who publishes it
published: ${published}
language: en
licence: CC-BY-4.0
sources:
  - Name the documents that the facts come from
---

${OPENING} ${LENGTH}
`
}

const actors = [
  {
    id: 'ada-moreau',
    type: 'person',
    name: 'Ada Moreau',
    aliases: ['Moreau'],
    namesakes: ['Adele Moreau'],
  },
  { id: 'rivertown', type: 'place', name: 'Rivertown' },
]

const facts = [
  {
    id: 'e1',
    kind: 'event',
    label: 'the Long Bridge at Rivertown',
    verb: 'open',
    voice: 'passive',
    date: '1901-05-04',
    actors: ['ada-moreau'],
    commemorated: true,
    certainty: 1,
    context: 'It was opened by Ada Moreau, the mayor.',
    evidence: [{ exact: OPENING }],
  },
  {
    id: 'r1',
    kind: 'role',
    actor: 'ada-moreau',
    office: 'mayor',
    body: 'rivertown',
    asOf: '1901-05',
    certainty: 1,
    evidence: [{ exact: OPENING }],
  },
  {
    id: 'f1',
    kind: 'figure',
    value: 640,
    unit: 'metres',
    asked: 'long is the Long Bridge at Rivertown',
    stated: 'the Long Bridge at Rivertown is about {} long',
    approximate: true,
    certainty: 1,
    evidence: [{ exact: LENGTH }],
  },
]

const pool = {
  actors: [
    { id: 'ines-duarte', type: 'person', name: 'Ines Duarte' },
    { id: 'tallbridge', type: 'place', name: 'Tallbridge' },
  ],
  facts: [
    {
      id: 'pr1',
      kind: 'role',
      actor: 'ines-duarte',
      office: 'mayor',
      body: 'tallbridge',
      asOf: '1901-05',
      certainty: 1,
    },
  ],
}

const checklist = `# Before this story is done

The guide "Writing a story" explains each of these. Build after every change: newsquiz build-story, with this folder.

## The article
- [ ] 350 to 600 words of your own; no sentence of a source
- [ ] every date written out, every name in full where a fact rests on it, every office as of its date
- [ ] each fact in one sentence that can be understood, and proved, by itself
- [ ] nothing later than the day of publication; no "today", "now", "last year"
- [ ] what sources differ on says "about", or is left out; no victims' names
- [ ] at least four events known to the day, on different days of the year

## The facts
- [ ] ids tell nothing of the answer: e1, r1, d1, f1, n1
- [ ] evidence is a quote, copied letter by letter; the build finds where it stands
- [ ] labels of events stand alone in ten years, and hold no date and no answer
- [ ] what two did, or held, is a fact for each of them
- [ ] everything hedged or expected stands below certainty 0.9
- [ ] names: every spelling as an alias, every look-alike as a namesake

## The pool
- [ ] three wrong options of the same time and sort for each "who", "which country", "where"
- [ ] everything in it true; certainty 0.5 where an option might be right as well

## The questions
- [ ] newsquiz lint, with the article, finds nothing
- [ ] each read aloud beside the article: right, the only right answer, worth asking, not given away
- [ ] what only the question is at fault for is dropped in story.json, with the reason
- [ ] every fact checked by somebody who did not write the story
- [ ] a quiz taken by somebody who has not seen it
`
