import { byId } from '../../base/by-id.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Fact, RoleFact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import type { OrganisationSort } from '../../language/en/organisation-sorts.ts'
import type { Stock, Traits } from '../../pose/stock.ts'
import { allCountries } from '../../read/countries.ts'
import { countryActor, countryIdOf } from '../../read/en/facts/countries.ts'
import { organisations } from './organisations.ts'
import { persons } from './persons.ts'
import { places } from './places.ts'
import { powers, regions } from './regions.ts'
import { dated, OPEN, type Row, rowsOf, stockId, type Years } from './rows.ts'

/** Somebody well known, and what is known of them. */
interface Known {
  readonly actor: Actor
  readonly traits: Traits
  readonly facts?: readonly Fact[]
}

/** The stock, made of its tables. */
export function makeStock(): Stock {
  const known = [
    ...allCountries().flatMap(({ code }) => country(code)),
    ...rowsOf(organisations).map(organisation),
    ...[...rowsOf(places), ...capitals()].flatMap(cities),
    ...persons.flatMap((table) => rowsOf(table).map(person)),
  ]
  return {
    actors: known.map(({ actor }) => actor).toSorted(byId),
    facts: known.flatMap(({ facts = [] }) => facts),
    traits: new Map(known.map(({ actor, traits }) => [actor.id, traits])),
  }
}

function country(code: string): Known[] {
  const found = regions.find(([, codes]) => codes.includes(code))
  const actor = countryActor(code, countryId(code))
  const region = found && { region: found[0], years: found[2] }
  return actor ? [{ actor, traits: { ...region, ...(powers.includes(code) && { power: true }) } }] : []
}

function countryId(code: string): ActorId {
  return countryIdOf(allCountries().find((one) => one.code === code)) ?? ''
}

function belongingTo(code: string) {
  return code === '--' ? {} : { country: countryId(code) }
}

function organisation({ heading, line }: Row): Known {
  const [sort = '', trade] = heading.split(' ')
  const { words, years } = dated(line)
  const [name = '', ...aliases] = words.slice(0, -3).split('/')
  const own = belongingTo(words.slice(-2))
  return {
    actor: { id: stockId(name), type: 'organisation', name, ...(aliases.length > 0 && { aliases }), ...own },
    traits: { sort: sort as OrganisationSort, years, ...(trade !== undefined && { trade }), ...own },
  }
}

function cities({ heading, line }: Row): Known[] {
  const own = belongingTo(heading)
  return line.split(',').map((names) => {
    const [name = '', ...aliases] = names.split('/')
    return {
      actor: { id: stockId(name), type: 'place', name, ...(aliases.length > 0 && { aliases }), ...own },
      traits: { city: true, ...own },
    }
  })
}

/** The capitals of states that are not called like their states. */
function capitals(): Row[] {
  return allCountries().flatMap(({ code, name, capital }) =>
    capital === undefined || capital === name ? [] : { heading: code, line: capital },
  )
}

function person({ heading, line }: Row): Known {
  const [who = '', ...offices] = line.split(';')
  const { words, years } = dated(who)
  const [name = '', ...aliases] = words.split('/')
  const own = belongingTo(heading)
  const id = stockId(name)
  return {
    actor: { id, type: 'person', name, ...(aliases.length > 0 && { aliases }), ...own },
    traits: { years, ...own },
    facts: offices.map((office, i) => role(id, `stock-${id}-${i + 1}`, countryId(heading), office)),
  }
}

/** An office with its years; `@` stands before the body that it is held for, where that is no country. */
function role(actor: ActorId, id: string, home: ActorId, text: string): RoleFact {
  const { words, years } = dated(text)
  const [office = '', body = home] = words.split(' @')
  return { id, kind: 'role', actor, office, body, asOf: interval(years), certainty: 1, evidence: [] }
}

function interval([first, last]: Years): string {
  return `${first}/${last === OPEN ? '..' : last}`
}
