import { isContent, plainWords } from '../language/en/content.ts'
import { stem } from '../language/en/stem.ts'
import { questionWords } from '../language/en/words.ts'

/** Stems that share so large a part of their words are nearly the same. */
const NEAR = 0.6

/**
 * Whether two stems ask the same thing in nearly the same words.
 *
 * Compared are question words, names, numbers and words that carry sense, by Jaccard's index. Where each has a name or a
 * number that the other has not, they ask about two things, however alike they are: "… of Russia?", "… of China?".
 *
 * @example
 * ```ts
 * areNearDuplicates('Who led the talks in Geneva?', 'Who led the talks held in Geneva?') // => true
 * areNearDuplicates('Who led the talks in Geneva?', 'Who led the talks in Vienna?') // => false
 * ```
 */
export function areNearDuplicates(a: string, b: string): boolean {
  const [first, second] = [weightyWords(a), weightyWords(b)]
  const shared = [...first].filter((word) => second.has(word)).length
  const all = first.size + second.size - shared
  return all > 0 && shared / all >= NEAR && !(hasOwnName(a, second) && hasOwnName(b, first))
}

function weightyWords(text: string): ReadonlySet<string> {
  const names = namesOf(text)
  return new Set([
    ...names,
    ...plainWords(text)
      .filter((word) => isContent(word) || questionWords.has(word))
      .map(stem),
  ])
}

/** Words with a capital or a digit; the first has its capital from the sentence, unless it carries sense. */
function namesOf(text: string): readonly string[] {
  const written = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word)
  return written
    .filter((word, i) => /^[\p{Lu}\p{N}]/u.test(word) && (i > 0 || isContent(word.toLowerCase())))
    .flatMap((word) => plainWords(word).map(stem))
}

function hasOwnName(text: string, others: ReadonlySet<string>): boolean {
  return namesOf(text).some((name) => !others.has(name))
}
