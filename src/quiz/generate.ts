import type { Bank } from '../bank/bank.ts'
import { asIndex, type BankIndex } from '../bank/bank-index.ts'
import { stream } from '../base/random.ts'
import { assemble } from './assemble.ts'
import type { Blueprint } from './blueprint.ts'
import { checkBlueprint } from './check-blueprint.ts'
import { drawSet } from './draw.ts'
import { inOrder } from './order.ts'
import type { Quiz } from './quiz.ts'
import type { Shortage } from './shortage.ts'

/** A quiz, or what the bank falls short of. */
export type Generated =
  | {
      /** There is one. */
      readonly ok: true
      /** As drawn; it holds the keys. */
      readonly quiz: Quiz
    }
  | {
      /** There is none. */
      readonly ok: false
      /** At least one: why no quiz fits the blueprint, whatever the seed. */
      readonly shortages: readonly Shortage[]
    }

/**
 * Draws a quiz from a bank, or says what the bank falls short of.
 *
 * Every set of questions that the blueprint allows is equally likely (`drawSet` says where, beyond reason, this
 * ends), no two of them are enemies, and equal arguments give an equal quiz on every machine. The order of the
 * questions in the bank is of no consequence, and a question that is added reshuffles no other's options.
 *
 * @param seed Any text: a name, a date, a random id. Log it, and the quiz can be drawn again.
 * @throws {@link NewsquizError} `blueprint/shape` with all that is wrong with the blueprint.
 * @throws RangeError where the seed is not a text.
 *
 * @example
 * ```ts
 * const drawn = generateQuiz(koreanArmistice, { length: 5 }, 'class 7b, Monday')
 * drawn.ok && drawn.quiz.questions.length // => 5
 * const none = generateQuiz(koreanArmistice, { length: 5000 }, 'class 7b, Monday')
 * none.ok || none.shortages.map(({ quota }) => quota) // => ['length']
 * ```
 */
export function generateQuiz(bank: Bank | BankIndex, blueprint: Blueprint, seed: string): Generated {
  if (typeof seed !== 'string') throw new RangeError(`the seed is a ${typeof seed}; write it as a text`)
  const index = asIndex(bank)
  checkBlueprint(
    blueprint,
    index.banks.map(({ id }) => id),
  )
  const drawn = drawSet(index.entries, blueprint, stream(seed, 'draw'))
  if (!drawn.ok) return drawn
  const entries = inOrder(drawn.entries, blueprint.order, stream(seed, 'order'))
  return { ok: true, quiz: assemble(index, entries, { blueprint, seed }) }
}
