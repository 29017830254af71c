import {
  dateAbbreviations,
  hourAbbreviations,
  hourFollowers,
  looseAbbreviations,
  nameAbbreviations,
  numberAbbreviations,
  openAbbreviations,
  openers,
  titleAbbreviations,
} from '../../../language/en/abbreviations.ts'
import type { Stop } from '../../text/rules.ts'

interface Context {
  /** The short form, folded. */
  readonly key: string
  /** It has a capital. */
  readonly isCapital: boolean
  /** What follows. */
  readonly after: string
}

/** Ordered: a form that always goes on comes before one that may end. */
const kinds: readonly ((context: Context) => boolean | undefined)[] = [
  ({ key, isCapital }) =>
    openAbbreviations.has(key) || (isCapital && titleAbbreviations.has(key)) ? false : undefined,
  ({ key, isCapital, after }) =>
    (numberAbbreviations.has(key) || (isCapital && dateAbbreviations.has(key))) && /^\p{N}/u.test(after)
      ? false
      : undefined,
  ({ key, after }) =>
    hourAbbreviations.has(key) ? !hourFollowers.has(wordOf(after)) && !isSmall(after) : undefined,
  ({ key, isCapital, after }) =>
    looseAbbreviations.has(key) || (isCapital && (nameAbbreviations.has(key) || dateAbbreviations.has(key)))
      ? opensSentence(after)
      : undefined,
]

/** Short forms of the table: "Gen. Lee", "No. 5", "5 p.m. Monday", "Apple Inc. The". */
export function abbreviationStop({ mark, before, after }: Stop): boolean | undefined {
  if (mark !== '.') return undefined
  const word = before.replace(/^[^\p{L}\p{N}]+/u, '')
  const context = { key: word.toLowerCase(), isCapital: /^\p{Lu}/u.test(word), after }
  for (const kind of kinds) {
    const found = kind(context)
    if (found !== undefined) return found
  }
  return undefined
}

/** Initials, and short forms with a full stop behind each letter: "J. K. Rowling", "the U.S. officials". */
export function initialStop({ mark, before, after }: Stop): boolean | undefined {
  if (mark !== '.' || !/(?:^|[^\p{L}\p{N}])(?:\p{L}\.){0,6}\p{Lu}$/u.test(before)) return undefined
  return opensSentence(after)
}

/** Whether what follows begins with a capital and a word that opens sentences, or with a quotation. */
function opensSentence(after: string): boolean {
  return !isSmall(after) && (openers.has(wordOf(after)) || /^["“«]\p{Lu}/u.test(after))
}

function isSmall(after: string): boolean {
  return /^\p{Ll}/u.test(after)
}

function wordOf(after: string): string {
  return (/^[^\p{L}\p{N}]{0,4}([\p{L}\p{N}]*)/u.exec(after)?.[1] ?? '').toLowerCase()
}
