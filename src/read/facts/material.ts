import type { Article } from '../../facts/article.ts'
import type { Evidence } from '../../kinds/common.ts'
import type { ActorModel } from '../actors/model.ts'
import type { ActorMention, ReadActor } from '../cast/link.ts'
import { type Cast, castOf } from '../cast/read-cast.ts'
import { datesOfArticle } from '../dates/of-article.ts'
import type { DatedSpan } from '../dates/ranges.ts'
import { isOpinion } from '../en/facts/opinion.ts'
import { readText } from '../text/read-text.ts'
import type { Quotation, ReadText, Sentence, Span, Stance } from '../text/types.ts'

/** All that readers of facts see of an article: read once. */
export interface Material {
  readonly article: Article
  readonly shape: ReadText
  readonly cast: Cast
  /** The actors of the cast, by id. */
  readonly actors: ReadonlyMap<string, ReadActor>
  readonly dates: readonly DatedSpan[]
  /** The sentences that tell the story outright: of its body, outside of quotations; none of an opinion. */
  readonly told: readonly Told[]
  /** Sentences of its body that hold words in quotation marks. */
  readonly quoting: readonly Told[]
}

/** A sentence of the body, with what is named in it. */
export interface Told extends Span {
  /** Index of the sentence in the text. */
  readonly nth: number
  readonly mentions: readonly ActorMention[]
  readonly dates: readonly DatedSpan[]
  /** Stretches that are reported, hedged or denied. */
  readonly held: readonly Stance[]
  /** What stands in it in quotation marks. */
  readonly quotations: readonly Quotation[]
}

/** Reads an article for those who look for facts in it. */
export function materialOf(article: Article, model: ActorModel): Material {
  const { text } = article
  const shape = readText(text)
  const cast = castOf(text, shape, model)
  const dates = datesOfArticle(article)
  const actors = new Map(cast.actors.map((actor) => [actor.id, actor]))
  const story = isOpinion(article) ? [] : storyOf(shape, cast, dates)
  const told = story.filter(({ quotations }) => quotations.length === 0)
  const quoting = story.filter(({ quotations }) => quotations.length > 0)
  return { article, shape, cast, actors, dates, told, quoting }
}

function storyOf(shape: ReadText, cast: Cast, dates: readonly DatedSpan[]): Told[] {
  const [mentionsIn, datesIn, stancesIn, quotesIn] = [
    within(cast.mentions),
    within(dates),
    within(shape.stances),
    within(shape.quotations),
  ]
  return shape.sentences.flatMap((sentence, nth) =>
    isStory(shape, sentence) && isReadable(sentence)
      ? [
          {
            nth,
            start: sentence.start,
            end: sentence.end,
            mentions: mentionsIn(sentence),
            dates: datesIn(sentence),
            held: stancesIn(sentence),
            quotations: quotesIn(sentence),
          },
        ]
      : [],
  )
}

const isStory = ({ blocks }: ReadText, { block }: Sentence) => blocks[block]?.role === 'body'

/** What is longer than this, in UTF-16 code units, is no sentence that one reads; it may be a table, or hostile. */
const LONGEST = 1000

const isReadable = ({ start, end }: Span) => end - start <= LONGEST

/** The spans that overlap a sentence; asked for in the order of the text, so that each is looked at about once. */
function within<T extends Span>(spans: readonly T[]): (sentence: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let from = 0
  return ({ start, end }) => {
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= start) from++
    const found: T[] = []
    for (let at = from; at < sorted.length; at++) {
      const span = sorted[at]
      if (!span || span.start >= end) break
      if (span.end > start) found.push(span)
    }
    return found
  }
}

/** The evidence that a stretch of text is, behind those that name whom it speaks of. */
export function evidenceOf(
  own: Span,
  ...named: readonly (Span | undefined)[]
): readonly [Evidence, ...Evidence[]] {
  const [first, ...others] = named
    .flatMap((span) => span ?? [])
    .filter((span, i, all) => all.findIndex(({ start }) => start === span.start) === i)
    .filter(({ start, end }) => end <= own.start || own.end <= start)
    .map(asEvidence)
  return first ? [first, ...others, asEvidence(own)] : [asEvidence(own)]
}

const asEvidence = ({ start, end }: Span): Evidence => ({ start, end })
