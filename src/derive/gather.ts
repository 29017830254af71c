import type { Article } from '../facts/article.ts'
import { loadActorModel } from '../read/actors/load.ts'
import { readFacts } from '../read/facts/read-facts.ts'
import { type Gathered, mergeActors } from './gathered.ts'
import { checkGiven, parseGiven } from './given.ts'
import { factsFromModel } from './model/facts-from.ts'
import type { DeriveOptions } from './options.ts'
import type { ReadFacts } from './reader.ts'

/**
 * The facts of an article from every source that the options name: those that are given, those that are read, and those that a
 * language model proposes.
 *
 * @throws NewsquizError where one is malformed, or names an actor who is not there.
 */
export async function gatherFacts(article: Article, options: DeriveOptions): Promise<Gathered> {
  const { reader = readByModel, facts = [], actors = [] } = options
  const given = parseGiven({ facts, actors }, 'options')
  const read = reader ? parseGiven(await reader(article), 'reader') : { facts: [], actors: [] }
  checkGiven(read, 'reader', given.actors)
  checkGiven(given, 'options', read.actors)
  const known = mergeActors(given.actors, read.actors)
  const { factsFrom, modelLimits } = options
  const proposed = factsFrom
    ? await factsFromModel(article, known, factsFrom, modelLimits)
    : { facts: [], actors: known, rejected: [] }
  return { ...proposed, facts: [...given.facts, ...read.facts, ...proposed.facts] }
}

/** The facts that our own reader finds; its model is loaded at the first article. */
async function readByModel(article: Article): Promise<ReadFacts> {
  return readFacts(article, await loadActorModel())
}
