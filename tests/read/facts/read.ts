import type { Fact, FactKind } from '../../../src/facts/fact.ts'
import { loadActorModel } from '../../../src/read/actors/load.ts'
import { readFacts } from '../../../src/read/facts/read-facts.ts'

const model = await loadActorModel()

/** The day on which the articles of these tests are published. */
const PUBLISHED = '2023-07-27'

/** An article of a text. */
export const articleOf = (text: string) =>
  ({ headline: 'News', published: PUBLISHED, language: 'en', text }) as const

/** What is read of one kind, without kind, id, evidence and certainty; actors by the names that are shown. */
export function readOf(kind: FactKind, text: string): unknown[] {
  const { facts, actors } = readFacts(articleOf(text), model)
  const shown = (id: unknown) => actors.find((actor) => actor.id === id)?.name ?? id
  return facts
    .filter((fact: Fact) => fact.kind === kind)
    .map(({ kind: _kind, id: _id, evidence: _evidence, certainty: _certainty, ...fact }) =>
      Object.fromEntries(
        Object.entries(fact).map(([key, value]) => [
          key,
          /^(?:actor|body|place)$/.test(key) ? shown(value) : value,
        ]),
      ),
    )
}
