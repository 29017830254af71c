import type { Entry } from '../bank/bank-index.ts'
import { type Random, shuffle } from '../base/random.ts'
import { beginningOf, edtf } from '../calendar/edtf.ts'
import type { Order } from './blueprint.ts'
import { difficultyOf } from './task.ts'

const ranks: { readonly [order in Order]: (entry: Entry) => number } = {
  shuffled: () => 0,
  'easier-first': ({ question }) => difficultyOf(question),
  'by-date': earliestDay,
}

/** The questions in the order in which they are asked; those that stand equal are shuffled. */
export function inOrder(entries: readonly Entry[], order: Order = 'shuffled', random: Random): Entry[] {
  const rank = ranks[order]
  return (
    shuffle(entries, random)
      .map((entry) => ({ entry, rank: rank(entry) }))
      // Infinity less infinity is no number.
      .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
      .map(({ entry }) => entry)
  )
}

/** Day number of the earliest date of the facts; later than any day where none has a date. */
function earliestDay({ question, bank }: Entry): number {
  const days = bank.facts.flatMap((fact) => {
    const date = 'asOf' in fact ? fact.asOf : 'date' in fact ? fact.date : undefined
    if (date === undefined || !question.facts.includes(fact.id)) return []
    return beginningOf(edtf(date)) ?? []
  })
  return Math.min(...days)
}
