import type { ActorMention, ReadActor } from '../../../cast/link.ts'
import type { Material } from '../../../facts/material.ts'
import { countryActor } from '../countries.ts'

const SURE = 0.8
/** Less is enough for somebody whom the rest of the article makes sure. */
const LIKELY = 0.4
/**
 * What to call whoever a mention means, so that it stands alone; `undefined` where it may be no name, or a surname only.
 *
 * Bodies are called as the sentence does: which of several "Acme" is, is not always read right.
 */
export function nameOf(material: Material, mention: ActorMention): string | undefined {
  const actor = material.actors.get(mention.actor)
  if (!actor || !isSurely(material, mention, actor)) return undefined
  const written = mention.text.replace(/\s+/g, ' ')
  if (actor.type === 'country') return countryActor(actor.country ?? '', actor.id)?.name ?? written
  if (mention.type === 'person' || actor.type === 'person')
    return mention.confidence >= SURE && actor.name.includes(' ') ? actor.name : undefined
  return written
}

function isSurely({ article: { text } }: Material, mention: ActorMention, actor: ReadActor): boolean {
  if (mention.confidence >= SURE) return true
  // At the head of a sentence any word has a capital: one that stands nowhere without is a name.
  const isWord = new RegExp(`\\b${mention.text.toLowerCase().replace(/[^a-z ]/g, '.')}\\b`).test(text)
  return mention.confidence >= LIKELY && actor.mentions > 1 && actor.confidence >= LIKELY && !isWord
}
