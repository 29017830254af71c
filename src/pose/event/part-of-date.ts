import { shuffle } from '../../base/random.ts'
import { tokens } from '../../base/text.ts'
import type { EdtfDate } from '../../calendar/edtf.ts'
import type { EventFact } from '../../facts/fact.ts'
import { monthNames } from '../../language/en/dates.ts'
import { happenedWhen, whenDid, whichMonth } from '../../language/en/stems/event.ts'
import { type Answer, dateAnswer } from '../answer.ts'
import type { Sought } from '../difficulty.ts'
import { datesAround, isAskedByYear } from '../distractors/dates.ts'
import { type Draft, questionId } from '../draft.ts'
import { explainPlainly } from '../explain.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeDate } from '../makers/date.ts'
import type { Poser } from '../poser.ts'
import { dayOfPublication, drawsFor, provingText, type Scene } from '../scene.ts'
import { boundsOf, eventWords, sureDate, yearOf } from './words.ts'

/** In which year did it happen: typed, and picked where more than the year is known, and nothing else is picked. */
export const year: Poser<'event'> = (event, scene) => {
  const date = exactDate(event)
  if (!date) return []
  const draft = draftOf(scene, event, date, 'year')
  const stem = whenDid(eventWords(scene, event), 'year')
  return [
    ...(isAskedByYear(date, boundsOf(scene, event)) ? pickDate(scene, event, draft, stem, yearOf(date)) : []),
    ...(isNear(scene, date) ? [] : makeDate(scene, draft, stem, yearOf(date))),
  ]
}

/** In which month of the year did it happen. */
export const month: Poser<'event'> = (event, scene) => {
  const date = exactDate(event)
  if (date?.month === undefined || isNear(scene, date)) return []
  const draft = draftOf(scene, event, date, 'month')
  const said = tokens(provingText(scene, [event]))
  const answers = monthNames.map((text, i): Answer => ({ text, type: 'name', value: i + 1 }))
  const [key] = answers.splice(date.month - 1, 1)
  const free = answers.filter(({ text }) => !said.includes(text.toLowerCase()))
  const wrong = shuffle(free, drawsFor(scene, questionId(scene, draft, 'choice'))).slice(0, 3)
  return key ? makeChoice(scene, draft, whichMonth(eventWords(scene, event)), key, wrong) : []
}

/** Of what is as near as this, in years, the full date is typed and no part of it. */
const NEAR = 20

function isNear(scene: Scene, date: EdtfDate): boolean {
  return dayOfPublication(scene).year - date.year < NEAR
}

/** In which decade did it happen. */
export const decade: Poser<'event'> = (event, scene) => {
  const date = exactDate(event)
  if (!date || isNear(scene, date)) return []
  const draft = draftOf(scene, event, date, 'decade')
  const key: EdtfDate = { precision: 'decade', year: date.year - (date.year % 10) }
  return pickDate(scene, event, draft, whenDid(eventWords(scene, event), 'decade'), key)
}

/** The date, where its year at least is known for sure. */
function exactDate(event: EventFact): EdtfDate | undefined {
  const date = sureDate(event)
  if (!date || date.precision === 'interval' || date.approximate) return undefined
  return date.precision === 'decade' || date.precision === 'century' ? undefined : date
}

function draftOf(scene: Scene, event: EventFact, date: EdtfDate, asks: Sought): Draft {
  const explanation = explainPlainly(happenedWhen(eventWords(scene, event), date), event)
  return { about: event.id, facts: [event], asks, topic: 'date', sought: asks, explanation }
}

function pickDate(scene: Scene, event: EventFact, draft: Draft, stem: string, key: EdtfDate) {
  const draws = drawsFor(scene, questionId(scene, draft, 'choice'))
  return makeChoice(
    scene,
    draft,
    stem,
    dateAnswer(key),
    datesAround(key, boundsOf(scene, event), draws).map(dateAnswer),
  )
}
