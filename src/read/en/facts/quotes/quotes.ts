import type { Evidence } from '../../../../kinds/common.ts'
import type { ReadActor } from '../../../cast/link.ts'
import type { Draft, FactFinder } from '../../../facts/fact-finder.ts'
import { evidenceOf, type Material } from '../../../facts/material.ts'
import { firstBehind, spansIn } from '../../../facts/spans.ts'
import type { Quotation, Span } from '../../../text/types.ts'
import { referencesOf } from '../clause/references.ts'
import { isSure } from '../clause/sure.ts'
import { saidWhen } from '../clause/when.ts'
import { spoken } from './spoken.ts'

/** Who said so, in so many words: quotations that stand by themselves, with a speaker who is named. */
export const quotes: FactFinder = (material) =>
  material.shape.quotations.flatMap((quotation) => quoteOf(material, quotation))

function quoteOf(material: Material, quotation: Quotation): Draft[] {
  const { shape } = material
  const { speaker, verb, open, nested, block } = quotation
  if (!speaker || !verb || open || nested || shape.blocks[block]?.role !== 'body') return []
  const found = speakerOf(material, quotation, speaker)
  if (!found) return []
  const words = spoken(material, quotation)
  if (!words) return []
  const evidence = sentencesOf(material, [quotation, speaker], found.named)
  const told = evidence?.at(-1)
  const date = told && saidWhen(material, told, quotation)
  if (!evidence || date === undefined) return []
  return [
    {
      kind: 'deed',
      actor: found.actor.id,
      verb: 'say',
      complement: `“${words}”`,
      date,
      statement: true,
      evidence,
      certainty: 0.95,
    },
  ]
}

/** The person who speaks: by name, or by "he" where the sentence before names one. */
function speakerOf(material: Material, quotation: Quotation, speaker: Span): Speaker | undefined {
  const { article, shape, cast, actors } = material
  const people = spansIn(cast.mentions, speaker).filter(({ type }) => type === 'person')
  const [mention, ...others] = people
  if (mention) {
    const actor = actors.get(mention.actor)
    return actor?.name.includes(' ') && others.length === 0 && isSure(material, mention)
      ? { actor }
      : undefined
  }
  if (!/^(?:he|she)$/i.test(article.text.slice(speaker.start, speaker.end))) return undefined
  return referencesOf(material)[firstBehind(shape.sentences, quotation.start)]?.person
}

interface Speaker {
  readonly actor: ReadActor
  readonly named?: Span
}

/** The sentences in which spans stand, as one stretch of the text, and the one that names the speaker; nothing where they lie far apart. */
function sentencesOf(
  { shape }: Material,
  spans: readonly Span[],
  named: Span | undefined,
): readonly [Evidence, ...Evidence[]] | undefined {
  const [first, ...others] = spans.flatMap((span) => spansIn(shape.sentences, span))
  if (!first) return undefined
  const start = Math.min(first.start, ...others.map((one) => one.start))
  const end = Math.max(first.end, ...others.map((one) => one.end))
  return end - start < FARTHEST ? evidenceOf({ start, end }, named) : undefined
}

/** A quotation and the words that say who speaks lie within so many code units. */
const FARTHEST = 800
