/** A word, a number or a mark of a text, with where it stands. */
export interface Word {
  /** First UTF-16 code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
  /** As it stands, in lower case. */
  readonly text: string
  /** Letters, digits (`1,500` and `2.5` are one), or a single other sign. */
  readonly kind: 'word' | 'number' | 'mark'
  /** Whether nothing stands between it and the one before. */
  readonly glued: boolean
  /** Whether its first letter is a capital. */
  readonly capital: boolean
  /** Whether a blank line, or the beginning, stands before it. */
  readonly opens: boolean
}

const LETTER = /\p{L}|\p{M}/u
const UPPER = /\p{Lu}/u

/** What stands at a code unit: a Letter, a Digit, a blank, a Newline or another sign. */
type Class = 'L' | 'D' | ' ' | 'N' | 'S'

function classOf(text: string, at: number): Class {
  const code = text.charCodeAt(at)
  if (code >= 128) return rareClass(text, at, code)
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'L'
  if (code >= 48 && code <= 57) return 'D'
  if (code === 10) return 'N'
  return code <= 32 ? ' ' : 'S'
}

function rareClass(text: string, at: number, code: number): Class {
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200f) || code === 0xfeff) return ' '
  if (code === 0x2028 || code === 0x2029) return 'N'
  return LETTER.test(text.charAt(at)) ? 'L' : 'S'
}

/**
 * The words, numbers and marks of a text, in its order; a walk from end to end.
 *
 * @example
 * ```ts
 * scan('In mid-July, 1,500 left.').map(({ text }) => text)
 * // => ['in', 'mid', '-', 'july', ',', '1,500', 'left', '.']
 * ```
 */
export function scan(text: string): Word[] {
  const words: Word[] = []
  let lines = 2
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text, at)
    if (kind === ' ' || kind === 'N') {
      lines += kind === 'N' ? 1 : 0
      at++
      continue
    }
    const end = kind === 'L' ? letters(text, at) : kind === 'D' ? digits(text, at) : at + 1
    const last = words.at(-1)
    words.push({
      start: at,
      end,
      text: text.slice(at, end).toLowerCase(),
      kind: kind === 'L' ? 'word' : kind === 'D' ? 'number' : 'mark',
      glued: last?.end === at,
      capital: kind === 'L' && UPPER.test(text.charAt(at)),
      opens: lines > 1,
    })
    lines = 0
    at = end
  }
  return words
}

function letters(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && classOf(text, at) === 'L') at++
  return at
}

/** To the end of the digits; a comma or full stop between digits belongs to them. */
function digits(text: string, from: number): number {
  let at = from + 1
  for (; at < text.length; at++) {
    if (classOf(text, at) === 'D') continue
    const between = text[at] === ',' || text[at] === '.'
    if (!between || at + 1 >= text.length || classOf(text, at + 1) !== 'D') break
  }
  return at
}
