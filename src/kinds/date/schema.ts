import * as z from 'zod/mini'
import { readEdtf } from '../../calendar/edtf.ts'
import { common, rule } from '../common.schema.ts'
import type { QuestionBase } from '../common.ts'

/** What is special of a date, also as a gap of a cloze. */
export interface DateFields {
  /** Tells the kind. */
  readonly kind: 'date'
  /** The right date as EDTF, at the precision that is asked for: `1953-07-27`, `1953-07`, `1953`, `195X`, `1950/1953`, `1850~`. */
  readonly value: string
}

/** Type a date. */
export interface DateQuestion extends QuestionBase, DateFields {}

/** The fields of {@link DateFields}. */
export const dateFields = { kind: z.literal('date'), value: z.string().check(z.maxLength(40)) }

/** The checks on {@link DateFields} that its shape cannot say. */
export const dateRules = [
  rule<DateFields>(({ value }) => readEdtf(value).ok, {
    code: 'bank/bad-date',
    path: ['value'],
    message: 'value is not a date of the calendar in EDTF',
    mend: 'Write 1953-07-27, 1953-07, 1953, 195X, 1950/1953 or 1850~.',
  }),
] as const

/** Schema of {@link DateQuestion}. */
export const dateSchema = z
  .strictObject({ ...common, ...dateFields })
  .check(...dateRules) satisfies z.ZodMiniType<DateQuestion>
