import type { OptionId } from '../../kinds/common.ts'
import { NONE } from '../../kinds/credit.ts'
import { pairsOf, part } from '../../kinds/parts.ts'
import { type Rule, ruleOf } from '../rule.ts'
import { sequenceOf } from './sequence.ts'

/** What {@link commonSubsequence} may be told of a question. */
export interface PartialOrder {
  /**
   * For each event those that must stand before it. Where it is missing, the order of the key, in which tied events
   * may stand either way.
   */
  readonly after?: Readonly<Record<OptionId, readonly OptionId[]>>
}

/**
 * How few moves mend the list: `max(0, (n − d) / n)` of n events that belong. A blank earns nothing.
 *
 * d is the edit distance to the nearest order that the partial order allows: each distractor taken out, each event
 * that stands in the way of others taken out and put in again (2), each missing event put in. Every order that the
 * partial order allows earns everything.
 *
 * The events in the way are a smallest vertex cover of the pairs that stand the wrong way round; of 12 events at most
 * it is found exactly.
 *
 * Source: PrairieLearn, pl-order-blocks; Poulsen et al. (2022), "Efficient feedback and partial credit grading for
 * proof blocks problems", arXiv 2204.04196. PrairieLearn rounds to two places: add `rounded({ of: 100 })` for that.
 *
 * @example
 * ```ts
 * commonSubsequence().name // => 'common-subsequence'
 * ```
 */
export function commonSubsequence({ after }: PartialOrder = {}): Rule<'order'> {
  return ruleOf({
    name: 'common-subsequence',
    ...(after && { parameters: { after } }),
    kinds: ['order'],
    floor: NONE,
    parts: (question, response) => {
      const { ideal, given, rank, place, distractors } = sequenceOf(question, response)
      const before = after ? closureOf(after) : weakOrderOf(question.key)
      const wrong = pairsOf(given.filter((id) => rank.has(id))).filter(([a, b]) => before(b, a))
      const inTheWay = smallestCover(wrong)
      const of = ideal.length
      return [
        ...ideal.map((id) =>
          place.has(id)
            ? inTheWay.includes(id)
              ? part([id], 'out-of-sequence', { earned: -1, of })
              : part([id], 'in-sequence', { earned: 1, of })
            : part([id], 'missed', NONE),
        ),
        ...distractors.map((id) => part([id], 'distractor-placed', { earned: -1, of })),
      ]
    },
  })
}

type Before = (a: OptionId, b: OptionId) => boolean

function weakOrderOf(key: readonly (readonly OptionId[])[]): Before {
  const group = new Map(key.flatMap((ids, i) => ids.map((id) => [id, i] as const)))
  return (a, b) => (group.get(a) ?? Number.NaN) < (group.get(b) ?? Number.NaN)
}

/** Who must stand before whom, through others too. */
function closureOf(after: Readonly<Record<OptionId, readonly OptionId[]>>): Before {
  const known = new Map<OptionId, ReadonlySet<OptionId>>()
  const ancestors = (id: OptionId): ReadonlySet<OptionId> => {
    const found = known.get(id)
    if (found) return found
    const all = new Set<OptionId>()
    known.set(id, all)
    for (const parent of Object.hasOwn(after, id) ? (after[id] ?? []) : [])
      for (const one of [parent, ...ancestors(parent)]) all.add(one)
    return all
  }
  return (a, b) => ancestors(b).has(a)
}

/** The fewest events that take part in all of these pairs. */
function smallestCover(
  pairs: readonly (readonly [OptionId, OptionId])[],
  most = Infinity,
): readonly OptionId[] {
  const [first] = pairs
  if (!first || most === 0) return []
  let best: readonly OptionId[] | undefined
  for (const id of first) {
    const rest = pairs.filter((pair) => !pair.includes(id))
    const limit = (best?.length ?? most + 1) - 1
    if (limit < 1) break
    const cover = [id, ...smallestCover(rest, limit - 1)]
    const covers = rest.every((pair) => pair.some((one) => cover.includes(one)))
    if (covers && cover.length <= limit) best = cover
  }
  return best ?? []
}
