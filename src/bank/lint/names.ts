import type { Actor } from '../../facts/actor.ts'
import type { ActorId } from '../../kinds/common.ts'
import { dropArticle } from '../../language/en/articles.ts'
import { plainWords } from '../../language/en/content.ts'

/** Who is meant by which name. */
export interface NameIndex {
  /** Actors by their folded names; nobody where a name is only that of a namesake. */
  readonly byName: ReadonlyMap<string, ReadonlySet<ActorId>>
  /** Countries by what their people and things are called. */
  readonly byPeople: ReadonlyMap<string, ReadonlySet<ActorId>>
  /** Words of the longest name. */
  readonly longest: number
}

/** A name within a list of words. */
export interface Mention {
  /** Index of its first word. */
  readonly start: number
  /** The index after its last word. */
  readonly end: number
  /** Who may be meant; nobody where it is the name of somebody outside the bank. */
  readonly actors: ReadonlySet<ActorId>
}

/** Longer names are cut: no news story has them, and hostile data must not cost time. */
const LONGEST_NAME = 12

/** Everybody's names, aliases and namesakes. */
export function indexNames(actors: readonly Actor[]): NameIndex {
  const byName = new Map<string, Set<ActorId>>()
  const byPeople = new Map<string, Set<ActorId>>()
  const enter = (map: Map<string, Set<ActorId>>, name: string, id?: ActorId) => {
    const key = foldName(name)
    const known = map.get(key) ?? new Set()
    if (key) map.set(key, id === undefined ? known : known.add(id))
  }
  for (const { id, name, aliases = [], namesakes = [], demonym } of actors) {
    for (const one of [name, ...aliases]) enter(byName, one, id)
    for (const one of namesakes) enter(byName, one)
    if (demonym !== undefined) enter(byPeople, demonym, id)
  }
  const lengths = [...byName.keys()].map((name) => name.split(' ').length)
  return { byName, byPeople, longest: lengths.reduce((most, length) => Math.max(most, length), 0) }
}

/** A name as it is looked up: folded, without an article. */
export function foldName(name: string): string {
  return dropArticle(plainWords(name).slice(0, LONGEST_NAME).join(' '))
}

/** Whose name a text is, and nothing but the name. */
export function whoIsNamed(text: string, { byName }: NameIndex): ReadonlySet<ActorId> {
  return byName.get(foldName(text)) ?? new Set()
}

/** The names among folded words, longest first where several begin at one word, none within another. */
export function mentionsIn(words: readonly string[], { byName, longest }: NameIndex): readonly Mention[] {
  const found: Mention[] = []
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + longest); end > start; end -= 1) {
      const actors = byName.get(words.slice(start, end).join(' '))
      if (!actors) continue
      found.push({ start, end, actors })
      start = end - 1
      break
    }
  }
  return found
}

/** Every name by which an actor may be called, folded; a country's people included. */
export function namesOf({ name, aliases = [], demonym }: Actor): readonly string[] {
  return [name, ...aliases, ...(demonym === undefined ? [] : [demonym])].map(foldName).filter(Boolean)
}

/** Whether the words from `start` on are no more than a part of the longer name of somebody else. */
export function isHidden(
  start: number,
  length: number,
  mentions: readonly Mention[],
  actor: ActorId | undefined,
): boolean {
  return mentions.some(
    (mention) =>
      mention.start <= start &&
      start + length <= mention.end &&
      mention.end - mention.start > length &&
      !(actor !== undefined && mention.actors.has(actor)),
  )
}
