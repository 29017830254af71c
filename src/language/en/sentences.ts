// "Mr. Kim", "Gen. Lee", "the U.S. Navy": a short word with a capital, or single letters, and a full stop.
const ABBREVIATION = /(?:^|[\s("“])(?:\p{Lu}\p{Ll}{0,3}|(?:\p{Lu}\.)*\p{Lu}|vs|no)\.$/u

/**
 * The sentences of a stem.
 *
 * @example
 * ```ts
 * sentencesOf('Gen. Lee spoke. Who listened?') // => ['Gen. Lee spoke.', 'Who listened?']
 * ```
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  for (const part of text.trim().split(/(?<=[.?!]["”’)]?)\s(?=\s*["“‘(]?\p{Lu})/u)) {
    const before = sentences.at(-1)
    if (before !== undefined && ABBREVIATION.test(before))
      sentences[sentences.length - 1] = `${before} ${part}`
    else sentences.push(part)
  }
  return sentences
}
