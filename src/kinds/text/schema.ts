import * as z from 'zod/mini'
import { common, text } from '../common.schema.ts'
import type { QuestionBase } from '../common.ts'

/** A text that earns a part. */
export interface TextAlternative {
  /** As {@link TextFields.accepted}. */
  readonly text: string
  /** The share of the credit that it earns, above 0 and at most 1. */
  readonly fraction: number
}

/** What is special of a text answer, also as a gap of a cloze. */
export interface TextFields {
  /** Tells the kind. */
  readonly kind: 'text'
  /** Every form that is right, the one to show first; at least one. */
  readonly accepted: readonly string[]
  /** What must never count as a slip of the pen: near-namesakes and the other actors of the story. */
  readonly confusables?: readonly string[]
  /** Answers that earn a part of the credit under the rule `wildcards`. */
  readonly alternatives?: readonly TextAlternative[]
}

/** Type a name or a word. */
export interface TextQuestion extends QuestionBase, TextFields {}

/** The fields of {@link TextFields}. */
export const textFields = {
  kind: z.literal('text'),
  accepted: z.array(text).check(z.minLength(1), z.maxLength(100)),
  confusables: z.exactOptional(z.array(text).check(z.maxLength(100))),
  alternatives: z.exactOptional(
    z
      .array(z.strictObject({ text, fraction: z.number().check(z.positive(), z.maximum(1)) }))
      .check(z.maxLength(100)),
  ),
}

/** Schema of {@link TextQuestion}. */
export const textSchema = z.strictObject({ ...common, ...textFields }) satisfies z.ZodMiniType<TextQuestion>
