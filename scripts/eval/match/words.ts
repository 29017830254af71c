import { fold, slips } from '../../../src/base/text.ts'
import type { Actor } from '../../../src/facts/actor.ts'
import type { ActorId } from '../../../src/kinds/common.ts'
import { dropArticle } from '../../../src/language/en/articles.ts'
import { contentStems } from '../../../src/language/en/content.ts'

/** Words of so many letters and more are the same where one letter differs: defence, defense. */
const LONG = 6

/** This part of the words of the shorter text must be in the longer one. */
const SHARED = 0.5

/** Whether two texts say the same in about the same words: at least half of those of the shorter that carry sense are in the other. */
export function sayAlike(a: string, b: string): boolean {
  const [few = new Set<string>(), many = new Set<string>()] = [contentStems(a), contentStems(b)].sort(
    (one, other) => one.size - other.size,
  )
  if (few.size === 0) return fold(a) === fold(b)
  const shared = [...few].filter((word) => [...many].some((other) => areOneWord(word, other))).length
  return shared / few.size >= SHARED
}

/** Whether two words are one, or one in two spellings. */
export function areOneWord(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= LONG && slips(a, b, 1) <= 1)
}

/** Whether two ids mean one actor: an id, a name or an alias that both have. */
export type SameActor = (gold: ActorId | undefined, derived: ActorId | undefined) => boolean

/** Tells actors of two sides to be the same; that neither names one is the same as well. */
export function sameActorBy(gold: readonly Actor[], derived: readonly Actor[]): SameActor {
  const [ofGold, ofDerived] = [namesOf(gold), namesOf(derived)]
  return (a, b) => {
    if (a === undefined || b === undefined || a === b) return a === b
    const names = ofGold.get(a) ?? new Set<string>()
    return [...(ofDerived.get(b) ?? [])].some((name) => names.has(name))
  }
}

function namesOf(actors: readonly Actor[]): ReadonlyMap<ActorId, ReadonlySet<string>> {
  return new Map(
    actors.map(({ id, name, aliases = [] }) => [
      id,
      new Set([name, ...aliases].map((one) => dropArticle(fold(one)))),
    ]),
  )
}
