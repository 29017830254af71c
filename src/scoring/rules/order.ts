import type { OptionId } from '../../kinds/common.ts'
import { NONE } from '../../kinds/credit.ts'
import type { Question } from '../../kinds/index.ts'
import type { Part } from '../../kinds/part.ts'
import { part, partsOf } from '../../kinds/parts.ts'
import { type Rule, ruleOf } from '../rule.ts'
import { longestInOrder, type Sequence, sequenceOf } from './sequence.ts'

const KINDS = ['order'] as const

/**
 * A rule over sequences. Tied events count in the order in which the response has them; a distractor that is placed
 * adds one to what the credit is a share of, so that no wrong event is free.
 */
function orderRule(
  name: string,
  lines: (sequence: Sequence, question: Question<'order'>) => readonly Part[],
  parameters?: Rule['parameters'],
): Rule<'order'> {
  return ruleOf({
    name,
    kinds: KINDS,
    ...(parameters && { parameters }),
    parts: (question, response) => {
      const sequence = sequenceOf(question, response)
      const strays = sequence.distractors.map((id) => part([id], 'distractor-placed', { earned: 0, of: 1 }))
      return [...lines(sequence, question), ...strays]
    },
  })
}

/**
 * The share of events that stand in the right place: `k / n`. A blank earns nothing.
 *
 * k events in their place, n events. One event too early shifts all behind it: then {@link adjacentPairs} is milder.
 *
 * Source: Moodle, qtype_ordering, grading type "absolute position".
 *
 * @example
 * ```ts
 * absolutePosition.name // => 'absolute-position'
 * ```
 */
export const absolutePosition: Rule<'order'> = /* @__PURE__ */ orderRule('absolute-position', (sequence) => {
  const { ideal, given, distractors } = sequence
  return ideal.map((id, i) => {
    const right = given[i] === id
    return part([id], right ? 'place-right' : 'place-wrong', {
      earned: Number(right),
      of: ideal.length + distractors.length,
    })
  })
})

/**
 * The share of events that are followed by the one that should follow them. A blank earns nothing.
 *
 * `k / (n − 1)` of n events; with `last`, that the last event ends the list counts too: `k / n`.
 *
 * Source: Moodle, qtype_ordering, "relative to the next item", excluding or including the last.
 *
 * @example
 * ```ts
 * adjacentPairs({ last: true }).parameters // => { last: true }
 * ```
 */
export function adjacentPairs({ last = false }: { readonly last?: boolean } = {}): Rule<'order'> {
  return orderRule(
    'adjacent-pairs',
    (sequence) => {
      const { ideal, given, place, distractors } = sequence
      const links = ideal.slice(0, last ? ideal.length : -1)
      return links.map((id, i) => {
        const [next, found] = [ideal[i + 1], place.get(id)]
        const right = found !== undefined && given[found + 1] === next
        return part([id, ...(next === undefined ? [] : [next])], right ? 'follows' : 'does-not-follow', {
          earned: Number(right),
          of: links.length + distractors.length,
        })
      })
    },
    { last },
  )
}

/**
 * The share of right neighbours: for each event the one before and the one behind it, `k / 2n`. A blank earns nothing.
 *
 * That nothing stands before the first and nothing behind the last event counts as well.
 *
 * Source: Moodle, qtype_ordering, "relative to one previous and next item".
 *
 * @example
 * ```ts
 * neighbours.name // => 'neighbours'
 * ```
 */
export const neighbours: Rule<'order'> = /* @__PURE__ */ orderRule('neighbours', (sequence) => {
  const { ideal, given, place, distractors } = sequence
  return ideal.map((id, i) => {
    const at = place.get(id)
    const right =
      at === undefined ? 0 : Number(given[at - 1] === ideal[i - 1]) + Number(given[at + 1] === ideal[i + 1])
    return part([id], right === 2 ? 'place-right' : 'place-wrong', {
      earned: right,
      of: 2 * (ideal.length + distractors.length),
    })
  })
})

/**
 * The share of pairs of events that stand the right way round: Kendall's tau moved to 0 to 1, `(τ + 1) / 2`.
 *
 * It is the natural credit of `order`. A blank earns nothing.
 *
 * Source: Kendall (1938), "A new measure of rank correlation", Biometrika 30; Moodle, qtype_ordering, "relative to all
 * the previous and next items".
 *
 * @example
 * ```ts
 * concordantPairs.name // => 'concordant-pairs'
 * ```
 */
export const concordantPairs: Rule<'order'> = /* @__PURE__ */ ruleOf({
  name: 'concordant-pairs',
  kinds: KINDS,
  floor: NONE,
  parts: partsOf,
})

/**
 * The length of the longest subsequence in the right order, over the number of events. A blank earns nothing.
 *
 * Longest *increasing* subsequence: the events need not be neighbours. One alone is no order, and earns nothing.
 *
 * Source: Moodle, qtype_ordering, "longest ordered subset".
 *
 * @example
 * ```ts
 * longestIncreasingSubsequence.name // => 'longest-increasing-subsequence'
 * ```
 */
export const longestIncreasingSubsequence: Rule<'order'> = /* @__PURE__ */ orderRule(
  'longest-increasing-subsequence',
  (sequence) => linesOf(sequence, longestInOrder(sequence, false)),
)

/**
 * The length of the longest run of successive events in the right order, over the number of events. A blank earns
 * nothing.
 *
 * Successive are events that follow each other directly in the key; in the response others may stand between them.
 * One alone earns nothing.
 *
 * Source: Moodle, qtype_ordering, "longest contiguous subset".
 *
 * @example
 * ```ts
 * longestRun.name // => 'longest-run'
 * ```
 */
export const longestRun: Rule<'order'> = /* @__PURE__ */ orderRule('longest-run', (sequence) =>
  linesOf(sequence, longestInOrder(sequence, true)),
)

function linesOf({ ideal, distractors }: Sequence, longest: readonly OptionId[]): readonly Part[] {
  const kept = longest.length > 1 ? longest : []
  return ideal.map((id) =>
    part([id], kept.includes(id) ? 'in-sequence' : 'out-of-sequence', {
      earned: Number(kept.includes(id)),
      of: ideal.length + distractors.length,
    }),
  )
}

/**
 * How near each event stands to its place: `Σ (n − 1 − |Δ|) / (n (n − 1))`. A blank earns nothing.
 *
 * Δ is how many places an event is off, n the number of events. A list turned round still earns about a third.
 *
 * Source: Moodle, qtype_ordering, "relative to correct position"; the distance is Spearman's footrule.
 *
 * @example
 * ```ts
 * displacement.name // => 'displacement'
 * ```
 */
export const displacement: Rule<'order'> = /* @__PURE__ */ orderRule('displacement', (sequence) => {
  const { ideal, place, distractors } = sequence
  const reach = ideal.length - 1
  return ideal.map((id, i) => {
    const off = Math.abs((place.get(id) ?? Number.POSITIVE_INFINITY) - i)
    return part([id], off === 0 ? 'place-right' : 'displaced', {
      earned: Math.max(0, reach - off),
      of: (ideal.length + distractors.length) * reach,
    })
  })
})
