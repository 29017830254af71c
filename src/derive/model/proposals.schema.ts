import * as z from 'zod/mini'
import { actorTypes } from '../../facts/actor.ts'

const words = z.string().check(z.minLength(1), z.maxLength(300))
const optional = z.optional(words)
const base = {
  quote: z.string().check(z.minLength(15), z.maxLength(600)),
  source: optional,
}

/** Schema of an actor whom a model proposes. */
export const proposedActorSchema = z.object({
  name: words,
  type: z.enum(actorTypes),
  aliases: z.optional(z.array(words).check(z.maxLength(20))),
  country: optional,
  demonym: optional,
})

/** Schema of a fact that a model proposes: actors by name, no offsets. */
export const proposedFactSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('event'),
    ...base,
    label: words,
    verb: words,
    passive: z.optional(z.boolean()),
    date: words,
    place: optional,
    actors: z.optional(z.array(words).check(z.maxLength(20))),
  }),
  z.object({ kind: z.literal('role'), ...base, who: words, office: words, body: words }),
  z.object({
    kind: z.literal('deed'),
    ...base,
    who: optional,
    doer: optional,
    verb: words,
    recipient: optional,
    object: optional,
    thing: optional,
    complement: optional,
    date: optional,
    place: optional,
  }),
  z.object({
    kind: z.literal('figure'),
    ...base,
    value: z.number(),
    unit: words,
    asked: words,
    stated: words,
    approximate: z.optional(z.boolean()),
  }),
  z.object({
    kind: z.literal('name'),
    ...base,
    of: words,
    name: words,
    form: z.enum(['acronym', 'official', 'own']),
    standsFor: optional,
  }),
])

/** Schema of an answer, before each part of it is judged by itself. */
export const answerSchema = z.object({
  actors: z.optional(z.array(z.unknown()).check(z.maxLength(500))),
  facts: z.array(z.unknown()).check(z.maxLength(500)),
})

/** An actor as a model proposes it. */
export type ProposedActor = z.infer<typeof proposedActorSchema>
/** A fact as a model proposes it. */
export type ProposedFact = z.infer<typeof proposedFactSchema>

/** The JSON Schema of an answer, for models that can be held to one. */
export function answerJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(
    z.object({ actors: z.array(proposedActorSchema), facts: z.array(proposedFactSchema) }),
  )
}
