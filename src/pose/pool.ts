import type { Actor } from '../facts/actor.ts'
import type { Fact } from '../facts/fact.ts'

/** What stands outside the story: who may be offered as a wrong option, and what must not become one. */
export interface Pool {
  /** Actors who may stand in. */
  readonly actors: readonly Actor[]
  /** What is known of them; below certainty 1 it bars them only. */
  readonly facts: readonly Fact[]
}
