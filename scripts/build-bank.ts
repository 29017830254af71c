import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Bank } from '../src/bank/bank.ts'
import { parseBank } from '../src/bank/parse.ts'
import { digestArticle } from '../src/base/digest.ts'
import { NewsquizError } from '../src/base/errors.ts'
import { parseWith } from '../src/base/parse.ts'
import { checkFacts } from '../src/derive/check-facts.ts'
import { readStory } from '../src/derive/story.ts'
import type { Fact } from '../src/facts/fact.ts'
import { actorSchema, factSchema } from '../src/facts/schema.ts'
import { optionSetsOf } from '../src/kinds/analysis.ts'
import { poseFacts } from '../src/pose/pose.ts'

const storySchema = z.strictObject({
  version: z.string(),
  title: z.string(),
  /** Questions that a reader found wanting, and why. */
  dropped: z.array(z.strictObject({ question: z.string(), why: z.string() })),
})
const factsSchema = z.strictObject({
  actors: z.array(actorSchema),
  facts: z.array(factSchema),
  /** Which of them derivation finds by itself (tests/questions/derived.test.ts). */
  derived: z.exactOptional(z.array(z.string())),
})
// What stands outside the article has no evidence in it.
const poolSchema = z.strictObject({
  actors: z.array(actorSchema),
  facts: z.array(z.looseObject({ id: z.string() })),
})

/** The stories of a folder, by id. */
export function storyIds(folder: string): string[] {
  return readdirSync(folder).filter((id) => existsSync(join(folder, id, 'facts.json')))
}

/**
 * The bank of a story, made from its folder: facts are checked against the article and posed.
 *
 * @throws NewsquizError where a file is malformed; Error where the article does not prove a fact.
 */
export function buildBank(folder: string, id: string): Bank {
  const read = (name: string) => readFileSync(join(folder, id, name), 'utf8')
  const { article, licence } = readStory(read('article.md'))
  const { version, title, dropped } = parse(storySchema, read('story.json'))
  const { actors, facts } = parse(factsSchema, read('facts.json'))
  const pool = parse(poolSchema, read('pool.json'))

  const findings = checkFacts(facts, article, { actors })
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'))

  const out = new Set(dropped.map(({ question }) => question))
  // A fact of the pool is a fact but for its evidence, which no poser reads.
  const posed = poseFacts(facts, {
    bank: id,
    article,
    actors,
    pool: { actors: pool.actors, facts: pool.facts as unknown as readonly Fact[] },
  })
  const questions = posed.filter((question) => !out.has(question.id))
  if (posed.length - questions.length !== out.size)
    throw new Error('story.json drops a question that is not posed')

  const offered = new Set(
    questions
      .flatMap((question) => optionSetsOf(question).flatMap(({ options }) => options))
      .map(({ actor }) => actor),
  )
  const extras = pool.actors.filter((actor) => offered.has(actor.id))
  const countries = new Set(extras.map(({ country }) => country))
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
    actors: [...actors, ...pool.actors.filter((actor) => extras.includes(actor) || countries.has(actor.id))],
    facts,
    questions,
  })
}

function parse<T>(schema: z.ZodMiniType<T>, text: string): T {
  const parsed = parseWith(schema, text, 'bank/shape')
  if (!parsed.ok) throw new NewsquizError(parsed.issues)
  return parsed.value
}

/** A JSON file as the repository keeps it. */
export function asFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
