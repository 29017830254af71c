import * as z from 'zod/mini'
import { common, distinctIds, id, optionSchema, rule } from '../common.schema.ts'
import type { Option, OptionId, QuestionBase } from '../common.ts'

/** What is special of a choice, also as a gap of a cloze. */
export interface ChoiceFields {
  /** Tells the kind. */
  readonly kind: 'choice'
  /** From 2 to 12, with distinct ids. */
  readonly options: readonly Option[]
  /** Id of the right option. */
  readonly key: OptionId
}

/** Pick the one right option. */
export interface ChoiceQuestion extends QuestionBase, ChoiceFields {}

/** The fields of {@link ChoiceFields}. */
export const choiceFields = {
  kind: z.literal('choice'),
  options: z.array(optionSchema).check(z.minLength(2), z.maxLength(12)),
  key: id,
}

/** The checks on {@link ChoiceFields} that its shape cannot say. */
export const choiceRules = [
  distinctIds<ChoiceFields>('options', ({ options }) => options),
  rule<ChoiceFields>(({ options, key }) => options.some((option) => option.id === key), {
    code: 'bank/dangling-option',
    path: ['key'],
    message: 'key is not the id of an option',
    mend: 'Name one of the options, or add the missing one.',
  }),
] as const

/** Schema of {@link ChoiceQuestion}. */
export const choiceSchema = z
  .strictObject({ ...common, ...choiceFields })
  .check(...choiceRules) satisfies z.ZodMiniType<ChoiceQuestion>
