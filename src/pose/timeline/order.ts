import { edtf } from '../../calendar/edtf.ts'
import type { EventFact } from '../../facts/fact.ts'
import { happenedWhen } from '../../language/en/stems/event.ts'
import { putInOrder, whichFirst } from '../../language/en/stems/timeline.ts'
import { eventWords } from '../event/words.ts'
import { makeChoice } from '../makers/choice.ts'
import { makeOrder } from '../makers/order.ts'
import type { StoryPoser } from '../poser.ts'
import type { Scene } from '../scene.ts'
import { comparable, isTied, type Point, pointAnswer, pointsOf, themeOf } from './points.ts'

const MOST = 5

/** Put the events of the story in order, and say which came first. */
export const timeline: StoryPoser = (scene) => {
  const points = comparable(pointsOf(scene), MOST)
  const theme = themeOf(scene, points)
  if (!theme || points.length < 3) return []
  const facts = [...new Set(points.map(({ event }) => event))]
  const draft = {
    about: 'timeline',
    facts,
    asks: 'order',
    topic: 'date',
    sought: 'order',
    explanation: datesOf(scene, facts),
  } as const
  const [first, ...later] = points
  const alone = first && later.every((other) => !isTied(first, other))
  return [
    ...makeOrder(scene, draft, putInOrder(theme.actor), grouped(points)),
    ...(alone && theme.actor !== undefined
      ? makeChoice(
          scene,
          { ...draft, asks: 'first' },
          whichFirst(theme.actor),
          pointAnswer(first),
          later.map(pointAnswer),
        )
      : []),
  ]
}

function grouped(points: readonly Point[]) {
  const groups: Point[][] = []
  for (const point of points) {
    const last = groups.at(-1)
    if (last?.[0] && isTied(last[0], point)) last.push(point)
    else groups.push([point])
  }
  return groups.map((group) => group.map(pointAnswer))
}

function datesOf(scene: Scene, events: readonly EventFact[]): string {
  return events.map((event) => happenedWhen(eventWords(scene, event), edtf(event.date))).join(' ')
}
