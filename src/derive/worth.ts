import type { FactId } from '../kinds/common.ts'
import type { KindName, Question } from '../kinds/index.ts'
import { namesNothing } from '../language/en/vague.ts'

/** How safe a kind is: a key among options, then one that is typed, then what is judged or sorted. */
const kindWeights: Readonly<Record<KindName, number>> = {
  choice: 0.5,
  text: 0.4,
  date: 0.3,
  number: 0.3,
  cloze: 0.25,
  multiple: 0.2,
  match: 0.2,
  order: 0.2,
  'true-false': 0,
}

/** What a question gains by what it asks: people before all, then places; offices behind, then parts of dates and what is computed. */
function worthAsking(asks: string): number {
  if (/^(?:who|whom|to-whom|with-whom)$/.test(asks)) return 0.2
  if (asks === 'office') return -0.1
  return /^(?:decade|month|year|(?:year|date|month)-done|weekday.*|years?-of.*|date-of.*|years-since)$/.test(
    asks,
  )
    ? -0.3
    : 0
}

/** What a question loses that does not say what it is about. */
const VAGUE = 0.6

/** What a question is worth by itself: what its facts weigh, how safe its kind is, and what it asks. */
export function worthOf({ facts, kind, asks, stem }: Question, weights: ReadonlyMap<FactId, number>): number {
  const sum = facts.reduce((total, id) => total + (weights.get(id) ?? 0), 0)
  // What is to be matched or put in order stands below the stem.
  const vague = kind !== 'match' && kind !== 'order' && namesNothing(stem)
  return sum / facts.length + kindWeights[kind] + worthAsking(asks) - (vague ? VAGUE : 0)
}
