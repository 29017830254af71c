import { byId } from '../base/by-id.ts'
import { type Random, shuffle } from '../base/random.ts'
import { beginningOf, readEdtf } from '../calendar/edtf.ts'
import type { Option, OptionId, OptionView } from './common.ts'

/**
 * Options as a candidate sees them: numbers and dates in their order, others shuffled, pinned ones where they stand.
 *
 * What is drawn depends on the set of options and not on the order in which they are stored, so that a bank with
 * the key always first tells nothing.
 */
export function showOptions(options: readonly Option[], random: Random): readonly OptionView[] {
  const free = options.filter((option) => !option.pinned).toSorted(byId)
  const ranks = new Map(free.map((option) => [option, rankOf(option)]))
  const deck = [...ranks.values()].includes(undefined)
    ? shuffle(free, random)
    : free.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
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
  return reading.ok ? beginningOf(reading.value) : undefined
}

/** The ids of a list. */
export function idsOf(list: readonly { readonly id: OptionId }[]): OptionId[] {
  return list.map(({ id }) => id)
}

/** The texts of the options with these ids, in the order of the ids. */
export function textsOf(options: readonly Option[], ids: readonly OptionId[]): string[] {
  return ids.flatMap((id) => options.filter((option) => option.id === id).map(({ text }) => text))
}
