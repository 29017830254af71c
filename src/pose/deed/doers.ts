import type { DeedFact } from '../../facts/fact.ts'
import type { Question } from '../../kinds/index.ts'
import { classNoun } from '../../language/en/class-noun.ts'
import { listed } from '../../language/en/phrases.ts'
import { deedClause, whoDid } from '../../language/en/stems/deed.ts'
import { asStatement, whichOf } from '../../language/en/stems/frame.ts'
import { actorAnswer } from '../answer.ts'
import { areOfOneSort, namedIn } from '../distractors/sorts.ts'
import { questionId } from '../draft.ts'
import { explainPlainly } from '../explain.ts'
import { makeMultiple } from '../makers/multiple.ts'
import type { StoryPoser } from '../poser.ts'
import { ofKind, type Scene } from '../scene.ts'
import { doerRivals } from './doer.ts'
import { actorsAmong, deedDraft, deedWords, sameButActor } from './words.ts'

/** Which of these did it: for what several actors of one sort did. */
export const doers: StoryPoser = (scene) => {
  const deeds = ofKind(scene.facts, 'deed').filter(({ actor }) => actor !== undefined)
  return deeds.flatMap((deed) => {
    const same = deeds.filter((other) => sameButActor(other, deed))
    return same[0] === deed && same.length > 1 ? together(scene, deed, same) : []
  })
}

function together(scene: Scene, first: DeedFact, deeds: readonly DeedFact[]): Question[] {
  const actors = actorsAmong(
    scene,
    deeds.flatMap(({ actor }) => actor ?? []),
  )
  const [key] = actors
  if (!key || actors.some((actor) => !areOfOneSort(scene, actor, key))) return []
  const words = deedWords(scene, first)
  const stem = whoDid(words, whichOf(classNoun(namedIn(scene, key))))
  const truth = asStatement(deedClause({ ...words, subject: listed(actors.map(({ name }) => name)) }))
  const draft = {
    ...deedDraft(scene, first, 'who-all', key.type),
    facts: deeds,
    explanation: explainPlainly(truth, first),
  }
  const rivals = doerRivals(scene, first, key, stem, questionId(scene, draft, 'multiple'))
  return makeMultiple(scene, draft, stem, actors.map(actorAnswer), rivals.map(actorAnswer))
}
