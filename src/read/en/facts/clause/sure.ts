import { oncePer } from '../../../../base/once-per.ts'
import { withoutLegalForm } from '../../../../language/en/legal-forms.ts'
import type { ActorMention, ReadActor } from '../../../cast/link.ts'
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
export function isSure(material: Material, mention: ActorMention): boolean {
  if (mention.confidence >= SURE) return true
  const actor = material.actors.get(mention.actor)
  if (actor && isRegistered(actor, mention)) return !isShared(material, mention)
  if (!actor || mention.confidence < FAIR || actor.confidence < SURE_ACTOR) return false
  return mention.text !== actor.name && !isShared(material, mention)
}

/** "Orlo Corp.", or "Orlo" where "Orlo Corp." was named: nothing but a company is called so. */
function isRegistered({ type, name }: ReadActor, mention: ActorMention): boolean {
  return (
    type === 'organisation' &&
    mention.type === 'organisation' &&
    withoutLegalForm(name) !== name &&
    name.startsWith(mention.text.replace(/\.$/, ''))
  )
}

/** Whether somebody else has all the words of a name among their own. */
function isShared(material: Material, { text, actor }: ActorMention): boolean {
  const [first, ...others] = wordsOf(text).map((word) => holdersOf(material).get(word) ?? nobody)
  return first ? [...first].some((id) => id !== actor && others.every((holders) => holders.has(id))) : true
}

const nobody: ReadonlySet<string> = /* @__PURE__ */ new Set()

/** The actors that have a word in one of their names. */
const holdersOf = /* @__PURE__ */ oncePer(({ cast }: Material): ReadonlyMap<string, ReadonlySet<string>> => {
  const holders = new Map<string, Set<string>>()
  const hold = (word: string, id: string) => {
    const ids = holders.get(word)
    if (ids) ids.add(id)
    else holders.set(word, new Set([id]))
  }
  for (const { id, name, aliases } of cast.actors)
    for (const word of new Set([name, ...aliases].flatMap(wordsOf))) hold(word, id)
  return holders
})

const wordsOf = (name: string) => name.split(/[\s.]+/).filter(Boolean)
