import { canonicalJson } from '../../base/canonical.ts'
import { digestArticle } from '../../base/digest.ts'
import { parseValue } from '../../base/parse.ts'
import type { Article } from '../../facts/article.ts'
import type { Fact } from '../../facts/fact.ts'
import { factSchema } from '../../facts/schema.ts'
import type { ActorId, Evidence } from '../../kinds/common.ts'
import type { Cast } from './cast.ts'
import type { ProposedFact } from './proposals.schema.ts'

/** Sure enough to be posed; less than what a person wrote. */
const CERTAINTY = 0.95

/** A fact, or why the proposal makes none. */
export type FactOrWhy =
  | {
      /** It makes one. */
      readonly ok: true
      /** As the schema of facts has it. */
      readonly fact: Fact
    }
  | {
      /** It makes none. */
      readonly ok: false
      /** Why, for people. */
      readonly why: string
    }

/** Makes a fact of a proposal: names become actors, the quote a span, and the schema of facts has the last word. */
export function factOf(
  proposal: ProposedFact,
  span: Evidence,
  cast: Cast,
  { published }: Article,
): FactOrWhy {
  const strangers: string[] = []
  const who = (name: string | undefined): ActorId | undefined => {
    const id = cast.whoIs(name)
    if (name !== undefined && id === undefined) strangers.push(name)
    return id
  }
  const said = { ...partsOf(proposal, who, published), attribution: who(proposal.source) }
  if (strangers.length > 0)
    return { ok: false, why: `nobody in the article, or more than one, is called “${strangers[0]}”` }
  const parts = Object.fromEntries(Object.entries(said).filter(([, part]) => part !== undefined))
  const id = `m${digestArticle(canonicalJson({ ...parts, kind: proposal.kind })).slice(0, 10)}`
  const parsed = parseValue(
    factSchema,
    { ...parts, id, kind: proposal.kind, certainty: CERTAINTY, evidence: [span] },
    'bank/shape',
  )
  if (parsed.ok) return { ok: true, fact: parsed.value }
  const [{ path, message }] = parsed.issues
  return { ok: false, why: `${path.join('.')}: ${message}` }
}

function partsOf(
  proposal: ProposedFact,
  who: (name: string | undefined) => ActorId | undefined,
  published: string,
): Readonly<Record<string, unknown>> {
  switch (proposal.kind) {
    case 'event': {
      const { label, verb, passive, date, place, actors } = proposal
      const voice = passive ? 'passive' : undefined
      return { label, verb, date, voice, place: who(place), actors: actors?.map(who) }
    }
    case 'role': {
      const { office, body } = proposal
      return { actor: who(proposal.who), office, body: who(body), asOf: published.slice(0, 7) }
    }
    case 'deed': {
      const { doer, verb, recipient, object, thing, complement, date, place } = proposal
      const whom = { recipient: who(recipient), object: who(object) }
      return { actor: who(proposal.who), doer, verb, ...whom, thing, complement, date, place: who(place) }
    }
    case 'figure': {
      const { value, unit, asked, stated, approximate } = proposal
      return { value, unit, asked, stated, approximate: approximate || undefined }
    }
    case 'name': {
      const { name, form, standsFor } = proposal
      return { actor: who(proposal.of), name, form, standsFor }
    }
  }
}

/** The names that a proposal holds. */
export function namesIn(proposal: ProposedFact): readonly string[] {
  const { source, kind } = proposal
  const names =
    kind === 'event'
      ? [proposal.place, ...(proposal.actors ?? [])]
      : kind === 'role'
        ? [proposal.who, proposal.body]
        : kind === 'deed'
          ? [proposal.who, proposal.recipient, proposal.object, proposal.place]
          : kind === 'name'
            ? [proposal.of]
            : []
  return [source, ...names].filter((name) => name !== undefined)
}
