import * as z from 'zod/mini'
import { common, distinctIds, id, optionSchema, rule } from '../common.schema.ts'
import type { Option, OptionId, QuestionBase } from '../common.ts'

/** Give each premise its option; an option may serve several premises, or none. */
export interface MatchQuestion extends QuestionBase {
  /** Tells the kind. */
  readonly kind: 'match'
  /** From 2 to 12, with distinct ids. */
  readonly premises: readonly Option[]
  /** From 2 to 12, with distinct ids. */
  readonly options: readonly Option[]
  /** For each premise the id of its option. */
  readonly key: Readonly<Record<OptionId, OptionId>>
}

const items = z.array(optionSchema).check(z.minLength(2), z.maxLength(12))

/** Schema of {@link MatchQuestion}. */
export const matchSchema = z
  .strictObject({
    ...common,
    kind: z.literal('match'),
    premises: items,
    options: items,
    key: z.record(id, id),
  })
  .check(
    distinctIds<MatchQuestion>('premises', ({ premises }) => premises),
    distinctIds<MatchQuestion>('options', ({ options }) => options),
    rule<MatchQuestion>(
      ({ premises, options, key }) =>
        Object.keys(key).length === premises.length &&
        premises.every(({ id }) => Object.hasOwn(key, id) && options.some((option) => option.id === key[id])),
      {
        code: 'bank/dangling-option',
        path: ['key'],
        message: 'key does not give each premise one of the options',
        mend: 'Give every premise, and nothing else, the id of an option.',
      },
    ),
  ) satisfies z.ZodMiniType<MatchQuestion>
