import { tokens } from '../../base/text.ts'
import type { EventFact } from '../../facts/fact.ts'
import { happenedWhere, whereDid } from '../../language/en/stems/event.ts'
import { actorAnswer } from '../answer.ts'
import { rivalsOf } from '../distractors/actors.ts'
import { type Draft, questionId } from '../draft.ts'
import { explainPlainly } from '../explain.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeText, namesOf } from '../makers/text.ts'
import { makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import { actorOf, ofKind, type Scene } from '../scene.ts'
import { eventWords, sureDate } from './words.ts'

/** Where did it happen. */
export const place: Poser<'event'> = (event, scene) => {
  const key = actorOf(scene, event.place)
  if (!key) return []
  const words = eventWords(scene, event)
  const stem = whereDid(words)
  const truth = happenedWhere(words, key.name)
  const draft: Draft = {
    about: event.id,
    facts: [event],
    asks: 'place',
    topic: 'place',
    sought: 'place',
    explanation: explainPlainly(happenedWhere(words, key.name, sureDate(event)), event),
  }
  const wanted = { stem, facts: [event], barred: otherPlaces(scene, event) }
  const rivals = rivalsOf(scene, key, wanted, questionId(scene, draft, 'choice'))
  return [
    ...makeChoice(scene, draft, stem, actorAnswer(key), rivals.map(actorAnswer)),
    ...makeText(scene, draft, stem, namesOf(scene, key)),
    ...makeTrueFalse(
      scene,
      draft,
      truth,
      rivals.map(({ name }) => happenedWhere(words, name)),
    ),
  ]
}

/** Where other facts, doubtful ones too, say that it happened. */
function otherPlaces({ known }: Scene, event: EventFact) {
  const label = tokens(event.label).join(' ')
  return ofKind(known, 'event').flatMap((other) =>
    tokens(other.label).join(' ') === label ? (other.place ?? []) : [],
  )
}
