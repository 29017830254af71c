import type { Evidence } from '../../../kinds/common.ts'
import type { ReadActor } from '../../cast/link.ts'
import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf, type Material } from '../../facts/material.ts'
import { firstBehind, holderOf, spansIn } from '../../facts/spans.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import type { Quotation, Span } from '../../text/types.ts'
import { referencesOf } from './clause/references.ts'
import { isSure } from './clause/sure.ts'
import { saidWhen } from './clause/when.ts'
import { nearNouns, pointers } from './clause/words.ts'
import { prepositions } from './words.ts'

/** Who said so, in so many words: quotations that stand by themselves, with a speaker who is named. */
export const quotes: FactFinder = (material) =>
  material.shape.quotations.flatMap((quotation) => quoteOf(material, quotation))

/** What a reader knows again is as long as this, in words; what is longer, nobody reads twice. */
const LENGTH = { least: 8, most: 24 }

function quoteOf(material: Material, quotation: Quotation): Draft[] {
  const { article, shape } = material
  const { speaker, verb, open, nested, block } = quotation
  if (!speaker || !verb || open || nested || shape.blocks[block]?.role !== 'body') return []
  const found = speakerOf(material, quotation, speaker)
  if (!found) return []
  const words = spoken(article.text, quotation)
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

/** The words of a quotation without marks and the comma before them; nothing where they stand for something else, or are no sentence. */
function spoken(text: string, { start, end }: Span): string | undefined {
  const tokens = tokensOf(text, { start, end })
  const words = tokens.filter(({ isWord }) => isWord)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length < LENGTH.least || words.length > LENGTH.most) return undefined
  // The head of a sentence: what begins with a small letter is the end of one.
  if (!/^\p{Lu}/u.test(first.text) || OPENERS.has(first.key) || words.some(isElsewhere)) return undefined
  const inner = tokens.slice(tokens.indexOf(first), tokens.indexOf(last) + 1)
  if (inner.some(({ key }, i) => key === 'the' && pointsBack(inner[i + 1], inner[i + 2]))) return undefined
  if (inner.some(({ text: mark, isWord }) => !isWord && !/^[,.%$'’-]$/.test(mark))) return undefined
  // A quotation within a sentence that goes on outside of it is half of what was said.
  if (!/[,.]$/.test(tokens.filter(({ text: mark }) => !/^["'”’`]$/.test(mark)).at(-1)?.text ?? ''))
    return undefined
  const said = text.slice(first.start, last.end).replace(/\s+/g, ' ')
  return /[.!?] /.test(said.replace(/\b(?:Mr|Mrs|Ms|Dr|U\.S|St)\. /g, '')) ? undefined : said
}

/** "The letter", of which was spoken before; not "the letter of Kim". */
function pointsBack(noun: Token | undefined, behind: Token | undefined): boolean {
  return noun !== undefined && nearNouns.has(noun.key) && behind?.key !== 'of'
}

const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set('and but so because or then if'.split(' '))

/** Words that mean what was spoken of before. */
const elsewhere: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'he she it they him her them his hers its their theirs that this these those one ones do does did'.split(
    ' ',
  ),
)

function isElsewhere(token: Token): boolean {
  return (
    elsewhere.has(token.key) ||
    (pointers.has(token.key) && !prepositions.has(token.key)) ||
    /^(?:it|that|he|she|they)['’]/.test(token.key)
  )
}

/** The sentences in which spans stand, as one stretch of the text, and the one that names the speaker; nothing where they lie far apart. */
function sentencesOf(
  { shape }: Material,
  spans: readonly Span[],
  named: Span | undefined,
): readonly [Evidence, ...Evidence[]] | undefined {
  const holders = spans.map((span) => holderOf(shape.sentences, span))
  const [first, ...others] = holders.flatMap((holder) => holder ?? [])
  if (!first || holders.includes(undefined)) return undefined
  const start = Math.min(first.start, ...others.map((one) => one.start))
  const end = Math.max(first.end, ...others.map((one) => one.end))
  return end - start < FARTHEST ? evidenceOf({ start, end }, named) : undefined
}

/** A quotation and the words that say who speaks lie within so many code units. */
const FARTHEST = 800
