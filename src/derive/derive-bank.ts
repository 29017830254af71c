import type { Bank } from '../bank/bank.ts'
import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'
import type { Topic } from '../kinds/common.ts'
import type { KindName } from '../kinds/index.ts'
import type { Pool } from '../pose/scene.ts'
import type { Decision } from './decisions.ts'
import { gatherFacts } from './gather.ts'
import { parseArticle, parsePool } from './given.ts'
import type { FactModel, ModelLimits } from './model/model.ts'
import { poseBank } from './pose-bank.ts'
import type { FactReader } from './reader.ts'
import type { Rejected } from './rejected.ts'
import { siftFacts } from './sift-facts.ts'

/** What a bank is derived by. */
export interface DeriveOptions {
  /** What reads facts out of the text, in place of {@link readFacts}; `false` where all facts are given. */
  readonly reader?: FactReader | false
  /** Facts that somebody wrote or edited; they stand before what is read, and take the place of a read one of the same id. */
  readonly facts?: readonly Fact[]
  /** Actors whom given facts name, or who are better known than a reader knows them; each takes the place of a read one. */
  readonly actors?: readonly Actor[]
  /**
   * A language model that proposes facts with quotes: one of the AI SDK, or any function that answers with JSON. The article is
   * sent to it. What it says is held against the article, and a call that fails is named in `rejected`.
   */
  readonly factsFrom?: FactModel
  /** How long a model may take, and how much it may cost. */
  readonly modelLimits?: ModelLimits
  /** Actors and facts from elsewhere, for wrong options. */
  readonly pool?: Pool
  /** Id of the bank; from the date and the address, or the headline, where it is missing. Candidates see it: it must tell nothing. */
  readonly id?: string
  /** What an editor has said of questions: those that were dropped stay away, those that were edited keep the edit. */
  readonly decisions?: readonly Decision[]
  /** Version of the bank; `1.0.0` where it is missing. */
  readonly version?: string
  /** Title of the bank; the headline where it is missing. */
  readonly title?: string
  /** SPDX expression for the bank. */
  readonly licence?: string
  /** The article may be redistributed: evidence holds its words. */
  readonly redistributable?: true
  /** What all draws come from; the id of the bank where it is missing. */
  readonly seed?: string
  /** Only questions of these kinds. */
  readonly kinds?: readonly KindName[]
  /** Only questions on these topics. */
  readonly topics?: readonly Topic[]
  /** Questions on one fact, at most; 3 where it is missing. */
  readonly perFact?: number
  /** Questions in all, at most: the best ones. */
  readonly limit?: number
}

/** A bank, what it rests on, and what did not become part of it. */
export interface DerivedBank {
  /** Its questions stand in the order of their worth. */
  readonly bank: Bank
  /** The facts of the bank: what a human may edit and hand in again. */
  readonly facts: readonly Fact[]
  /** What was thrown out and why, stage by stage; each fact that came in and that no question rests on is named here. */
  readonly rejected: readonly Rejected[]
}

/**
 * The question bank of an article: facts are gathered, held against the text, posed, and the questions are linted and ranked.
 *
 * Without `factsFrom` nothing leaves the machine, and equal arguments give an equal bank, byte by byte. Precision is bought with yield: whatever is
 * doubtful is left out, and `rejected` says why. Ids come from bank, fact, what is asked and kind alone, so deriving again, or
 * with other facts, changes none.
 *
 * @throws NewsquizError where the article, a fact, an actor or the pool is malformed, or an actor is not there.
 * @throws RangeError where `perFact` or `limit` is no whole number from 0.
 *
 * @example
 * ```ts
 * const text = 'The Long Bridge was opened on 3 May 2001.'
 * const article = { headline: 'A bridge opens', published: '2001-05-04', language: 'en', text } as const
 * const fact = { id: 'e1', kind: 'event', label: 'the Long Bridge', verb: 'open', voice: 'passive', date: '2001-05-03', certainty: 1, evidence: [{ start: 0, end: 41 }] } as const
 * const { bank, rejected } = await deriveBank(article, { reader: false, facts: [fact], id: 'bridge', limit: 1 })
 * bank.questions[0].stem // => 'On which date was the Long Bridge opened?'
 * rejected[0].stage // => 'limit'
 * ```
 */
export async function deriveBank(article: Article, options: DeriveOptions = {}): Promise<DerivedBank> {
  for (const name of ['perFact', 'limit'] as const) requireCount(name, options[name])
  const parsed = parseArticle(article)
  const pool = options.pool && parsePool(options.pool)
  const gathered = await gatherFacts(parsed, options)
  const sifted = siftFacts(gathered.facts, parsed, gathered.actors)
  const { bank, rejected } = poseBank(sifted.kept, parsed, gathered.actors, {
    ...options,
    ...(pool && { pool }),
  })
  return { bank, facts: bank.facts, rejected: [...gathered.rejected, ...sifted.rejected, ...rejected] }
}

function requireCount(name: string, count: number | undefined): void {
  if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0))
    throw new RangeError(`${name} must be a whole number from 0, got ${count}`)
}
