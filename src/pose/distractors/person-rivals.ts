import { tokens } from '../../base/text.ts'
import { edtf, spanOf } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { RoleFact } from '../../facts/fact.ts'
import { type Office, officeSort } from '../../language/en/office-sorts.ts'
import type { StockTier } from './stock-rivals.ts'
import { countryOf, isAbout, regionOf, rolesOf, traitsOf, yearsAsked } from './traits.ts'

/** Years by which a time in the public eye, or in office, may be missed. */
const NEAR = 5

/**
 * Well-known people beside a person: of the time and of a like office.
 *
 * Beside somebody little known only people of the same country stand, since a famous name from elsewhere would give the
 * key away.
 */
export const personTier: StockTier = (scene, key, { when, facts }) => {
  const years = yearsAsked(scene, when)
  const asked = facts.filter((fact): fact is RoleFact => fact.kind === 'role')
  const own = asked.length > 0 ? asked : rolesOf(scene, key)
  const sorts = new Set<string>(own.flatMap(({ office }) => officeSort(office)?.sort ?? []))
  const famous = traitsOf(scene, key) !== undefined
  const [country, region, family] = [countryOf(scene, key), regionOf(scene, key), familyName(key)]
  return (rival) => {
    if (!isAbout(traitsOf(scene, rival)?.years, years, NEAR) || familyName(rival) === family) return undefined
    const roles = rolesOf(scene, rival)
    const isLike = roles.some((role) => sorts.has(officeSort(role.office)?.sort ?? '') && isNear(role, years))
    if (!isLike || roles.some((role) => asked.some((one) => isSamePost(role, one)))) return undefined
    if (country !== undefined && country === countryOf(scene, rival)) return 0
    if (!famous) return undefined
    return region !== undefined && region === regionOf(scene, rival) ? 1 : 2
  }
}

function familyName({ name }: Actor): string | undefined {
  return tokens(name).at(-1)
}

function isNear({ asOf }: RoleFact, years: readonly [number, number]): boolean {
  const { first, last } = spanOf(edtf(asOf))
  return isAbout([first?.year ?? 0, last?.year ?? Number.POSITIVE_INFINITY], years, NEAR)
}

/** Whether two offices are one post of one body under whatever titles; ministers without a portfolio are many. */
function isSamePost(a: RoleFact, b: RoleFact): boolean {
  const [one, other]: (Office | undefined)[] = [officeSort(a.office), officeSort(b.office)]
  return a.body === b.body && one !== undefined && one.post === other?.post && one.post !== 'minister'
}
