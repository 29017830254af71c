import { edtf } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { RoleFact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import type { Question } from '../../kinds/index.ts'
import { listed } from '../../language/en/phrases.ts'
import { framed } from '../../language/en/stems/frame.ts'
import { holding, whoServed } from '../../language/en/stems/role.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { type Draft, questionId } from '../draft.ts'
import { explain } from '../explain.ts'
import { makeMultiple } from '../makers/multiple.ts'
import type { StoryPoser } from '../poser.ts'
import { actorOf, ofKind, type Scene } from '../scene.ts'
import { roleWords } from './words.ts'

/** Which of these people held office in a country: for each country with several offices in the story. */
export const served: StoryPoser = (scene) =>
  scene.cast.filter(({ type }) => type === 'country').flatMap((country) => ofCountry(scene, country))

function ofCountry(scene: Scene, country: Actor): Question[] {
  const all = ofKind(scene.facts, 'role').filter(
    (role) => role.body === country.id && role.attribution === undefined,
  )
  const [first] = all
  if (!first) return []
  const roles = all.filter(({ asOf }) => asOf === first.asOf)
  const people = [...new Set(roles.map(({ actor }) => actor))].flatMap((id) => actorOf(scene, id) ?? [])
  const [key] = people
  if (!key) return []

  const stem = whoServed(country.name, edtf(first.asOf))
  const draft: Draft = {
    about: country.id,
    facts: roles,
    asks: 'office-holders',
    topic: 'actor',
    sought: 'person',
    explanation: explain(scene, {
      clause: framed(
        { when: edtf(first.asOf) },
        listed(roles.map((role) => holding(roleWords(scene, role)))),
      ),
      date: first.asOf,
    }),
  }
  // Only who is known to hold an office elsewhere, and none here, is surely wrong.
  const could = ({ id, country: own }: Actor) =>
    own === undefined || own === country.id || !servesElsewhere(scene, id, country)
  const rivals = rivalsOf(scene, key, { stem, facts: roles, could }, questionId(scene, draft, 'multiple'))
  const ofStory = rivals.filter((rival) => scene.cast.includes(rival))
  return makeMultiple(
    scene,
    draft,
    stem,
    people.map(actorAnswer),
    [...new Set([...ofStory, ...rivals])].map(actorAnswer),
  )
}

function servesElsewhere(scene: Scene, id: ActorId, country: Actor): boolean {
  const roles: readonly RoleFact[] = ofKind(scene.known, 'role').filter(({ actor }) => actor === id)
  return (
    roles.length > 0 &&
    roles.every(({ body }) => body !== country.id && actorOf(scene, body)?.country !== country.id)
  )
}
