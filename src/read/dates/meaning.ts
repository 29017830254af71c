import type { FeastRule } from '../../calendar/feasts.ts'
import type { Grain, Period } from './period.ts'

/** Whether a clause speaks of what was, is or is to come. */
export type Tense = 'past' | 'present' | 'future'

/** From where "last", "next" or "three days later" are counted: the day of publication, or what the text spoke of last. */
export type From = 'published' | 'spoken'

/** What words for a time say, before it is known which one they mean. */
export type Meaning =
  /** All of it is said: "27 July 1953". */
  | { readonly kind: 'period'; readonly period: Period }
  /** The year is not said: "27 July", "last April", "the third quarter". */
  | {
      readonly kind: 'partial'
      readonly grain: 'day' | 'month' | 'season' | 'quarter' | 'half'
      readonly part: number
      readonly day?: number
      /** -1 the last one, 0 the one of this year, 1 the next one. */
      readonly step?: number
      /** The year, where other words say it: "this year's third quarter". */
      readonly year?: Meaning
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly step?: number; readonly from?: From }
  /** A period of a grain, so many steps from where it is counted: "last week", "that year", "today". */
  | { readonly kind: 'unit'; readonly grain: Grain; readonly step: number; readonly from: From }
  /** "Three years ago", "two days later"; an amount of undefined is vague: "years ago". */
  | {
      readonly kind: 'shift'
      readonly amount?: number
      readonly grain: Grain
      readonly direction: -1 | 1
      readonly from: From
    }
  /** The same stretch a year before: "the year-ago quarter", "a year earlier". */
  | { readonly kind: 'year-before' }
  /** The quarter or half that a report of business is about: "the quarter", "the latest quarter", "the 1988 period". */
  | { readonly kind: 'business'; readonly latest?: true; readonly year?: number }
  | { readonly kind: 'feast'; readonly rule: FeastRule; readonly year?: number; readonly step?: number }
  /** A day of a month that was spoken of: "the 15th". */
  | { readonly kind: 'day'; readonly day: number }
  /** A length, as TIMEX3 writes it: `P3D`. */
  | { readonly kind: 'length'; readonly value: string }
  /** How often, as TIMEX3 writes it. */
  | { readonly kind: 'often'; readonly value: string }
  /** `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`. */
  | { readonly kind: 'vague'; readonly value: string }

/** What a reader found: the words from `from` to before `to`, and what they say. */
export interface Reading {
  /** First word. */
  readonly from: number
  /** The word after the last. */
  readonly to: number
  /** What they say. */
  readonly means: Meaning
  /** TIMEX3's `mod`: `START`, `MID`, `END`, `APPROX`, `MORE_THAN` … */
  readonly mod?: string
  /** Part of the day as TIMEX3 writes it: `MO`, `NI`. */
  readonly daypart?: string
  /** Time of day as ISO 8601 writes it: `10:35`. */
  readonly clock?: string
}
