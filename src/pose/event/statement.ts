import { type EdtfDate, type EdtfInterval, edtf } from '../../calendar/edtf.ts'
import type { EventFact } from '../../facts/fact.ts'
import { happenedWhen } from '../../language/en/stems/event.ts'
import { dateAnswer } from '../answer.ts'
import { datesAround } from '../distractors/dates.ts'
import { type Draft, lieDraws } from '../draft.ts'
import { explainPlainly } from '../explain.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import { makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import type { Scene } from '../scene.ts'
import { isInStem } from '../sound.ts'
import { boundsOf, eventWords, sureDate } from './words.ts'

/** Says when it happened, to judge and to complete. */
export const statement: Poser<'event'> = (event, scene) => {
  const date = sureDate(event)
  if (!date || isInStem(event.label, dateAnswer(date))) return []
  const words = eventWords(scene, event)
  const truth = happenedWhen(words, date)
  const draft: Draft = {
    about: event.id,
    facts: [event],
    asks: 'date',
    topic: 'date',
    sought: date.precision === 'day' ? 'day' : 'year',
    explanation: explainPlainly(truth, event),
  }
  const exact = date.precision === 'day' && !date.approximate
  const gaps = [{ id: 'date', kind: 'date', value: event.date }] as const
  return [
    ...makeTrueFalse(
      scene,
      draft,
      truth,
      lies(scene, event, draft, date).map((lie) => happenedWhen(words, lie)),
    ),
    ...(exact ? makeCloze(scene, draft, happenedWhen(words, `on ${gap('date')}`), gaps) : []),
  ]
}

/** A wrong date of the same form; what lasted is moved by its whole length. */
function lies(
  scene: Scene,
  event: EventFact,
  draft: Draft,
  date: EdtfDate | EdtfInterval,
): (EdtfDate | EdtfInterval)[] {
  const draws = lieDraws(scene, draft)
  if (date.precision !== 'interval') {
    const wrong = datesAround(date, boundsOf(scene, event), draws)
    return wrong.slice(draws(Math.max(1, wrong.length)))
  }
  const { start, end } = date
  if (start?.precision !== 'year' || end?.precision !== 'year') return []
  const away = (draws(2) ? 1 : -1) * (end.year - start.year + 1 + draws(2))
  const moved = edtf(`${start.year + away}/${end.year + away}`)
  return [moved].filter(
    (lie) => lie.precision !== 'interval' || (lie.end?.year ?? 0) <= boundsYear(scene, event),
  )
}

function boundsYear(scene: Scene, event: EventFact): number {
  return boundsOf(scene, event).latest?.year ?? 0
}
