import { after } from './roles/after.ts'
import { before } from './roles/before.ts'
import { roleKindOf } from './roles/nouns.ts'
import type { NamedSpan, Phrase, Role, RoleReader, Scene, Span } from './roles/role.ts'
import { scenesOf } from './roles/scene.ts'
import { title } from './roles/title.ts'

/** In the order in which they are asked. */
const readers: readonly RoleReader[] = [title, after, before]

export function readRoles(text: string, persons: readonly Span[], names: readonly NamedSpan[] = []): Role[] {
  const sceneOf = scenesOf(text, persons)
  return persons.flatMap((person) => {
    const scene = sceneOf(person)
    return readers.flatMap(({ form, read }) => {
      const phrase = read(scene)
      return phrase ? [roleFrom(scene, phrase, form, names)] : []
    })
  })
}

function roleFrom(
  { text, person }: Scene,
  { words, head }: Phrase,
  form: Role['form'],
  _n: readonly NamedSpan[],
): Role {
  const start = words[0]?.start ?? person.start
  const end = words.at(-1)?.end ?? start
  const noun = words[head]
  return {
    person: { start: person.start, end: person.end },
    role: { start, end, text: text.slice(start, end) },
    office: '',
    kind: (noun && roleKindOf(noun)) ?? 'other',
    form,
    former: false,
  }
}
