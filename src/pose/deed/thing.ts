import type { DeedFact } from '../../facts/fact.ts'
import { sentenceCase } from '../../language/en/phrases.ts'
import { whomDid } from '../../language/en/stems/deed.ts'
import type { Answer } from '../answer.ts'
import { makeChoice } from '../makers/choice.ts'
import type { Poser } from '../poser.ts'
import { ofKind } from '../scene.ts'
import { deedDraft, deedWords, sameDeed } from './words.ts'

/** What was done, or done with: among the things of other deeds of that verb, which alone are of one form. */
export const thing: Poser<'deed'> = (deed, scene) => {
  if (deed.thing === undefined || deed.statement) return []
  const draft = deedDraft(scene, deed, 'what', 'name', 'event')
  const things = ofKind(scene.known, 'deed').flatMap((other) =>
    other.verb === deed.verb && other.thing && !sameDeed(other, deed) ? answer(other.thing) : [],
  )
  return makeChoice(scene, draft, whomDid(deedWords(scene, deed), 'what'), answer(deed.thing), things)
}

function answer(text: NonNullable<DeedFact['thing']>): Answer {
  return { text: sentenceCase(text), type: 'name' }
}
