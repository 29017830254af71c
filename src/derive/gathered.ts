import type { Actor } from '../facts/actor.ts'
import type { ReadFacts } from './reader.ts'
import type { Rejected } from './rejected.ts'

/** Facts and actors from all sources, and what came to nothing on the way. */
export interface Gathered extends ReadFacts {
  /** What came to nothing. */
  readonly rejected: readonly Rejected[]
}

/** Actors by id, those of the first list first and in place of others. */
export function mergeActors(first: readonly Actor[], others: readonly Actor[]): readonly Actor[] {
  const ids = new Set(first.map(({ id }) => id))
  return [...first, ...others.filter(({ id }) => !ids.has(id))]
}
