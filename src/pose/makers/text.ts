import { fold, slips } from '../../base/text.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Question } from '../../kinds/index.ts'
import type { TextFields } from '../../kinds/text/schema.ts'
import { contentStems } from '../../language/en/content.ts'
import { baseOf, type Draft, rated } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { echoes, isInStem } from '../sound.ts'

/**
 * An answer to type; none where the stem holds it, or half of its words.
 *
 * @param longer Forms that are right too, and say again what the stem asks for: "70th anniversary".
 */
export function makeText(
  scene: Scene,
  draft: Draft,
  stem: string,
  fields: Omit<TextFields, 'kind'>,
  longer: readonly string[] = [],
): Question[] {
  const [first = ''] = fields.accepted
  const told = fields.accepted.some((text) => isInStem(stem, { text }))
  if (told || (echoes(stem, first).length * 2 >= contentStems(first).size && echoes(stem, first).length > 0))
    return []
  const accepted = [...fields.accepted, ...longer]
  return [rated({ ...baseOf(scene, draft, 'text', stem), kind: 'text', ...fields, accepted }, draft)]
}

/**
 * The forms in which an actor's name is right, and those that are never a slip of the pen for it.
 *
 * An alias that others of the story go by as well, or that a namesake has, is not right: it could mean either.
 */
export function namesOf(scene: Scene, actor: Actor) {
  const { name, aliases = [], namesakes = [] } = actor
  const others = othersOf(scene, actor)
  const taken = takenFrom(others, actor)
  const accepted = [name, ...aliases.filter((alias) => !taken.has(fold(alias)))]
  const own = new Set(accepted.map(fold))
  const confusables = [
    ...others.filter((other) => scene.cast.includes(other)).map((other) => other.name),
    ...namesakes,
  ]
  return {
    accepted,
    confusables: nearest(
      confusables.filter((other) => !own.has(fold(other))),
      name,
    ),
  }
}

/** Whether the last word of somebody's name is what another is called: typed alone, as many do, it would be refused. */
export function sharesLastName(scene: Scene, actor: Actor): boolean {
  const last = actor.name.split(' ').at(-1) ?? ''
  return takenFrom(othersOf(scene, actor), actor).has(fold(last))
}

function othersOf({ cast, extras }: Scene, { id, type }: Actor): Actor[] {
  return [...cast, ...extras].filter((actor) => actor.id !== id && actor.type === type)
}

function takenFrom(others: readonly Actor[], { namesakes = [] }: Actor): ReadonlySet<string> {
  const names = others.flatMap(({ name, aliases = [] }) => [name, ...aliases])
  return new Set([...names, ...namesakes].map(fold))
}

/** A question holds no more of them. */
const MOST_CONFUSABLES = 100
/** Of two names farther apart than this, no slip of the pen for one is as near to the other. */
const FAR = 4

function nearest(names: readonly string[], name: string): readonly string[] {
  if (names.length <= MOST_CONFUSABLES) return names
  const key = fold(name)
  return names
    .map((other) => ({ other, off: slips(fold(other), key, FAR) }))
    .toSorted((a, b) => a.off - b.off)
    .slice(0, MOST_CONFUSABLES)
    .map(({ other }) => other)
}
