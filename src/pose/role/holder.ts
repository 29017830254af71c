import { fold } from '../../base/text.ts'
import type { Actor } from '../../facts/actor.ts'
import type { RoleFact } from '../../facts/fact.ts'
import type { ActorId } from '../../kinds/common.ts'
import { areAlike } from '../../language/en/office-sorts.ts'
import { heldBy, heldIt, whoHeld } from '../../language/en/stems/role.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { countryOf, officeOf, rolesOf } from '../distractors/traits.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import { oneOf } from '../makers/recall.ts'
import { makeText, namesOf, sharesLastName } from '../makers/text.ts'
import { makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import { actorOf, ofKind, type Scene } from '../scene.ts'
import { isInStem } from '../sound.ts'
import { occasionOf, toldIn } from './occasion.ts'
import { couldHold, heldAlone, holdersOf, roleDraft, roleWords } from './words.ts'

/** Who held the office: picked, typed, judged and filled in. */
export const holder: Poser<'role'> = (role, scene) => {
  const key = actorOf(scene, role.actor)
  if (!key) return []
  const plainly = roleWords(scene, role)
  const untold = roleDraft(scene, role, 'who', 'person')
  const served = actorOf(scene, role.body)
  const occasion = occasionOf(scene, role, {
    people: [key],
    name: served?.type === 'organisation' ? served.name : undefined,
    beside: `${role.office} ${served?.name}`,
  })
  const words = { ...plainly, occasion: occasion?.clause }
  const draft = { ...untold, ...toldIn(occasion) }
  const stem = whoHeld(words)
  const rivals = rivalsOf(
    scene,
    key,
    {
      stem,
      facts: [role],
      when: words.when,
      barred: holdersOf(scene, role),
      could: couldHold(scene, role),
      prefers: ({ id }) => servesBody(scene, id) === servesBody(scene, key.id),
    },
    questionId(scene, draft, 'choice'),
  ).filter((rival) => !scene.stock || (isOfTheKind(scene, rival, role) && mayServe(scene, rival, role)))
  const lies = rivals
    .filter((rival) => !scene.stock || heldTheLike(scene, rival, role))
    .map(({ name }) => heldIt({ ...plainly, actor: name }))
  const names = namesOf(scene, key)
  const isTyped = !isInStem(stem, actorAnswer(key)) && heldAlone(scene, role) && !sharesLastName(scene, key)
  // Of a chairwoman the one woman among the options is the key.
  const offered = isWomans(role) ? [] : rivals.map(actorAnswer)
  return [
    ...makeChoice(scene, draft, stem, actorAnswer(key), offered),
    ...(isTyped
      ? oneOf(
          scene,
          draft,
          makeText(scene, draft, stem, names),
          makeCloze(scene, draft, heldBy(words, gap('who')), [{ id: 'who', kind: 'text', ...names }]),
        )
      : []),
    ...makeTrueFalse(scene, untold, heldIt(plainly), lies),
  ]
}

const isWomans = ({ office }: RoleFact) => /(?:woman|queen|empress|princess|duchess)$/i.test(office)

/** Whether nothing is known of somebody that makes the office absurd: a prime minister is no chairman of a car maker. */
function isOfTheKind(scene: Scene, rival: Actor, role: RoleFact): boolean {
  const asked = officeOf(scene, role)
  const own = rolesOf(scene, rival).flatMap((one) => officeOf(scene, one) ?? [])
  return asked === undefined || own.length === 0 || areAlike([asked], own)
}

/** Whether somebody may be believed to hold an office: a compatriot, or somebody of no known country, who is known to have held the like. */
function heldTheLike(scene: Scene, rival: Actor, role: RoleFact): boolean {
  return (
    !isForeign(scene, rival, role) &&
    rolesOf(scene, rival).some(({ office }) => fold(office) === fold(role.office))
  )
}

/** A foreigner stands in for who has the same post at home: a foreign minister for a foreign minister, no president for a mayor. */
function mayServe(scene: Scene, rival: Actor, role: RoleFact): boolean {
  const asked = officeOf(scene, role)?.post
  return (
    !isForeign(scene, rival, role) ||
    (asked !== undefined && rolesOf(scene, rival).some((own) => officeOf(scene, own)?.post === asked))
  )
}

/** Whether an office is of a country, and somebody known to be of another. */
function isForeign(scene: Scene, rival: Actor, { body }: RoleFact): boolean {
  const served = actorOf(scene, body)
  const [home, own] = [served?.type === 'country' ? served.id : served?.country, countryOf(scene, rival)]
  return home !== undefined && own !== undefined && own !== home
}

/** Whether somebody serves a body, and not a country: those are the more alike. */
function servesBody(scene: Scene, id: ActorId): boolean {
  return ofKind(scene.known, 'role').some(
    ({ actor, body }) => actor === id && actorOf(scene, body)?.type === 'organisation',
  )
}
