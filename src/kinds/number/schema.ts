import * as z from 'zod/mini'
import { common, rule, text } from '../common.schema.ts'
import type { QuestionBase } from '../common.ts'

/** How far off a number may be and still be right. */
export type NumberTolerance =
  | {
      /** In the unit of the question. */
      readonly absolute: number
    }
  | {
      /** As a share of the value: 0.05 is five per cent either way. */
      readonly relative: number
    }
  | {
      /** The least that is right. */
      readonly from: number
      /** The most that is right. */
      readonly to: number
    }

/** What is special of a number, also as a gap of a cloze. */
export interface NumberFields {
  /** Tells the kind. */
  readonly kind: 'number'
  /** The right number. */
  readonly value: number
  /** Shown behind the field, and allowed behind the number in a response: `years`, `km`. */
  readonly unit?: string
  /** Without it only the value itself is right. */
  readonly tolerance?: NumberTolerance
}

/** Type a number. */
export interface NumberQuestion extends QuestionBase, NumberFields {}

const amount = z.number().check(z.nonnegative())

/** The fields of {@link NumberFields}. */
export const numberFields = {
  kind: z.literal('number'),
  value: z.number(),
  unit: z.exactOptional(text),
  tolerance: z.exactOptional(
    z.union([
      z.strictObject({ absolute: amount }),
      z.strictObject({ relative: amount }),
      z.strictObject({ from: z.number(), to: z.number() }),
    ]),
  ),
}

/** The checks on {@link NumberFields} that its shape cannot say. */
export const numberRules = [
  rule<NumberFields>(
    ({ value, tolerance }) =>
      tolerance === undefined || !('from' in tolerance) || (tolerance.from <= value && value <= tolerance.to),
    {
      code: 'bank/shape',
      path: ['tolerance'],
      message: 'the value lies outside its own interval',
      mend: 'Let from be at most the value, and to at least the value.',
    },
  ),
] as const

/** Schema of {@link NumberQuestion}. */
export const numberSchema = z
  .strictObject({ ...common, ...numberFields })
  .check(...numberRules) satisfies z.ZodMiniType<NumberQuestion>
