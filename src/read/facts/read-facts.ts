import { digestArticle } from '../../base/digest.ts'
import { oncePer } from '../../base/once-per.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Article } from '../../facts/article.ts'
import type { Fact } from '../../facts/fact.ts'
import { actorsOf } from '../../facts/references.ts'
import { withoutLegalForm } from '../../language/en/legal-forms.ts'
import { surnameOf } from '../../language/en/surnames.ts'
import type { ActorModel } from '../actors/model.ts'
import type { ReadActor } from '../cast/link.ts'
import { countryActor, countryCodeOf } from '../en/facts/countries.ts'
import { factFinders } from '../en/facts/finders.ts'
import { saidOnce } from '../en/facts/said-twice.ts'
import { shownName } from '../en/facts/shown-names.ts'
import { victimsOf } from '../en/facts/victims.ts'
import type { Draft } from './fact-finder.ts'
import { type Material, materialOf } from './material.ts'

/** What was read out of an article. */
export interface ReadFacts {
  /** What it asserts, in its order; also what it doubts, with a certainty below 0.9. */
  readonly facts: readonly Fact[]
  /** Everybody whom the facts name, and others whom the article names, who may stand in as wrong options. */
  readonly actors: readonly Actor[]
}

/**
 * The facts that an English article states outright, each with the sentence that proves it.
 *
 * Precision is bought with yield: what is reported, hedged or denied, what hangs on a pronoun, and every clause that
 * isn't plainly one is left out.
 *
 * @param model From `loadActorModel`.
 * @throws RangeError where `article.published` is no day of the calendar.
 */
export function readFacts(article: Article, model: ActorModel): ReadFacts {
  const material = materialOf(article, model)
  const nameless = new Set(material.cast.actors.flatMap((actor) => (hasName(actor) ? [] : actor.id)))
  const drafts = saidOnce(factFinders.flatMap((read) => read(material)))
  const facts = named(drafts, article.text).filter((fact) => !actorsOf(fact).some((id) => nameless.has(id)))
  return { facts, actors: castOf(material, facts) }
}

/** Facts with ids that say nothing of what they hold, and stay the same when others come or go. */
function named(drafts: readonly Draft[], text: string): Fact[] {
  const seen = new Map<string, number>()
  const byPlace = [...drafts].sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
  return byPlace.map((draft) => {
    const quote = draft.evidence.map(({ start, end }) => text.slice(start, end)).join('\n')
    const key = `${draft.kind}-${digestArticle(`${draft.kind}\n${quote}`).slice(0, 8)}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return { id: nth === 1 ? key : `${key}-${nth}`, ...draft }
  })
}

function castOf(material: Material, facts: readonly Fact[]): Actor[] {
  const used = new Set(facts.flatMap(actorsOf))
  const actors = material.cast.actors
    .filter((actor) => used.has(actor.id) || (mayStandIn(material, actor) && hasName(actor)))
    .map((actor) => asActor(material, actor))
  const known = new Set(actors.map(({ id }) => id))
  const missing = [...used].filter((id) => !known.has(id))
  return [...actors, ...missing.flatMap((id) => countryActor(countryCodeOf(id), id) ?? [])]
}

/** What is longer than this, in UTF-16 code units, is nobody's name. */
const LONGEST_NAME = 200

function hasName({ name, aliases }: ReadActor): boolean {
  return [name, ...aliases].every(({ length }) => length <= LONGEST_NAME)
}

/** Whether somebody whom no fact names is known well enough to be a wrong option: a person by the full name, a body by all of it; no victim. */
function mayStandIn(material: Material, { id, type, name, confidence }: ReadActor): boolean {
  if (confidence < 0.8 || (type === 'person' && !name.includes(' '))) return false
  if (victimsOf(material).has(id)) return false
  return type !== 'organisation' || !tornActors(material).has(id)
}

/** Bodies of whose name only what stands behind "and" was taken for one: "the Securities and Exchange Commission". */
const tornActors = /* @__PURE__ */ oncePer(
  ({ cast, article: { text } }: Material): ReadonlySet<string> =>
    new Set(
      cast.mentions.flatMap(({ actor, start }) =>
        /\p{Lu}\p{Ll}{1,30} (?:and|&) $/u.test(text.slice(Math.max(0, start - 40), start)) ? actor : [],
      ),
    ),
)

function asActor(material: Material, actor: ReadActor): Actor {
  const { id, type, name, aliases, country } = actor
  const own = type === 'country' && country !== undefined ? countryActor(country, id) : undefined
  if (own)
    return { ...own, ...(aliases.length > 0 && { aliases: aliases.filter((alias) => alias !== own.name) }) }
  const shown = shownName(material, actor)
  // The article is part of the name to show, not of every way to write it.
  const short = type === 'person' ? surnameOf(name) : type === 'organisation' ? withoutLegalForm(name) : name
  const forms = new Set(
    [name.replace(/^the /, ''), ...aliases, short ?? name].filter((form) => form !== shown),
  )
  return { id, type, name: shown, ...(forms.size > 0 && { aliases: [...forms] }) }
}
