import { type Edtf, spanOf } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { RoleFact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import { type OrganisationSort, organisationSort, tradeOf } from '../../language/en/organisation-sorts.ts'
import { actorOf, dayOfPublication, ofKind, type Scene } from '../scene.ts'
import type { Traits } from '../stock.ts'

/** What is known of an actor who is well known. */
export function traitsOf({ stock }: Scene, { id }: Actor): Traits | undefined {
  return stock?.traits.get(id)
}

/** What sort of organisation one is, as far as the stock or its name tells. */
export function sortOf(scene: Scene, actor: Actor): OrganisationSort | undefined {
  return traitsOf(scene, actor)?.sort ?? organisationSort(actor.name)
}

/** What an organisation trades in, as far as the stock or its name tells. */
export function tradeOfActor(scene: Scene, actor: Actor): string | undefined {
  return traitsOf(scene, actor)?.trade ?? tradeOf(actor.name)
}

/** The offices that somebody is known to hold, to have held or to come to hold. */
export function rolesOf({ known }: Scene, { id }: Actor): readonly RoleFact[] {
  return ofKind(known, 'role').filter(({ actor }) => actor === id)
}

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
  const country = countryOf(scene, actor)
  return country === undefined ? undefined : scene.stock?.traits.get(country)?.region
}

/** The first and the last year that a question can mean; those of publication where it names no time. */
export function yearsAsked(scene: Scene, when: Edtf | undefined): readonly [first: number, last: number] {
  const { first, last } = when ? spanOf(when) : {}
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
