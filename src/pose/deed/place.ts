import type { Actor } from '../../facts/actor.ts'
import type { DeedFact } from '../../facts/fact.ts'
import { whereDidIt } from '../../language/en/stems/deed.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeText, namesOf } from '../makers/text.ts'
import type { Poser } from '../poser.ts'
import { actorOf, ofKind, type Scene } from '../scene.ts'
import { deedDraft, deedWords, sameDeed } from './words.ts'

/** Where it was done, or where something went. */
export const deedPlace: Poser<'deed'> = (deed, scene) => {
  const goal = goalOf(scene, deed)
  const key = actorOf(scene, deed.place) ?? goal
  if (!key) return []
  const draft = deedDraft(scene, deed, 'place', 'place', 'place')
  const { complement, ...words } = deedWords(scene, deed)
  const stem = whereDidIt(key === goal ? words : { ...words, complement })
  const barred = ofKind(scene.known, 'deed').flatMap((other) =>
    sameDeed(other, deed) ? (other.place ?? []) : [],
  )
  const rivals = rivalsOf(scene, key, { stem, facts: [deed], barred }, questionId(scene, draft, 'choice'))
  return [
    ...makeChoice(scene, draft, stem, actorAnswer(key), rivals.map(actorAnswer)),
    ...makeText(scene, draft, stem, namesOf(scene, key)),
  ]
}

/** The place that the complement names, and nothing else: "to Tova". */
function goalOf({ cast }: Scene, { complement, place }: DeedFact): Actor | undefined {
  if (place !== undefined) return undefined
  return cast.find(
    ({ type, name }) =>
      type === 'place' && [`to ${name}`, `in ${name}`, `at ${name}`].includes(complement ?? ''),
  )
}
