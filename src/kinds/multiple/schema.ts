import * as z from 'zod/mini'
import { common, distinctIds, id, optionSchema, rule } from '../common.schema.ts'
import type { Option, OptionId, QuestionBase } from '../common.ts'

/** Pick every right option. */
export interface MultipleQuestion extends QuestionBase {
  /** Tells the kind. */
  readonly kind: 'multiple'
  /** From 2 to 12, with distinct ids. */
  readonly options: readonly Option[]
  /** Ids of the right options; at least one, each once. */
  readonly keys: readonly OptionId[]
}

/** Schema of {@link MultipleQuestion}. */
export const multipleSchema = z
  .strictObject({
    ...common,
    kind: z.literal('multiple'),
    options: z.array(optionSchema).check(z.minLength(2), z.maxLength(12)),
    keys: z.array(id).check(z.minLength(1)),
  })
  .check(
    distinctIds<MultipleQuestion>('options', ({ options }) => options),
    rule<MultipleQuestion>(
      ({ options, keys }) =>
        new Set(keys).size === keys.length &&
        keys.every((key) => options.some((option) => option.id === key)),
      {
        code: 'bank/dangling-option',
        path: ['keys'],
        message: 'keys are not distinct ids of options',
        mend: 'Name each right option once, or add the missing one.',
      },
    ),
  ) satisfies z.ZodMiniType<MultipleQuestion>
