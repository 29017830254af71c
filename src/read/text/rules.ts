import type { Token } from './tokens.ts'
import type { Dateline, Quotation, Span, Stance } from './types.ts'
import type { RoleReader } from './view.ts'

/** A full stop, and what stands around it. */
export interface Stop {
  /** The stop, or several: `.`, `?!`, `...`. */
  readonly mark: string
  /** The word before it, 24 characters of it at most. */
  readonly before: string
  /** That word is the first of its block. */
  readonly isFirst: boolean
  /** A quote closes behind it. */
  readonly isQuoted: boolean
  /** White space follows. */
  readonly isSpaced: boolean
  /** What follows, 80 characters of it at most, from the first that is not blank. */
  readonly after: string
}

/** Whether a sentence ends at a full stop, or `undefined` where it is not the one that the reader looks for. */
export type StopReader = (stop: Stop) => boolean | undefined

/** A dateline at the head of a paragraph, from its tokens. */
export type DatelineReader = (tokens: readonly Token[]) => Omit<Dateline, 'block'> | undefined

/** A quotation and the words around it, as far as they may say who speaks. */
export interface QuotationScene {
  /** Words of its sentence before it, from the quotation before on. */
  readonly before: readonly Token[]
  /** Words of its sentence behind it, up to the next quotation. */
  readonly after: readonly Token[]
  /** What it says ends with a comma, a stop or a dash, or one follows it. */
  readonly isRounded: boolean
}

/** Who says something, by which verb. */
export type Attribution = Pick<Quotation, 'speaker' | 'verb'>

/** Says who speaks, or `undefined` where the words are not of the form that it looks for. */
export type SpeakerReader = (scene: QuotationScene) => Attribution | undefined

/** What holds back the words of one sentence, from its tokens. */
export type StanceReader = (tokens: readonly Token[]) => readonly Omit<Stance, 'sentence'>[]

/** All that reading a text must know of its language. Lists are ordered, the most specific reader first. */
export interface Rules {
  /** What the language is called. */
  readonly name: string
  /** The script that it is written in. */
  readonly script: RegExp
  /** Words that every longer text of it has, and others have not. */
  readonly commonWords: ReadonlySet<string>
  /** Roles of paragraphs. */
  readonly roles: readonly RoleReader[]
  /** Datelines. */
  readonly datelines: readonly DatelineReader[]
  /** Ends of sentences. */
  readonly stops: readonly StopReader[]
  /** Who speaks. */
  readonly speakers: readonly SpeakerReader[]
  /** What is held back. */
  readonly stances: StanceReader
}

/** What the first reader of a list that has an answer says. */
export function firstOf<I, O>(readers: readonly ((input: I) => O | undefined)[], input: I): O | undefined {
  for (const reader of readers) {
    const found = reader(input)
    if (found !== undefined) return found
  }
  return undefined
}

/** From the first of some tokens to the last. */
export function spanOfTokens(tokens: readonly Token[]): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last && { start: first.start, end: last.end }
}
