import * as z from 'zod/mini'
import { readEdtf } from '../calendar/edtf.ts'
import { evidenceSchema, id, rule, text } from '../kinds/common.schema.ts'
import { type Actor, actorTypes } from './actor.ts'
import type { Article, ArticleReference } from './article.ts'
import type { DeedFact, EventFact, Fact, FigureFact, NameFact, RoleFact } from './fact.ts'

const articleInfo = {
  headline: text,
  publisher: z.exactOptional(text),
  published: z.iso.date(),
  url: z.exactOptional(z.url({ protocol: /^https?$/ })),
  language: z.literal('en'),
}

/** Schema of {@link Article}. */
export const articleSchema: z.ZodMiniType<Article> = z.strictObject({
  ...articleInfo,
  text: z.string().check(z.maxLength(10_000_000)),
})

/** Schema of {@link ArticleReference}. */
export const articleReferenceSchema: z.ZodMiniType<ArticleReference> = z.strictObject({
  ...articleInfo,
  digest: z.string().check(
    rule((digest) => /^[0-9a-f]{64}$/.test(digest), {
      code: 'bank/bad-digest',
      path: [],
      message: 'a digest is 64 lower-case hexadecimal digits',
      mend: 'Take it from digestArticle(text).',
    }),
  ),
})

/** Schema of {@link Actor}. */
export const actorSchema: z.ZodMiniType<Actor> = z.strictObject({
  id,
  type: z.enum(actorTypes),
  name: text,
  aliases: z.exactOptional(z.array(text)),
  namesakes: z.exactOptional(z.array(text)),
  country: z.exactOptional(id),
  demonym: z.exactOptional(text),
})

const edtfText = z.string().check(
  z.maxLength(40),
  rule((value) => readEdtf(value).ok, {
    code: 'bank/bad-date',
    path: [],
    message: 'this is not a date of the calendar in EDTF',
    mend: 'Write 1953-07-27, 1953-07, 1953, 195X or 1950/1953.',
  }),
)

const base = {
  id,
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  certainty: z.number().check(z.minimum(0), z.maximum(1)),
  attribution: z.exactOptional(id),
  context: z.exactOptional(text),
}
const flag = z.exactOptional(z.literal(true))

const eventSchema = z.strictObject({
  ...base,
  kind: z.literal('event'),
  label: text,
  date: edtfText,
  verb: z.exactOptional(text),
  subject: z.exactOptional(text),
  voice: z.exactOptional(z.enum(['active', 'passive'])),
  plural: flag,
  place: z.exactOptional(id),
  actors: z.exactOptional(z.array(id)),
  commemorated: flag,
}) satisfies z.ZodMiniType<EventFact>

const roleSchema = z.strictObject({
  ...base,
  kind: z.literal('role'),
  actor: id,
  office: text,
  body: id,
  preposition: z.exactOptional(z.enum(['of', 'for', 'in', 'at', 'on', 'to'])),
  asOf: edtfText,
  shared: flag,
}) satisfies z.ZodMiniType<RoleFact>

const deedSchema = z
  .strictObject({
    ...base,
    kind: z.literal('deed'),
    actor: z.exactOptional(id),
    doer: z.exactOptional(text),
    verb: text,
    recipient: z.exactOptional(id),
    object: z.exactOptional(id),
    thing: z.exactOptional(text),
    complement: z.exactOptional(text),
    date: z.exactOptional(edtfText),
    place: z.exactOptional(id),
    statement: flag,
  })
  .check(
    rule<DeedFact>(({ actor, doer }) => (actor === undefined) !== (doer === undefined), {
      code: 'bank/shape',
      path: ['actor'],
      message: 'a deed is done by an actor, or by somebody who is told in words',
      mend: 'Give either actor or doer.',
    }),
  ) satisfies z.ZodMiniType<DeedFact>

const figureSchema = z.strictObject({
  ...base,
  kind: z.literal('figure'),
  value: z.number(),
  unit: text,
  preposition: z.exactOptional(z.enum(['at', 'by', 'for'])),
  asked: text,
  stated: text,
  date: z.exactOptional(edtfText),
  approximate: flag,
}) satisfies z.ZodMiniType<FigureFact>

const nameSchema = z
  .strictObject({
    ...base,
    kind: z.literal('name'),
    actor: z.exactOptional(id),
    event: z.exactOptional(id),
    name: text,
    form: z.enum(['acronym', 'official', 'own']),
    standsFor: z.exactOptional(text),
    usedBy: z.exactOptional(id),
  })
  .check(
    rule<NameFact>(({ actor, event }) => (actor === undefined) !== (event === undefined), {
      code: 'bank/shape',
      path: ['actor'],
      message: 'a name belongs to an actor or to an event',
      mend: 'Give either actor or event.',
    }),
  ) satisfies z.ZodMiniType<NameFact>

/** Schema of {@link Fact}: the one gate for facts from our reader, from a file or from a language model. */
export const factSchema: z.ZodMiniType<Fact> = z.discriminatedUnion('kind', [
  eventSchema,
  roleSchema,
  deedSchema,
  figureSchema,
  nameSchema,
])
