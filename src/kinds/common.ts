/** What a question is about. */
export const topics = ['date', 'actor', 'anniversary', 'place', 'figure', 'event'] as const

/** One of {@link topics}. */
export type Topic = (typeof topics)[number]

/** What an option names, so that lint and posers can hold options to one type. */
export const optionTypes = [
  'person',
  'organisation',
  'country',
  'place',
  'date',
  'number',
  'weekday',
  'office',
  'event',
  'name',
] as const

/** One of {@link optionTypes}. */
export type OptionType = (typeof optionTypes)[number]

/** Id of a bank, lower-case words joined by hyphens: `korean-armistice-70`. */
export type BankId = string
/** Id of a question: bank, fact, what is asked and kind, joined by slashes: `korean-armistice-70/e1/date/choice`. */
export type QuestionId = string
/** Id of a fact within its bank; it is seen by candidates, so it must not name what may be asked for. */
export type FactId = string
/** Id of an actor: `kim-jong-un`. */
export type ActorId = string
/** Id of an option, event, premise or gap within its question; it is seen by candidates. */
export type OptionId = string

/**
 * A span of the article that proves a fact: a W3C Web Annotation text position selector.
 *
 * Offsets are UTF-16 code units into the text whose digest the bank carries.
 */
export interface Evidence {
  /** First code unit of the span, from 0. */
  readonly start: number
  /** The code unit after the last; greater than `start`. */
  readonly end: number
  /** The words of the span, only where the article may be redistributed. */
  readonly exact?: string
}

/** The fields that every question has, whatever its kind. */
export interface QuestionBase {
  /** Stable id, beginning with the bank's id and a slash. */
  readonly id: QuestionId
  /** What the question is about. */
  readonly topic: Topic
  /** What is asked: a question, an instruction, a statement to judge or a text with gaps, as the kind wants it. */
  readonly stem: string
  /** The facts it rests on; at least one. */
  readonly facts: readonly FactId[]
  /** What of its facts is asked: `date`, `who`, `office`, `year-of-75` …; two questions equal in `facts` and `asks` are enemies. */
  readonly asks: string
  /** The spans of the article that prove the key; at least one. */
  readonly evidence: readonly Evidence[]
  /** Why the key is right, in one or two sentences. */
  readonly explanation: string
  /** Estimated share of readers who get it wrong, from 0 (all right) to 1. */
  readonly difficulty?: number
  /** Free words to draw by. */
  readonly tags?: readonly string[]
  /** Last day on which the key is true, where it will not stay true. */
  readonly validUntil?: string
}

/** One option of a choice, or one item to match. */
export interface Option {
  /** Id within the question. It is seen by candidates, so it must not tell the key. */
  readonly id: OptionId
  /** What is shown. */
  readonly text: string
  /** What it names. */
  readonly type?: OptionType
  /** Its value for sorting and comparing: a number, or a date as EDTF. */
  readonly value?: number | string
  /** The actor that it names. */
  readonly actor?: ActorId
  /** Shown in the report to whoever picked it. */
  readonly feedback?: string
  /** The share of the credit that picking it earns under the rule `optionFractions`, from -1 to 1; never shown. */
  readonly fraction?: number
  /** Keeps its place when the others are shuffled. */
  readonly pinned?: true
}

/** The bank that a question comes from, which its id begins with. */
export function storyOf({ id }: { readonly id: QuestionId }): BankId {
  return id.split('/', 1).join()
}

/** An option as a candidate sees it. */
export interface OptionView {
  /** What a response names. */
  readonly id: OptionId
  /** What is shown. */
  readonly text: string
}

/** Credit for one answer as whole numbers: `earned` of `of`, so that sums stay exact. */
export interface Credit {
  /** From 0 to `of`. */
  readonly earned: number
  /** At least 1. */
  readonly of: number
}

/** Share of the credit earned, from 0 (none) to 1 (all). */
export type Fraction = number
