import type { Bank } from '../bank/bank.ts'
import type { Article } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'
import { gatherFacts } from './gather.ts'
import { parseArticle, parsePool } from './given.ts'
import type { DeriveOptions } from './options.ts'
import { poseBank } from './pose-bank.ts'
import type { Rejected } from './rejected.ts'
import { siftFacts } from './sift-facts.ts'
import { loadStock } from './stock/load.ts'
import { settle } from './stock/settle.ts'

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
 * @throws NewsquizError where the article, a fact, an actor, the pool or a sibling is malformed, or an actor is not there.
 * @throws RangeError where `perFact` or `limit` is no whole number from 0.
 *
 * @example
 * ```ts
 * const text = 'The Long Bridge was opened on 3 May 2001.'
 * const article = { headline: 'A bridge opens', published: '2001-05-04', language: 'en', text } as const
 * const fact = { id: 'e1', kind: 'event', label: 'the Long Bridge', verb: 'open', voice: 'passive', date: '2001-05-03', certainty: 1, evidence: [{ start: 0, end: 41 }] } as const
 * const { bank, rejected } = await deriveBank(article, { reader: false, facts: [fact], id: 'bridge', limit: 1 })
 * bank.questions[0].stem // => 'On which date was the Long Bridge opened?'
 * rejected[0].stage // => 'cap'
 * ```
 */
export async function deriveBank(article: Article, options: DeriveOptions = {}): Promise<DerivedBank> {
  for (const name of ['perFact', 'limit'] as const) requireCount(name, options[name])
  const parsed = parseArticle(article)
  const pool = options.pool && parsePool(options.pool, 'pool')
  const siblings = options.siblings?.map((one) => ({ id: one.id, ...parsePool(one, 'siblings') }))
  const gathered = await gatherFacts(parsed, options)
  const told = siftFacts(gathered.facts, parsed, gathered.actors)
  const stock = options.stock === false || told.kept.length === 0 ? undefined : await loadStock()
  const { actors, beside, ...settled } = settle(
    {
      facts: told.kept,
      all: gathered.facts,
      given: options.facts ?? [],
      actors: gathered.actors,
      others: [pool, ...(siblings ?? [])].flatMap((one) => one?.actors ?? []),
      article: parsed,
    },
    stock,
  )
  const { bank, rejected } = poseBank(settled.kept, parsed, actors, {
    ...options,
    ...(pool && { pool }),
    ...(siblings && { siblings }),
    ...(beside && { beside }),
  })
  return {
    bank,
    facts: bank.facts,
    rejected: [...gathered.rejected, ...told.rejected, ...settled.rejected, ...rejected],
  }
}

function requireCount(name: string, count: number | undefined): void {
  if (count !== undefined && !(Number.isSafeInteger(count) && count >= 0))
    throw new RangeError(`${name} must be a whole number from 0, got ${count}`)
}
