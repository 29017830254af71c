import type { ActorId } from '../kinds/common.ts'

/** What an actor can be. */
export const actorTypes = ['person', 'organisation', 'country', 'place'] as const

/** One of {@link actorTypes}. */
export type ActorType = (typeof actorTypes)[number]

/** Somebody or something that acts or is acted on in the news. */
export interface Actor {
  /** Id, the same in every bank: `kim-jong-un`. */
  readonly id: ActorId
  /** What it is. */
  readonly type: ActorType
  /** The name to show, in full, with its article where it has one: `Kim Jong Un`, `the Soviet Union`. */
  readonly name: string
  /** Other names by which an article or an answer may call it, short forms included. */
  readonly aliases?: readonly string[]
  /** Names that look like this one and mean another: `Kim Jong Il` for Kim Jong Un. */
  readonly namesakes?: readonly string[]
  /** The country that it belongs to; distractors come from the same one first. */
  readonly country?: ActorId
  /** What its citizens and things are called: `Russian`, `North Korean`. Countries only. */
  readonly demonym?: string
}
