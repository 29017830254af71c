import * as z from 'zod/mini'
import { common, text } from '../common.schema.ts'
import type { QuestionBase } from '../common.ts'

/** What is special of a text answer, also as a gap of a cloze. */
export interface TextFields {
  /** Tells the kind. */
  readonly kind: 'text'
  /** Every form that is right, the one to show first; at least one. */
  readonly accepted: readonly string[]
  /** What must never count as a slip of the pen: near-namesakes and the other actors of the story. */
  readonly confusables?: readonly string[]
  /** Answers that earn a part of the credit under the rule `wildcards`. */
  readonly alternatives?: readonly { readonly text: string; readonly fraction: number }[]
}

/** Type a name or a word. */
export interface TextQuestion extends QuestionBase, TextFields {}

/** The fields of {@link TextFields}. */
export const textFields = {
  kind: z.literal('text'),
  accepted: z.array(text).check(z.minLength(1), z.maxLength(100)),
  confusables: z.exactOptional(z.array(text).check(z.maxLength(100))),
}

/** Schema of {@link TextQuestion}. */
export const textSchema = z.strictObject({ ...common, ...textFields }) satisfies z.ZodMiniType<TextQuestion>
