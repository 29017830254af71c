import type { Span } from '../../text/types.ts'
import type { Word } from './words.ts'

export type { Span }

/** A span with what it holds. */
export interface Quote extends Span {
  /** As written. */
  readonly text: string
}

/** A name that somebody found in the text. */
export interface NamedSpan extends Span {
  /** What it names. */
  readonly type: 'person' | 'organisation' | 'place'
}

/** What a role is: an office is given and lost, a profession exercised; kinship is neither. */
export type RoleKind = 'office' | 'profession' | 'kin' | 'other'

/** How a text says it: "Mayor X", "X, mayor of Y", "the mayor, X", "X is mayor", "As mayor, X". */
export type RoleForm = 'title' | 'after' | 'before' | 'copula' | 'as'

/** What a text says that a person is. */
export interface Role {
  /** The person's name. */
  readonly person: Span
  /** The words that say it, without an article before them. */
  readonly role: Quote
  /** The office by itself, its words with capitals: `Defense Minister`. */
  readonly office: string
  /** What kind of role it is. */
  readonly kind: RoleKind
  /** How the text says it. */
  readonly form: RoleForm
  /** Whose office it is, where that is no country: `the city of Springfield`. */
  readonly body?: Quote
  /** The country that it is held for, as ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Whether it is held no more. */
  readonly former: boolean
  /** Whether only the verb says so: "was the mayor" may be said of a time that is named beside it. */
  readonly past?: true
}

/** What a reader of roles sees: a person and the words around. */
export interface Scene {
  /** The text. */
  readonly text: string
  /** The person whose role is read. */
  readonly person: Span
  /** The words before the name, in the order of the text. */
  readonly before: readonly Word[]
  /** The words behind the name. */
  readonly after: readonly Word[]
  /** Whether a word belongs to the name of another person. */
  readonly isOther: (word: Word) => boolean
}

/** The words of a role, and where its head stands among them. */
export interface Phrase {
  /** The words, from the first to the last. */
  readonly words: readonly Word[]
  /** Index of the noun of the role. */
  readonly head: number
  /** The office, where its head is a verb: "heads the ministry". */
  readonly office?: string
  /** Whether the verb before it speaks of the past. */
  readonly past?: true
}

/** Reads one form; what it finds is a role without an article before it. */
export interface RoleReader {
  /** The form that it reads. */
  readonly form: RoleForm
  /** The words of the role. */
  readonly read: (scene: Scene) => Phrase | undefined
}
