import { oncePer } from '../../base/once-per.ts'
import { tokens } from '../../base/text.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Article } from '../../facts/article.ts'
import type { RoleFact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import { americanIn } from '../../language/en/american.ts'
import { dropArticle } from '../../language/en/articles.ts'
import { dropLegalForm } from '../../language/en/organisation-sorts.ts'
import { ofKind } from '../../pose/scene.ts'
import type { Stock } from '../../pose/stock.ts'
import { countryOf } from '../../read/countries.ts'

/**
 * The stock as it stands beside the actors of a story: whoever is of both keeps the id of the story, and is no other.
 *
 * Whom the text names without being an actor of it stands in for nobody either: the story may say the same of them.
 */
export function stockBeside(stock: Stock, actors: readonly Actor[], { text, published }: Article): Stock {
  const index = indexOf(stock, Number(published.slice(0, 4)))
  const same = new Map<ActorId, ActorId>()
  const names: [ActorId, ActorId][] = []
  for (const actor of actors)
    for (const id of index(actor)) {
      if (!same.has(id)) same.set(id, actor.id)
      names.push([actor.id, id])
    }
  const own = (id: ActorId) => same.get(id) ?? id
  const taken = new Set(actors.map(({ id }) => id))
  const isNamed = namedIn(text)
  const spell = americanIn(text)
  // An id of the story that means somebody else there must not mean two.
  const isClash = (id: ActorId) => taken.has(id) && !same.has(id)
  const traits = [...names, ...[...stock.traits.keys()].map((id): [ActorId, ActorId] => [own(id), id])]
  return {
    actors: stock.actors
      .filter((actor) => !same.has(actor.id) && !taken.has(actor.id) && !isNamed(actor))
      .map((actor) => moved(actor, own)),
    facts: ofKind(stock.facts, 'role')
      .filter((fact) => !isClash(fact.actor))
      .map((fact) =>
        told(fact, { actor: own(fact.actor), body: own(fact.body), office: spell(fact.office) }),
      ),
    traits: new Map(
      traits
        .filter(([, id]) => !isClash(id))
        .map(([id, known]) => [id, { ...moved(stock.traits.get(known) ?? {}, own), known }]),
    ),
  }
}

// What is read out of a fact is remembered with it: it stays the same object from story to story wherever it can.
function told(fact: RoleFact, here: Pick<RoleFact, 'actor' | 'body' | 'office'>): RoleFact {
  const isSame = fact.actor === here.actor && fact.body === here.body && fact.office === here.office
  return isSame ? fact : { ...fact, ...here }
}

/** The same of the country as the story calls it. */
function moved<T extends { readonly country?: ActorId }>(one: T, own: (id: ActorId) => ActorId): T {
  const country = one.country === undefined ? undefined : own(one.country)
  return country === one.country ? one : { ...one, country }
}

const byName = /* @__PURE__ */ oncePer(({ actors }: Stock): ReadonlyMap<string, readonly Actor[]> => {
  const found = new Map<string, Actor[]>()
  for (const actor of actors)
    for (const key of keysOf(actor)) found.set(key, [...(found.get(key) ?? []), actor])
  return found
})

/** Finds who of the stock an actor is. Two of one name are told apart by the year; where they can't be, it is both. */
function indexOf(stock: Stock, year: number): (actor: Actor) => readonly ActorId[] {
  const { traits } = stock
  const isOfYear = ({ id }: Actor) => {
    const [first, last] = traits.get(id)?.years ?? [year, year]
    return first <= year && year <= last
  }
  return (actor) => {
    const found = [...new Set(keysOf(actor).flatMap((key) => byName(stock).get(key) ?? []))]
    const ofYear = found.filter(isOfYear)
    return (ofYear.length > 0 ? ofYear : found).map(({ id }) => id)
  }
}

const keysOf = /* @__PURE__ */ oncePer(({ type, name, aliases = [] }: Actor): readonly string[] => {
  const code = type === 'country' ? countryOf(name)?.code : undefined
  if (code !== undefined) return [code]
  // A surname or a first name alone is nobody's.
  const names = [name, ...aliases]
    .map((one) => (type === 'organisation' ? dropLegalForm(plain(one)) : plain(one)))
    .filter((one) => type !== 'person' || one.includes(' '))
  return names.map((one) => `${type} ${one}`)
})

function plain(name: string): string {
  return dropArticle(tokens(name.replaceAll('.', '')).join(' '))
}

/** The names by which a text names somebody, of people the last one too. */
const formsOf = /* @__PURE__ */ oncePer(({ type, name, aliases = [] }: Actor): readonly string[] => {
  const names = [name, ...aliases].map(plain)
  const family = type === 'person' ? names.flatMap((one) => one.split(' ').at(-1) ?? []) : []
  return [...new Set([...names, ...family])].map((one) => ` ${one} `)
})

function namedIn(text: string): (actor: Actor) => boolean {
  const words = tokens(text.replaceAll('.', ''))
  const [run, all] = [` ${words.join(' ')} `, new Set(words)]
  return (actor) =>
    formsOf(actor).some((form) => all.has(form.slice(1, form.indexOf(' ', 1))) && run.includes(form))
}
