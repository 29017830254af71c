import type { Actor } from '../facts/actor.ts'
import type { Fact } from '../facts/fact.ts'
import type { ActorId, FactId } from '../kinds/common.ts'

/** What stands outside the story: who may be offered as a wrong option, and what must not become one. */
export interface Pool {
  /** Actors who may stand in. */
  readonly actors: readonly Actor[]
  /** What is known of them; below certainty 1 it bars them only. */
  readonly facts: readonly Fact[]
  /** Who is no option for questions on a fact, wrong though it would be: nobody would pick a man as the first woman in space. */
  readonly unfit?: readonly Unfit[]
}

/** Actors who are not offered for a fact. */
export interface Unfit {
  /** A fact of the story. */
  readonly fact: FactId
  /** Whom nobody would pick. */
  readonly actors: readonly ActorId[]
}
