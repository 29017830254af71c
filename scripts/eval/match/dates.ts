import { dayNumber } from '../../../src/calendar/days.ts'
import { edtf, spanOf } from '../../../src/calendar/edtf.ts'

/** How a derived date fits the written one: the same days, more days around them, or fewer of them. */
export type DateFit = 'same' | 'coarser' | 'finer'

/** How a derived date fits the one of the gold; `undefined` where it is another. A span of years holds many days and tells none of them; one that is open says by when. */
export function fitDate(gold: string, derived: string): DateFit | undefined {
  const [wanted, given] = [daysOf(gold), daysOf(derived)]
  if (wanted.from === given.from && wanted.to === given.to) return 'same'
  const isSpan = derived.includes('/') && !derived.startsWith('..')
  if (!isSpan && given.from <= wanted.from && wanted.to <= given.to) return 'coarser'
  if (wanted.from <= given.from && given.to <= wanted.to) return 'finer'
  return undefined
}

function daysOf(date: string): { readonly from: number; readonly to: number } {
  const { first, last } = spanOf(edtf(date))
  return {
    from: first ? dayNumber(first) : Number.NEGATIVE_INFINITY,
    to: last ? dayNumber(last) : Number.POSITIVE_INFINITY,
  }
}
