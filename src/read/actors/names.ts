import type { TokenSpan } from './tags.ts'
import type { Tokens } from './tokens.ts'

/** A name of a document: the number of its sentence, its tokens there, its type and how sure it is. */
export interface DocumentName extends TokenSpan {
  readonly piece: number
  readonly confidence: number
  /** The chances that it is of each type. */
  readonly chances: readonly number[]
}

/** The words of a name, as they are compared. */
export function surfaceOf(tokens: Tokens | undefined, { first, last }: TokenSpan): string[] {
  return (tokens?.words.slice(first, last + 1) ?? []).map(comparable)
}

/** A word as it is compared. */
export const comparable = (word: string): string => word.replaceAll('’', "'")
