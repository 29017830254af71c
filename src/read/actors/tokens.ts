import { DIGIT, isWordKind, kindAt, SPACE, UPPER, widthAt } from './characters.ts'

/** The words and marks of a stretch of text, in its order; none overlaps another, and no space is in them. */
export interface Tokens {
  /** What each is, as written. */
  readonly words: readonly string[]
  /** First code unit of each. */
  readonly starts: readonly number[]
  /** The code unit after the last of each. */
  readonly ends: readonly number[]
}

/**
 * Words, numbers and marks between two offsets, in linear time.
 *
 * Words keep their hyphens, inner apostrophes and the full stops of abbreviations (`U.S.`, `Gen.`, the `J.` of `J. Smith`);
 * a possessive `'s` is a token of its own.
 *
 * @param abbreviations Words in lower case that take a full stop.
 *
 * @example
 * ```ts
 * tokenize("Gen. Kim's U.S.-led talks", new Set(['gen'])).words // => ['Gen.', 'Kim', "'s", 'U.S.-led', 'talks']
 * ```
 */
export function tokenize(
  text: string,
  abbreviations: ReadonlySet<string>,
  from = 0,
  to = text.length,
): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  // Cut out, so that a word that goes on beyond is never walked twice.
  const piece = text.slice(from, to)
  for (let at = 0; at < piece.length; ) {
    const kind = kindAt(piece, at)
    if (kind === SPACE) {
      at += widthAt(piece, at)
      continue
    }
    const end = isWordKind(kind) ? wordLikeEnd(piece, at, abbreviations) : markEnd(piece, at)
    words.push(piece.slice(at, end))
    starts.push(from + at)
    ends.push(from + end)
    at = end
  }
  return { words, starts, ends }
}

const isWordAt = (text: string, index: number): boolean => isWordKind(kindAt(text, index))
const isDigitAt = (text: string, index: number): boolean => kindAt(text, index) === DIGIT

function wordLikeEnd(text: string, at: number, abbreviations: ReadonlySet<string>): number {
  const end = isDigitAt(text, at) ? numberEnd(text, at) : dottedEnd(text, at)
  if (end > at) return end
  const last = compoundEnd(text, at)
  // The longest abbreviation has eight letters.
  const takesStop =
    text[last] === '.' &&
    last - at <= 8 &&
    !isWordAt(text, last + 1) &&
    abbreviations.has(text.slice(at, last).toLowerCase())
  return takesStop ? last + 1 : last
}

function runEnd(text: string, at: number, belongs: (text: string, index: number) => boolean): number {
  let end = at
  while (end < text.length && belongs(text, end)) end += widthAt(text, end)
  return end
}

const UNITS = /* @__PURE__ */ new Set(['st', 'nd', 'rd', 'th', 's', 'm', 'bn', 'km'])

/** The end of `1,200.5`, `2-1`, `21st`, `5bn`; `at` where it is a word that begins with digits (`3D`). */
function numberEnd(text: string, at: number): number {
  let before = at
  let end = runEnd(text, at, isDigitAt)
  while ('.,:/-'.includes(text[end] ?? ' ') && isDigitAt(text, end + 1)) {
    before = end
    end = runEnd(text, end + 1, isDigitAt)
  }
  if (!isWordAt(text, end)) return end
  const unitEnd = runEnd(text, end, isWordAt)
  return unitEnd - end <= 2 && UNITS.has(text.slice(end, unitEnd)) ? unitEnd : before
}

/** The end of `U.S.`, `a.m.`, `U.S.-led` or of the initial in `J. Smith`; `at` where there is none. */
function dottedEnd(text: string, at: number): number {
  let end = at
  let letters = 0
  while (isWordAt(text, end) && text[end + widthAt(text, end)] === '.') {
    end += widthAt(text, end) + 1
    letters += 1
  }
  if (letters > 1) return text[end] === '-' && isWordAt(text, end + 1) ? compoundEnd(text, end + 1) : end
  const isInitial =
    letters === 1 &&
    kindAt(text, at) === UPPER &&
    kindAt(text, end) === SPACE &&
    kindAt(text, end + 1) === UPPER
  return isInitial ? end : at
}

const CONNECTORS = "-–'’&.@_"

/** The end of a word with what is joined to it: `Jong-un`, `O’Brien`, `AT&T`; not the `'s` of a possessive. */
function compoundEnd(text: string, at: number): number {
  let end = runEnd(text, at, isWordAt)
  while (CONNECTORS.includes(text[end] ?? ' ') && isWordAt(text, end + 1) && !isPossessive(text, end))
    end = runEnd(text, end + 1, isWordAt)
  return end
}

/** Whether an apostrophe (or another connector) at `index` is followed by nothing but an s. */
function isPossessive(text: string, index: number): boolean {
  const letter = text[index + 1]
  return (letter === 's' || letter === 'S') && !isWordAt(text, index + 2)
}

function markEnd(text: string, at: number): number {
  const mark = text[at] ?? ''
  if ((mark === "'" || mark === '’') && isPossessive(text, at)) return at + 2
  if (mark === '.' && text.startsWith('...', at)) return at + 3
  if (mark === '-') return runEnd(text, at, (within, index) => within[index] === '-')
  return at + widthAt(text, at)
}
