import { edtf } from '../../calendar/edtf.ts'
import { sentenceCase } from '../../language/en/phrases.ts'
import { whoseAnniversary } from '../../language/en/stems/anniversary.ts'
import type { Answer } from '../answer.ts'
import { likeness } from '../distractors/likeness.ts'
import { questionId } from '../draft.ts'
import { intersect } from '../event/words.ts'
import { makeChoice } from '../makers/choice.ts'
import { ownFirst } from '../own-first.ts'
import type { Poser } from '../poser.ts'
import { ofKind } from '../scene.ts'
import { anniversaryDraft, countedFrom, inYearOfArticle } from './anniversary.ts'

/** Which event had its anniversary on a date. */
export const whose: Poser<'event'> = (event, scene) => {
  const from = countedFrom(event)
  const found = from && inYearOfArticle(scene, from)
  // What was still to come when the article was published had not been yet.
  if (!from || found?.falls.precision !== 'day' || !found.over) return []
  const draft = anniversaryDraft(scene, event, found, `event-of-${found.nth}`, 'event')
  const others = ofKind(scene.known, 'event').filter(
    ({ date, plural, label }) =>
      !plural && !intersect(edtf(date), from) && edtf(date).precision === 'day' && label !== event.label,
  )
  const wrong = ownFirst(scene, questionId(scene, draft, 'choice'), others, {
    fact: (other) => other,
    rank: ({ label }) => likeness(event.label, label),
  }).map(({ label }) => answer(label))
  return makeChoice(scene, draft, whoseAnniversary(found.nth, found.falls), answer(event.label), wrong)
}

function answer(label: string): Answer {
  return { text: sentenceCase(label), type: 'event' }
}
