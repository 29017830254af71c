import { indexNames, namesOf, whoIsNamed } from '../../bank/lint/names.ts'
import { hasRun } from '../../bank/lint/runs.ts'
import { digestArticle } from '../../base/digest.ts'
import { parseValue } from '../../base/parse.ts'
import { tokens } from '../../base/text.ts'
import type { Actor } from '../../facts/actor.ts'
import type { ActorId } from '../../kinds/common.ts'
import { plainWords } from '../../language/en/content.ts'
import { type ProposedActor, proposedActorSchema } from './proposals.schema.ts'
import { withoutNothing } from './proposals.ts'

/** Everybody in a story, by name. */
export interface Cast {
  /** Those who were known, then those who are new. */
  readonly actors: readonly Actor[]
  /** Who is called so, if it is one. */
  readonly whoIs: (name: string | undefined) => ActorId | undefined
}

/**
 * Those who are known, and those of the proposed actors who are new and whose names the article has to the letter.
 *
 * Names that the article does not have are left out: what a model knows of somebody is not in the article.
 */
export function castOf(known: readonly Actor[], proposals: readonly unknown[], text: string): Cast {
  const words = plainWords(text)
  const isWritten = (name: string) => hasRun(words, plainWords(name))
  const proposed = proposals.flatMap((proposal) => {
    const parsed = parseValue(proposedActorSchema, withoutNothing(proposal), 'bank/shape')
    return parsed.ok && isWritten(parsed.value.name) ? [parsed.value] : []
  })
  const actors = [...known]
  const taken = new Set(known.map(({ id }) => id))
  const index = indexNames(known)
  for (const one of proposed) {
    const id = idFor(one.name)
    if (whoIsNamed(one.name, index).size > 0 || taken.has(id)) continue
    taken.add(id)
    actors.push(actorFrom(one, id, isWritten))
  }
  const all = indexNames(actors)
  const whoIs = (name: string | undefined) => {
    const [first, ...others] = name === undefined ? [] : whoIsNamed(name, all)
    return others.length === 0 ? first : undefined
  }
  const countries = new Map(proposed.map(({ name, country }) => [idFor(name), whoIs(country)]))
  const isCountry = (id: ActorId | undefined) =>
    actors.some((actor) => actor.id === id && actor.type === 'country')
  const placed = actors.map((actor, i) => {
    const country = i < known.length ? undefined : countries.get(actor.id)
    return country !== undefined && isCountry(country) ? { ...actor, country } : actor
  })
  return { actors: placed, whoIs }
}

function actorFrom(
  { name, type, aliases = [], demonym }: ProposedActor,
  id: ActorId,
  isWritten: (name: string) => boolean,
): Actor {
  const others = aliases.filter((alias) => alias !== name && isWritten(alias))
  const people = type === 'country' && demonym !== undefined && isWritten(demonym) ? demonym : undefined
  return {
    id,
    type,
    name,
    ...(others.length > 0 && { aliases: others }),
    ...(people !== undefined && { demonym: people }),
  }
}

function idFor(name: string): ActorId {
  const words = tokens(name).join('-')
  return /^[a-z0-9][a-z0-9-]{0,80}$/.test(words) ? words : `actor-${digestArticle(name).slice(0, 10)}`
}

/** Where somebody is named in folded words, by any name. */
export function mentionsOf(
  actor: Actor,
  words: readonly string[],
): readonly { start: number; end: number }[] {
  return namesOf(actor).flatMap((name) => {
    const run = name.split(' ')
    return words.flatMap((_, start) =>
      run.every((word, i) => words[start + i] === word) ? [{ start, end: start + run.length }] : [],
    )
  })
}
