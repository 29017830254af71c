import * as z from 'zod/mini'
import type { Actor } from '../../facts/actor.ts'
import type { Fact } from '../../facts/fact.ts'
import { actorSchema, factSchema } from '../../facts/schema.ts'

/** Facts as a file holds them for editing. */
export interface FactsFile {
  /** The article that they were read from. */
  readonly article?: { readonly headline?: string; readonly published?: string; readonly digest?: string }
  /** Everybody and everything that they name. */
  readonly actors: readonly Actor[]
  /** The facts, in the order of the text. */
  readonly facts: readonly Fact[]
  /** Ids of the facts that derivation finds by itself; of stories that somebody wrote. */
  readonly derived?: readonly string[]
}

/** Schema of {@link FactsFile}. */
export const factsFileSchema: z.ZodMiniType<FactsFile> = z.strictObject({
  article: z.exactOptional(
    z.strictObject({
      headline: z.exactOptional(z.string()),
      published: z.exactOptional(z.string()),
      digest: z.exactOptional(z.string()),
    }),
  ),
  actors: z.array(actorSchema),
  facts: z.array(factSchema),
  derived: z.exactOptional(z.array(z.string())),
})
