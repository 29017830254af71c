/** A day of the Gregorian calendar as `YYYY-MM-DD`. */
export type IsoDate = string

/** What is known of an article without its text. */
export interface ArticleInfo {
  /** As published. */
  readonly headline: string
  /** Who published it. */
  readonly publisher?: string
  /** Day of publication. */
  readonly published: IsoDate
  /** Where it can be read. */
  readonly url?: string
  /** Language of the text. */
  readonly language: 'en'
}

/** A news article as read. */
export interface Article extends ArticleInfo {
  /** The text that the offsets of evidence count in. */
  readonly text: string
}

/** What a bank says of its article: all but the text, and the digest that tells which text is meant. */
export interface ArticleReference extends ArticleInfo {
  /** SHA-256 of the text in NFC with LF line ends, 64 hexadecimal digits. */
  readonly digest: string
}
