import * as z from 'zod/mini'
import { bankSchema } from './schema.ts'

/**
 * The JSON Schema (draft 2020-12) of a bank, made from {@link bankSchema}; also a file, `newsquiz/bank.schema.json`.
 *
 * What a JSON Schema can't say (ids are distinct and resolve, dates are in the calendar) only `parseBank` checks.
 *
 * @example
 * ```ts
 * bankJsonSchema['title'] // => 'newsquiz bank, format 1'
 * ```
 */
export const bankJsonSchema: Readonly<Record<string, unknown>> = {
  title: 'newsquiz bank, format 1',
  .../* @__PURE__ */ z.toJSONSchema(bankSchema),
}
