import { isBlank, isLineBreak, trimmed } from './chars.ts'
import type { Span } from './types.ts'

/** A line that is not blank. */
interface Line extends Span {
  /** Lines with no blank line between them have the same. */
  readonly group: number
}

/** The widest column that text is wrapped into. */
const WIDEST = 120
/** In a narrower one it is chance whether the next word would have fitted. */
const NARROWEST = 30

const MARK = /^(?:#{1,6}|[-*+•‣◦▪●]|\d{1,3}[.)])[^\S\r\n]{1,9}/

/** The mark of a heading or a list at the head of a paragraph. */
export function markOf(text: string, { start, end }: Span): Span | undefined {
  const found = MARK.exec(text.slice(start, Math.min(end, start + 16)))
  return found ? { start, end: start + found[0].trimEnd().length } : undefined
}

/**
 * The paragraphs of a text: its lines, or what stands between blank lines where lines are only as long as a column is wide.
 *
 * A text is held to be wrapped where a third of the lines behind another begin with a small letter, and one in five
 * at most is longer than 120. Its lines are then joined where the next word begins with a small letter, or would not have
 * fitted into the longest line.
 *
 * @example
 * ```ts
 * paragraphsOf('It was signed\nin the village.\nNobody won.') // => [{ start: 0, end: 29 }, { start: 30, end: 41 }]
 * ```
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text)
  const width = wrappedAt(text, lines)
  const paragraphs: Span[] = []
  let before: Line | undefined
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (width && before && last && continues(text, before, line, width))
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end }
    else paragraphs.push({ start: line.start, end: line.end })
    before = line
  }
  return paragraphs
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let [start, group] = [0, 0]
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue
    const line = trimmed(text, { start, end: at })
    if (line) lines.push({ ...line, group })
    // The break of two characters is one, not an empty line.
    else if (text.charCodeAt(at) !== 10 || text.charCodeAt(at - 1) !== 13) group += 1
    start = at + 1
  }
  return lines
}

/** The width of the column that lines are wrapped into; `undefined` where they are not. */
function wrappedAt(text: string, lines: readonly Line[]): number | undefined {
  let [long, followed, small, width] = [0, 0, 0, 0]
  lines.forEach((line, i) => {
    const length = line.end - line.start
    if (length > WIDEST) long += 1
    else width = Math.max(width, length)
    if (lines[i - 1]?.group !== line.group || markOf(text, line)) return
    followed += 1
    if (beginsSmall(text, line)) small += 1
  })
  return followed > 0 && small * 3 >= followed && long * 5 <= lines.length ? width : undefined
}

function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (before.group !== line.group || markOf(text, line) || text.charAt(before.start) === '#') return false
  if (beginsSmall(text, line)) return true
  return width >= NARROWEST && before.end - before.start + 1 + firstWord(text, line, width) > width
}

function beginsSmall(text: string, { start }: Span): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2))
}

function firstWord(text: string, { start, end }: Span, limit: number): number {
  let at = start
  while (at < end && at - start <= limit && !isBlank(text.charCodeAt(at))) at += 1
  return at - start
}
