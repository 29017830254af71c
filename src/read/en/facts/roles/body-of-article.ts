import { oncePer } from '../../../../base/once-per.ts'
import type { ReadActor } from '../../../cast/link.ts'
import type { Material } from '../../../facts/material.ts'
import { firstBehind, spansIn } from '../../../facts/spans.ts'
import type { Role } from '../../roles/role.ts'
import { referencesOf } from '../clause/references.ts'
import { isSure } from '../clause/sure.ts'
import type { Body } from './body-type.ts'
import { isCompany } from './companies.ts'
import { companyOffices } from './words.ts'

/**
 * The company of which an article tells, for an office that names none: "Jane Roe, chairman, said". It is named first of all bodies, the
 * sentences before leave it in mind or the sentence names it, and no other stands there.
 */
export function ofArticlesCompany(material: Material, role: Role): Body | undefined {
  const { cast, shape } = material
  const { person, office, role: said } = role
  const nth = firstBehind(shape.sentences, person.start)
  const sentence = shape.sentences[nth]
  const main = companyOf(material)
  if (!sentence || !main || !companyOffices.has(office.toLowerCase())) return undefined
  const named = spansIn(cast.mentions, sentence).filter(({ type }) => type === 'organisation')
  const isAlone = named.every(({ actor }) => actor === main.id)
  const isMeant = named.length > 0 || referencesOf(material)[nth]?.body?.actor === main
  return isAlone && isMeant
    ? { start: said.start, end: said.start, actor: main.id, type: 'organisation' }
    : undefined
}

/** The company that an article names before any other body. */
const companyOf = /* @__PURE__ */ oncePer((material: Material): ReadActor | undefined => {
  const { actors, cast, told } = material
  const [first] = told
  const mention = cast.mentions.find(({ type }) => type === 'organisation')
  const actor = mention && actors.get(mention.actor)
  const opens = mention && first && mention.start < first.end
  return actor && opens && isCompany(actor.name) && isSure(material, mention) ? actor : undefined
})
