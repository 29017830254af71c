import { NewsquizError } from '../base/errors.ts'
import { parseWith } from '../base/parse.ts'
import { sheetSchema } from './schema.ts'
import type { Sheet } from './sheet.ts'

/**
 * Reads a sheet of answers from outside.
 *
 * Judged is the shape of the sheet only; whether a response fits its question is said by `scoreQuiz`, answer by
 * answer.
 *
 * @param input JSON text, or a value that JSON could have made.
 * @throws {@link NewsquizError} with every issue found.
 *
 * @example
 * ```ts
 * parseSheet('{"quiz": "q1", "answers": {"a/b/date/choice": {"response": "x"}}}').quiz // => 'q1'
 * ```
 */
export function parseSheet(input: unknown): Sheet {
  const parsed = parseWith(sheetSchema, input, 'sheet/shape')
  if (!parsed.ok) throw new NewsquizError(parsed.issues)
  return parsed.value
}
