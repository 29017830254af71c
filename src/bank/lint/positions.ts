import type { BankDetector, Complaint } from './detector.ts'
import type { Item } from './item.ts'
import { orderShown } from './order-shown.ts'
import { FEWEST, type Yield, yieldOf } from './yield.ts'

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
  find: (items) => measurePositions(items).flatMap(judge),
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

/** Where the keys of sets of one size stand that are always shown in one order. */
export interface Positions extends Yield {
  /** Options of each set. */
  readonly size: number
  /** The place where most keys stand, from 1. */
  readonly place: number
  /** Keys that stand there. */
  readonly most: number
  /** How uneven the places are; `undefined` where there are too few keys to tell. */
  readonly chiSquare: number | undefined
  /** The places are more uneven than chance makes them once in a hundred times. */
  readonly uneven: boolean
}

/** Where keys stand, by the number of options. */
export function measurePositions(items: readonly Item[]): readonly Positions[] {
  return [...placesBySize(items)].flatMap(([size, places]) => positionsOf(size, places) ?? [])
}

function positionsOf(size: number, places: readonly number[]): Positions | undefined {
  const counts = Array.from({ length: size }, (_, place) => places.filter((one) => one === place).length)
  const most = Math.max(...counts)
  const expected = places.length / size
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  const enough = expected >= LEAST_EXPECTED
  // The most frequent of several places is above its share by chance already: each may err in a part of the cases only.
  const found = yieldOf(
    places.map((place) => ({ chance: 1 / size, hit: Number(place === counts.indexOf(most)) })),
    1 - 0.05 / size,
  )
  return (
    found && {
      ...found,
      size,
      place: counts.indexOf(most) + 1,
      most,
      chiSquare: enough ? chiSquare : undefined,
      uneven: enough && chiSquare > (CRITICAL[size - 2] ?? Number.POSITIVE_INFINITY),
    }
  )
}

function judge({ size, sets, place, most, rate, bound, uneven }: Positions): readonly Complaint[] {
  return uneven || (sets >= FEWEST && rate > bound)
    ? [
        {
          message: `Of ${sets} keys among ${size} options that are shown in their order, ${most} stand in place ${place}. Move some wrong options to the other side of the key.`,
        },
      ]
    : []
}
