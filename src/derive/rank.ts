import type { Finding } from '../bank/finding.ts'
import { byId } from '../base/by-id.ts'
import type { FactId, QuestionId } from '../kinds/common.ts'
import type { Question } from '../kinds/index.ts'
import { areNearDuplicates } from '../quiz/near-duplicates.ts'
import { best, mixed, type Scored } from './mix.ts'
import { enemiesLast, trivialLast, withoutTwins } from './order.ts'
import { startOf } from './weigh.ts'
import { worthOf } from './worth.ts'

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

/** Questions in order, best first, and those that are left out. */
export interface Ranked {
  /** In order. */
  readonly ranked: readonly Question[]
  /** Beyond the cap. */
  readonly capped: readonly Question[]
  /** Those that ask what a better one asks, in nearly the same words. */
  readonly again: readonly Question[]
  /** Of those the statements to judge, of facts that have few questions, best first: enough for a bank that has not. */
  readonly spare: readonly Question[]
}

const SAME_ASKED = 1
const SAME_TOPIC = 0.4
const SOFT = 0.4
const ADVICE = 0.05
/** What each further question on one fact weighs less. */
const AGAIN = 0.8
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
    score: worthOf(question, options.weights) - (faults.get(question.id) ?? 0),
    third: thirdOf(question, options.length),
  }))
  const kept: Scored[] = []
  const [capped, repeated]: [Question[], Question[]] = [[], []]
  const spare: Scored[] = []
  for (const group of groupsOf(scored)) {
    const { chosen, rest, again } = varied(group, options.perFact)
    const judged = again.filter(({ question }) => question.kind === 'true-false')
    const free = new Set(judged.slice(0, options.perFact - chosen.length))
    spare.push(...free)
    repeated.push(...again.flatMap((one) => (free.has(one) ? [] : one.question)))
    kept.push(...chosen.map((one, i) => ({ ...one, score: one.score - AGAIN * i })))
    capped.push(...rest.map(({ question }) => question))
  }
  const { fresh, twins } = withoutTwins(mixed(kept))
  return {
    ranked: trivialLast(enemiesLast(fresh)),
    capped: capped.sort(byId),
    again: [...repeated, ...twins].sort(byId),
    spare: spare.toSorted(best).map(({ question }) => question),
  }
}

function faultsOf(findings: readonly Finding[]): ReadonlyMap<QuestionId, number> {
  const faults = new Map<QuestionId, number>()
  for (const { question, severity } of findings) {
    const weight = severity === 'S' ? SOFT : severity === 'A' ? ADVICE : 0
    if (question !== undefined) faults.set(question, (faults.get(question) ?? 0) + weight)
  }
  return faults
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

/** The best question, and then at each step the best that asks something else, on another topic if there is one; nothing twice in like words. */
function varied(group: readonly Scored[], count: number) {
  const chosen: Scored[] = []
  const again: Scored[] = []
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
    rest = rest.filter((one) => one !== next)
    if (chosen.some((one) => saysAgain(one.question, next.question))) again.push(next)
    else chosen.push(next)
  }
  return { chosen, rest, again }
}

/** Whether two questions ask one thing in nearly the same words, both to be recalled or both to be recognised. */
function saysAgain(a: Question, b: Question): boolean {
  return a.asks === b.asks && isRecalled(a) === isRecalled(b) && areNearDuplicates(a.stem, b.stem)
}

/** Whether the answer is typed, not picked. */
function isRecalled({ kind }: Question): boolean {
  return kind === 'text' || kind === 'number' || kind === 'date' || kind === 'cloze'
}
