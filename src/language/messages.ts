import type { Issue, Refusal, ResponseCode } from '../base/errors.ts'
import type { Edtf } from '../calendar/edtf.ts'

/** Why a part of an answer earns what it earns, one code for each thing that a report can say. */
export const reasons = [
  'right',
  'wrong',
  'picked-right',
  'picked-wrong',
  'missed',
  'left-alone',
  'errors',
  'accepted',
  'slip',
  'alternative',
  'not-accepted',
  'within-tolerance',
  'outside-tolerance',
  'distance',
  'year-right',
  'year-wrong',
  'month-right',
  'month-wrong',
  'day-right',
  'day-wrong',
  'start-right',
  'start-wrong',
  'end-right',
  'end-wrong',
  'pair-in-order',
  'pair-out-of-order',
  'place-right',
  'place-wrong',
  'follows',
  'does-not-follow',
  'in-sequence',
  'out-of-sequence',
  'displaced',
  'distractor-placed',
  'matched-right',
  'matched-wrong',
  'left-blank',
  'mapped',
  'floor',
  'ceiling',
  'all-or-nothing',
] as const

/** One of {@link reasons}. */
export type Reason = (typeof reasons)[number]

/** Names of the modifiers that come with the library, for whose lines there are sentences. */
export const modifierNames = [
  'fixed-penalty',
  'formula-scoring',
  'certainty-based-marking',
  'adaptive',
  'interactive',
  'countback',
  'decreasing-points',
  'mastery-points',
  'hint-penalty',
  'time-decay',
  'streak-bonus',
  'floor',
  'ceiling',
  'threshold',
  'rounded',
] as const

/** One of {@link modifierNames}. */
export type ModifierName = (typeof modifierNames)[number]

/** How an answer can have done: `partly` earned some of the credit, `invalid` could not be read as an answer. */
export const statuses = ['right', 'partly', 'wrong', 'blank', 'invalid'] as const

/** One of {@link statuses}. */
export type AnswerStatus = (typeof statuses)[number]

/** What is wrong with a response, and how to mend it, for each way in which it can be no answer. */
export type RefusalWords = {
  readonly [code in ResponseCode]: (refusal: Refusal) => readonly [message: string, mend: string]
}

/** What a line of a trace is about, in words. */
export interface LineWords {
  /** The texts of the options, events, premises or gaps that it is about; none where it is all of the answer. */
  readonly about: readonly string[]
  /** The credit that it adds, as {@link Messages.credit} writes it. */
  readonly credit: string
}

/** What each status is called. */
export type StatusWords = { readonly [status in AnswerStatus]: string }

/** One sentence for each reason, without a full stop. */
export type ReasonWords = { readonly [reason in Reason]: (words: LineWords) => string }

/** One sentence for each modifier, without a full stop. */
export type ModifierWords = { readonly [name in ModifierName]: (words: LineWords) => string }

/** An article as a line names it. */
export interface NamedArticle {
  /** As published. */
  readonly headline: string
  /** Who published it. */
  readonly publisher?: string
  /** Day of publication. */
  readonly published: Edtf
}

/** Everything that a report says in the language of its reader; a table that a host can replace, whole or in parts. */
export interface Messages {
  /** Tag of the language, BCP 47. */
  readonly language: string
  /** How an answer did. */
  readonly statuses: StatusWords
  /** What is wrong with a response. */
  readonly refusals: RefusalWords
  /** Why a part earns what it earns, in one sentence without a full stop. */
  readonly reasons: ReasonWords
  /** What a modifier did, in one sentence without a full stop. */
  readonly modifiers: ModifierWords
  /** What a modifier did that the library does not know. */
  readonly otherModifier: (name: string) => string
  /** A line of a trace: the sentence and what it adds. */
  readonly line: (sentence: string, credit: string) => string
  /** A sentence about a gap, which is the nth of its text, counted from 1. */
  readonly inGap: (number: number, sentence: string) => string
  /** A share of the credit, with its sign where it is below nothing. */
  readonly credit: (earned: number, of: number) => string
  /** The verdict on a statement. */
  readonly verdict: (holds: boolean) => string
  /** A date. */
  readonly date: (date: Edtf) => string
  /** A number, with its unit where it has one. */
  readonly amount: (value: number, unit?: string) => string
  /** The article that a key is taken from: publisher, day, headline, as far as they are known. */
  readonly source: (article: NamedArticle) => string
}

/**
 * A refusal in the words of a table: what is wrong with a response, and how to mend it.
 */
export function refusalIn(words: RefusalWords, refusal: Refusal): Issue {
  const [message, mend] = words[refusal.code](refusal)
  return { code: refusal.code, path: refusal.path, message, mend }
}

/** A share as people write it: `1`, `1/2`, `−1/3`, `0`; in lowest terms where the numbers are small. */
export function shareInDigits(earned: number, of: number): string {
  let [a, b] = [Math.abs(earned), of]
  while (b) [a, b] = [b, a % b]
  const [n, d] = [Math.abs(earned) / a, of / a]
  const share = d === 1 ? `${n}` : d > 1000 ? `${Number((n / d).toFixed(3))}` : `${n}/${d}`
  return earned < 0 ? `−${share}` : share
}
