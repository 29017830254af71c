import type { BankDetector, Complaint } from './detector.ts'
import type { Item } from './item.ts'
import { orderShown } from './order-shown.ts'
import { verdict } from './probes.ts'

/**
 * The place of the key tells it.
 *
 * Judged are only sets that are always shown in one order, as numbers and dates are: in others the place is drawn
 * anew for each quiz, whatever the bank stores.
 */
export const keyPosition: BankDetector = {
  id: 'F03',
  name: 'key-position',
  severity: 'B',
  over: 'bank',
  find: (items) =>
    [...placesBySize(items)].flatMap(([size, places]) => (places.length > 0 ? judge(size, places) : [])),
}

/** The places of keys, from 0, by the number of options. */
function placesBySize(items: readonly Item[]): ReadonlyMap<number, readonly number[]> {
  const sizes = new Map<number, number[]>()
  for (const { choices, keys } of items.flatMap(({ offers }) => offers)) {
    const shown = keys.length === 1 ? orderShown(choices) : undefined
    const place = shown?.findIndex(({ isKey }) => isKey) ?? -1
    const places = sizes.get(choices.length) ?? []
    if (place >= 0) places.push(place)
    sizes.set(choices.length, places)
  }
  return sizes
}

/** Upper 1 % points of the chi-square distribution with 1 to 11 degrees of freedom. Source: Pearson & Hartley (1966), table 8. */
const CRITICAL = [6.635, 9.21, 11.345, 13.277, 15.086, 16.812, 18.475, 20.09, 21.666, 23.209, 24.725]

/** The chi-square test wants so many expected in each place. */
const LEAST_EXPECTED = 5

function judge(size: number, places: readonly number[]): readonly Complaint[] {
  const counts = Array.from({ length: size }, (_, place) => places.filter((one) => one === place).length)
  const most = Math.max(...counts)
  const expected = places.length / size
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  const uneven = expected >= LEAST_EXPECTED && chiSquare > (CRITICAL[size - 2] ?? Number.POSITIVE_INFINITY)
  // The most frequent of several places is above its share by chance already: each may err in a part of the cases only.
  const guesses = places.map((place) => ({
    chance: 1 / size,
    hit: Number(counts[place] === most && place === counts.indexOf(most)),
  }))
  const told = verdict(guesses, 1 - 0.05 / size)
  return uneven || told
    ? [
        {
          message: `Of ${places.length} keys among ${size} options that are shown in their order, ${most} stand in place ${counts.indexOf(most) + 1}. Move some wrong options to the other side of the key.`,
        },
      ]
    : []
}
