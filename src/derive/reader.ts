import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'

/** What was read out of an article. */
export interface ReadFacts {
  /** What it asserts; also what it doubts, with a certainty below 0.9. */
  readonly facts: readonly Fact[]
  /** Everybody whom the facts name. */
  readonly actors: readonly Actor[]
}

/** Reads the facts out of an article; the same text must give the same facts, ids included. */
export type FactReader = (article: Article) => ReadFacts | Promise<ReadFacts>
