import { type Exact, exact, greater, lesser, minus, over, plus, times, ZERO } from '../../base/exact.ts'
import { fieldOf } from '../../base/field-of.ts'
import type { OptionId } from '../../kinds/common.ts'
import { toCredit, toExact } from '../../kinds/credit.ts'
import type { Part } from '../../kinds/part.ts'
import { partsOf } from '../../kinds/parts.ts'
import { type Modifier, notBelowZero, type Outcome, parameter, reckon } from './modifier.ts'

/** The credits of all tries, the last one's being the credit so far. */
function creditsOf({ tries, credit }: Outcome): readonly Exact[] {
  return [...tries.map((one) => toExact(one.credit)), toExact(credit)]
}

/**
 * The best try counts, less a penalty for each try before it: `max(0, maxᵢ (fᵢ − penalty · i))`, i from 0.
 *
 * @param penalty From 0 on, as a share of the credit.
 *
 * Source: Moodle, question/behaviour/adaptive.
 *
 * @example
 * ```ts
 * adaptive(0.1).parameters // => { penalty: 0.1 }
 * ```
 */
export function adaptive(penalty: number): Modifier {
  const cost = parameter('penalty', penalty)
  return {
    name: 'adaptive',
    parameters: { penalty },
    apply: (outcome) =>
      toCredit(
        creditsOf(outcome)
          .map((f, i) => minus(f, times(cost, exact(i))))
          .reduce(greater, ZERO),
      ),
  }
}

/**
 * The last try counts, less a penalty for each try before it: `max(0, f − penalty · i)`, i tries before.
 *
 * @param penalty From 0 on, as a share of the credit.
 *
 * Source: Moodle, question/behaviour/interactive.
 *
 * @example
 * ```ts
 * interactive(1 / 3).name // => 'interactive'
 * ```
 */
export function interactive(penalty: number): Modifier {
  const cost = parameter('penalty', penalty)
  return {
    name: 'interactive',
    parameters: { penalty },
    apply: ({ credit, tries }) =>
      reckon(credit, (f) => notBelowZero(minus(f, times(cost, exact(tries.length))))),
  }
}

/** How {@link countback} weighs. */
export interface CountbackOptions {
  /** As a share of the credit, from 0 on. */
  readonly penalty: number
  /** By the id of a premise, gap or option; 1 for what is not named. */
  readonly weights?: Readonly<Record<OptionId, number>>
}

/**
 * Each part counts by itself: what was right early and stayed right is not punished for the tries that the others took.
 *
 * `Σ wₚ · max(0, 1 − penalty · (last wrong try + 1)) / Σ wₚ` over the parts p that are right at last; tries are counted
 * from 0, and one that leaves a part out has it wrong. Parts are those of the natural credit: premises, gaps, the right
 * options of a selection, the pairs of an order.
 *
 * Source: Moodle, compute_final_grade of the question types with countback (ddwtos, gapselect, match).
 *
 * @example
 * ```ts
 * countback({ penalty: 0.2 }).parameters // => { penalty: 0.2, weights: {} }
 * ```
 */
export function countback({ penalty, weights = {} }: CountbackOptions): Modifier {
  const cost = parameter('penalty', penalty)
  const weightOf = (name: string) => parameter(`the weight of ${name}`, fieldOf(weights, name) ?? 1)
  return {
    name: 'countback',
    parameters: { penalty, weights },
    lens: { parts: partsOf },
    apply: ({ tries, parts }) => {
      const rounds = [...tries, { parts }].map((round) => rightParts(round.parts))
      const last = rounds.at(-1) ?? new Map()
      let [earned, of] = [ZERO, ZERO]
      for (const [name, right] of last) {
        const weight = weightOf(name)
        of = plus(of, weight)
        const wrong = rounds.findLastIndex((round) => !round.get(name))
        if (right)
          earned = plus(earned, times(weight, notBelowZero(minus(exact(1), times(cost, exact(wrong + 1))))))
      }
      return toCredit(over(earned, of))
    },
  }
}

/** Whether each part is right, by the first thing that it is about; lines about wrong picks are no parts. */
function rightParts(parts: readonly Part[]): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>()
  for (const { about, why, credit } of parts) {
    const name = why.startsWith('pair-') ? about.join(' ') : (about[0] ?? why.split('-', 1).join())
    if (why !== 'picked-wrong') found.set(name, (found.get(name) ?? true) && credit.earned > 0)
  }
  return found
}

/**
 * Each improvement earns what the try that made it is worth: `Σ (fᵢ − best before) · pointsᵢ / points₀`.
 *
 * @param points What a try is worth, first one first; a try beyond the list is worth nothing.
 *
 * Source: PrairieLearn, exam assessments, `points` as a list.
 *
 * @example
 * ```ts
 * decreasingPoints([10, 7, 5, 2]).parameters // => { points: [10, 7, 5, 2] }
 * ```
 */
export function decreasingPoints(points: readonly number[]): Modifier {
  const values = points.map((value) => parameter('a try', value))
  return {
    name: 'decreasing-points',
    parameters: { points },
    apply: (outcome) => {
      let [best, sum] = [ZERO, ZERO]
      creditsOf(outcome).forEach((f, i) => {
        sum = plus(sum, times(notBelowZero(minus(f, best)), values[i] ?? ZERO))
        best = greater(best, f)
      })
      return toCredit(over(sum, values[0] ?? ZERO))
    },
  }
}

/**
 * Points grow with mastery: improvements earn the question's value, and each full score raises the value for the next.
 *
 * Within a round a try earns `value · (f − best before)`; a full score ends the round and raises the value by its
 * start, anything less sets it back. The sum is held at `most`, which is all the credit.
 *
 * @param options The value of a question at first, and the most that can be had, both in points.
 *
 * Source: PrairieLearn, homework assessments, `points` and `maxPoints`.
 *
 * @example
 * ```ts
 * masteryPoints({ value: 4, most: 16 }).parameters // => { value: 4, most: 16 }
 * ```
 */
export function masteryPoints({ value, most }: { readonly value: number; readonly most: number }): Modifier {
  const [start, limit] = [parameter('value', value), parameter('most', most)]
  return {
    name: 'mastery-points',
    parameters: { value, most },
    apply: (outcome) => {
      let [worth, best, sum] = [start, ZERO, ZERO]
      for (const f of creditsOf(outcome)) {
        sum = lesser(limit, plus(sum, times(worth, notBelowZero(minus(f, best)))))
        const full = f.n >= f.d
        worth = full ? plus(worth, start) : start
        best = full ? ZERO : greater(best, f)
      }
      return toCredit(over(sum, limit))
    },
  }
}

/**
 * Takes a share away for each hint: `max(0, f − penalty · hints)`; a credit of nothing or less stays as it is.
 *
 * @param penalty From 0 on, as a share of the question's points.
 *
 * @example
 * ```ts
 * hintPenalty(0.2).parameters // => { penalty: 0.2 }
 * ```
 */
export function hintPenalty(penalty: number): Modifier {
  const cost = parameter('penalty', penalty)
  return {
    name: 'hint-penalty',
    parameters: { penalty },
    apply: ({ credit, hints }) =>
      credit.earned > 0 ? reckon(credit, (f) => notBelowZero(minus(f, times(cost, exact(hints))))) : credit,
  }
}
