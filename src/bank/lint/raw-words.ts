/** A word as it is written. */
export interface RawWord {
  /** Its letters, apostrophes and hyphens included. */
  readonly text: string
  /** Index of its first code unit. */
  readonly start: number
  /** The index after its last. */
  readonly end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

/** The words of a text as they are written. */
export function rawWords(text: string): readonly RawWord[] {
  return Array.from(text.matchAll(WORD), (found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** A text without what stands in quotation marks. */
export function dropQuotations(text: string): string {
  return text.replace(/“[^“”]*”|"[^"]*"|‘[^‘’]*’(?!\p{L})/gu, ' ')
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
