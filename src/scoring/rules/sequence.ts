import type { OptionId } from '../../kinds/common.ts'
import type { Question } from '../../kinds/index.ts'

/** A response to an order question, held against the key. */
export interface Sequence {
  /** The key, with tied events in the order in which the response has them: what the response should have been. */
  readonly ideal: readonly OptionId[]
  /** The response. */
  readonly given: readonly OptionId[]
  /** Where each event of the ideal stands in it, from 0. */
  readonly rank: ReadonlyMap<OptionId, number>
  /** Where each event stands in the response, from 0. */
  readonly place: ReadonlyMap<OptionId, number>
  /** What was placed though it does not belong. */
  readonly distractors: readonly OptionId[]
}

/** What a response to an order question says. */
export function sequenceOf({ key }: Question<'order'>, given: readonly OptionId[]): Sequence {
  const place = new Map(given.map((id, i) => [id, i]))
  const last = given.length
  const ideal = key.flatMap((group) =>
    group.toSorted((a, b) => (place.get(a) ?? last) - (place.get(b) ?? last)),
  )
  const rank = new Map(ideal.map((id, i) => [id, i]))
  return { ideal, given, rank, place, distractors: given.filter((id) => !rank.has(id)) }
}

/**
 * The longest list of events that stand in the response in the order of the key, the earliest such where several are.
 *
 * @param runs Only events that follow one another directly in the key.
 */
export function longestInOrder({ given, rank }: Sequence, runs: boolean): readonly OptionId[] {
  const best = new Map<number, readonly OptionId[]>()
  let longest: readonly OptionId[] = []
  for (const id of given) {
    const at = rank.get(id)
    if (at === undefined) continue
    let before: readonly OptionId[] = []
    for (const [end, list] of best)
      if ((runs ? end === at - 1 : end < at) && list.length > before.length) before = list
    const list = [...before, id]
    best.set(at, list)
    if (list.length > longest.length) longest = list
  }
  return longest
}
