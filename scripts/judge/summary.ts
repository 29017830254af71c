import { isRight } from './answers.ts'
import { isAcceptable, reasons } from './form.ts'
import { sabotages } from './item.ts'
import { accuracyOf, agreementsOf, grouped, type Judged, ratesBy, ratesOf, scoreBatches } from './score.ts'

/** All that is said of the ratings of a run. */
export function summarize(judged: readonly Judged[]) {
  const batches = scoreBatches(judged)
  const counted = judged.filter(({ secret, reader }) =>
    batches.some((one) => one.counts && one.batch === secret.batch && one.reader === reader),
  )
  const sound = counted.filter(({ secret }) => !secret.sabotage)
  const offered = sound.filter(({ secret }) => secret.chance > 0)
  const spoilt = judged.filter(({ secret }) => secret.sabotage)
  return {
    ratings: judged.length,
    readers: [...new Set(judged.map(({ reader }) => reader))].sort(),
    batches,
    rates: ratesOf(sound),
    byReader: Object.fromEntries(
      grouped(sound, ({ reader }) => reader).map(([reader, members]) => [reader, ratesOf(members)]),
    ),
    byKind: ratesBy(sound, ({ kind }) => [kind]),
    byTopic: ratesBy(sound, ({ topic }) => [topic]),
    byFact: ratesBy(sound, ({ facts }) => facts),
    byAsked: ratesBy(sound, ({ asks }) => [asks]),
    sabotaged: sabotages.map((how) => {
      const of = spoilt.filter(({ secret }) => secret.sabotage === how)
      return { how, count: of.length, found: of.filter(({ rating }) => !isAcceptable(rating)).length }
    }),
    agreement: agreementsOf(sound),
    reasons: reasons
      .map((reason) => ({ reason, count: sound.filter(({ rating }) => rating.reason === reason).length }))
      .filter(({ count }) => count > 0),
    answers: {
      offered: accuracyOf(offered),
      typed: accuracyOf(sound.filter((one) => !offered.includes(one))),
    },
  }
}

/** What {@link summarize} says. */
export type Summary = ReturnType<typeof summarize>

/** Ratings as they may be kept: ids, scores and reason codes, nothing of a text. */
export function keptOf({ reader, rating, secret }: Judged) {
  const { item, c1, c2, c3, c4, c5, c6, c7, c8, level, reason } = rating
  const { id, article, kind, topic, asks, facts, sabotage } = secret
  return {
    item,
    reader,
    id,
    article,
    kind,
    topic,
    asks,
    facts,
    ...(sabotage && { sabotage }),
    closedRight: isRight(rating.closed, secret.right),
    openRight: isRight(rating.open, secret.right),
    ...{ c1, c2, c3, c4, c5, c6, c7: c7 ?? null, c8, level, reason },
  }
}
