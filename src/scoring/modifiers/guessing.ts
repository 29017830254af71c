import { exact, minus, over, plus, times, ZERO } from '../../base/exact.ts'
import { chance } from '../../kinds/analysis.ts'
import { creditOf, toCredit, toExact } from '../../kinds/credit.ts'
import { type Modifier, parameter, reckon } from './modifier.ts'

const ONE = /* @__PURE__ */ exact(1)

/**
 * Takes a fixed share away for a wrong answer: an outcome of no credit, or less, becomes `−penalty`.
 *
 * What earned a part keeps it, a blank loses nothing.
 *
 * @param penalty From 0 on, as a share of the question's points: 0.25 of a question of 2 points is half a point.
 *
 * @example
 * ```ts
 * fixedPenalty(0.25).parameters // => { penalty: 0.25 }
 * ```
 */
export function fixedPenalty(penalty: number): Modifier {
  const { earned, of } = toCredit(parameter('penalty', penalty))
  return {
    name: 'fixed-penalty',
    parameters: { penalty },
    apply: ({ credit }) => (credit.earned > 0 ? credit : { earned: 0 - earned, of }),
  }
}

/**
 * Takes away what guessing wins on average: `f − (1 − f) · c / (1 − c)`, so that a blind guess earns 0.
 *
 * f is the credit, c the chance of the question. With k options (c = 1 / k) a wrong answer costs 1 / (k − 1), and a
 * sheet comes to `R − W / (k − 1)`. A blank earns nothing.
 *
 * Source: Thurstone (1919), "A method for scoring tests", Psychological Bulletin 16; the rule of the SAT until 2016.
 *
 * @example
 * ```ts
 * formulaScoring().name // => 'formula-scoring'
 * ```
 */
export function formulaScoring(): Modifier {
  return {
    name: 'formula-scoring',
    lens: { chance },
    apply: ({ credit, chance: guess }) => {
      // A third is no decimal fraction.
      const c = toExact(nearestShare(guess))
      const cost = over(c, minus(ONE, c))
      return reckon(credit, (f) => minus(f, times(minus(ONE, f), cost)))
    },
  }
}

/** The fraction with a denominator of at most 144 that a number stands for, or its decimal digits. */
function nearestShare(share: number) {
  for (let of = 1; of <= 144; of += 1) {
    const earned = Math.round(share * of)
    if (Math.abs(share - earned / of) < 1e-12) return { earned, of }
  }
  return creditOf(share)
}

/** What {@link certaintyBasedMarking} gives. */
export interface CertaintyMarks {
  /** For a right answer, by certainty 1, 2, 3. */
  readonly right: readonly [number, number, number]
  /** For a wrong one. */
  readonly wrong: readonly [number, number, number]
}

/**
 * Certainty-based marking: who is sure wins more when right and loses more when wrong.
 *
 * A credit f above 0 becomes `f · right[C]`, any other `wrong[C]`, C being the certainty from 1 to 3; 1 where nothing
 * was said. With the usual marks (1, 2, 3 and 0, −2, −6) it pays to say 2 from a probability of 2/3 on, and 3 from
 * 4/5 on. All the credit is `right[3]`, and the maximum of the question grows to that. A blank earns nothing.
 *
 * Source: Gardner-Medwin (1995), "Confidence assessment in the teaching of basic science", ALT-J 3; Moodle,
 * question/behaviour/behaviourbase.php, question_cbm.
 *
 * @example
 * ```ts
 * certaintyBasedMarking().parameters // => { right: [1, 2, 3], wrong: [0, -2, -6] }
 * ```
 */
export function certaintyBasedMarking(marks: Partial<CertaintyMarks> = {}): Modifier {
  const { right = [1, 2, 3], wrong = [0, -2, -6] } = marks
  return {
    name: 'certainty-based-marking',
    parameters: { right, wrong },
    apply: ({ credit, certainty = 1 }) =>
      credit.earned > 0
        ? reckon(credit, (f) => times(f, exact(right[certainty - 1] ?? 1)))
        : toCredit(exact(wrong[certainty - 1] ?? 0)),
    most: (credit) => reckon(credit, (f) => times(f, exact(Math.max(...right)))),
  }
}

/**
 * Adds a bonus for right answers in a row: `min(most, step · s)`, s being how many right answers came directly before.
 *
 * Only a right answer earns it; any other ends the row. The maximum of a question holds the bonus that an unbroken
 * row would have brought.
 *
 * @param options As shares of the question's points: with 1,000 points, 0.1 is 100. 0.1 and 0.5 where they are missing.
 *
 * Source: Kahoot, answer streak bonus (100 points a step, 500 at most).
 *
 * @example
 * ```ts
 * streakBonus().parameters // => { step: 0.1, most: 0.5 }
 * ```
 */
export function streakBonus(options: { readonly step?: number; readonly most?: number } = {}): Modifier {
  const { step = 0.1, most = 0.5 } = options
  const [each, limit] = [parameter('step', step), parameter('most', most)]
  const bonus = (streak: number) => {
    const grown = times(each, exact(streak))
    return grown.n * limit.d > limit.n * grown.d ? limit : grown
  }
  return {
    name: 'streak-bonus',
    parameters: { step, most },
    apply: ({ credit, right, streak }) => reckon(credit, (f) => plus(f, right ? bonus(streak) : ZERO)),
    most: (credit, { streak }) => reckon(credit, (f) => plus(f, bonus(streak))),
  }
}
