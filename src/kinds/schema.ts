import * as z from 'zod/mini'
import { choiceSchema } from './choice/schema.ts'
import { clozeSchema } from './cloze/schema.ts'
import { dateSchema } from './date/schema.ts'
import type { KindName, Question } from './index.ts'
import { matchSchema } from './match/schema.ts'
import { multipleSchema } from './multiple/schema.ts'
import { numberSchema } from './number/schema.ts'
import { orderSchema } from './order/schema.ts'
import { textSchema } from './text/schema.ts'
import { trueFalseSchema } from './true-false/schema.ts'

const table = {
  choice: choiceSchema,
  multiple: multipleSchema,
  'true-false': trueFalseSchema,
  text: textSchema,
  number: numberSchema,
  date: dateSchema,
  order: orderSchema,
  match: matchSchema,
  cloze: clozeSchema,
} satisfies { readonly [N in KindName]: z.ZodMiniType<Question<N>> }

/** The schema of each kind, by name. */
export const kindSchemas: { readonly [N in KindName]: z.ZodMiniType<Question<N>> } = table

/** Schema of a {@link Question} of any kind. */
export const questionSchema: z.ZodMiniType<Question> = z.discriminatedUnion('kind', [
  table.choice,
  table.multiple,
  table['true-false'],
  table.text,
  table.number,
  table.date,
  table.order,
  table.match,
  table.cloze,
])
