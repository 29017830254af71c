import { whereDidIt } from '../../language/en/stems/deed.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeText, namesOf } from '../makers/text.ts'
import type { Poser } from '../poser.ts'
import { actorOf, ofKind } from '../scene.ts'
import { deedDraft, deedWords, sameDeed } from './words.ts'

/** Where it was done. */
export const deedPlace: Poser<'deed'> = (deed, scene) => {
  const key = actorOf(scene, deed.place)
  if (!key) return []
  const draft = deedDraft(scene, deed, 'place', 'place', 'place')
  const stem = whereDidIt(deedWords(scene, deed))
  const barred = ofKind(scene.known, 'deed').flatMap((other) =>
    sameDeed(other, deed) ? (other.place ?? []) : [],
  )
  const rivals = rivalsOf(scene, key, { stem, facts: [deed], barred }, questionId(scene, draft, 'choice'))
  return [
    ...makeChoice(scene, draft, stem, actorAnswer(key), rivals.map(actorAnswer)),
    ...makeText(scene, draft, stem, namesOf(scene, key)),
  ]
}
