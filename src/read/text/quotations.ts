import { type QuoteMark, quoteMarkAt } from './quote-marks.ts'
import type { Quotation, Span } from './types.ts'

type Family = QuoteMark['family']
type Found = Omit<Quotation, 'block' | 'speaker' | 'verb'>

/** A mark that has opened. */
interface Open {
  readonly family: Family
  readonly start: number
  /** Behind a mark that may be an apostrophe and may close it. */
  readonly maybe?: number
}

/**
 * The quotations of a block, those within another too, in the order of their ends.
 *
 * A mark that is not closed is one up to the end of the block; an unclosed single mark is none. Marks stand in each other
 * two deep at most.
 *
 * @example
 * ```ts
 * const text = 'He said "I won’t" and “she said ‘no’”.'
 * quotationsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
 * // => ['"I won’t"', '‘no’', '“she said ‘no’”']
 * ```
 */
export function quotationsIn(text: string, { start, end }: Span): Found[] {
  const found: Found[] = []
  let open: readonly Open[] = []
  for (let at = start; at < end; at += 1) {
    if (!MARKS.test(text.charAt(at))) continue
    const mark = quoteMarkAt(text, at, start, end)
    if (mark) open = take(text, mark, at, open, found)
    at += (mark?.length ?? 1) - 1
  }
  for (const [i, left] of open.entries()) keepUnclosed(text, left, i > 0, end, found)
  return found.sort((a, b) => a.end - b.end || b.start - a.start)
}

const MARKS = /[`"＂“‟„”«»‹›‘‚’'「」『』]/

function take(
  text: string,
  mark: QuoteMark,
  at: number,
  open: readonly Open[],
  found: Found[],
): readonly Open[] {
  const depth = open.findLastIndex(({ family }) => family === mark.family)
  const own = open[depth]
  if (own && mark.closes && !(mark.opens && isUnclosable(text, own, at))) {
    if (mark.isDoubtful) return open.with(depth, { ...own, maybe: at + mark.length })
    // What has opened within and not closed is settled with it.
    for (const inner of open.slice(depth + 1)) keepUnclosed(text, inner, true, undefined, found)
    add(found, own.start, at + mark.length, depth > 0)
    return open.slice(0, depth)
  }
  if (own?.maybe !== undefined && mark.opens) {
    add(found, own.start, own.maybe, depth > 0)
    return [...open.slice(0, depth), { family: mark.family, start: at }]
  }
  if (!mark.opens || own || open.length > 1) return open
  return [...open, { family: mark.family, start: at }]
}

/** “ closes what „ has opened, and nothing else; « closes what » has, » what « has. */
function isUnclosable(text: string, own: Open, at: number): boolean {
  const [opener, char] = [text.charAt(own.start), text.charAt(at)]
  if (char === '“') return opener !== '„'
  return own.family === 'angle' && opener === char
}

function keepUnclosed(
  text: string,
  { family, start, maybe }: Open,
  isNested: boolean,
  end: number | undefined,
  found: Found[],
) {
  if (maybe !== undefined) add(found, start, maybe, isNested)
  else if (end !== undefined && !isNested && family !== 'single' && text.slice(start + 1, end).trim() !== '')
    found.push({ start, end, open: true })
}

function add(found: Found[], start: number, end: number, isNested: boolean): void {
  if (end - start > 2) found.push({ start, end, ...(isNested && { nested: true }) })
}
