import type { QuestionId } from '../kinds/common.ts'

/** What a candidate gave for one question. */
export interface Answer {
  /** In the shape of the question's kind; `null`, an empty text, list or object is a blank. */
  readonly response: unknown
  /** Time taken, as the host measured it. */
  readonly seconds?: number
  /** When it came in, by the host's clock: milliseconds since 1970-01-01. */
  readonly at?: number
  /** How sure the candidate was, from 1 (guessing) to 3 (certain). */
  readonly certainty?: 1 | 2 | 3
  /** Earlier responses, first one first. */
  readonly tries?: readonly unknown[]
  /** How many hints were asked for. */
  readonly hints?: number
}

/** The answers to a quiz. */
export interface Sheet {
  /** Id of the quiz. */
  readonly quiz: string
  /** When it was handed in, in milliseconds since 1970-01-01; absent while the attempt is running. */
  readonly submitted?: number
  /** By question id; a question left out is blank. */
  readonly answers: Readonly<Record<QuestionId, Answer>>
}
