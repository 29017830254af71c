import type { Material } from '../../../facts/material.ts'
import { spansIn } from '../../../facts/spans.ts'
import type { Role } from '../../roles/role.ts'
import { countryActorOf } from '../countries.ts'
import { isGeneric } from '../shown-names.ts'
import { bodyBeside } from './body-beside.ts'
import { namedBody } from './body-named.ts'
import type { Body } from './body-type.ts'

/** What is less sure is left out. */
const SURE = 0.7
/** Offices that are also held somewhere: "ambassador to Arva". */
export const SENT: RegExp = /ambassador|envoy/i

/** Whom a role is held for: the organisation that its words end with, the country that they name, or who stands beside. */
export function bodyOf(material: Material, role: Role): Body | undefined {
  const { country } = role
  // An envoy is her country's, not of the body to which she is sent.
  if (SENT.test(role.office)) return country === undefined ? undefined : countryBody(material, role, country)
  if (country !== undefined && !role.body) return ofCountry(material, role, country)
  return role.body ? namedBody(material, role, role.body) : bodyBeside(material, role)
}

/** The government that the words name, else its country. */
function ofCountry({ cast, actors }: Material, { role }: Role, country: string): Body | undefined {
  const government = spansIn(cast.mentions, role).find(
    ({ start, end, actor, type }) =>
      role.start <= start && end <= role.end && type === 'organisation' && isOf(country, actors.get(actor)),
  )
  if (government) {
    const { start, end, actor, confidence } = government
    return confidence >= SURE && !isGeneric(actors.get(actor)?.name ?? '')
      ? { start, end, actor, type: 'organisation' }
      : undefined
  }
  return countryBody({ cast }, { role }, country)
}

function countryBody(
  { cast }: Pick<Material, 'cast'>,
  { role }: Pick<Role, 'role'>,
  country: string,
): Body | undefined {
  const actor = countryActorOf(cast, country)
  // Palestinians had no country of that name for long.
  return actor === undefined || country === 'PS'
    ? undefined
    : { start: role.start, end: role.start, actor, type: 'country' }
}

const isOf = (country: string, actor: { readonly type: string; readonly country?: string } | undefined) =>
  actor?.type === 'organisation' && actor.country === country
