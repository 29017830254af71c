import { type EdtfDate, type EdtfInterval, writeEdtf } from '../../calendar/edtf.ts'
import type { EventFact } from '../../facts/fact.ts'
import type { Question } from '../../kinds/index.ts'
import {
  happenedWhen,
  howManyYears,
  fromTo as saysFromTo,
  sinceWhen,
  untilWhen,
  whenDid,
} from '../../language/en/stems/event.ts'
import { dateAnswer, numberAnswer } from '../answer.ts'
import type { Sought } from '../difficulty.ts'
import { datesAround } from '../distractors/dates.ts'
import { numbersAround } from '../distractors/numbers.ts'
import { type Draft, questionId } from '../draft.ts'
import { explainPlainly } from '../explain.ts'
import { makeChoice } from '../makers/choice.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import { makeDate } from '../makers/date.ts'
import { makeNumber } from '../makers/number.ts'
import type { Poser } from '../poser.ts'
import { dayOfPublication, drawsFor, type Scene } from '../scene.ts'
import { boundsOf, eventWords, sureDate, yearOf } from './words.ts'

/** From when to when did it last, when did it begin and end, and how long did it take. */
export const span: Poser<'event'> = (event, scene) => {
  const years = yearsOf(event)
  if (!years) return []
  return [
    ...fromTo(scene, event, years),
    ...end(scene, event, 'begin', years.start),
    ...end(scene, event, 'end', years.end),
    ...duration(scene, event, years),
    ...gapped(scene, event, years),
  ]
}

interface Years {
  readonly start: EdtfDate
  readonly end: EdtfDate
}

/** The years of what lasted over more than one, where both are known. */
function yearsOf(event: EventFact): Years | undefined {
  const date = sureDate(event)
  if (date?.precision !== 'interval' || !date.start || !date.end) return undefined
  const rough = [date.start, date.end].some(
    ({ precision, approximate }) => approximate || precision === 'decade' || precision === 'century',
  )
  if (rough || date.start.year === date.end.year) return undefined
  return { start: yearOf(date.start), end: yearOf(date.end) }
}

function interval({ start, end }: Years): EdtfInterval {
  return { precision: 'interval', start, end }
}

function draftOf(scene: Scene, event: EventFact, years: Years, asks: string, sought: Sought): Draft {
  const explanation = explainPlainly(happenedWhen(eventWords(scene, event), interval(years)), event)
  return { about: event.id, facts: [event], asks, topic: 'date', sought, explanation }
}

function fromTo(scene: Scene, event: EventFact, years: Years): Question[] {
  const draft = draftOf(scene, event, years, 'span', 'year')
  const stem = whenDid(eventWords(scene, event), 'interval')
  const length = years.end.year - years.start.year
  // Wrong intervals are as long as the right one and do not overlap it: who knows one of its years is not misled.
  const starts = numbersAround(
    years.start.year,
    { steps: [length + 1, length + 2], low: 1, high: dayOfPublication(scene).year - length },
    drawsFor(scene, questionId(scene, draft, 'choice')),
  )
  const wrong = starts.map((year) =>
    dateAnswer(
      interval({ start: { precision: 'year', year }, end: { precision: 'year', year: year + length } }),
    ),
  )
  return [
    ...makeChoice(scene, draft, stem, dateAnswer(interval(years)), wrong),
    ...makeDate(scene, draft, stem, interval(years)),
  ]
}

function end(scene: Scene, event: EventFact, which: 'begin' | 'end', year: EdtfDate): Question[] {
  const years = yearsOf(event)
  if (!years) return []
  const draft = draftOf(scene, event, years, which, 'year')
  const stem = (which === 'begin' ? sinceWhen : untilWhen)(eventWords(scene, event))
  const draws = drawsFor(scene, questionId(scene, draft, 'choice'))
  const wrong = datesAround(year, boundsOf(scene, event), draws).map(dateAnswer)
  return [...makeChoice(scene, draft, stem, dateAnswer(year), wrong), ...makeDate(scene, draft, stem, year)]
}

function duration(scene: Scene, event: EventFact, years: Years): Question[] {
  const length = years.end.year - years.start.year
  const draft = draftOf(scene, event, years, 'duration', 'number')
  const stem = howManyYears(eventWords(scene, event))
  const wrong = numbersAround(
    length,
    { steps: length < 10 ? [1] : [1, 2, 3], low: Math.max(1, length / 4), high: length * 4 },
    drawsFor(scene, questionId(scene, draft, 'choice')),
  )
  return [
    ...makeChoice(scene, draft, stem, numberAnswer(length), wrong.map(numberAnswer)),
    ...makeNumber(scene, draft, stem, { value: length, unit: 'years' }),
  ]
}

function gapped(scene: Scene, event: EventFact, years: Years): Question[] {
  const draft = draftOf(scene, event, years, 'both-ends', 'year')
  return makeCloze(scene, draft, saysFromTo(eventWords(scene, event), gap('start'), gap('end')), [
    { id: 'start', kind: 'date', value: writeEdtf(years.start) },
    { id: 'end', kind: 'date', value: writeEdtf(years.end) },
  ])
}
