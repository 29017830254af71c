import type { DeedFact } from '../../facts/fact.ts'
import { doerOf } from '../../facts/references.ts'
import { headWord, sentenceCase } from '../../language/en/phrases.ts'
import { whomDid } from '../../language/en/stems/deed.ts'
import type { Answer } from '../answer.ts'
import { makeChoice } from '../makers/choice.ts'
import type { Poser } from '../poser.ts'
import { ofKind } from '../scene.ts'
import { deedDraft, deedWords, sameDeed } from './words.ts'

/** What was done, or done with: among the things of other deeds of that verb, or things of one sort that others did something with. */
export const thing: Poser<'deed'> = (deed, scene) => {
  if (deed.thing === undefined || deed.statement || isTorn(deed)) return []
  const draft = deedDraft(scene, deed, 'what', 'name', 'event')
  // What was sent or led in another story is nothing that could have been here.
  const things = ofKind(scene.known, 'deed').flatMap((other) =>
    other.thing &&
    !scene.elsewhere.has(other) &&
    !sameDeed(other, deed) &&
    (other.verb === deed.verb || isOfOneSort(other, deed))
      ? answer(other.thing)
      : [],
  )
  return makeChoice(scene, draft, whomDid(deedWords(scene, deed), 'what'), answer(deed.thing), things)
}

/** "The first woman to travel into space": the rest belongs to what somebody became. */
function isTorn({ verb, complement }: DeedFact): boolean {
  return verb === 'become' && complement !== undefined
}

/** Whether the things of two deeds by two actors are called by one noun, as "a trade deal" and "an arms deal" are. */
function isOfOneSort(other: DeedFact, deed: DeedFact): boolean {
  const heads = [other, deed].map(({ thing = '' }) => headWord(thing))
  return heads[0] === heads[1] && heads[0] !== '' && doerOf(other) !== doerOf(deed) && !other.statement
}

function answer(text: NonNullable<DeedFact['thing']>): Answer {
  return { text: sentenceCase(text), type: 'name' }
}
