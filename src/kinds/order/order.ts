import { shuffle } from '../../base/random.ts'
import type { OptionId, OptionView } from '../common.ts'
import type { Kind } from '../kind.ts'
import { byId, idsOf, showOption, textsOf } from '../options.ts'
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
  refuse: ({ events }, response) => {
    const missing = Array.isArray(response) ? idsOf(events).filter((id) => !response.includes(id)) : []
    return (
      refuseIds(response, idsOf(events)) ??
      (missing.length > 0
        ? refusal('response/missing-option', `${missing.join(', ')} has no place`, 'Name every event once.')
        : undefined)
    )
  },
  key: ({ key }) => key.flat(),
  grade: ({ key }, response) => {
    const pairs = key.flatMap((group, i) =>
      group.flatMap((earlier) =>
        key.slice(i + 1).flatMap((later) => later.map((id) => [earlier, id] as const)),
      ),
    )
    const place = new Map(response.map((id, i) => [id, i]))
    const right = pairs.filter(([a, b]) => (place.get(a) ?? 0) < (place.get(b) ?? 0))
    return { earned: right.length, of: pairs.length }
  },
  chance: () => 1 / 2,
  inWords: ({ events }, response) => textsOf(events, response),
  feedback: () => [],
  secrets: () => [],
  shown: ({ events }) => events.map(({ text }) => text),
  optionSets: () => [],
}
