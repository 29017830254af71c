import { type Issue, NewsquizError } from '../base/errors.ts'
import { readJson } from '../base/json.ts'
import { type Parsed, parseValue } from '../base/parse.ts'
import type { Bank } from './bank.ts'
import { checkReferences } from './references.ts'
import { bankSchema } from './schema.ts'

/** The one version of the bank's data format that this release reads. */
const FORMAT = 1

/**
 * Reads a bank from outside, or says everything that is wrong with it at once.
 *
 * Takes JSON text or a value; hostile ones too (depth, size and keys such as `__proto__` are bounded). The `format`
 * is judged first: a newer one is refused with the advice to update, and when a second format comes, this function
 * will read the first as well.
 *
 * @example
 * ```ts
 * const result = safeParseBank('{"format": 2}')
 * result.ok // => false
 * !result.ok && result.issues[0].code // => 'bank/format'
 * ```
 */
export function safeParseBank(input: unknown): Parsed<Bank> {
  const json = readJson(input)
  if (!json.ok) return json
  const wrongFormat = checkFormat(json.value)
  if (wrongFormat) return { ok: false, issues: [wrongFormat] }
  const parsed = parseValue(bankSchema, json.value, 'bank/shape')
  if (!parsed.ok) return parsed
  const [first, ...rest] = checkReferences(parsed.value)
  return first ? { ok: false, issues: [first, ...rest] } : parsed
}

/**
 * Reads a bank from outside.
 *
 * @param input JSON text, or a value that JSON could have made.
 * @throws {@link NewsquizError} with every issue that {@link safeParseBank} would return.
 *
 * @example
 * ```ts
 * parseBank(JSON.stringify(koreanArmistice)).id // => 'korean-armistice-70'
 * ```
 */
export function parseBank(input: unknown): Bank {
  const parsed = safeParseBank(input)
  if (!parsed.ok) throw new NewsquizError(parsed.issues)
  return parsed.value
}

function checkFormat(value: unknown): Issue | undefined {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (format === FORMAT) return undefined
  const newer = typeof format === 'number' && format > FORMAT
  return {
    code: 'bank/format',
    path: ['format'],
    message: `expected format ${FORMAT}, got ${JSON.stringify(format) ?? 'nothing'}`,
    mend: newer
      ? 'Update newsquiz: the bank was made for a later version.'
      : `Write "format": ${FORMAT} if this is a bank.`,
  }
}
