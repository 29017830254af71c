import { shuffle, stream } from '../base/random.ts'
import type { Item } from './task.ts'

/** Who has had how many turns, from the first day of a season on. */
export interface Turns {
  /**
   * All questions, each once: those with fewer turns first, those with as many in the order of their bag, and ahead
   * of them all in the same order those that are `ahead`.
   */
  readonly queue: (day: number, ahead: ReadonlySet<Item>) => Iterable<Item>
  /** Counts a turn for each of these. */
  readonly take: (day: number, items: readonly Item[]) => void
}

/**
 * The turns of a season.
 *
 * A bag holds all questions in an order drawn for it; the first bag gives the first turns, the next the second ones.
 * What came in the last `gap` days before a bag is opened lies at its bottom.
 */
export function turnsOf(items: readonly Item[], season: number, gap: number): Turns {
  const turns = new Map<Item, number>()
  const seen = new Map<Item, number>()
  const bags: Item[][] = []

  const open = (number: number, day: number): Item[] => {
    const isRecent = (item: Item) => Number(day - (seen.get(item) ?? Number.NEGATIVE_INFINITY) < gap)
    return shuffle(items, stream('daily', `${season}`, `${number}`)).sort((a, b) => isRecent(a) - isRecent(b))
  }

  function* inTurn(day: number): Iterable<Item> {
    let rest = items.length
    for (let number = 0; rest > 0; number += 1) {
      const bag = bags[number] ?? open(number, day)
      bags[number] = bag
      while (bag[0] && (turns.get(bag[0]) ?? 0) > number) bag.shift()
      for (const item of bag) {
        if ((turns.get(item) ?? 0) !== number) continue
        rest -= 1
        yield item
      }
    }
  }

  return {
    *queue(day, ahead) {
      if (ahead.size > 0) for (const item of inTurn(day)) if (ahead.has(item)) yield item
      for (const item of inTurn(day)) if (!ahead.has(item)) yield item
    },
    take(day, taken) {
      for (const item of taken) {
        turns.set(item, (turns.get(item) ?? 0) + 1)
        seen.set(item, day)
      }
    },
  }
}
