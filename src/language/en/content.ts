import { tokens } from '../../base/text.ts'
import { dropPossessives } from './possessives.ts'
import { stem } from './stem.ts'
import { stopWords } from './words.ts'

/**
 * The words of a text, folded, without the endings of owners.
 *
 * @example
 * ```ts
 * plainWords("Russia's minister") // => ['russia', 'minister']
 * ```
 */
export function plainWords(text: string): string[] {
  return tokens(dropPossessives(text))
}

/** Whether a folded word carries sense: four letters or more, and no stop-word. */
export function isContent(word: string): boolean {
  return word.length > 3 && !stopWords.has(word)
}

/**
 * The words of a text that carry its sense, stemmed, each once.
 *
 * @example
 * ```ts
 * [...contentStems('Which countries signed the armistice?')] // => ['country', 'sign', 'armistic']
 * ```
 */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(plainWords(text).filter(isContent).map(stem))
}
