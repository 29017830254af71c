import { readEdtf } from '../../calendar/edtf.ts'
import type { Option } from '../../kinds/common.ts'
import { showOptions } from '../../kinds/options.ts'
import type { Choice } from './offer.ts'

/**
 * The order in which options are always shown, or `undefined` where they are shuffled for each quiz.
 *
 * Two options or more that are free to move, one of them without a value to sort by, are shuffled.
 */
export function orderShown(choices: readonly Choice[]): readonly Choice[] | undefined {
  const options = choices.map(({ option }) => option)
  const free = options.filter(({ pinned }) => !pinned)
  if (free.length > 1 && !free.every(hasRank)) return undefined
  const shown = free.length > 1 ? showOptions(options, () => 0) : options
  return shown.flatMap(({ id }) => choices.filter(({ option }) => option.id === id))
}

/** Whether an option has a value that it is sorted by when it is shown. */
function hasRank({ type, value }: Option): boolean {
  return typeof value === 'number' || (type === 'date' && typeof value === 'string' && readEdtf(value).ok)
}

/** Whether options that can be measured are always shown from the least to the greatest, or the other way round. */
export function isShownInOrder(choices: readonly Choice[]): boolean {
  const values = orderShown(choices)?.map(({ measure }) => measure?.from ?? 0)
  return values !== undefined && (isAscending(values) || isAscending(values.toReversed()))
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value >= (values[i - 1] ?? value))
}
