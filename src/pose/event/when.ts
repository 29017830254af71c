import type { Precision } from '../../calendar/edtf.ts'
import { happenedWhen, whenDid } from '../../language/en/stems/event.ts'
import { dateAnswer } from '../answer.ts'
import type { Sought } from '../difficulty.ts'
import { datesAround, isAskedByYear } from '../distractors/dates.ts'
import { type Draft, questionId } from '../draft.ts'
import { explainPlainly } from '../explain.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeDate } from '../makers/date.ts'
import type { Poser } from '../poser.ts'
import { drawsFor } from '../scene.ts'
import { boundsOf, eventWords, sureDate } from './words.ts'

const sought: { readonly [P in Precision]: Sought } = {
  century: 'decade',
  decade: 'decade',
  year: 'year',
  month: 'month',
  day: 'day',
}

/**
 * When did it happen, as exactly as it is known: picked where more than the year is asked for then, and typed where it is
 * a day or a month.
 */
export const when: Poser<'event'> = (event, scene) => {
  const date = sureDate(event)
  if (!date || date.precision === 'interval') return []
  const words = eventWords(scene, event)
  const draft: Draft = {
    about: event.id,
    facts: [event],
    asks: 'date',
    topic: 'date',
    sought: sought[date.precision],
    explanation: explainPlainly(happenedWhen(words, date), event),
  }
  const stem = whenDid(words, date.precision, date.approximate)
  const draws = drawsFor(scene, questionId(scene, draft, 'choice'))
  const bounds = boundsOf(scene, event)
  const wrong = isAskedByYear(date, bounds) ? [] : datesAround(date, bounds, draws).map(dateAnswer)
  const typed = (date.precision === 'day' || date.precision === 'month') && !date.approximate
  return [
    ...makeChoice(scene, draft, stem, dateAnswer(date), wrong),
    ...(typed ? makeDate(scene, draft, stem, date) : []),
  ]
}
