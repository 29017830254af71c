import { type EdtfDate, edtf } from '../../calendar/edtf.ts'
import type { Question } from '../../kinds/index.ts'
import { happenedWhen } from '../../language/en/stems/event.ts'
import { whichHappened } from '../../language/en/stems/timeline.ts'
import { likeness } from '../distractors/likeness.ts'
import { questionId } from '../draft.ts'
import { eventWords, intersect, yearOf } from '../event/words.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeMultiple } from '../makers/multiple.ts'
import { ownFirst } from '../own-first.ts'
import type { StoryPoser } from '../poser.ts'
import { dayOfPublication, ofKind, type Scene } from '../scene.ts'
import { type Point, pointAnswer, pointOf, pointsOf } from './points.ts'

/** What is as near as this, in years, stands out among history. */
const NEAR = 20

/** Which of these events happened in a year: for every year of the story that is history. */
export const inYear: StoryPoser = (scene) => {
  const latest = dayOfPublication(scene).year - NEAR
  const points = pointsOf(scene).filter(
    ({ date: { precision, year } }) => precision !== 'decade' && precision !== 'century' && year <= latest,
  )
  const years = [...new Set(points.map(({ date }) => date.year))]
  return years.flatMap((year) => ofYear(scene, points, { precision: 'year', year }, latest))
}

function ofYear(scene: Scene, points: readonly Point[], year: EdtfDate, latest: number): Question[] {
  const right = points.filter(({ date }) => yearOf(date).year === year.year)
  const facts = [...new Set(right.map(({ event }) => event))]
  const draft = {
    about: 'timeline',
    facts,
    asks: `in-${year.year}`,
    topic: 'event',
    sought: 'event',
    explanation: facts.map((event) => happenedWhen(eventWords(scene, event), edtf(event.date))).join(' '),
  } as const
  // Wrong is only what cannot have been in that year, nor is claimed to have been.
  const known = ofKind(scene.known, 'event').filter(
    ({ label }) => !right.some((point) => point.label === label),
  )
  const wrong = [
    ...points.filter((point) => !right.includes(point)),
    ...known.flatMap((event) => pointOf(event) ?? []),
  ]
    .filter(({ date }) => !intersect(date, year) && date.year <= latest)
    .filter(({ label }, i, all) => all.findIndex((other) => other.label === label) === i)
  const kind = right.length > 1 ? 'multiple' : 'choice'
  const [key] = right
  if (!key) return []
  const rivals = ownFirst(scene, questionId(scene, draft, kind), wrong, {
    fact: ({ event }) => event,
    rank: ({ label }) => likeness(key.label, label),
  })
  const stem = whichHappened(year)
  return right.length > 1
    ? makeMultiple(scene, draft, stem, right.map(pointAnswer), rivals.map(pointAnswer))
    : makeChoice(scene, draft, stem, pointAnswer(key), oneAYear(rivals).map(pointAnswer))
}

/** The first of each year: two of one year stand or fall together, and neither can be the one that is right. */
function oneAYear(points: readonly Point[]): Point[] {
  const first = new Map<number, Point>()
  for (const point of points) {
    const { year } = yearOf(point.date)
    if (!first.has(year)) first.set(year, point)
  }
  return [...first.values()]
}
