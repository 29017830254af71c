import { isBlank } from './chars.ts'

/** What a character can be where it stands: it opens a quotation, closes one, or both. */
export interface QuoteMark {
  /** Marks of different families don't close each other. */
  readonly family: 'double' | 'single' | 'angle' | 'corner'
  /** It can open. */
  readonly opens: boolean
  /** It can close. */
  readonly closes: boolean
  /** How many characters it has: the `` and '' of typewriters have two. */
  readonly length: 1 | 2
  /** It may as well be an apostrophe, so that it closes only where no other does. */
  readonly isDoubtful: boolean
}

type Family = QuoteMark['family']

/** Marks that say themselves which side they are of: 1 opens, -1 closes, 0 is told by what stands around. */
const marks: Readonly<Record<string, readonly [family: Family, side: -1 | 0 | 1]>> = {
  '"': ['double', 0],
  '＂': ['double', 0],
  '“': ['double', 1],
  '‟': ['double', 1],
  '„': ['double', 1],
  '”': ['double', 0],
  '«': ['angle', 0],
  '»': ['angle', 0],
  '‹': ['single', 1],
  '›': ['single', -1],
  '‘': ['single', 1],
  '‚': ['single', 1],
  '’': ['single', 0],
  "'": ['single', 0],
  '「': ['corner', 1],
  '」': ['corner', -1],
  '『': ['single', 1],
  '』': ['single', -1],
}

const WORD = /[\p{L}\p{N}]/u
const OPENER = /[\s`([{<—–\-/:;,.。：，“‘"'„«*_]/

/** The quotation mark at a place, or `undefined`: apostrophes, inches and feet are none. */
export function quoteMarkAt(text: string, at: number, start: number, end: number): QuoteMark | undefined {
  const char = text.charAt(at)
  if ((char === '`' || char === "'") && at + 1 < end && text.charAt(at + 1) === char)
    return { family: 'double', opens: char === '`', closes: char === "'", length: 2, isDoubtful: false }
  const known = marks[char]
  if (!known) return undefined
  const [before, after] = [at > start ? text.charAt(at - 1) : ' ', at + 1 < end ? text.charAt(at + 1) : ' ']
  const [family, side] = known
  const isOpen = !isEmpty(after) && (isEmpty(before) || OPENER.test(before))
  if (side !== 0 && char !== '“')
    return { family, opens: side > 0, closes: side < 0, length: 1, isDoubtful: false }
  if (family === 'single') return singleMark(char, before, after, isOpen)
  if (family === 'angle')
    return { family, opens: !isEmpty(after), closes: !isEmpty(before), length: 1, isDoubtful: false }
  if (char === '“') return { family, opens: true, closes: !isOpen, length: 1, isDoubtful: false }
  // 6'2" and 12" records.
  const isInch =
    /\d/.test(before) && char === '"' && /['’′]\s?\d{1,2}$/.test(text.slice(Math.max(start, at - 5), at))
  return isInch ? undefined : { family, opens: isOpen, closes: true, length: 1, isDoubtful: false }
}

/** ’ and ' are apostrophes within words and before digits ('90s); behind an s they may be. */
function singleMark(char: string, before: string, after: string, isOpen: boolean): QuoteMark | undefined {
  const isWithin = WORD.test(before) && WORD.test(after)
  if (isWithin || /\d/.test(after)) return undefined
  const closes = !isEmpty(before) && !WORD.test(after)
  const opens = char === "'" && isOpen && !closes
  const isDoubtful = closes && /[sSzZxX]/.test(before)
  return opens || closes ? { family: 'single', opens, closes, length: 1, isDoubtful } : undefined
}

function isEmpty(char: string): boolean {
  return isBlank(char.charCodeAt(0))
}
