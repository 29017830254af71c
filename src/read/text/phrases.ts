import type { Token } from './tokens.ts'

/** Phrases by their first word; of those with the same one the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>

interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** A table of phrases, written in lower case with one space between words. */
export function phraseTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>()
  for (const [phrase, value] of rows) {
    const words = phrase.split(' ')
    const [first = ''] = words
    table.set(first, [...(table.get(first) ?? []), { words, value }])
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** A table of phrases that are all alike, from a list with bars between them. */
export function phraseList(list: string): PhraseTable<true> {
  return phraseTable(listOf(list).map((phrase) => [phrase, true]))
}

/** The parts of a list with bars or line ends between them. */
export function listOf(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
}

/** The longest phrase that stands at `at`, and the index of the token behind it. */
export function phraseAt<T>(
  table: PhraseTable<T>,
  tokens: readonly Token[],
  at: number,
): { readonly value: T; readonly next: number } | undefined {
  const found = table
    .get(tokens[at]?.key ?? '')
    ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.key === word))
  return found && { value: found.value, next: at + found.words.length }
}
