import { isBlank, skipBlanks, trimmed } from './chars.ts'
import { closers, firmStops, stops } from './marks.ts'
import { firstOf, type Stop, type StopReader } from './rules.ts'
import type { Span } from './types.ts'

/** No sentence of prose is longer; what has no end is cut at the next blank, and at twice that anywhere. */
const LONGEST = 5_000
const BEFORE = 24
const AFTER = 80
const QUOTES = `"'”’»›」』＂`

/**
 * The sentences of a stretch of text, without the blanks between them.
 *
 * @param readers Say of a full stop whether it ends a sentence; where none does, it does where white space follows.
 */
export function sentencesIn(text: string, block: Span, readers: readonly StopReader[]): Span[] {
  const sentences: Span[] = []
  const { end } = block
  const start = skipBlanks(text, block.start, end)
  let from = start
  const cut = (to: number) => {
    const sentence = trimmed(text, { start: from, end: to })
    if (sentence) sentences.push(sentence)
    from = to
  }
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isTooLong(text, from, at)) cut(at)
    if (!stops.has(code)) {
      at += 1
      continue
    }
    const to = runEnd(text, at, end, stops)
    const behind = closersEnd(text, to, end)
    if (endsAt(text, { start, end }, { at, to, behind }, readers)) cut(behind)
    at = behind
  }
  cut(end)
  return sentences
}

function isTooLong(text: string, from: number, at: number): boolean {
  const length = at - from
  if (length < LONGEST) return false
  const code = text.charCodeAt(at)
  const isInPair = code >= 0xdc00 && code <= 0xdfff
  return isBlank(code) || (length >= 2 * LONGEST && !isInPair)
}

function runEnd(text: string, at: number, end: number, set: ReadonlySet<number>): number {
  let to = at
  while (to < end && set.has(text.charCodeAt(to))) to += 1
  return to
}

/** What closes behind a stop: not a quote that opens what follows, nor more than a few. */
function closersEnd(text: string, at: number, end: number): number {
  let to = at
  while (to < end && to - at < 40 && (closers.has(text.charCodeAt(to)) || text[to] === '\u2060')) to += 1
  return to
}

interface Place {
  readonly at: number
  readonly to: number
  readonly behind: number
}

function endsAt(text: string, block: Span, place: Place, readers: readonly StopReader[]): boolean {
  const { at, to, behind } = place
  const next = skipBlanks(text, behind, block.end)
  if (next >= block.end) return true
  if (firmStops.has(text.charCodeAt(to - 1))) return true
  const before = wordBefore(text, block.start, at)
  const stop: Stop = {
    mark: text.slice(at, Math.min(to, at + BEFORE)),
    before,
    isFirst: block.start === at - before.length,
    isQuoted: hasQuote(text, to, behind),
    isSpaced: next > behind,
    after: text.slice(next, Math.min(block.end, next + AFTER)),
  }
  return firstOf(readers, stop) ?? stop.isSpaced
}

function wordBefore(text: string, start: number, at: number): string {
  let from = at
  while (from > start && at - from < BEFORE && !isBlank(text.charCodeAt(from - 1))) from -= 1
  return text.slice(from, at)
}

function hasQuote(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (QUOTES.includes(text.charAt(at))) return true
  return false
}
