import * as z from 'zod/mini'
import { common, distinctIds, id, optionSchema, rule } from '../common.schema.ts'
import type { Option, OptionId, QuestionBase } from '../common.ts'

/** Put events in the order in which they happened. */
export interface OrderQuestion extends QuestionBase {
  /** Tells the kind. */
  readonly kind: 'order'
  /** From 2 to 12 events, with distinct ids; those that the key does not name are distractors, to be left out. */
  readonly events: readonly Option[]
  /** The events that belong, each once, earliest first; those of one group are tied and may stand in any order. */
  readonly key: readonly (readonly OptionId[])[]
}

/** Schema of {@link OrderQuestion}. */
export const orderSchema = z
  .strictObject({
    ...common,
    kind: z.literal('order'),
    events: z.array(optionSchema).check(z.minLength(2), z.maxLength(12)),
    key: z.array(z.array(id).check(z.minLength(1))).check(z.minLength(2)),
  })
  .check(
    distinctIds<OrderQuestion>('events', ({ events }) => events),
    rule<OrderQuestion>(({ events, key }) => areDistinctOf(key.flat(), events), {
      code: 'bank/dangling-option',
      path: ['key'],
      message: 'key does not name distinct events',
      mend: 'List the id of each event that belongs once, tied ones in one group.',
    }),
  ) satisfies z.ZodMiniType<OrderQuestion>

function areDistinctOf(ids: readonly OptionId[], events: readonly Option[]): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => events.some((event) => event.id === id))
}
