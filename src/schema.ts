/**
 * The zod schemas of everything that crosses a border, and the JSON Schema of banks for editors and other languages.
 *
 * The schemas are made with `zod/mini`, whose values fit wherever zod takes a schema.
 *
 * @module newsquiz/schema
 */
export { bankJsonSchema } from './bank/json-schema.ts'
export { bankSchema } from './bank/schema.ts'
export { actorSchema, articleReferenceSchema, articleSchema, factSchema } from './facts/schema.ts'
export { evidenceSchema, optionSchema } from './kinds/common.schema.ts'
export { kindSchemas, questionSchema } from './kinds/schema.ts'
export { sheetSchema } from './scoring/schema.ts'
