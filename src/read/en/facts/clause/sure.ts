import type { ActorMention } from '../../../cast/link.ts'
import type { Material } from '../../../facts/material.ts'

/** A mention that is as sure as this needs nothing else. */
const SURE = 0.8
/** A short form is as sure as this, and its actor as {@link SURE_ACTOR}. */
const FAIR = 0.45
const SURE_ACTOR = 0.75

/**
 * Whether it is sure whom a mention means: by itself, or as the short form of a name that is sure and that nobody else of the
 * article shares.
 */
export function isSure({ cast, actors }: Material, mention: ActorMention): boolean {
  if (mention.confidence >= SURE) return true
  const actor = actors.get(mention.actor)
  if (!actor || mention.confidence < FAIR || actor.confidence < SURE_ACTOR) return false
  const isShared = cast.actors.some(
    (other) =>
      other.id !== actor.id &&
      [other.name, ...other.aliases].some((name) => ` ${name} `.includes(` ${mention.text} `)),
  )
  return mention.text !== actor.name && !isShared
}
