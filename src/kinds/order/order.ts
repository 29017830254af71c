import { byId } from '../../base/by-id.ts'
import { shuffle } from '../../base/random.ts'
import type { OptionId, OptionView } from '../common.ts'
import type { Kind } from '../kind.ts'
import { idsOf, showOption } from '../options.ts'
import { refusal, refuseIds } from '../refusals.ts'
import type { OrderQuestion } from './schema.ts'

/** What a candidate sees of an {@link OrderQuestion}. */
export interface OrderView {
  /** Shuffled. */
  readonly events: readonly OptionView[]
  /** Some of the events do not belong, and are to be left out. */
  readonly distractors?: true
}

/**
 * Put events in the order in which they happened; a response lists the ids of all that belong, earliest first.
 *
 * Natural credit is the share of pairs set the right way (Kendall); tied events may stand either way and count in
 * no pair. Where some events are distractors, a pair with an event left out is lost, and each distractor that is placed
 * takes as many pairs away as an event is in: n − 1 of n that belong.
 */
export const order: Kind<OrderQuestion, readonly OptionId[], OrderView> = {
  view: ({ events, key }, random) => ({
    events: shuffle(events.toSorted(byId), random).map(showOption),
    ...(hasDistractors(events, key) && { distractors: true }),
  }),
  refuse: ({ events, key }, response) =>
    refuseIds(response, idsOf(events)) ??
    (Array.isArray(response) && response.length < events.length && !hasDistractors(events, key)
      ? refusal(
          'response/missing-option',
          '',
          idsOf(events).filter((id) => !response.includes(id)),
        )
      : undefined),
  key: ({ key }) => key.flat(),
  grade: ({ key }, response) => {
    const rank = (id: OptionId) => key.findIndex((group) => group.includes(id))
    const placed = response.map(rank).filter((at) => at >= 0)
    const gaps = placed.flatMap((a, i) => placed.slice(i + 1).map((b) => b - a))
    const belonging = key.flat().length
    const taken = (response.length - placed.length) * (belonging - 1)
    return { earned: Math.max(0, gaps.filter((gap) => gap > 0).length - taken), of: pairsIn(key) }
  },
  secrets: () => [],
  shown: ({ events }) => events.map(({ text }) => text),
}

function hasDistractors(events: readonly unknown[], key: OrderQuestion['key']): boolean {
  return key.flat().length < events.length
}

/** How many pairs of events are not tied. */
function pairsIn(key: OrderQuestion['key']): number {
  const all = key.flat().length
  return key.reduce((pairs, { length }) => pairs - (length * (length - 1)) / 2, (all * (all - 1)) / 2)
}
