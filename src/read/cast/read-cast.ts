import type { ActorModel } from '../actors/model.ts'
import { tagActors } from '../actors/tag.ts'
import type { Role } from '../en/roles/role.ts'
import { readRoles } from '../en/roles.ts'
import { readText } from '../text/read-text.ts'
import type { ReadText } from '../text/types.ts'
import { type ActorMention, linkActors, type ReadActor } from './link.ts'

/** Whom a text names, and what it says that they are. */
export interface Cast {
  /** Everybody and everything that is named, in the order of the first mention. */
  readonly actors: readonly ReadActor[]
  /** Each place where one of them is named, in the order of the text. */
  readonly mentions: readonly ActorMention[]
  /** The roles of persons, in the order of the text. */
  readonly roles: readonly Role[]
}

/**
 * Whom an English text names: persons, organisations, places and countries, each under one name however the text
 * calls them, and the roles that it gives to persons.
 *
 * Links, notices and credits of the page are left out. Of a text that can't be read as English (see `readable` of
 * `readText`) nothing is told. The same text gives the same cast on every machine; time grows with its length.
 *
 * @param model From `loadActorModel`.
 */
export function readCast(text: string, model: ActorModel): Cast {
  return castOf(text, readText(text), model)
}

/** {@link readCast} of a text whose shape is known. */
export function castOf(text: string, { blocks, sentences, readable }: ReadText, model: ActorModel): Cast {
  if (!readable.readable) return { actors: [], mentions: [], roles: [] }
  const told = sentences.filter(({ block }) => blocks[block]?.role !== 'boilerplate')
  const { actors, mentions } = linkActors(text, tagActors(text, told, model))
  const persons = mentions.filter(({ type }) => type === 'person')
  return { actors, mentions, roles: readRoles(text, persons, mentions) }
}

/**
 * Where an English text names persons, organisations and places, in its order, each with the actor that is meant:
 * the mentions of {@link readCast}.
 *
 * @param model From `loadActorModel`.
 */
export function readActors(text: string, model: ActorModel): ActorMention[] {
  return [...readCast(text, model).mentions]
}
