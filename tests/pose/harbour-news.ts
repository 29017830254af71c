import type { Actor } from '../../src/facts/actor.ts'
import type { DeedFact, Fact, FigureFact, RoleFact } from '../../src/facts/fact.ts'
import type { Question } from '../../src/kinds/index.ts'
import { poseFacts } from '../../src/pose/pose.ts'

const names: readonly (readonly [Actor['type'], string])[] = [
  ...[
    'Marrow Industries',
    'Tolber Holdings',
    'Vance Motors',
    'Quill Corp.',
    'Corder Bank',
    'Lisk Bank',
    'Arva Bank',
  ].map((name) => ['organisation', name] as const),
  ...['Ada Lorn', 'Bor Mistal', 'Cato Prewitt', 'Dina Quill'].map((name) => ['person', name] as const),
  ...['Aldovia', 'Brannia', 'Corvella', 'Dunmark'].map((name) => ['country', name] as const),
  ...['Tova', 'Port Lisk', 'Wyrefield', 'Upper Marn'].map((name) => ['place', name] as const),
]

/** The actors, their ids in lower case with hyphens. */
const cast: readonly Actor[] = names.map(([type, name]) => ({
  id: name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replace(/-$/, ''),
  type,
  name,
}))

/** A fact with the sentence that proves it. */
export type Told = Partial<Omit<DeedFact, 'kind'> & Omit<RoleFact, 'kind'> & Omit<FigureFact, 'kind'>> & {
  readonly kind?: 'deed' | 'role' | 'figure'
  readonly said: string
}

/** The questions on facts of an article whose text is their sentences. */
export function ask(told: readonly Told[], published = '1998-03-17'): Question[] {
  const text = told.map(({ said }) => said).join(' ')
  const facts = told.map(({ said, ...fact }, i) => {
    const start = text.indexOf(said)
    return {
      id: `f${i}`,
      kind: 'deed',
      certainty: 1,
      evidence: [{ start, end: start + said.length }],
      ...fact,
    } as Fact
  })
  const article = { headline: 'News', published, language: 'en', text } as const
  return poseFacts(facts, { bank: 'news', article, actors: cast })
}

/** The stems of those that ask for something. */
export function stemsOf(questions: readonly Question[], asks: string): string[] {
  return questions.filter((one) => one.asks === asks).map(({ kind, stem }) => `${kind}: ${stem}`)
}

/** The wrong and right options of the first that asks for something. */
export function optionsOf(questions: readonly Question[], asks: string): string[] {
  const found = questions.find((one) => one.asks === asks && one.kind === 'choice')
  return found?.kind === 'choice' ? found.options.map(({ text }) => text) : []
}
