import { shuffle } from '../../base/random.ts'
import { weekday } from '../../calendar/days.ts'
import { type EdtfDate, firstDay, writeEdtf } from '../../calendar/edtf.ts'
import type { EventFact } from '../../facts/fact.ts'
import type { Question } from '../../kinds/index.ts'
import { weekdayNames } from '../../language/en/dates.ts'
import { fallsOnWeekday, marks, twoFall, whenFalls } from '../../language/en/stems/anniversary.ts'
import { type Answer, yearAnswer } from '../answer.ts'
import { nearest, numbersAround } from '../distractors/numbers.ts'
import { type Draft, lieDraws, questionId } from '../draft.ts'
import { yearOf } from '../event/words.ts'
import { makeChoice } from '../makers/choice.ts'
import { gap, makeCloze } from '../makers/cloze.ts'
import { makeDate } from '../makers/date.ts'
import { oneOf } from '../makers/recall.ts'
import { makeTrueFalse } from '../makers/true-false.ts'
import type { Poser } from '../poser.ts'
import { dayOfPublication, drawsFor, type Scene } from '../scene.ts'
import {
  anniversaryDraft,
  countedFrom,
  explainNth,
  inYearOfArticle,
  lastKept,
  type Nth,
  nextKept,
} from './anniversary.ts'

/** In which year, on which date and on which weekday does an anniversary fall: the last one kept and the next two. */
export const whenNth: Poser<'event'> = (event, scene) => {
  const from = countedFrom(event)
  if (!from) return []
  const next = nextKept(scene, from)
  const last = lastKept(scene, from)
  const now = inYearOfArticle(scene, from)
  return [
    // The next one is worth more than one question.
    ...[last, ...next].flatMap((nth) => (nth ? inWhichYear(scene, event, nth, nth !== next[0]) : [])),
    ...next.slice(0, 1).flatMap((nth) => [...date(scene, event, nth), ...judged(scene, event, nth)]),
    ...[now, next[0]].flatMap((nth) => (nth ? onWeekday(scene, event, nth) : [])),
    ...both(scene, event, next),
  ]
}

function inWhichYear(scene: Scene, event: EventFact, found: Nth, once: boolean): Question[] {
  const { nth, falls, over } = found
  const draft = anniversaryDraft(scene, event, found, `year-of-${nth}`, 'anniversary')
  const stem = whenFalls('year', nth, event.label, over)
  const wrong = yearsAround(scene, draft, 'choice', found)
  const picked = makeChoice(scene, draft, stem, yearAnswer(falls.year), wrong.map(yearAnswer))
  const typed = makeDate(scene, draft, stem, yearOf(falls))
  return once ? oneOf(scene, draft, picked, typed) : [...picked, ...typed]
}

/** Years that a slip in counting leads to, on the same side of publication as the right one. */
function yearsAround(
  scene: Scene,
  draft: Draft,
  kind: 'choice' | 'true-false',
  { falls: { year }, over }: Nth,
): readonly number[] {
  const published = dayOfPublication(scene).year
  const [low, high] = over ? [year - 60, published - 1] : [published + 1, year + 60]
  return numbersAround(year, { steps: [1, 2, 3], low, high }, drawsFor(scene, questionId(scene, draft, kind)))
}

function date(scene: Scene, event: EventFact, found: Nth): Question[] {
  const { nth, falls, over } = found
  if (falls.precision !== 'day') return []
  const draft = anniversaryDraft(scene, event, found, `date-of-${nth}`, 'day')
  return makeDate(scene, draft, whenFalls('date', nth, event.label, over), falls)
}

function judged(scene: Scene, event: EventFact, found: Nth): Question[] {
  const { nth, falls } = found
  const draft = anniversaryDraft(scene, event, found, `year-of-${nth}`, 'anniversary')
  const wrong = nearest(falls.year, yearsAround(scene, draft, 'true-false', found), lieDraws(scene, draft))
  const say = (inYear: number) => marks(nth, event.label, inYear)
  return makeTrueFalse(scene, draft, say(falls.year), wrong.map(say))
}

const days = weekdayNames.map((text, i): Answer => ({ text, type: 'weekday', value: i + 1 }))

function onWeekday(scene: Scene, event: EventFact, found: Nth): Question[] {
  const { nth, falls, over } = found
  if (falls.precision !== 'day') return []
  const number = weekday(firstDay(falls))
  const draft = {
    ...anniversaryDraft(scene, event, found, `weekday-of-${nth}`, 'weekday'),
    explanation: explainNth(scene, event, fallsOnWeekday(nth, event.label, falls, number, over)),
  }
  const [key] = days.slice(number - 1)
  const others = days.filter(({ value }) => value !== number)
  const wrong = shuffle(others, drawsFor(scene, questionId(scene, draft, 'choice'))).slice(0, 3)
  return key ? makeChoice(scene, draft, whenFalls('weekday', nth, event.label, over), key, wrong) : []
}

function both(scene: Scene, event: EventFact, [first, second]: readonly Nth[]): Question[] {
  if (!first || !second) return []
  const draft = anniversaryDraft(
    scene,
    event,
    first,
    `years-of-${first.nth}-and-${second.nth}`,
    'anniversary',
  )
  const stem = twoFall(event.label, [first.nth, gap('first')], [second.nth, gap('second')])
  return makeCloze(scene, draft, stem, [yearGap('first', first.falls), yearGap('second', second.falls)])
}

function yearGap(id: string, { year }: EdtfDate) {
  return { id, kind: 'date', value: writeEdtf({ precision: 'year', year }) } as const
}
