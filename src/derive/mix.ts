import { byId } from '../base/by-id.ts'
import type { Topic } from '../kinds/common.ts'
import type { Question } from '../kinds/index.ts'

/** A question with what it is worth by itself. */
export interface Scored {
  /** The question. */
  readonly question: Question
  /** The more the better. */
  readonly score: number
  /** The third of the text in which it is proven: 0, 1 or 2. */
  readonly third: number
}

/** What people ask about, as shares: persons and bodies first, then places, figures, dates and anniversaries. */
const topicShares: Readonly<Record<Topic, number>> = {
  actor: 0.36,
  place: 0.18,
  figure: 0.15,
  date: 0.14,
  anniversary: 0.09,
  event: 0.08,
}

/** How much the mix weighs against the story: one share that is missing, one third that is missing. */
const MIX = 1.5
const SPREAD = 1

/** Better ones first, equal ones by their ids. */
export function best(a: Scored, b: Scored): number {
  return b.score - a.score || byId(a.question, b.question)
}

interface Pile {
  readonly topic: Topic
  readonly third: number
  readonly queue: readonly Scored[]
  at: number
}

/** Takes the best question at each step, the more willingly the more its topic and its third of the text are behind. */
export function mixed(scored: readonly Scored[]): Question[] {
  const piles = pilesOf(scored)
  const topics = new Map<Topic, number>()
  const thirds = [0, 0, 0]
  return scored.flatMap((_, picked) => {
    const worth = ({ topic, third, queue, at }: Pile) =>
      (queue[at]?.score ?? Number.NEGATIVE_INFINITY) +
      MIX * (topicShares[topic] * (picked + 1) - (topics.get(topic) ?? 0)) +
      SPREAD * ((picked + 1) / 3 - (thirds[third] ?? 0))
    const next = piles.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    const { queue, topic, third } = next
    const question = queue[next.at]?.question
    next.at += 1
    topics.set(topic, (topics.get(topic) ?? 0) + 1)
    thirds[third] = (thirds[third] ?? 0) + 1
    return question ?? []
  })
}

function pilesOf(scored: readonly Scored[]): Pile[] {
  const sorted = scored.toSorted(best)
  return Object.keys(topicShares).flatMap((name) =>
    [0, 1, 2].flatMap((third) => {
      const queue = sorted.filter((one) => one.question.topic === name && one.third === third)
      const [first] = queue
      return first ? [{ topic: first.question.topic, third, queue, at: 0 }] : []
    }),
  )
}
