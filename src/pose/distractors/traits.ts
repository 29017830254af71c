import { oncePer } from '../../base/once-per.ts'
import { edtf, spanOf } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Fact, RoleFact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import { type Office, officeSort } from '../../language/en/office-sorts.ts'
import { type OrganisationSort, organisationSort, tradeOf } from '../../language/en/organisation-sorts.ts'
import { actorOf, dayOfPublication, ofKind, type Scene } from '../scene.ts'
import type { Traits } from '../stock.ts'
import type { Wanted } from './wanted.ts'

/** What is known of an actor who is well known. */
export function traitsOf({ stock }: Scene, { id }: Actor): Traits | undefined {
  return stock?.traits.get(id)
}

/** What sort of organisation one is, as far as the stock or its name tells. */
export function sortOf(scene: Scene, actor: Actor): OrganisationSort | undefined {
  return traitsOf(scene, actor)?.sort ?? organisationSort(actor.name)
}

/** Whether two names of the story, or one of it and one of elsewhere, mean one well-known actor. */
export function areOne(scene: Scene, a: Actor, b: Actor): boolean {
  const known = traitsOf(scene, a)?.known
  return known !== undefined && known === traitsOf(scene, b)?.known
}

/** What an organisation trades in, as far as the stock or its name tells. */
export function tradeOfActor(scene: Scene, actor: Actor): string | undefined {
  return traitsOf(scene, actor)?.trade ?? tradeOf(actor.name)
}

/** The offices that somebody is known to hold, to have held or to come to hold. */
export function rolesOf({ known }: Scene, { id }: Actor): readonly RoleFact[] {
  return heldBy(known).get(id) ?? []
}

// Many questions of a scene ask for many actors.
const heldBy = /* @__PURE__ */ oncePer(
  (known: readonly Fact[]): ReadonlyMap<ActorId, readonly RoleFact[]> => {
    const found = new Map<ActorId, RoleFact[]>()
    for (const role of ofKind(known, 'role')) {
      const own = found.get(role.actor)
      if (own) own.push(role)
      else found.set(role.actor, [role])
    }
    return found
  },
)

/** What office a role is: the president of a company is an executive, and a secretary of most bodies is no minister. */
export function officeOf(scene: Scene, role: RoleFact): Office | undefined {
  const known = offices.get(scene) ?? new Map<RoleFact, Office | undefined>()
  offices.set(scene, known)
  if (!known.has(role)) known.set(role, readOffice(scene, role))
  return known.get(role)
}

const offices = new WeakMap<Scene, Map<RoleFact, Office | undefined>>()

function readOffice(scene: Scene, role: RoleFact): Office | undefined {
  const { office, body } = role
  const found = actorOf(scene, body)
  if (found?.type !== 'organisation') return officeByTitle(role)
  const sort = sortOf(scene, found)
  const read = officeSort(`${office} ${found.name}`)
  if (read?.post === 'governor' && sort === 'bank') return { post: 'central bank', sort: 'central banker' }
  if (read?.sort === 'leader')
    return sort === 'company' || sort === 'bank' ? { post: 'executive', sort: 'executive' } : undefined
  return read?.sort === 'minister' && sort !== 'agency' && sort !== 'ministry' ? undefined : read
}

/** What office a role is by its title alone. */
export function officeByTitle(role: RoleFact): Office | undefined {
  return byTitle(role).office
}

const byTitle = /* @__PURE__ */ oncePer(({ office }: RoleFact) => ({ office: officeSort(office) }))

/** The country that somebody belongs to: its own, or the one that it serves. */
export function countryOf(scene: Scene, actor: Actor): ActorId | undefined {
  const own = actor.country ?? traitsOf(scene, actor)?.country
  if (own !== undefined) return own
  const served = new Set(
    rolesOf(scene, actor).flatMap(({ body }) => {
      const found = actorOf(scene, body)
      return (found?.type === 'country' ? found.id : found && traitsOf(scene, found)?.country) ?? []
    }),
  )
  return served.size === 1 ? [...served][0] : undefined
}

/** The part of the world that somebody belongs to. */
export function regionOf(scene: Scene, actor: Actor): string | undefined {
  const own = traitsOf(scene, actor)?.region
  if (own !== undefined) return own
  const country = countryOf(scene, actor)
  return country === undefined ? undefined : scene.stock?.traits.get(country)?.region
}

/** The first and the last year that a question can mean; those of publication where it names no time. */
export function yearsAsked(scene: Scene, when: Wanted['when']): readonly [first: number, last: number] {
  const { first, last } = when && when !== 'unknown' ? spanOf(when) : {}
  const published = dayOfPublication(scene).year
  return [first?.year ?? last?.year ?? published, last?.year ?? published]
}

/** Whether somebody is in the public eye at a time, or so many years before or after it. */
export function isAbout(
  years: Traits['years'],
  [first, last]: readonly [number, number],
  margin: number,
): boolean {
  return years === undefined || (years[0] - margin <= first && last <= years[1] + margin)
}

/** Whether a fact is of the stock: whose first and last years are unsure, but known. */
export function isOfStock({ stock }: Scene, fact: Fact): boolean {
  return stock !== undefined && setOf(stock.facts).has(fact)
}

const setOf = /* @__PURE__ */ oncePer((facts: readonly Fact[]): ReadonlySet<Fact> => new Set(facts))

/** The days as of which an office was held. */
export const spanOfRole = /* @__PURE__ */ oncePer(({ asOf }: RoleFact) => spanOf(edtf(asOf)))
