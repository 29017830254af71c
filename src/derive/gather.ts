import type { Article } from '../facts/article.ts'
import { loadActorModel } from '../read/actors/load.ts'
import { readFacts } from '../read/facts/read-facts.ts'
import { type Gathered, mergeActors } from './gathered.ts'
import { checkGiven, parseGiven } from './given.ts'
import { factsFromModel } from './model/facts-from.ts'
import type { DeriveOptions } from './options.ts'
import type { ReadFacts } from './reader.ts'
import type { Rejected } from './rejected.ts'
import { readPart } from './story-part.ts'

/**
 * The facts of an article from every source that the options name: those that are given, those that are read, and those that a
 * language model proposes.
 *
 * @throws NewsquizError where one is malformed, or names an actor who is not there.
 */
export async function gatherFacts(article: Article, options: DeriveOptions): Promise<Gathered> {
  const { facts = [], actors = [] } = options
  const given = parseGiven({ facts, actors }, 'options')
  const { read, rejected } = await readBy(options.reader, article)
  checkGiven(read, 'reader', given.actors)
  checkGiven(given, 'options', read.actors)
  const known = mergeActors(given.actors, read.actors)
  const { factsFrom, modelLimits } = options
  const proposed = factsFrom
    ? await factsFromModel(article, known, factsFrom, modelLimits)
    : { facts: [], actors: known, rejected: [] }
  return {
    facts: [...given.facts, ...read.facts, ...proposed.facts],
    actors: proposed.actors,
    rejected: [...rejected, ...proposed.rejected],
  }
}

interface Read {
  readonly read: ReadFacts
  readonly rejected: readonly Rejected[]
}

/** The facts that a reader finds: our own where none is named; its model is loaded at the first article. */
async function readBy(reader: DeriveOptions['reader'], article: Article): Promise<Read> {
  if (reader === false) return { read: { facts: [], actors: [] }, rejected: [] }
  if (reader) return { read: parseGiven(await reader(article), 'reader'), rejected: [] }
  const model = await loadActorModel()
  const { rejected, ...read } = readPart(article, (part) => readFacts(part, model))
  return { read: parseGiven(read, 'reader'), rejected }
}
