import * as z from 'zod/mini'
import { actorSchema, articleReferenceSchema, factSchema } from '../facts/schema.ts'
import { id, text } from '../kinds/common.schema.ts'
import { questionSchema } from '../kinds/schema.ts'
import type { Bank, CorrectionRecord } from './bank.ts'

const version = z.string().check(z.maxLength(50), z.regex(/^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/))

const correctionSchema: z.ZodMiniType<CorrectionRecord> = z.strictObject({
  version,
  published: z.iso.date(),
  reason: text,
  questions: z.array(id),
  withdrawn: z.array(id),
  facts: z.array(id),
})

/** Schema of {@link Bank}: its shape; `parseBank` also checks that ids resolve. */
export const bankSchema: z.ZodMiniType<Bank> = z.strictObject({
  $schema: text,
  format: z.literal(1),
  id: z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  version,
  title: text,
  language: z.string().check(z.maxLength(35), z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)),
  licence: z.exactOptional(text),
  article: articleReferenceSchema,
  actors: z.array(actorSchema),
  facts: z.array(factSchema),
  corrections: z.exactOptional(z.array(correctionSchema)),
  questions: z.array(questionSchema),
})
