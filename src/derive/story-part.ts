import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'
import { actorsOf } from '../facts/references.ts'
import type { ReadFacts } from './reader.ts'
import type { Rejected } from './rejected.ts'

/** No news story is longer than this, in UTF-16 code units. */
export const LONGEST_STORY = 200_000

/** No sentence of which facts are read is longer than this. */
const LONGEST_SENTENCE = 1000

/** What follows a fact may say what its date means: so much of it is read. */
const BEHIND = 2000

/** The facts of the first part of a text that is too long for a story: those of whole sentences, and what was left out. */
export function readPart(
  article: Article,
  read: (part: Article) => ReadFacts,
): ReadFacts & { readonly rejected: readonly Rejected[] } {
  const { text } = article
  if (text.length <= LONGEST_STORY) return { ...read(article), rejected: [] }
  const { facts, actors } = read({ ...article, text: text.slice(0, LONGEST_STORY) })
  // The last sentence may be cut short, and say what the whole one denies.
  const isWhole = ({ evidence }: Fact) => evidence.every(({ end }) => end <= LONGEST_STORY - LONGEST_SENTENCE)
  const message = `Of ${text.length} characters the first ${LONGEST_STORY} were read: no news story is longer. Derive from parts of the text.`
  return {
    facts: facts.filter(isWhole),
    actors,
    rejected: [{ stage: 'limit', flaw: 'limit/text', message }],
  }
}

/** An article that is too long for a story as far as the evidence of facts goes, and a little farther. */
export function upToEvidence(article: Article, facts: readonly Fact[]): Article {
  const { text } = article
  if (text.length <= LONGEST_STORY) return article
  const last = facts.reduce(
    (end, { evidence }) => evidence.reduce((most, span) => Math.max(most, span.end), end),
    0,
  )
  return { ...article, text: text.slice(0, last + BEHIND) }
}

/** Of those whom no fact names so many may stand in as wrong options, those who were named first. */
const MOST_OTHERS = 200

/** The actors of facts and their countries, and as many others as a story has. */
export function castOfStory(facts: readonly Fact[], actors: readonly Actor[]): readonly Actor[] {
  if (actors.length <= MOST_OTHERS) return actors
  const named = new Set(facts.flatMap(actorsOf))
  const countries = new Set(actors.flatMap(({ id, country }) => (named.has(id) ? country : undefined)))
  let others = 0
  return actors.filter(({ id }) => {
    if (named.has(id) || countries.has(id)) return true
    others += 1
    return others <= MOST_OTHERS
  })
}
