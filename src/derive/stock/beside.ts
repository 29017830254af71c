import { tokens } from '../../base/text.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Article } from '../../facts/article.ts'
import type { Fact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import { dropArticle } from '../../language/en/articles.ts'
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
  for (const actor of actors) for (const id of index(actor)) if (!same.has(id)) same.set(id, actor.id)
  const own = (id: ActorId) => same.get(id) ?? id
  const taken = new Set(actors.map(({ id }) => id))
  const isNamed = namedIn(text)
  const renamed = ({ country, ...actor }: Actor): Actor => ({
    ...actor,
    ...(country !== undefined && { country: own(country) }),
  })
  // An id of the story that means somebody else there must not mean two.
  const isClash = (id: ActorId) => taken.has(id) && !same.has(id)
  return {
    actors: stock.actors
      .filter((actor) => !same.has(actor.id) && !taken.has(actor.id) && !isNamed(actor))
      .map(renamed),
    facts: stock.facts
      .filter((fact) => fact.kind === 'role' && !isClash(fact.actor))
      .map((fact) => moved(fact, own)),
    traits: new Map(
      [...stock.traits]
        .filter(([id]) => !isClash(id))
        .map(([id, { country, ...traits }]) => [
          own(id),
          { ...traits, ...(country !== undefined && { country: own(country) }) },
        ]),
    ),
  }
}

function moved(fact: Fact, own: (id: ActorId) => ActorId): Fact {
  return fact.kind === 'role' ? { ...fact, actor: own(fact.actor), body: own(fact.body) } : fact
}

/** Finds who of the stock an actor is. Two of one name are told apart by the year; where they can't be, it is both. */
function indexOf({ actors, traits }: Stock, year: number): (actor: Actor) => readonly ActorId[] {
  const byName = new Map<string, Actor[]>()
  for (const actor of actors)
    for (const key of keysOf(actor)) byName.set(key, [...(byName.get(key) ?? []), actor])
  const isOfYear = ({ id }: Actor) => {
    const [first, last] = traits.get(id)?.years ?? [year, year]
    return first <= year && year <= last
  }
  return (actor) => {
    const found = [...new Set(keysOf(actor).flatMap((key) => byName.get(key) ?? []))]
    const ofYear = found.filter(isOfYear)
    return (ofYear.length > 0 ? ofYear : found).map(({ id }) => id)
  }
}

function keysOf({ type, name, aliases = [] }: Actor): string[] {
  const code = type === 'country' ? countryOf(name)?.code : undefined
  if (code !== undefined) return [code]
  // A surname or a first name alone is nobody's.
  const names = [name, ...aliases].map(plain).filter((one) => type !== 'person' || one.includes(' '))
  return names.map((one) => `${type} ${one}`)
}

function plain(name: string): string {
  return dropArticle(tokens(name.replaceAll('.', '')).join(' '))
}

function namedIn(text: string): (actor: Actor) => boolean {
  const run = ` ${tokens(text.replaceAll('.', '')).join(' ')} `
  return ({ type, name, aliases = [] }) => {
    const names = [name, ...aliases].map(plain)
    const family = type === 'person' ? names.flatMap((one) => one.split(' ').at(-1) ?? []) : []
    return [...names, ...family].some((one) => run.includes(` ${one} `))
  }
}
