import { indexNames, mentionsIn } from '../bank/lint/names.ts'
import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'
import { actorsOf } from '../facts/references.ts'
import type { ActorId, FactId } from '../kinds/common.ts'
import { contentStems, plainWords } from '../language/en/content.ts'

/** News says in its lead what it is about: this many code units, about two sentences. */
const LEAD = 300

/**
 * What each fact weighs in its story, from 0 to about 3.5: how early it stands, whether the lead has it, how often its actors
 * are named, and how much of it the headline says.
 */
export function weighFacts(
  facts: readonly Fact[],
  article: Article,
  actors: readonly Actor[],
): ReadonlyMap<FactId, number> {
  const names = indexNames(actors)
  const headline = countNames(article.headline, names)
  const counts = countNames(article.text, names)
  const head = contentStems(article.headline)
  return new Map(
    facts.map((fact) => {
      const start = startOf(fact)
      const cast = actorsOf(fact)
      const fame = cast.map((id) => famed(counts.get(id) ?? 0))
      const weight =
        1 -
        start / Math.max(1, article.text.length) +
        (start < LEAD ? 0.5 : 0) +
        mean(fame) +
        (cast.some((id) => headline.has(id)) ? 0.5 : 0) +
        0.5 * shareOf(wordsOf(fact), head)
      return [fact.id, weight]
    }),
  )
}

/** Where the first span of a fact begins. */
export function startOf({ evidence }: Pick<Fact, 'evidence'>): number {
  return evidence.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY)
}

function countNames(text: string, names: ReturnType<typeof indexNames>): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>()
  for (const { actors } of mentionsIn(plainWords(text), names))
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return counts
}

/** How well known so many mentions make somebody: from 0, slower and slower, to 1. */
function famed(count: number): number {
  return count / (count + 3)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)
}

function shareOf(text: string, stems: ReadonlySet<string>): number {
  const own = [...contentStems(text)]
  return own.filter((stem) => stems.has(stem)).length / Math.max(1, own.length)
}

/** What a fact says in words. */
function wordsOf(fact: Fact): string {
  switch (fact.kind) {
    case 'event':
      return fact.label
    case 'role':
      return fact.office
    case 'deed':
      return [fact.doer, fact.verb, fact.thing, fact.complement].join(' ')
    case 'figure':
      return fact.asked
    case 'name':
      return fact.name
  }
}
