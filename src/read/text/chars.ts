import type { Span } from './types.ts'

/** Whether a code unit is white space or a control character. */
export function isBlank(code: number): boolean {
  if (code <= 32) return true
  if (code < 127) return false
  return (
    code <= 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Whether a code unit ends a line. */
export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** The stretch without the blanks at its ends, or `undefined` where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end]
  while (from < to && isBlank(text.charCodeAt(from))) from += 1
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1
  return from < to ? { start: from, end: to } : undefined
}

/** The first place from `at` on that is not blank, or `end`. */
export function skipBlanks(text: string, at: number, end: number): number {
  let to = at
  while (to < end && isBlank(text.charCodeAt(to))) to += 1
  return to
}
