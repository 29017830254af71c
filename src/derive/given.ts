import { checkReferences } from '../bank/references.ts'
import { type Issue, NewsquizError } from '../base/errors.ts'
import { parseWith } from '../base/parse.ts'
import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import { articleSchema } from '../facts/schema.ts'
import type { Pool } from '../pose/scene.ts'
import { poolSchema, readFactsSchema } from './given.schema.ts'
import type { ReadFacts } from './reader.ts'

/**
 * An article from outside.
 *
 * @throws NewsquizError where a field is missing or malformed.
 */
export function parseArticle(article: Article): Article {
  const parsed = parseWith(articleSchema, article, 'bank/shape')
  if (!parsed.ok) throw refusal('article', parsed.issues)
  return parsed.value
}

/**
 * Facts and actors from outside; `place` says in errors where they come from.
 *
 * @throws NewsquizError where one is malformed.
 */
export function parseGiven(given: ReadFacts, place: string): ReadFacts {
  const parsed = parseWith(readFactsSchema, given, 'bank/shape')
  if (!parsed.ok) throw refusal(place, parsed.issues)
  return parsed.value
}

/**
 * Holds facts and actors to name nobody but each other, and no id twice.
 *
 * @param outside Actors who are known besides.
 * @throws NewsquizError where they do.
 */
export function checkGiven(
  { facts, actors }: ReadFacts,
  place: string,
  outside: readonly Actor[] = [],
): void {
  const own = new Set(actors.map(({ id }) => id))
  const others = outside.filter(({ id }) => !own.has(id))
  const [first, ...rest] = checkReferences({ id: '', facts, actors: [...actors, ...others], questions: [] })
  if (first) throw refusal(place, [first, ...rest])
}

// The pool of a newsroom serves all its articles.
const parsedPools = new WeakMap<Pool, Pool>()

/**
 * A pool from outside, or what another story has; the same one is parsed once. It may name whom only the story has, or
 * nobody has.
 *
 * @throws NewsquizError where an actor or a fact is malformed.
 */
export function parsePool(pool: Pool, place: 'pool' | 'siblings'): Pool {
  const known = parsedPools.get(pool)
  if (known) return known
  const { facts, actors, unfit } = pool
  const parsed = parseWith(poolSchema, { facts, actors, ...(unfit && { unfit }) }, 'bank/shape')
  if (!parsed.ok) throw refusal(place, parsed.issues)
  parsedPools.set(pool, parsed.value)
  return parsed.value
}

function refusal(place: string, [first, ...rest]: readonly [Issue, ...Issue[]]): NewsquizError {
  const placed = (issue: Issue): Issue => ({ ...issue, path: [place, ...issue.path] })
  return new NewsquizError([placed(first), ...rest.map(placed)])
}
