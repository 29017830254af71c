import type { Actor } from '../../facts/actor.ts'
import { bareName } from '../../language/en/phrases.ts'
import { spells } from '../../language/en/spells.ts'
import { acronymOf, lettersMean, standsForWhat, whoseAcronym } from '../../language/en/stems/name.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { questionId } from '../draft.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeText, namesOf } from '../makers/text.ts'
import { makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import { actorOf, dayOfPublication } from '../scene.ts'
import { nameDraft } from './words.ts'

/** What the letters stand for, and whom they mean. */
export const acronym: Poser<'name'> = (name, scene) => {
  const owner = actorOf(scene, name.actor)
  if (name.form !== 'acronym' || !owner || name.standsFor === undefined) return []
  const truth = lettersMean(name.name, bareName(name.standsFor))
  const letters = nameDraft(name, 'stands-for', 'name', truth)
  const whose = nameDraft(name, 'who', owner.type, truth)
  const stem = whoseAcronym(name.name, owner.type)
  const rivals = rivalsOf(
    scene,
    owner,
    { stem, facts: [], when: dayOfPublication(scene) },
    questionId(scene, whose, 'choice'),
  ).filter((rival) => canMean(rival, name.name) || !canMean(owner, name.name))
  const { accepted, confusables } = namesOf(scene, owner)
  const spelled = accepted.filter((form) => bareName(form) !== name.name)
  const typed = makeText(scene, letters, standsForWhat(name.name), { accepted: [bareName(name.standsFor)] })
  // A place without a name of its own is no answer to "which place".
  if (owner.type === 'place') return typed
  return [
    ...typed,
    ...makeChoice(scene, whose, stem, actorAnswer(owner), rivals.map(actorAnswer)),
    ...makeText(scene, whose, stem, { accepted: spelled, confusables }),
    ...makeTrueFalse(
      scene,
      whose,
      acronymOf(name.name, owner.name),
      rivals.map((rival) => acronymOf(name.name, rival.name)),
    ),
  ]
}

/** Beside a name that the letters spell another that can't be meant gives it away. */
const canMean = ({ name }: Actor, letters: string) => spells(bareName(name), letters)
