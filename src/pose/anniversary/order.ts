import type { EventFact } from '../../facts/fact.ts'
import { listed, sentenceCase } from '../../language/en/phrases.ts'
import { marks, nthOf as phrase, putAnniversariesInOrder } from '../../language/en/stems/anniversary.ts'
import type { Answer } from '../answer.ts'
import { makeOrder } from '../makers/order.ts'
import type { StoryPoser } from '../poser.ts'
import { ofKind, type Scene } from '../scene.ts'
import { countedFrom, inYearOfArticle, lastKept, type Nth, nextKept } from './anniversary.ts'

/** Put anniversaries of two events in order: the greater number is not always the later one. */
export const orderNth: StoryPoser = (scene) => {
  const [a, b] = ofKind(scene.facts, 'event').filter(
    (event) => countedFrom(event) && event.attribution === undefined,
  )
  if (!a || !b) return []
  const found = alternating(all(scene, a), all(scene, b))
  if (found.length < 4) return []
  const explanation = found.map(({ event, nth, falls }) => marks(nth, event.label, falls.year)).join(' ')
  const draft = {
    about: 'anniversaries',
    facts: [a, b],
    asks: 'order',
    topic: 'anniversary',
    sought: 'order',
    explanation,
  } as const
  const stem = putAnniversariesInOrder(listed([a.label, b.label].toSorted((x, y) => x.length - y.length)))
  return makeOrder(
    scene,
    draft,
    stem,
    found.map((one) => [answer(one)]),
  )
}

type Found = Nth & { readonly event: EventFact }

function all(scene: Scene, event: EventFact): Found[] {
  const from = countedFrom(event)
  if (!from) return []
  return [lastKept(scene, from), inYearOfArticle(scene, from), ...nextKept(scene, from)].flatMap((nth) =>
    nth ? [{ ...nth, event }] : [],
  )
}

/** Two of each event, earliest first, of four different years. */
function alternating(a: readonly Found[], b: readonly Found[]): Found[] {
  const sorted = [...a, ...b].toSorted((x, y) => x.falls.year - y.falls.year)
  const kept: Found[] = []
  for (const one of sorted) {
    const before = kept.at(-1)
    if (before?.event !== one.event && before?.falls.year !== one.falls.year) kept.push(one)
  }
  return kept.slice(0, 4)
}

function answer({ nth, event }: Found): Answer {
  return { text: sentenceCase(phrase(nth, event.label)), type: 'event' }
}
