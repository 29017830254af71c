import { bestTags } from './decode.ts'
import { settleDocument } from './document.ts'
import { type FeatureList, featureList } from './feature-list.ts'
import { eachToken } from './features.ts'
import { lookUp } from './hash.ts'
import { lattice, spanChance } from './marginals.ts'
import type { ActorModel } from './model.ts'
import type { DocumentName } from './names.ts'
import { type ActorType, actorTypes, spansOf, TAGS } from './tags.ts'
import { type Tokens, tokenize } from './tokens.ts'
import type { Word } from './word.ts'

/** A name in a text, and what it names. */
export interface TaggedName {
  /** First UTF-16 code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
  readonly type: ActorType
  /** The chance that it is exactly this, from 0 to 1, to two decimals. */
  readonly confidence: number
}

/** A stretch of text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The persons, organisations and places that a text names, in its order; none overlaps another.
 *
 * The text is one document: what is named twice is of one type, a surname alone is the person whose full name stands
 * elsewhere. The same text gives the same names on every machine. Takes linear time.
 *
 * @param sentences In the order of the text; what lies outside of them is not read.
 */
export function tagActors(text: string, sentences: readonly Stretch[], model: ActorModel): TaggedName[] {
  return tagPieces(
    sentences.map(({ start, end }) => tokenize(text, model.lexicon.names.abbreviations, start, end)),
    model,
  )
}

function tagPieces(pieces: readonly Tokens[], model: ActorModel): TaggedName[] {
  const list = featureList()
  const names = pieces.flatMap((tokens, piece) =>
    tagTokens(tokens.words, model, list).map((name) => ({ ...name, piece })),
  )
  const isCommon = (word: string) => model.word(word).common === 2
  return settleDocument(pieces, names, model.lexicon.names, isCommon).map(
    ({ piece, first, last, type, confidence }) => ({
      start: pieces[piece]?.starts[first] ?? 0,
      end: pieces[piece]?.ends[lastOf(pieces[piece], last, type)] ?? 0,
      type: actorTypes[type] ?? 'person',
      confidence: Math.round(confidence * 100) / 100,
    }),
  )
}

/** The number of a king or pope belongs to the name: "Charles II". */
function lastOf(tokens: Tokens | undefined, last: number, type: number): number {
  const next = tokens?.words[last + 1] ?? ''
  return actorTypes[type] === 'person' && regnal.has(next) ? last + 1 : last
}

const regnal: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII'.split(' '),
)

// No sentence is that long; a text without full stops is read in stretches.
const MAX_TOKENS = 300

/** The names of one sentence. */
export function tagTokens(
  written: readonly string[],
  model: ActorModel,
  list: FeatureList = featureList(),
): Omit<DocumentName, 'piece'>[] {
  const names: Omit<DocumentName, 'piece'>[] = []
  for (let from = 0; from < written.length; from += MAX_TOKENS) {
    const words = written.slice(from, from + MAX_TOKENS).map(model.word)
    if (words.some((word) => word.isCapital || word.isUpper))
      for (const name of tagWords(words, model, list))
        names.push({ ...name, first: from + name.first, last: from + name.last })
  }
  return names
}

function tagWords(
  words: readonly Word[],
  model: ActorModel,
  list: FeatureList,
): Omit<DocumentName, 'piece'>[] {
  const scores = scoreWords(words, model, list)
  const spans = spansOf(bestTags(scores, words.length, model.transitions))
  if (spans.length === 0) return []
  const chances = lattice(scores, words.length, model.transitions, model.powers)
  return spans.map((span) => {
    const ofTypes = actorTypes.map((_, type) => spanChance(chances, { ...span, type }))
    return { ...span, confidence: ofTypes[span.type] ?? 0, chances: ofTypes }
  })
}

/** {@link TAGS} sums of weights for each word. */
export function scoreWords(words: readonly Word[], model: ActorModel, list: FeatureList): Int32Array {
  const { features, weights } = model
  const scores = new Int32Array(words.length * TAGS)
  eachToken(words, list, (index) => {
    const to = index * TAGS
    for (let i = 0; i < list.size; i += 1) {
      const row = lookUp(features, list.ids[i] ?? 0)
      if (row < 0) continue
      const from = row * TAGS
      for (let tag = 0; tag < TAGS; tag += 1)
        scores[to + tag] = (scores[to + tag] ?? 0) + (weights[from + tag] ?? 0)
    }
  })
  return scores
}
