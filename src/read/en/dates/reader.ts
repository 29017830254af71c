import type { Reading } from '../../dates/meaning.ts'
import type { Words } from './phrases.ts'

/** Reads one form of date from a word on, or says that it does not stand there; "1988 to 1990" is two. */
export type DateReader = (words: Words, at: number) => readonly Reading[] | undefined
