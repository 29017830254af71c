import type { Reading, Tense } from './meaning.ts'
import type { Word } from './scan.ts'

/** What reading dates must know of a language: how it says them. What they mean is the same in all. */
export interface DateLanguage {
  /** The longest expression that begins at a word; "1988 to 1990" is two. */
  readonly readAt: (words: readonly Word[], at: number) => readonly Reading[] | undefined
  /** The tense of the clause around the words from `from` to before `to`, if it shows. */
  readonly tenseAt: (words: readonly Word[], from: number, to: number) => Tense | undefined
  /** Whether the words before an expression leave its date in doubt: "perhaps in 1850". */
  readonly isDoubted: (words: readonly Word[], from: number) => boolean
  /** Whether every expression holds a word like this one: a number, a month, a unit … */
  readonly isHead: (word: Word) => boolean
  /** How many words before its first such word an expression begins at most. */
  readonly lead: number
}
