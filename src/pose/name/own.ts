import type { NameFact } from '../../facts/fact.ts'
import { bareName } from '../../language/en/phrases.ts'
import { who } from '../../language/en/stems/frame.ts'
import { calledWhat, callsIt, whoCalls } from '../../language/en/stems/name.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeText, namesOf } from '../makers/text.ts'
import { makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import { actorOf, dayOfPublication, nameOf, ofKind, type Scene } from '../scene.ts'
import { nameDraft } from './words.ts'

/** Who calls something by a name of its own, and what the name is. */
export const own: Poser<'name'> = (name, scene) => {
  const user = actorOf(scene, name.usedBy)
  const named = namedThing(scene, name)
  if (name.form !== 'own' || !user || named === undefined) return []
  const term = bareName(name.name)
  const truth = callsIt(user.name, named, name.name)
  const whose = nameDraft(name, 'who', user.type, truth)
  const stem = whoCalls(who[user.type], named, name.name)
  const rivals = rivalsOf(
    scene,
    user,
    { stem, facts: [], when: dayOfPublication(scene) },
    questionId(scene, whose, 'choice'),
  )
  return [
    ...makeText(scene, nameDraft(name, 'name', 'name', truth), calledWhat(user.name, named), {
      accepted: [term],
    }),
    ...makeChoice(scene, whose, stem, actorAnswer(user), rivals.map(actorAnswer)),
    ...makeText(scene, whose, stem, namesOf(scene, user)),
    ...makeTrueFalse(
      scene,
      whose,
      truth,
      rivals.map((rival) => callsIt(rival.name, named, name.name)),
    ),
  ]
}

function namedThing(scene: Scene, { actor, event }: NameFact): string | undefined {
  if (actor !== undefined) return nameOf(scene, actor)
  return ofKind(scene.facts, 'event').find(({ id }) => id === event)?.label
}
