import { type Random, shuffle } from '../base/random.ts'
import { dayNumber } from '../calendar/days.ts'
import { readEdtf, spanOf } from '../calendar/edtf.ts'
import type { Option, OptionId, OptionView } from './common.ts'

/**
 * Options as a candidate sees them: numbers and dates in their order, others shuffled, pinned ones where they stand.
 *
 * What is drawn depends on the set of options and not on the order in which they are stored, so that a bank with
 * the key always first tells nothing.
 */
export function showOptions(options: readonly Option[], random: Random): readonly OptionView[] {
  const free = options.filter((option) => !option.pinned).toSorted(byId)
  const ranks = free.map(rankOf)
  const deck = ranks.includes(undefined)
    ? shuffle(free, random)
    : free.toSorted((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0))
  let next = 0
  return options.map((option) => showOption(option.pinned ? option : (deck[next++] ?? option)))
}

/** What a candidate sees of an option. */
export function showOption({ id, text }: Option): OptionView {
  return { id, text }
}

/** Where a number or date stands among its like; weekdays too carry a number. */
function rankOf({ type, value }: Option): number | undefined {
  if (typeof value === 'number') return value
  if (type !== 'date' || value === undefined) return undefined
  const reading = readEdtf(value)
  const { first, last } = reading.ok ? spanOf(reading.value) : {}
  const day = first ?? last
  return day && dayNumber(day)
}

/** Order of ids by code units, the same on every machine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}

/** The ids of a list. */
export function idsOf(list: readonly { readonly id: OptionId }[]): OptionId[] {
  return list.map(({ id }) => id)
}

/** The texts of the options with these ids, in the order of the ids. */
export function textsOf(options: readonly Option[], ids: readonly OptionId[]): string[] {
  return ids.flatMap((id) => options.filter((option) => option.id === id).map(({ text }) => text))
}
