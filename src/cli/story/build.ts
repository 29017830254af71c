import type { Bank } from '../../bank/bank.ts'
import { parseBank } from '../../bank/parse.ts'
import { digestArticle } from '../../base/digest.ts'
import { checkFacts } from '../../derive/check-facts.ts'
import { optionSetsOf } from '../../kinds/analysis.ts'
import { poseFacts } from '../../pose/pose.ts'
import type { Sibling } from '../../pose/scene.ts'
import { Mistake } from '../mistake.ts'
import type { StoryParts } from './read.ts'

/**
 * The bank of a story: its facts are checked against the article and posed, with every question but those that were dropped.
 *
 * @param siblings The stories beside it, for wrong options.
 * @throws {@link Mistake} where the article does not prove a fact, or a question is dropped that is not posed.
 */
export function buildStory(parts: StoryParts, siblings: readonly Sibling[]): Bank {
  const { id, article, licence, title, version, told, pool, dropped } = parts
  const { actors, facts } = told
  const findings = checkFacts(facts, article, { actors })
  if (findings.length > 0) throw new Mistake(...findings.map(({ message }) => `${id}: ${message}`))

  const posed = poseFacts(facts, { bank: id, article, actors, pool, siblings })
  const wanting = dropped.map(({ question }) => patternOf(question))
  const unknown = dropped.filter((_, i) => !posed.some((question) => wanting[i]?.(question.id)))
  if (unknown.length > 0)
    throw new Mistake(
      ...unknown.map(
        ({ question }) =>
          `${id}: story.json drops ${question}, which is not posed. Take it out of "dropped".`,
      ),
    )
  const questions = posed.filter((question) => !wanting.some((matches) => matches(question.id)))

  const { text, ...known } = article
  return parseBank({
    $schema: '../bank.schema.json',
    format: 1,
    id,
    version,
    title,
    language: article.language,
    ...(licence !== undefined && { licence }),
    article: { ...known, digest: digestArticle(text) },
    actors: [...actors, ...offered(parts, siblings, questions)],
    facts,
    questions,
  })
}

/** Tells the ids that a pattern means: `*` ends a part of an id and stands for the rest of that part. */
function patternOf(pattern: string): (id: string) => boolean {
  const parts = pattern.split('/')
  return (id) => {
    const own = id.split('/')
    return (
      own.length === parts.length &&
      parts.every((part, i) => (part.endsWith('*') ? own[i]?.startsWith(part.slice(0, -1)) : own[i] === part))
    )
  }
}

/** Actors from elsewhere whom options offer, and their countries. */
function offered(
  { told, pool }: StoryParts,
  siblings: readonly Sibling[],
  questions: Bank['questions'],
): Bank['actors'] {
  const ids = new Set(
    questions
      .flatMap((question) => optionSetsOf(question).flatMap(({ options }) => options))
      .map(({ actor }) => actor),
  )
  const seen = new Set(told.actors.map(({ id }) => id))
  const others = [pool, ...siblings]
    .flatMap(({ actors }) => actors)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
  const countries = new Set(others.flatMap(({ id, country }) => (ids.has(id) ? country : undefined)))
  return others.filter(({ id }) => ids.has(id) || countries.has(id))
}
