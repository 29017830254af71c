import type { Entry } from '../bank/bank-index.ts'
import { type Random, shuffle } from '../base/random.ts'
import { beginningOf, edtf } from '../calendar/edtf.ts'
import type { Order } from './blueprint.ts'
import { spoils } from './enemies.ts'
import { difficultyOf } from './task.ts'

const ranks: { readonly [order in Order]: (entry: Entry) => number } = {
  shuffled: () => 0,
  'easier-first': ({ question }) => difficultyOf(question),
  'by-date': earliestDay,
}

/**
 * The questions in the order in which they are asked. Those that stand equal are shuffled, but for those whose
 * explanations hold the key of another: they come after it.
 */
export function inOrder(entries: readonly Entry[], order: Order = 'shuffled', random: Random): Entry[] {
  const rank = ranks[order]
  const shuffled = unspoilt(shuffle(entries, random))
  return (
    shuffled
      .map((entry) => ({ entry, rank: rank(entry) }))
      // Infinity less infinity is no number.
      .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
      .map(({ entry }) => entry)
  )
}

/** The same questions, each before those that spoil it, unless they spoil each other in a circle. */
function unspoilt(entries: readonly Entry[]): Entry[] {
  const spoilt = new Map(
    entries.map((one) => [
      one,
      entries.filter((other) => one !== other && spoils(one.question, other.question)),
    ]),
  )
  const asked = new Set<Entry>()
  while (asked.size < entries.length) {
    const left = entries.filter((entry) => !asked.has(entry))
    const next = left.find((entry) => spoilt.get(entry)?.every((other) => asked.has(other))) ?? left[0]
    if (next) asked.add(next)
  }
  return [...asked]
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
