import { oncePer } from '../../../../base/once-per.ts'
import type { ActorMention, ReadActor } from '../../../cast/link.ts'
import type { Material } from '../../../facts/material.ts'
import { spansIn } from '../../../facts/spans.ts'
import type { Sentence, Span } from '../../../text/types.ts'
import { isSure } from './sure.ts'

/** Whom a pronoun or "the company" means, and the sentence that names them. */
export interface Reference {
  /** The actor. */
  readonly actor: ReadActor
  /** Where the name stands. */
  readonly named: Span
}

/** What "he" and "the company" at the head of a sentence, or behind what is quoted in it, would mean. */
export interface References {
  /** A person. */
  readonly person?: Reference
  /** An organisation. */
  readonly body?: Reference
}

/**
 * For each sentence whom those before it leave in mind: the one person whom the last sentence names, the one organisation of which the text
 * speaks. Where two are named nobody is.
 */
export const referencesOf = /* @__PURE__ */ oncePer((material: Material): readonly References[] => {
  const { shape, cast } = material
  let state: References = {}
  const bodies = new Set<string>()
  return shape.sentences.map((sentence) => {
    const before = state
    const mentions = spansIn(cast.mentions, sentence)
    for (const mention of mentions) if (isBody(mention)) bodies.add(mention.actor)
    const person = personLeft(material, sentence, mentions, before)
    const body = bodyLeft(material, sentence, mentions, before, bodies.size)
    state = { ...(person && { person }), ...(body && { body }) }
    return before
  })
})

const isBody = ({ type }: ActorMention) => type === 'organisation'

/** The one person of a sentence; of one that names nobody and speaks of "he" or quotes, the same as before. */
function personLeft(
  material: Material,
  sentence: Sentence,
  mentions: readonly ActorMention[],
  { person }: References,
): Reference | undefined {
  const people = mentions.filter(({ type }) => type === 'person')
  if (people.length === 0) return isOfPerson(material, sentence) ? person : undefined
  const only = onlyOne(material, sentence, people)
  return only?.actor.name.includes(' ') ? { actor: only.actor, named: spanOf(sentence) } : undefined
}

/** How much of a sentence is looked at for its subject. */
const HEAD = 60

function isOfPerson({ article: { text }, shape }: Material, sentence: Sentence): boolean {
  const isQuoted = spansIn(shape.quotations, sentence).length > 0
  return isQuoted || /^(?:\w+, )?(?:He|She|he|she)\b/.test(text.slice(sentence.start, sentence.start + HEAD))
}

/** The one organisation that a sentence begins with; where it begins with "the company", or names none, the same as before. */
function bodyLeft(
  material: Material,
  sentence: Sentence,
  mentions: readonly ActorMention[],
  { body }: References,
  count: number,
): Reference | undefined {
  const bodies = mentions.filter(isBody)
  const head = material.article.text.slice(sentence.start, sentence.start + HEAD)
  if (bodies.length === 0 || /^(?:It|The \p{Ll}+)\b/u.test(head)) return body
  const only = onlyOne(material, sentence, bodies)
  const opens = (bodies[0]?.start ?? Infinity) - sentence.start <= ARTICLE
  if (only && (opens || count === 1)) return { actor: only.actor, named: spanOf(sentence) }
  return count === 1 ? body : undefined
}

/** Before a name may stand "The ". */
const ARTICLE = 4

/** The actor whom all mentions mean, where it is sure and is not only named as an owner. */
function onlyOne(
  material: Material,
  sentence: Span,
  mentions: readonly ActorMention[],
): { actor: ReadActor } | undefined {
  // "Kim's visit" speaks of the visit, and at the head of a sentence of Kim.
  const isOwner = ({ start, end }: Span) =>
    start > sentence.start + ARTICLE && /^['’]/.test(material.article.text.slice(end, end + 1))
  const named = mentions.filter((mention) => !isOwner(mention))
  const [first] = named
  const isOne = named.every(({ actor }) => actor === first?.actor)
  const isNamed = named.some((mention) => isSure(material, mention))
  const actor = first && material.actors.get(first.actor)
  return isOne && isNamed && actor ? { actor } : undefined
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
