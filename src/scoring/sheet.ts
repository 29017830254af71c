import type { QuestionId } from '../kinds/common.ts'

/** What a candidate gave for one question. */
export interface Answer {
  /** In the shape of the question's kind; `null`, an empty text, list or object is a blank. */
  readonly response: unknown
  /** Time taken. */
  readonly seconds?: number
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
  /** By question id; a question left out is blank. */
  readonly answers: Readonly<Record<QuestionId, Answer>>
}
