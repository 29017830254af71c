import * as z from 'zod/mini'
import { actorSchema, factSchema } from '../facts/schema.ts'
import type { ReadFacts } from './reader.ts'

/** Schema of {@link ReadFacts}: facts and actors from a reader, a file or a pool. */
export const readFactsSchema: z.ZodMiniType<ReadFacts> = z.strictObject({
  actors: z.array(actorSchema),
  facts: z.array(factSchema),
})
