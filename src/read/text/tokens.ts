import type { Span } from './types.ts'

/** A word or one other character of a text. */
export interface Token extends Span {
  /** As written; the `` and '' of typewriters are a straight mark. */
  readonly text: string
  /** As tables hold it: lower case, straight apostrophes, nothing invisible. */
  readonly key: string
  /** It has a letter or digit. */
  readonly isWord: boolean
}

// Within a word stand apostrophes, hyphens and full stops ("didn't", "Jong-un", "U.S"); within a number commas.
const TOKEN =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}]|['’\-‑.&](?=[\p{L}\p{N}])|(?<=\p{N}),(?=\p{N}))*|''|``|[^\s\p{L}\p{N}\p{Cf}]/gu
const WORD = /^[\p{L}\p{N}]/u
const PLAIN = /^[a-z]+$/
const ASCII = /^[!-~]+$/

/**
 * The words and marks of a stretch of text.
 *
 * @example
 * ```ts
 * tokensOf('Kim didn’t go.', { start: 4, end: 14 }).map(({ key }) => key) // => ["didn't", 'go', '.']
 * ```
 */
export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  for (const found of text.slice(start, end).matchAll(TOKEN))
    tokens.push(tokenOf(found[0], start + found.index))
  return tokens
}

function tokenOf(found: string, start: number): Token {
  const isPlain = PLAIN.test(found)
  const written = isPlain ? found : trimFormat(found)
  const text = written === "''" || written === '``' ? '"' : written
  return {
    start,
    end: start + written.length,
    text,
    key: isPlain ? found : keyOf(text),
    isWord: isPlain || WORD.test(written),
  }
}

function trimFormat(word: string): string {
  let end = word.length
  while (end > 1 && word.charCodeAt(end - 1) > 127 && /\p{Cf}/u.test(word.charAt(end - 1))) end -= 1
  return end === word.length ? word : word.slice(0, end)
}

function keyOf(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word
    .replace(/\p{Cf}+/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
}

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

/** Whether a word is written in capitals, two of them at least. */
export function isAllCaps(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}[\p{Lu}\p{M}.'’&-]+$/u.test(token.text)
}
