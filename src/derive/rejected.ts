import type { Fact } from '../facts/fact.ts'
import type { Question } from '../kinds/index.ts'

/**
 * Where something is thrown out, in the order of the way.
 *
 * Of what a language model says: `model` (a call came to nothing), `proposal` (it has no shape), `quote` (the article does
 * not say it so), `words` (the quote does not say what is claimed), `stance` (it is said, expected or denied, not told).
 * Of facts: `duplicate`, `check` (see `checkFacts`), `contradiction`, `dated` (it holds on that day only), `orphan` (what
 * it belongs to is gone), `unposed` (kept in the bank, and nothing is asked about it). Of questions: `review` (an editor dropped it),
 * `lint`, `cap` (its fact, its key or its sort has enough), `limit` (there are enough, too many facts, or a text that no story is as long as).
 */
export type Stage =
  | 'model'
  | 'proposal'
  | 'quote'
  | 'words'
  | 'stance'
  | 'duplicate'
  | 'check'
  | 'contradiction'
  | 'dated'
  | 'orphan'
  | 'unposed'
  | 'review'
  | 'lint'
  | 'cap'
  | 'limit'

/** What was thrown out, where and why. */
export interface Rejected {
  /** Where. */
  readonly stage: Stage
  /** Why, for programs: a flaw of lint (`F01`), of `checkFacts` (`fact/date`), or the stage and a word (`dated/passing`). */
  readonly flaw: string
  /** Why, for editors; may name the key. */
  readonly message: string
  /** The fact. */
  readonly fact?: Fact
  /** The question. */
  readonly question?: Question
  /** What a language model proposed, where no fact could be made of it. */
  readonly proposal?: unknown
}

/** What passes a stage, and what does not. */
export interface Sifted {
  /** What passes, in its order. */
  readonly kept: readonly Fact[]
  /** What does not. */
  readonly rejected: readonly Rejected[]
}

/** Parts facts: `judge` says why one does not pass, or the fact as it does. */
export function sift(facts: readonly Fact[], judge: (fact: Fact) => Fact | Omit<Rejected, 'fact'>): Sifted {
  const kept: Fact[] = []
  const rejected: Rejected[] = []
  for (const fact of facts) {
    const verdict = judge(fact)
    if ('stage' in verdict) rejected.push({ ...verdict, fact })
    else kept.push(verdict)
  }
  return { kept, rejected }
}
