import { shuffle } from '../../base/random.ts'
import type { Actor, ActorType } from '../../facts/actor.ts'
import { dropArticle } from '../../language/en/articles.ts'
import type { OrganisationSort } from '../../language/en/organisation-sorts.ts'
import { drawsFor, type Scene } from '../scene.ts'
import { personTier } from './person-rivals.ts'
import { isSingular } from './singular.ts'
import { countryOf, isAbout, regionOf, sortOf, tradeOfActor, traitsOf, yearsAsked } from './traits.ts'
import { ABROAD, type StockTier, type Wanted } from './wanted.ts'

/** Bodies that are of one country: those of others are told at once. */
const national: ReadonlySet<OrganisationSort> = /* @__PURE__ */ new Set<OrganisationSort>([
  'agency',
  'ministry',
  'party',
  'court',
  'military',
  'legislature',
])

/** Organisations beside one: of its sort, of its time, and of its trade and country first. */
const organisationTier: StockTier = (scene, key, { when }) => {
  const sort = sortOf(scene, key)
  const isInternational = (rival: Actor) =>
    trade !== undefined && trade === tradeOfActor(scene, rival) && countryOf(scene, rival) === undefined
  const [trade, country, years] = [tradeOfActor(scene, key), countryOf(scene, key), yearsAsked(scene, when)]
  return (rival) => {
    if (sort === undefined || sortOf(scene, rival) !== sort) return undefined
    if (!isAbout(traitsOf(scene, rival)?.years, years, 0)) return undefined
    const [isAtHome, isOfTrade] = [
      country !== undefined && countryOf(scene, rival) === country,
      tradeOfActor(scene, rival) === trade,
    ]
    if (national.has(sort)) return isAtHome || isInternational(rival) ? Number(!isOfTrade) : undefined
    // Any famous company beside one of an unknown trade would be as good as none.
    if (sort === 'bank' || sort === 'company')
      return isOfTrade && trade !== undefined ? Number(!isAtHome) : undefined
    return (isOfTrade ? 0 : 2) + Number(!isAtHome)
  }
}

/** States beside a state: of its part of the world, or great powers beside one. */
const countryTier: StockTier = (scene, key, { when }) => {
  const [own, years] = [traitsOf(scene, key), yearsAsked(scene, when)]
  return (rival) => {
    const its = traitsOf(scene, rival)
    if (!own?.region || !its?.region || !isAbout(its.years, years, 0)) return undefined
    if (own.power && its.power) return 0
    return own.region === its.region ? 1 : undefined
  }
}

/** Cities beside a city: of its country, then of its part of the world, then others. */
const placeTier: StockTier = (scene, key) => {
  const [country, region] = [countryOf(scene, key), regionOf(scene, key)]
  const isCity = traitsOf(scene, key)?.city
  return (rival) => {
    if (!isCity || !traitsOf(scene, rival)?.city) return undefined
    if (countryOf(scene, rival) === country) return 0
    return region !== undefined && regionOf(scene, rival) === region ? 1 : 2
  }
}

const tierBeside: { readonly [T in ActorType]: StockTier } = {
  person: personTier,
  organisation: organisationTier,
  country: countryTier,
  place: placeTier,
}

/** Well-known actors, the nearest to the key first. */
export interface StockRivals {
  /** Those who are like the key in all that counts. */
  readonly near: readonly Actor[]
  /** People of other countries. */
  readonly abroad: readonly Actor[]
}

/** Well-known actors who are plausible in the place of the key. */
export function stockRivals(scene: Scene, key: Actor, wanted: Wanted, id: string): StockRivals {
  if (!scene.stock || !isSingular(wanted.facts, key)) return { near: [], abroad: [] }
  const tierOf = tierBeside[key.type](scene, key, wanted)
  const found = scene.stock.actors
    .filter(({ type }) => type === key.type)
    .flatMap((actor) => {
      const tier = tierOf(actor)
      return tier === undefined ? [] : { actor: styledAs(key, actor), tier }
    })
  const rivals = shuffle(found, drawsFor(scene, `${id}/stock`)).toSorted((a, b) => a.tier - b.tier)
  const actors = (some: typeof rivals) => some.map(({ actor }) => actor)
  return {
    near: actors(rivals.filter(({ tier }) => tier < ABROAD)),
    abroad: actors(rivals.filter(({ tier }) => tier >= ABROAD)),
  }
}

/** An organisation called as the key is: by an acronym or not, and with an article or not. */
function styledAs(key: Actor, actor: Actor): Actor {
  if (key.type !== 'organisation') return actor
  const { name, aliases = [] } = actor
  const isAlike = (form: string) => isAcronym(form) === isAcronym(key.name)
  const form = [name, ...aliases].find(isAlike) ?? name
  const bare = dropArticle(form)
  const styled =
    dropArticle(key.name) === key.name ? bare : isSpelled(bare) && name !== bare ? `the ${bare}` : form
  return styled === name ? actor : { ...actor, name: styled, aliases: [name, ...aliases] }
}

/** Whether an acronym is said letter by letter, and so has its article: "the FBI", but "UNESCO". */
function isSpelled(name: string): boolean {
  return isAcronym(name) && !(name.length > 3 && /[AEIOU]/.test(name) && /[^AEIOU]/.test(name))
}

function isAcronym(name: string): boolean {
  return /^[A-Z]{2,6}$/.test(dropArticle(name))
}
