import { fold } from '../../base/text.ts'
import { dropArticle } from '../../language/en/articles.ts'
import { nameSuffixes, nameTitles } from '../../language/en/family-names.ts'

/** What a tagger can take a name for. */
export type TaggedType = 'person' | 'organisation' | 'place'

/** A name that a tagger found. */
export interface TaggedName {
  /** First UTF-16 code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
  /** What it names. */
  readonly type: TaggedType
  /** From 0 to 1. */
  readonly confidence: number
}

/** A tagged name as it is compared with others. */
export interface Name extends TaggedName {
  /** As written, without article, title and the ending of the possessive. */
  readonly bare: string
  /** Its words, folded; letters of an acronym are one word. */
  readonly words: readonly string[]
}

/** What a name is linked to. */
export interface Link {
  /** Tells one actor from another. */
  readonly key: string
  /** From 0 to 1: how sure the link is, if the name is one. */
  readonly sureness: number
}

// More words than that no name has; what is longer is compared as a whole.
const LONGEST = 160
const WORDS = 12

/** Prepares a tagged name for comparison. */
export function nameAt(text: string, tagged: TaggedName): Name {
  const written = text.slice(tagged.start, tagged.end)
  if (written.length > LONGEST) return { ...tagged, bare: written, words: [written] }
  const owned = written.trim().replace(/['’]s?$/, '')
  const bare = bareName(owned, tagged.type)
  return { ...tagged, bare, words: wordsOf(bare, tagged.type) }
}

/** "The Hague" keeps its article. */
function bareName(owned: string, type: TaggedType): string {
  if (type === 'person') return withoutTitles(owned)
  return owned.replace(type === 'place' ? /^the\s+(?=\S)/ : /^the\s+(?=\S)/i, '')
}

function withoutTitles(written: string): string {
  const parts = written.split(/\s+/)
  const first = parts.findIndex((part) => !nameTitles.has(fold(part)))
  return first < 1 ? written : parts.slice(first).join(' ')
}

function wordsOf(bare: string, type: TaggedType): readonly string[] {
  const folded = dropArticle(fold(joinedInitials(bare)))
  const words = folded
    .split(' ')
    .filter((word, at) => word && !(type === 'person' && at > 0 && nameSuffixes.has(word)))
  if (words.length === 0) return [bare]
  return words.length > WORDS ? [folded] : words
}

/** "U.N." and "J. K." become one word each. */
export function joinedInitials(written: string): string {
  return written.replace(/(?<!\p{L})(\p{Lu})\. ?(?=\p{Lu}(?:\.|$))/gu, '$1')
}

/** An acronym without its full stops; `undefined` for other names. */
export function acronymOf({ bare }: Name): string | undefined {
  const letters = bare.replaceAll('.', '')
  return /^[A-Z][A-Z0-9&-]{1,7}$/.test(letters) ? letters : undefined
}
