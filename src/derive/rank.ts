import type { Finding } from '../bank/finding.ts'
import { byId } from '../base/by-id.ts'
import type { FactId, QuestionId, Topic } from '../kinds/common.ts'
import type { KindName, Question } from '../kinds/index.ts'
import { enemyTest } from '../quiz/enemies.ts'
import { startOf } from './weigh.ts'

/** What questions are ranked by. */
export interface RankOptions {
  /** What each fact weighs: see `weighFacts`. */
  readonly weights: ReadonlyMap<FactId, number>
  /** What lint has to say; `S` ranks down, `A` a little. */
  readonly findings: readonly Finding[]
  /** Length of the text, in code units. */
  readonly length: number
  /** Questions on one fact, at most. */
  readonly perFact: number
}

/** Questions in order, best first, and those that their fact had no room for. */
export interface Ranked {
  /** In order. */
  readonly ranked: readonly Question[]
  /** Beyond the cap. */
  readonly capped: readonly Question[]
}

interface Scored {
  readonly question: Question
  readonly score: number
  readonly third: number
}

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

/** What people ask about, as shares: persons and bodies first, then places, figures, dates and anniversaries. */
const topicShares: Readonly<Record<Topic, number>> = {
  actor: 0.36,
  place: 0.18,
  figure: 0.15,
  date: 0.14,
  anniversary: 0.09,
  event: 0.08,
}

/** What a question gains by what it asks: people before all, parts of dates and what is computed behind. */
function worthAsking(asks: string): number {
  if (/^(?:who|whom|to-whom)$/.test(asks)) return 0.2
  return /^(?:decade|month|year|weekday.*|years?-of.*|date-of.*|years-since)$/.test(asks) ? -0.3 : 0
}

const SAME_ASKED = 1
const SAME_TOPIC = 0.4
const SOFT = 0.4
const ADVICE = 0.05
/** What each further question on one fact weighs less. */
const AGAIN = 0.8
/** How much the mix weighs against the story: one share that is missing, one third that is missing. */
const MIX = 1.5
const SPREAD = 1

/**
 * Questions in the order of what they are worth: what matters in the story, mixed as people ask, spread over the article, with
 * several on one fact apart and enemies of those before them behind.
 *
 * Equal arguments give an equal order; it does not depend on the order of the questions.
 */
export function rankQuestions(questions: readonly Question[], options: RankOptions): Ranked {
  const faults = faultsOf(options.findings)
  const scored = questions.map((question) => ({
    question,
    score: scoreOf(question, options) - (faults.get(question.id) ?? 0),
    third: thirdOf(question, options.length),
  }))
  const kept: Scored[] = []
  const capped: Question[] = []
  for (const group of groupsOf(scored)) {
    const { chosen, rest } = varied(group, options.perFact)
    kept.push(...chosen.map((one, i) => ({ ...one, score: one.score - AGAIN * i })))
    capped.push(...rest.map(({ question }) => question))
  }
  return { ranked: enemiesLast(mixed(kept)), capped: capped.sort(byId) }
}

function faultsOf(findings: readonly Finding[]): ReadonlyMap<QuestionId, number> {
  const faults = new Map<QuestionId, number>()
  for (const { question, severity } of findings) {
    const weight = severity === 'S' ? SOFT : severity === 'A' ? ADVICE : 0
    if (question !== undefined) faults.set(question, (faults.get(question) ?? 0) + weight)
  }
  return faults
}

function scoreOf({ facts, kind, asks }: Question, { weights }: RankOptions): number {
  const sum = facts.reduce((total, id) => total + (weights.get(id) ?? 0), 0)
  return sum / facts.length + kindWeights[kind] + worthAsking(asks)
}

function thirdOf(question: Question, length: number): number {
  return Math.min(2, Math.floor((3 * startOf(question)) / Math.max(1, length)))
}

/** Questions on one fact, or of one group of facts, best first. */
function groupsOf(scored: readonly Scored[]): Scored[][] {
  const groups = new Map<string, Scored[]>()
  for (const one of scored.toSorted(best)) {
    const group = groups.get(aboutOf(one.question))
    if (group) group.push(one)
    else groups.set(aboutOf(one.question), [one])
  }
  return [...groups.values()]
}

/** The one fact that a question rests on; of several what it is about: its id without what is asked, and in which kind. */
function aboutOf({ id, asks, kind, facts: [fact, ...more] }: Question): string {
  return fact !== undefined && more.length === 0 ? fact : id.slice(0, -`/${asks}/${kind}`.length)
}

function best(a: Scored, b: Scored): number {
  return b.score - a.score || byId(a.question, b.question)
}

/** The best question, and then at each step the best that asks something else, on another topic if there is one. */
function varied(group: readonly Scored[], count: number): { chosen: Scored[]; rest: Scored[] } {
  const chosen: Scored[] = []
  let rest = group
  while (chosen.length < count && rest.length > 0) {
    const worth = ({ question, score }: Scored) =>
      score -
      chosen.reduce(
        (loss, one) =>
          loss +
          (one.question.asks === question.asks ? SAME_ASKED : 0) +
          (one.question.topic === question.topic ? SAME_TOPIC : 0),
        0,
      )
    const next = rest.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    chosen.push(next)
    rest = rest.filter((one) => one !== next)
  }
  return { chosen, rest: [...rest] }
}

interface Pile {
  readonly topic: Topic
  readonly third: number
  readonly queue: readonly Scored[]
  at: number
}

/** Takes the best question at each step, the more willingly the more its topic and its third of the text are behind. */
function mixed(scored: readonly Scored[]): Question[] {
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

/** No quiz is longer: beyond it nobody needs to know who is whose enemy. */
const LONGEST = 200

/** The questions of a quiz must not be enemies: those that are nobody's before them come first. */
function enemiesLast(questions: readonly Question[]): Question[] {
  const areEnemies = enemyTest()
  const [free, others]: [Question[], Question[]] = [[], []]
  for (const [i, question] of questions.entries()) {
    const fits = i < LONGEST && !free.some((one) => areEnemies(one, question))
    ;(fits ? free : others).push(question)
  }
  return [...free, ...others]
}
