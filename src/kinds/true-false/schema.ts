import * as z from 'zod/mini'
import { common } from '../common.schema.ts'
import type { QuestionBase } from '../common.ts'

/** Judge one statement about one fact; the stem is the statement. */
export interface TrueFalseQuestion extends QuestionBase {
  /** Tells the kind. */
  readonly kind: 'true-false'
  /** Whether the statement is true. */
  readonly key: boolean
}

/** Schema of {@link TrueFalseQuestion}. */
export const trueFalseSchema = z.strictObject({
  ...common,
  kind: z.literal('true-false'),
  key: z.boolean(),
}) satisfies z.ZodMiniType<TrueFalseQuestion>
