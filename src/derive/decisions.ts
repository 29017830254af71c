import { canonicalJson } from '../base/canonical.ts'
import { digestArticle } from '../base/digest.ts'
import type { QuestionId } from '../kinds/common.ts'
import { type KindName, keyOf, type Question } from '../kinds/index.ts'
import { inWords } from '../kinds/words.ts'

/** What was said of a question: it stays, stays with other words, or goes. */
export type Verdict = 'keep' | 'edit' | 'drop'

/** What an editor may say of a question. */
export const verdicts = ['keep', 'edit', 'drop'] as const satisfies readonly Verdict[]

/** What an editor has said of a question, and of which words. */
export interface Decision {
  /** The question. */
  readonly question: QuestionId
  /** Digest of what is asked, as it was seen: kind, what of its facts, stem, and the key in words. */
  readonly seen: string
  /** Digest of what else stood in the question: what was offered. */
  readonly offered: string
  /** What was said. */
  readonly verdict: Verdict
  /** Why it was dropped. */
  readonly reason?: string
  /** The stem as it was seen. */
  readonly stem: string
  /** The explanation as it was seen. */
  readonly explanation: string
  /** The words in their place. */
  readonly edited?: EditedWords
}

/** Words of an editor in place of those that were posed. */
export interface EditedWords {
  /** The stem. */
  readonly stem?: string
  /** The explanation. */
  readonly explanation?: string
}

/** A question that an editor dropped. */
export interface Dropped {
  /** The question. */
  readonly question: Question
  /** Why; empty where nothing was said. */
  readonly reason: string
}

/** Questions once an editor's decisions are followed. */
export interface Decided {
  /** Those that stay, as edited. */
  readonly questions: readonly Question[]
  /** Those that an editor dropped, and why. */
  readonly dropped: readonly Dropped[]
}

/**
 * Questions as an editor has left them: without those that were dropped, and in the words that were edited in.
 *
 * A decision goes by what was asked, so that it survives another derivation: one that gives the question another id,
 * other wrong options or another explanation leaves it standing. A question whose stem or key has changed is as good
 * as new, and stays. Following decisions twice is following them once.
 *
 * @example
 * ```ts
 * const [first, second] = koreanArmistice.questions
 * const { questions, dropped } = applyDecisions([first, second], [decisionOn(first, { verdict: 'drop', reason: 'Too easy.' })])
 * questions.map(({ id }) => id) // => [second.id]
 * dropped.map(({ reason }) => reason) // => ['Too easy.']
 * ```
 */
export function applyDecisions(questions: readonly Question[], decisions: readonly Decision[]): Decided {
  const find = finderOf(decisions)
  const judged = questions.map((question) => ({ question, decision: find(question) }))
  return {
    questions: judged.flatMap(({ question, decision }) =>
      decision?.verdict === 'drop' ? [] : [decision ? editedBy(question, decision) : question],
    ),
    dropped: judged.flatMap(({ question, decision }) =>
      decision?.verdict === 'drop' ? [{ question, reason: decision.reason ?? '' }] : [],
    ),
  }
}

/** What an editor says of a question as it stands. */
export function decisionOn(
  question: Question,
  said: Pick<Decision, 'verdict' | 'reason' | 'edited'>,
): Decision {
  const { id, stem, explanation } = question
  const { verdict, reason, edited } = said
  return {
    question: id,
    ...digestsOf(question),
    verdict,
    ...(reason !== undefined && { reason }),
    stem,
    explanation,
    ...(edited !== undefined && { edited }),
  }
}

/** The decision that stands on each question: by its id and what was seen, else by what was seen alone. */
export function finderOf(decisions: readonly Decision[]): (question: Question) => Decision | undefined {
  const byBoth = new Map(decisions.map((one) => [`${one.question} ${one.seen}`, one]))
  const bySeen = new Map(decisions.map((one) => [one.seen, one]))
  const edits = new Map(
    decisions.flatMap((one) => (one.verdict === 'edit' ? [[one.question, one] as const] : [])),
  )
  return (question) => {
    const { seen } = digestsOf(question)
    const edit = edits.get(question.id)
    return (
      byBoth.get(`${question.id} ${seen}`) ??
      (edit && isEdited(question, edit) ? edit : undefined) ??
      bySeen.get(seen)
    )
  }
}

/** Whether an editor who decided has seen this very question: nothing of its words has changed since. */
export function isSettled(question: Question, decision: Decision): boolean {
  const { offered } = digestsOf(question)
  return (
    offered === decision.offered &&
    [decision.explanation, decision.edited?.explanation].includes(question.explanation)
  )
}

/** Decisions with one put in, in the place of one on the same words; sorted, so that files differ in what was decided. */
export function withDecision(decisions: readonly Decision[], decision: Decision): readonly Decision[] {
  const others = decisions.filter(
    ({ question, seen }) => question !== decision.question || seen !== decision.seen,
  )
  return [...others, decision].toSorted((a, b) => order(a.question, b.question) || order(a.seen, b.seen))
}

/** A question in the words that were edited in. */
export function editedBy(question: Question, { edited }: Decision): Question {
  return edited ? { ...question, ...edited } : question
}

function isEdited({ stem }: Question, { edited }: Decision): boolean {
  return edited?.stem !== undefined && stem === edited.stem
}

function digestsOf(question: Question): { readonly seen: string; readonly offered: string } {
  const { kind, asks, stem } = question
  const seen = canonicalJson([kind, asks, stem, keyInWords(question)])
  return { seen: short(seen), offered: short(canonicalJson(offerOf(question))) }
}

function keyInWords<N extends KindName>(question: Question<N>): readonly string[] {
  return inWords(question, keyOf(question))
}

/** What a candidate sees and may answer besides the stem: no ids of facts, no places in the text. */
function offerOf(question: Question): object {
  const {
    id: _id,
    facts: _facts,
    evidence: _evidence,
    stem: _stem,
    explanation: _explanation,
    difficulty: _difficulty,
    tags: _tags,
    topic: _topic,
    validUntil: _validUntil,
    ...offer
  } = question
  return offer
}

/** Enough digits that no two questions of an editor's life share them. */
function short(text: string): string {
  return digestArticle(text).slice(0, 16)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
