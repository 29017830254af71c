/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  /** First code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
}

/**
 * What a paragraph is for: `headline`, `subhead` (a deck below the headline too), `byline` (who wrote it, where, and
 * when it was published), `caption`, `boilerplate` (links, notices, credits of the page), `list` (an item of one), `body`.
 */
export type BlockRole = 'headline' | 'subhead' | 'byline' | 'caption' | 'boilerplate' | 'list' | 'body'

/** A paragraph; one that was wrapped into lines holds their line breaks. */
export interface Block extends Span {
  /** What it is for. */
  readonly role: BlockRole
  /** The mark of a heading or list before its words, such as `##` or `•`. */
  readonly mark?: Span
}

/** A sentence of a block: with its full stop, and with the quote or bracket that closes behind it. */
export interface Sentence extends Span {
  /** Index of its block. */
  readonly block: number
}

/** Where a report was filed, at the head of a paragraph; its span ends with its dash. */
export interface Dateline extends Span {
  /** Index of its block. */
  readonly block: number
  /** The town, or towns. */
  readonly place?: Span
  /** The country or state that the place lies in. */
  readonly region?: Span
  /** The day as written, mostly without its year. */
  readonly date?: Span
  /** The agency, without brackets. */
  readonly agency?: Span
}

/** Words in quotation marks; the span holds the marks. */
export interface Quotation extends Span {
  /** Index of its block. */
  readonly block: number
  /** It stands within another quotation. */
  readonly nested?: true
  /** Its mark is not closed; it ends with its block. */
  readonly open?: true
  /** The words that say who speaks: "Kim", "the ministry", "she". */
  readonly speaker?: Span
  /** The verb of saying. */
  readonly verb?: Span
}

/** `reported`: somebody says so; `hedged`: it may be, or is to be; `denied`: it is not so. */
export type StanceKind = 'reported' | 'hedged' | 'denied'

/** Words that are not stated outright, with the words that hold them back. */
export interface Stance extends Span {
  /** How they are held back. */
  readonly kind: StanceKind
  /** Index of the sentence. */
  readonly sentence: number
  /** The words that say so: "said", "may", "failed to". Of what is quoted they may stand in another sentence. */
  readonly cue: Span
}

/**
 * Whether a text can be read: where not, `why` is `empty` (no letters), `script` (most letters are of another
 * script) or `language` (its commonest words are not those of the language).
 */
export type Readable = CanBeRead | Unreadable

/** It can be read. */
export interface CanBeRead {
  /** Tells the two apart. */
  readonly readable: true
}

/** It can't be read. */
export interface Unreadable {
  /** Tells the two apart. */
  readonly readable: false
  /** What is in the way. */
  readonly why: 'empty' | 'script' | 'language'
  /** The same in a sentence that says what to do. */
  readonly message: string
}

/** What stands where in a text. Every list is in the order of the text. */
export interface ReadText {
  /** Its paragraphs. Together they hold every character that is not blank or markup. */
  readonly blocks: readonly Block[]
  /** Its sentences. Together they hold what blocks hold beside marks and datelines. */
  readonly sentences: readonly Sentence[]
  /** The datelines of paragraphs. */
  readonly datelines: readonly Dateline[]
  /** What stands in quotation marks. */
  readonly quotations: readonly Quotation[]
  /** What is reported, hedged or denied, by sentence, in the order of its cues. */
  readonly stances: readonly Stance[]
  /** Whether it can be read at all. */
  readonly readable: Readable
}
