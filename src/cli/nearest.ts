import { slips } from '../base/text.ts'

/** Two slips in a long word are likely, in a word of three letters they are another word. */
function allowed(word: string): number {
  return word.length < 4 ? 1 : 2
}

/**
 * The one of `names` that somebody who typed `word` may have meant.
 *
 * @example
 * ```ts
 * nearest('tke', ['quiz', 'take']) // => 'take'
 * nearest('quest', ['quiz', 'questions']) // => 'questions'
 * nearest('xyzzy', ['quiz', 'take']) // => undefined
 * ```
 */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const limit = allowed(typed)
  const [best] = names
    .map((name) => ({ name, off: slips(typed, name, limit) }))
    .filter(({ off }) => off <= limit)
    .sort((a, b) => a.off - b.off)
  return best?.name ?? names.find((name) => typed.length > 2 && name.startsWith(typed))
}

/** `; did you mean "take"?` where there is something near, otherwise a full stop. */
export function didYouMean(word: string, names: readonly string[]): string {
  const name = nearest(word, names)
  return name === undefined ? '.' : `; did you mean "${name}"?`
}
