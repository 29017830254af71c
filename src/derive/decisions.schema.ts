import * as z from 'zod/mini'
import { id, text } from '../kinds/common.schema.ts'
import { type Decision, verdicts } from './decisions.ts'

const digest = z.string().check(z.regex(/^[0-9a-f]{16}$/))

const decisionSchema: z.ZodMiniType<Decision> = z.strictObject({
  question: id,
  seen: digest,
  offered: digest,
  verdict: z.enum(verdicts),
  reason: z.exactOptional(text),
  stem: text,
  explanation: text,
  edited: z.exactOptional(
    z.strictObject({ stem: z.exactOptional(text), explanation: z.exactOptional(text) }),
  ),
})

/** Schema of a file of decisions. */
export const decisionsSchema: z.ZodMiniType<{ format: 1; decisions: Decision[] }> = z.strictObject({
  format: z.literal(1),
  decisions: z.array(decisionSchema),
})
