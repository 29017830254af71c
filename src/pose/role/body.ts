import type { Actor } from '../../facts/actor.ts'
import type { RoleFact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import { whoseOffice } from '../../language/en/stems/role.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { likeness } from '../distractors/likeness.ts'
import { areOfOneSort } from '../distractors/sorts.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeText, namesOf } from '../makers/text.ts'
import type { Poser } from '../poser.ts'
import { actorOf, ofKind, type Scene } from '../scene.ts'
import { occasionOf, toldIn } from './occasion.ts'
import { isBeside, isSelfTelling, isWork, roleDraft, roleWords } from './words.ts'

/** For which country or body did somebody hold the office. */
export const body: Poser<'role'> = (role, scene) => {
  const key = actorOf(scene, role.body)
  if (!key || isSelfTelling(scene, role)) return []
  const holder = actorOf(scene, role.actor)
  const occasion = occasionOf(scene, role, {
    people: [holder],
    roots: [key.name, key.demonym, ...(key.aliases ?? [])],
    beside: `${holder?.name} ${role.office}`,
  })
  const draft = {
    ...roleDraft(scene, role, 'body', key.type === 'country' ? 'country' : 'organisation'),
    ...toldIn(occasion),
  }
  const words = { ...roleWords(scene, role), occasion: occasion?.clause }
  const stem = whoseOffice(words)
  const served = ofKind(scene.known, 'role').flatMap((other) =>
    other.actor === role.actor ? other.body : [],
  )
  // A member of one body is often a member of its neighbours; nobody is an ambassador of two states.
  const could = ({ country }: Actor) =>
    role.shared === true &&
    key.type !== 'country' &&
    !isWork(scene, role) &&
    (country === undefined || country === key.country)
  const rivals = rivalsOf(
    scene,
    key,
    {
      stem,
      facts: [role],
      when: words.when,
      barred: served,
      could,
      prefers: ({ id }) => hasOffice(scene, role, id),
    },
    questionId(scene, draft, 'choice'),
  )
  // Of what sort a body is, where its name does not say so, its offices tell, or a name like another.
  const isAlike = (rival: Actor) => hasOffice(scene, role, rival.id) || likeness(key.name, rival.name) > 0
  const isSortKnown = !['organisation', 'place'].includes(words.noun)
  const peers = rivals.filter((rival) => areOfOneSort(scene, rival, key) && (isSortKnown || isAlike(rival)))
  const choice = makeChoice(scene, draft, stem, actorAnswer(key), peers.map(actorAnswer))
  // Where nothing fair stands beside it, it is typed.
  const mayBeTyped = choice.length === 0 && key.type === 'organisation' && !isBeside(role)
  return mayBeTyped && new Set(served).size === 1 ? makeText(scene, draft, stem, namesOf(scene, key)) : choice
}

/** Whether a country or body is known to have an office of this name. */
function hasOffice({ known }: Scene, { office }: RoleFact, body: ActorId): boolean {
  return ofKind(known, 'role').some((other) => other.body === body && other.office === office)
}
