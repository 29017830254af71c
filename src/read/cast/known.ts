import { type Country, countryOf, countryOfDemonym, type Government, governmentOf } from '../countries.ts'
import { linkBodies } from './bodies.ts'
import type { Link, Name, TaggedName } from './names.ts'
import { linkPersons } from './persons.ts'

/** What an actor is. */
export type ActorKind = 'person' | 'organisation' | 'country' | 'place'

/** A mention's actor, and what the tables know of it. */
export interface Known extends Link {
  readonly type: ActorKind
  readonly name?: string
  readonly country?: string
}

/** Countries, governments and capitals by the tables, the others by what else the text names. */
export function knownOf(text: string, names: readonly Name[]): Map<Name, Known> {
  const known = new Map<Name, Known>()
  for (const name of names) {
    const found = name.type === 'person' ? undefined : inTables(name)
    if (found) known.set(name, found)
  }
  const others = (type: TaggedName['type']) => names.filter((name) => name.type === type && !known.has(name))
  for (const [name, link] of linkPersons(others('person'))) known.set(name, typed(link, 'person'))
  for (const [name, link] of linkBodies(text, others('organisation')))
    known.set(name, typed(link, 'organisation'))
  for (const name of others('place'))
    known.set(name, typed({ key: name.words.join(' '), sureness: 1 }, 'place'))
  return known
}

function typed({ key, sureness }: Link, type: ActorKind): Known {
  return { key: `${type} ${key}`, sureness, type }
}

function inTables({ bare, type }: Name): Known | undefined {
  const country = countryOf(bare) ?? countryOfDemonym(bare)
  if (country) return countryKnown(country)
  const government = governmentOf(bare)
  return government && (type === 'place' || !government.capital) ? governmentKnown(government) : undefined
}

function countryKnown({ code, inSentence }: Country): Known {
  return { key: `country ${code}`, sureness: 1, type: 'country', name: inSentence, country: code }
}

function governmentKnown({ name, country, capital }: Government): Known {
  const type = capital ? 'place' : 'organisation'
  return { key: `${type} of ${country} ${name}`, sureness: 1, type, name, country }
}
