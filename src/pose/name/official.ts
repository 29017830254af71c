import { bareName, sentenceCase } from '../../language/en/phrases.ts'
import { officiallyNamed, officialNameOf, whoseOfficialName } from '../../language/en/stems/name.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeText, namesOf } from '../makers/text.ts'
import { makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import { actorOf, dayOfPublication } from '../scene.ts'
import { nameDraft } from './words.ts'

/** What an official name is, and whose it is. */
export const official: Poser<'name'> = (name, scene) => {
  const owner = actorOf(scene, name.actor)
  if (name.form !== 'official' || !owner) return []
  const full = bareName(name.name)
  const truth = officiallyNamed(owner.name, full)
  const whose = nameDraft(name, 'who', owner.type, truth)
  const stem = whoseOfficialName(full, owner.type)
  const rivals = rivalsOf(
    scene,
    owner,
    { stem, facts: [], when: dayOfPublication(scene) },
    questionId(scene, whose, 'choice'),
  )
  const { confusables } = namesOf(scene, owner)
  return [
    ...makeText(scene, nameDraft(name, 'name', 'name', truth), officialNameOf(owner.name), {
      accepted: [sentenceCase(full)],
      confusables,
    }),
    ...makeChoice(scene, whose, stem, actorAnswer(owner), rivals.map(actorAnswer)),
    ...makeTrueFalse(
      scene,
      whose,
      truth,
      rivals.map((rival) => officiallyNamed(rival.name, full)),
    ),
  ]
}
