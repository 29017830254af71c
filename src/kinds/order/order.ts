import { byId } from '../../base/by-id.ts'
import { shuffle } from '../../base/random.ts'
import type { OptionId, OptionView } from '../common.ts'
import type { Kind } from '../kind.ts'
import { idsOf, showOption } from '../options.ts'
import { refusal, refuseIds } from '../refusals.ts'
import type { OrderQuestion } from './schema.ts'

/**
 * Put events in the order in which they happened; a response lists every id, earliest first.
 *
 * Natural credit is the share of pairs set the right way (Kendall); tied events may stand either way and count in
 * no pair.
 */
export const order: Kind<OrderQuestion, readonly OptionId[], { readonly events: readonly OptionView[] }> = {
  view: ({ events }, random) => ({ events: shuffle(events.toSorted(byId), random).map(showOption) }),
  refuse: ({ events }, response) =>
    refuseIds(response, idsOf(events)) ??
    (Array.isArray(response) && response.length < events.length
      ? refusal(
          'response/missing-option',
          '',
          idsOf(events).filter((id) => !response.includes(id)),
        )
      : undefined),
  key: ({ key }) => key.flat(),
  grade: ({ key }, response) => {
    const rank = (id: OptionId) => key.findIndex((group) => group.includes(id))
    const gaps = response.flatMap((a, i) => response.slice(i + 1).map((b) => rank(b) - rank(a)))
    return { earned: gaps.filter((gap) => gap > 0).length, of: gaps.filter((gap) => gap !== 0).length }
  },
  secrets: () => [],
  shown: ({ events }) => events.map(({ text }) => text),
}
