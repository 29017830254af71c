/** What a language tells the tagger of actors about its words; all in lower case unless said otherwise. */
export interface NameWords {
  /** Words that take a full stop of their own, without it. */
  readonly abbreviations: ReadonlySet<string>
  /** Lists of words that hint at a name: titles, words of organisations, of places, prepositions of place, verbs of saying, dates. */
  readonly roles: readonly (readonly string[])[]
  /** Small words that stand within a name. */
  readonly links: ReadonlySet<string>
  /** Other ways to write a word, and the one that is learned. */
  readonly spellings: ReadonlyMap<string, string>
  /** Words in capitals that are not what they would be in lower case, and what they are. */
  readonly acronyms: ReadonlyMap<string, string>
  /** Titles that are no names when they stand alone. */
  readonly personTitles: ReadonlySet<string>
  /** Words with a capital that can stand before a name without belonging to it, without full stop. */
  readonly beforeNames: ReadonlySet<string>
}
