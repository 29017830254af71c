/** A code of {@link Paint}, which takes no room. */
const CODE = /\p{Cc}\[[0-9;]*m/gu
/** Letters and marks of one cell each, which most texts are made of. */
const PLAIN = /^[\x20-\x7e]*$/
const WIDE =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * What a reader takes for one character each, combining marks with their letters.
 *
 * @example
 * ```ts
 * charactersOf('e\u0301a') // => ['e\u0301', 'a']
 * ```
 */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/**
 * How many cells of a terminal a text takes.
 *
 * @example
 * ```ts
 * cellsOf('e\u0301') // => 1
 * cellsOf('서울') // => 4
 * ```
 */
export function cellsOf(text: string): number {
  if (PLAIN.test(text)) return text.length
  return charactersOf(text.replace(CODE, '')).reduce((sum, one) => sum + (WIDE.test(one) ? 2 : 1), 0)
}

/** `text` with spaces behind it, `width` cells in all. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cellsOf(text)))
}

/**
 * A text in lines of at most `width` cells, broken at spaces; a word that is longer is cut.
 *
 * @param first Stands before the first line.
 * @param rest Stands before the others; as many spaces as `first` has cells where it is missing.
 *
 * @example
 * ```ts
 * wrap('one two three', 8) // => ['one two', 'three']
 * wrap('one two three', 8, '1. ') // => ['1. one', '   two', '   three']
 * ```
 */
export function wrap(text: string, width: number, first = '', rest = ' '.repeat(cellsOf(first))): string[] {
  const room = Math.max(1, width - Math.max(cellsOf(first), cellsOf(rest)))
  const lines: string[][] = [[]]
  let left = room
  for (const word of text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => cut(word, room))) {
    const cells = cellsOf(word)
    if (cells > left && left < room) {
      lines.push([])
      left = room
    }
    lines.at(-1)?.push(word)
    left -= cells + 1
  }
  return lines.map((words, i) => (i === 0 ? first : rest) + words.join(' '))
}

/** Pieces of at most `room` cells; a painted word is never cut, for the cut could go through a code. */
function cut(word: string, room: number): string[] {
  if (cellsOf(word) <= room || word.includes('\u001b')) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of charactersOf(word)) {
    if (piece !== '' && cellsOf(piece + character) > room) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** Each word of a text painted by itself, so that a line may end between any two. */
export function paintWords(text: string, paint: (word: string) => string): string {
  return text
    .split(' ')
    .map((word) => (word === '' ? '' : paint(word)))
    .join(' ')
}
