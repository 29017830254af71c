import * as z from 'zod/mini'
import { type ChoiceFields, choiceFields, choiceRules } from '../choice/schema.ts'
import { common, distinctIds, id, rule } from '../common.schema.ts'
import type { OptionId, QuestionBase } from '../common.ts'
import { type DateFields, dateFields, dateRules } from '../date/schema.ts'
import { type NumberFields, numberFields, numberRules } from '../number/schema.ts'
import { type TextFields, textFields } from '../text/schema.ts'
import { gapIds } from './gaps.ts'

/** A gap: an id, and the fields of its kind. */
export type Gap = {
  /** What the stem and a response name it by. */
  readonly id: OptionId
} & (ChoiceFields | TextFields | NumberFields | DateFields)

/** Fill the gaps of a text; the stem is the text, with `{{id}}` where a gap stands. */
export interface ClozeQuestion extends QuestionBase {
  /** Tells the kind. */
  readonly kind: 'cloze'
  /** From 1 to 12, each standing in the stem once. */
  readonly gaps: readonly Gap[]
}

const gapSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, ...choiceFields }).check(...choiceRules),
  z.strictObject({ id, ...textFields }),
  z.strictObject({ id, ...numberFields }).check(...numberRules),
  z.strictObject({ id, ...dateFields }).check(...dateRules),
]) satisfies z.ZodMiniType<Gap>

/** Schema of {@link ClozeQuestion}. */
export const clozeSchema = z
  .strictObject({
    ...common,
    kind: z.literal('cloze'),
    gaps: z.array(gapSchema).check(z.minLength(1), z.maxLength(12)),
  })
  .check(
    distinctIds<ClozeQuestion>('gaps', ({ gaps }) => gaps),
    rule<ClozeQuestion>(
      ({ stem, gaps }) =>
        gapIds(stem).toSorted().join() ===
        gaps
          .map((gap) => gap.id)
          .toSorted()
          .join(),
      {
        code: 'bank/dangling-gap',
        path: ['gaps'],
        message: 'the gaps are not those of the stem',
        mend: 'Write {{id}} in the stem once for each gap, and list a gap for each {{id}}.',
      },
    ),
  ) satisfies z.ZodMiniType<ClozeQuestion>
