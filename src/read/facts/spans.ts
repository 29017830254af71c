import type { Span } from '../text/types.ts'

/** Of spans in order that do not overlap, the one that a stretch lies within. */
export function holderOf<T extends Span>(spans: readonly T[], stretch: Span): T | undefined {
  const found = spans[firstBehind(spans, stretch.end - 1)]
  return found && found.start <= stretch.start ? found : undefined
}

/** Of spans in order that do not overlap, those that a stretch overlaps. */
export function spansIn<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const first = firstBehind(spans, start)
  let last = first
  while ((spans[last]?.start ?? Infinity) < end) last += 1
  return spans.slice(first, last)
}

/** The index of the first of spans in order that ends behind a place, found by halving. */
export function firstBehind(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The span that begins at an offset. */
export function spanAt<T extends Span>(spans: readonly T[], start: number): T | undefined {
  return spansIn(spans, { start, end: start + 1 }).find((one) => one.start === start)
}

/** The span that ends at an offset. */
export function spanEndingAt<T extends Span>(spans: readonly T[], end: number): T | undefined {
  return spansIn(spans, { start: end - 1, end }).find((one) => one.end === end)
}
