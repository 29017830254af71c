import type { Span } from '../../text/types.ts'

/** Of spans in order that do not overlap, those that share a character with a stretch; the first is found by halving. */
export function spansIn<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < spans.length && (spans[last]?.start ?? end) < end) last += 1
  return spans.slice(low, last)
}

/** The span that begins at an offset. */
export function spanAt<T extends Span>(spans: readonly T[], start: number): T | undefined {
  return spansIn(spans, { start, end: start + 1 }).find((one) => one.start === start)
}

/** The span that ends at an offset. */
export function spanEndingAt<T extends Span>(spans: readonly T[], end: number): T | undefined {
  return spansIn(spans, { start: end - 1, end }).find((one) => one.end === end)
}

/** A value made once for each object, when it is first asked for. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
