import { tokens } from '../../base/text.ts'
import type { Actor } from '../../facts/actor.ts'
import type { RoleFact } from '../../facts/fact.ts'
import { areAlike, type OfficeSort } from '../../language/en/office-sorts.ts'
import { actorOf, type Scene } from '../scene.ts'
import {
  countryOf,
  isAbout,
  officeOf,
  regionOf,
  rolesOf,
  spanOfRole,
  tradeOfActor,
  traitsOf,
  yearsAsked,
} from './traits.ts'
import { ABROAD, type StockTier } from './wanted.ts'

/** Years by which a time in the public eye, or in office, may be missed. */
const NEAR = 5

/** Offices whose holders are known abroad by name, not by country. */
const worldwide: ReadonlySet<OfficeSort> = /* @__PURE__ */ new Set<OfficeSort>([
  'executive',
  'central banker',
  'international',
])

/**
 * Well-known people beside a person: of the time and of a like office, those of the same country first.
 *
 * Beside somebody little known only those of the same country stand, and of companies only those of the same trade,
 * since a famous name from elsewhere would give the key away. Nobody can be taken for a deputy of whom nobody hears.
 */
export const personTier: StockTier = (scene, key, { when, facts }) => {
  const years = yearsAsked(scene, when)
  const asked = facts.filter((fact): fact is RoleFact => fact.kind === 'role')
  const own = asked.length > 0 ? asked : rolesOf(scene, key)
  const offices = own.flatMap((role) => officeOf(scene, role) ?? [])
  const famous = traitsOf(scene, key) !== undefined
  const counted = offices.filter(({ post }) => famous || post !== 'deputy')
  const sorts = new Set(counted.map(({ sort }) => sort))
  const isShared = asked.some(({ shared }) => shared)
  const trades = tradesOf(scene, own)
  const [country, region, family] = [countryOf(scene, key), regionOf(scene, key), familyName(key)]
  return (rival) => {
    if (!isAbout(traitsOf(scene, rival)?.years, years, NEAR) || familyName(rival) === family) return undefined
    const roles = rolesOf(scene, rival)
    if (roles.some((role) => isNear(role, years, 1) && asked.some((one) => isSamePost(scene, role, one))))
      return undefined
    const near = roles.filter((role) => isNear(role, years, NEAR))
    const like = near.filter((role) => sorts.has(officeOf(scene, role)?.sort ?? 'cleric'))
    const isOfTrade = tradesOf(scene, like).some((trade) => trades.includes(trade))
    if (country !== undefined && country === countryOf(scene, rival)) {
      if (sorts.has('executive') && !isOfTrade && !famous) return undefined
      if (like.length > 0) return isOfTrade ? 0 : 1
      return areAlike(
        counted,
        near.flatMap((role) => officeOf(scene, role) ?? []),
      )
        ? 2
        : undefined
    }
    if (!famous || like.length === 0 || isShared) return undefined
    if (isOfTrade) return 2
    if (region !== undefined && region === regionOf(scene, rival)) return ABROAD
    return [...sorts].some((sort) => worldwide.has(sort)) ? ABROAD + 1 : undefined
  }
}

/** What the companies trade in that somebody leads. */
function tradesOf(scene: Scene, roles: readonly RoleFact[]): string[] {
  return roles.flatMap(({ body }) => {
    const found = actorOf(scene, body)
    return (found?.type === 'organisation' && tradeOfActor(scene, found)) || []
  })
}

function familyName({ name }: Actor): string | undefined {
  return tokens(name).at(-1)
}

function isNear(role: RoleFact, years: readonly [number, number], margin: number): boolean {
  const { first, last } = spanOfRole(role)
  return isAbout([first?.year ?? 0, last?.year ?? Number.POSITIVE_INFINITY], years, margin)
}

/** Whether two offices are one post of one body under whatever titles; ministers without a portfolio are many. */
function isSamePost(scene: Scene, a: RoleFact, b: RoleFact): boolean {
  const [one, other] = [officeOf(scene, a), officeOf(scene, b)]
  return a.body === b.body && one !== undefined && one.post === other?.post && one.post !== 'minister'
}
