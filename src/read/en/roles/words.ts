import { abbreviatedTitles } from '../../../language/en/roles.ts'

/** A word, number or mark of a text. */
export interface Word {
  /** First UTF-16 code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
  /** As written. */
  readonly text: string
  /** In lower case, without the ending of the possessive and the full stop of an abbreviation. */
  readonly lower: string
  /** Whether it has the ending of the possessive: "Russia's". */
  readonly possessive: boolean
}

// "U.S." is one word, so are "Russia's" and "editor-in-chief".
const WORD = /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}\p{N}]+(?:(?:['’.&-]|(?<=\p{N})–)[\p{L}\p{M}\p{N}]+)*|\S/gu
const POSSESSIVE = /['’]s$/

/** The words of `text` from one offset to another. */
export function wordsBetween(text: string, from: number, to: number): Word[] {
  const found: Word[] = []
  for (const { 0: written, index } of text.slice(from, to).matchAll(WORD)) {
    const last = found.at(-1)
    const start = from + index
    if (last && last.end === start && joins(last, written))
      found[found.length - 1] = word(text, last.start, start + 1)
    else found.push(word(text, start, start + written.length))
  }
  return found
}

/** "Gen" and its full stop are one word, and so are "states" and the apostrophe of its possessive. */
function joins(last: Word, mark: string): boolean {
  if (mark === '.') return abbreviatedTitles.has(last.lower)
  return /^['’]$/.test(mark) && /s$/.test(last.text) && !last.possessive
}

function word(text: string, start: number, end: number): Word {
  const written = text.slice(start, end)
  const possessive = POSSESSIVE.test(written) || /s['’]$/.test(written)
  const lower = written.toLowerCase().replace(/['’]s?$|(?<=[a-z]{2})\.$/, '')
  return { start, end, text: written, lower, possessive }
}

/** Whether a word is written with a capital. */
export function isCapitalised({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text)
}

/** Whether it is a word or a number, and no mark. */
export function isWord({ text }: Word): boolean {
  return /^[\p{L}\p{N}]/u.test(text)
}

/** Whether a word is one of a list of small words, and no acronym: "who" and not "WHO", "us" and not "US". */
export function isOneOf(word: Word | undefined, list: ReadonlySet<string>): boolean {
  return word !== undefined && list.has(word.lower) && !/^\p{Lu}{2,5}$/u.test(word.text)
}
