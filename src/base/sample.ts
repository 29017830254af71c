import type { Random } from './random.ts'

/**
 * `size` of the items, every such set equally likely, by `size` draws however many items there are.
 *
 * The order of the result is not random. Source: Floyd, in Bentley and Floyd (1987), "A sample of brilliance",
 * CACM 30(9).
 *
 * @example
 * ```ts
 * sample(['a', 'b', 'c'], 3, () => 0) // => ['a', 'b', 'c']
 * ```
 */
export function sample<T>(items: readonly T[], size: number, random: Random): T[] {
  const places = new Set<number>()
  for (let last = items.length - size; last < items.length; last += 1) {
    const place = random(last + 1)
    places.add(places.has(place) ? last : place)
  }
  // The places are within the list, and its items may themselves be undefined.
  return Array.from(places, (place) => items[place] as T)
}
