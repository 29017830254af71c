import type { Bank } from '../../src/bank/bank.ts'
import type { Article } from '../../src/facts/article.ts'
import type { FactKind } from '../../src/facts/fact.ts'
import type { Question } from '../../src/kinds/index.ts'

/** How a question can be spoilt on purpose, to see whether readers look. */
export const sabotages = [
  'wrong-key',
  'duplicate-option',
  'key-in-stem',
  'dangling-reference',
  'ungrounded-name',
] as const

/** One of {@link sabotages}. */
export type Sabotage = (typeof sabotages)[number]

/** An article with the bank that was derived from it. */
export interface Source {
  /** Id of the article within its corpus. */
  readonly id: string
  /** The article. */
  readonly article: Article
  /** Its bank. */
  readonly bank: Bank
}

/** A question to be judged. */
export interface Item {
  /** Where it comes from. */
  readonly source: Source
  /** As readers see it. */
  readonly question: Question
  /** How it was spoilt; absent where it is as derived. */
  readonly sabotage?: Sabotage
}

/** The kinds of the facts that a question rests on. */
export function factKindsOf({ source, question }: Item): readonly FactKind[] {
  const kinds = question.facts.flatMap((id) => source.bank.facts.find((fact) => fact.id === id)?.kind ?? [])
  return [...new Set(kinds)].sort()
}
