import type { Random } from '../base/random.ts'
import type { Fact } from '../facts/fact.ts'
import type { Evidence, FactId, QuestionBase, QuestionId, Topic } from '../kinds/common.ts'
import type { KindName, Question } from '../kinds/index.ts'
import { estimateDifficulty, type Sought } from './difficulty.ts'
import { drawsFor, type Scene } from './scene.ts'

/** What all questions that ask the same thing have in common. */
export interface Draft {
  /** The fact that it is about, or the name of a group of facts: `timeline`. */
  readonly about: FactId
  /** The facts that it rests on; at least one. */
  readonly facts: readonly Fact[]
  /** What is asked: `date`. */
  readonly asks: string
  /** What the question is about. */
  readonly topic: Topic
  /** What its reader looks for. */
  readonly sought: Sought
  /** Facts beside these that the stem tells: the question rests on them as well. */
  readonly told?: readonly Fact[]
  /** Why the key is right. */
  readonly explanation: string
}

/** The id of the question that a draft becomes in a kind. */
export function questionId({ bank }: Scene, { about, asks }: Draft, kind: KindName): QuestionId {
  return `${bank}/${about}/${asks}/${kind}`
}

/** The draws that choose what a false statement says: other ones than whether it is false. */
export function lieDraws(scene: Scene, draft: Draft): Random {
  return drawsFor(scene, `${questionId(scene, draft, 'true-false')}/lie`)
}

/** The fields that all kinds share. */
export function baseOf(scene: Scene, draft: Draft, kind: KindName, stem: string): QuestionBase {
  const facts = [...draft.facts, ...(draft.told ?? [])]
  return {
    id: questionId(scene, draft, kind),
    topic: draft.topic,
    stem,
    facts: facts.map(({ id }) => id),
    asks: draft.asks,
    evidence: spansOf(facts),
    explanation: draft.explanation,
  }
}

/** The question with its estimated difficulty. */
export function rated(question: Question, { sought }: Draft): Question {
  return { ...question, difficulty: estimateDifficulty(question, sought) }
}

/** The spans of all facts, each once, in the order of the text. */
function spansOf(facts: readonly Fact[]): Evidence[] {
  const spans = new Map(
    facts.flatMap(({ evidence }) => evidence.map((span) => [`${span.start}-${span.end}`, span])),
  )
  return [...spans.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}
