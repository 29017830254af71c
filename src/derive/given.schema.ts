import * as z from 'zod/mini'
import { actorSchema, factSchema } from '../facts/schema.ts'
import { id } from '../kinds/common.schema.ts'
import type { Pool } from '../pose/pool.ts'
import type { ReadFacts } from './reader.ts'

const fields = { actors: z.array(actorSchema), facts: z.array(factSchema) }

/** Schema of {@link ReadFacts}: facts and actors from a reader or a file. */
export const readFactsSchema: z.ZodMiniType<ReadFacts> = z.strictObject(fields)

/** Schema of {@link Pool}. */
export const poolSchema: z.ZodMiniType<Pool> = z.strictObject({
  ...fields,
  unfit: z.exactOptional(z.array(z.strictObject({ fact: id, actors: z.array(id) }))),
})
