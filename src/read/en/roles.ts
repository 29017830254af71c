import { after } from './roles/after.ts'
import { asOffice, before } from './roles/before.ts'
import { copula } from './roles/copula.ts'
import { roleKindOf } from './roles/nouns.ts'
import { type IsNamed, officeOf } from './roles/office.ts'
import type { NamedSpan, Phrase, Role, RoleForm, RoleReader, Scene, Span } from './roles/role.ts'
import { covering, scenesOf } from './roles/scene.ts'
import { title } from './roles/title.ts'

/** In the order in which they are asked; each may find one role of a person. */
const readers: readonly RoleReader[] = [title, after, before, asOffice, copula]

/**
 * What a text says that persons are: offices, professions, kinship, in the order of the persons.
 *
 * A person may have several roles, said in different forms; each is one that the text says of it, at that place.
 *
 * @param text English.
 * @param persons Their names in the text, of which no two overlap, without titles.
 * @param names Names of organisations and places, which tell bodies from offices.
 *
 * @example
 * ```ts
 * const [role] = readRoles('Former Russian Defense Minister Sergei Shoigu left.', [{ start: 32, end: 45 }])
 * role?.role.text // => 'Former Russian Defense Minister'
 * role?.office // => 'Defense Minister'
 * role?.country // => 'RU'
 * role?.former // => true
 * ```
 */
export function readRoles(text: string, persons: readonly Span[], names: readonly NamedSpan[] = []): Role[] {
  const sceneOf = scenesOf(text, persons)
  const isNamed = covering(names.filter(({ type }) => type !== 'person'))
  return persons.flatMap((person) => {
    const scene = sceneOf(person)
    return readers.flatMap(({ form, read }) => {
      const phrase = read(scene)
      return phrase ? [roleFrom(scene, phrase, form, isNamed)] : []
    })
  })
}

function roleFrom({ text, person }: Scene, phrase: Phrase, form: RoleForm, isNamed: IsNamed): Role {
  const { words, head, office } = phrase
  const start = words[0]?.start ?? person.start
  const end = words.at(-1)?.end ?? start
  const noun = words[head]
  const kind = office === undefined ? ((noun && roleKindOf(noun)) ?? 'other') : 'office'
  const { body, country, ...said } = officeOf(text, phrase, isNamed)
  return {
    person: { start: person.start, end: person.end },
    role: { start, end, text: text.slice(start, end) },
    kind,
    form,
    ...said,
    // Kin is somebody's, and held for nobody.
    ...(kind !== 'kin' && { ...(body && { body }), ...(country !== undefined && { country }) }),
  }
}
