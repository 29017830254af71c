import { oncePer } from '../../../../base/once-per.ts'
import type { ReadActor } from '../../../cast/link.ts'
import type { Material, Told } from '../../../facts/material.ts'
import { holderOf, overlap } from '../../../facts/spans.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Span } from '../../../text/types.ts'

/** The sentences that write the full names of people whom words call by their surnames; the subject is named elsewhere. */
export function fullNamesOf(
  material: Material,
  { mentions }: Told,
  words: readonly Token[],
  subject: ReadActor,
): readonly Span[] {
  const short = mentions.filter(
    (mention) =>
      mention.type === 'person' &&
      mention.actor !== subject.id &&
      mention.text !== material.actors.get(mention.actor)?.name &&
      words.some((token) => overlap(mention, token)),
  )
  return short.flatMap(({ actor }) => fullyNamed(material).get(actor) ?? [])
}

/** The sentence in which a person stands with the full name first, by actor. */
const fullyNamed = /* @__PURE__ */ oncePer((material: Material): ReadonlyMap<string, Span> => {
  const { cast, actors, shape } = material
  const found = new Map<string, Span>()
  for (const mention of cast.mentions) {
    if (found.has(mention.actor) || mention.text !== actors.get(mention.actor)?.name) continue
    const sentence = holderOf(shape.sentences, mention)
    if (sentence) found.set(mention.actor, sentence)
  }
  return found
})
