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
  return nearDuplicateTest()(a, b)
}

/** The same as {@link areNearDuplicates}, for many pairs: each stem is read once. */
export function nearDuplicateTest(): typeof areNearDuplicates {
  const known = new Map<string, ReadStem>()
  const read = (text: string) => {
    const found = known.get(text) ?? { names: namesOf(text), words: weightyWords(text) }
    known.set(text, found)
    return found
  }
  return (a, b) => areNear(read(a), read(b))
}

interface ReadStem {
  readonly names: readonly string[]
  readonly words: ReadonlySet<string>
}

function areNear(a: ReadStem, b: ReadStem): boolean {
  const shared = [...a.words].filter((word) => b.words.has(word)).length
  const all = a.words.size + b.words.size - shared
  return all > 0 && shared / all >= NEAR && !(hasOwnName(a, b) && hasOwnName(b, a))
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

function hasOwnName({ names }: ReadStem, { words }: ReadStem): boolean {
  return names.some((name) => !words.has(name))
}
