import type { Actor } from '../../facts/actor.ts'
import type { Article } from '../../facts/article.ts'
import type { Fact } from '../../facts/fact.ts'
import { actorsOf } from '../../facts/references.ts'
import type { Stock } from '../../pose/stock.ts'
import { mergeActors } from '../gathered.ts'
import type { Sifted } from '../rejected.ts'
import { stockBeside } from './beside.ts'
import { confirmKnown, dropGuesses, isGuess, withFullNames } from './confirmed.ts'
import { dropOutdated } from './outdated.ts'

/** A story, and what is beside it. */
export interface Story {
  /** Its facts, sifted. */
  readonly facts: readonly Fact[]
  /** And before they were. */
  readonly all: readonly Fact[]
  /** Facts that somebody wrote: they know better. */
  readonly given: readonly Fact[]
  /** Its actors. */
  readonly actors: readonly Actor[]
  /** Those of a pool. */
  readonly others: readonly Actor[]
  /** The article. */
  readonly article: Article
}

/** What is left of a story. */
export interface Settled extends Sifted {
  /** Its actors. */
  readonly actors: readonly Actor[]
  /** The stock beside them. */
  readonly beside?: Stock
}

/** What the stock knows of a story: guesses are confirmed or dropped, offices of another time are dropped. */
export function settle(
  { facts, all, given, actors, others, article }: Story,
  stock: Stock | undefined,
): Settled {
  const own = new Set(given.map(({ id }) => id))
  const read = facts.filter(({ id }) => !own.has(id))
  const named = stock ? withFullNames(actors, read, stock, article) : actors
  const beside = stock && stockBeside(stock, mergeActors(named, others), article)
  const sure = new Map((beside ? confirmKnown(read, beside) : read).map((fact) => [fact.id, fact]))
  const guessed = dropGuesses(
    facts.map((fact) => sure.get(fact.id) ?? fact),
    named,
    own,
  )
  const sifted = beside ? dropOutdated(guessed.kept, beside, given) : { kept: guessed.kept, rejected: [] }
  const kept = new Set(sifted.kept.flatMap(actorsOf))
  const gone = new Set(all.flatMap((fact) => (isGuess(fact) ? fact.actor : [])))
  return {
    kept: sifted.kept,
    rejected: [...guessed.rejected, ...sifted.rejected],
    // Who is known by a surname only is no option either.
    actors: named.filter(
      ({ id, type, name }) => type !== 'person' || name.includes(' ') || kept.has(id) || !gone.has(id),
    ),
    ...(beside && { beside }),
  }
}
