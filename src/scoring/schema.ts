import * as z from 'zod/mini'
import type { Answer, Sheet } from './sheet.ts'

/** Schema of {@link Answer}. */
export const answerSchema: z.ZodMiniType<Answer> = z.strictObject({
  response: z.unknown(),
  seconds: z.exactOptional(z.number().check(z.nonnegative())),
  at: z.exactOptional(z.number().check(z.nonnegative())),
  certainty: z.exactOptional(z.literal([1, 2, 3])),
  tries: z.exactOptional(z.array(z.unknown()).check(z.maxLength(100))),
  hints: z.exactOptional(z.int().check(z.nonnegative())),
})

/** Schema of {@link Sheet}. */
export const sheetSchema: z.ZodMiniType<Sheet> = z.strictObject({
  quiz: z.string().check(z.maxLength(200)),
  submitted: z.exactOptional(z.number().check(z.nonnegative())),
  answers: z.record(z.string().check(z.maxLength(300)), answerSchema),
})
