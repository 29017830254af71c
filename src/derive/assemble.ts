import type { Bank } from '../bank/bank.ts'
import { digestArticle } from '../base/digest.ts'
import type { Actor } from '../facts/actor.ts'
import type { Article } from '../facts/article.ts'
import type { Fact } from '../facts/fact.ts'
import { actorsOf } from '../facts/references.ts'
import { optionSetsOf } from '../kinds/analysis.ts'
import type { BankId, Evidence } from '../kinds/common.ts'
import type { Question } from '../kinds/index.ts'

/** What a bank says of itself. */
export interface BankLabel {
  /** Its id. */
  readonly id: BankId
  /** Its version; `1.0.0` where it is missing. */
  readonly version?: string
  /** Its title; the headline where it is missing. */
  readonly title?: string
  /** SPDX expression. */
  readonly licence?: string
}

/**
 * The bank of an article: its facts and questions, the actors whom they name or offer, and the digest of the text.
 *
 * @param parts Of actors everybody who may be named, those of the story first.
 */
export function assemble(
  article: Article,
  { id, version = '1.0.0', title, licence }: BankLabel,
  parts: Pick<Bank, 'actors' | 'facts' | 'questions'>,
): Bank {
  const { text, ...known } = article
  return {
    $schema: 'newsquiz/bank.schema.json',
    format: 1,
    id,
    version,
    title: title ?? article.headline,
    language: article.language,
    ...(licence !== undefined && { licence }),
    article: { ...known, digest: digestArticle(text) },
    actors: actorsInUse(parts),
    facts: parts.facts,
    questions: parts.questions,
  }
}

/** An id that tells nothing: the date, and a few digits of the digest of the address, or of the headline. */
export function idFor({ published, url, headline }: Article): BankId {
  return `${published}-${digestArticle(url ?? headline).slice(0, 8)}`
}

/** Whom facts name or options offer, and their countries. */
function actorsInUse({ actors, facts, questions }: Pick<Bank, 'actors' | 'facts' | 'questions'>): Actor[] {
  const named = new Set<string | undefined>([
    ...facts.flatMap(actorsOf),
    ...questions.flatMap(optionSetsOf).flatMap(({ options }) => options.map(({ actor }) => actor)),
  ])
  const countries = actors.flatMap(({ id, country }) => (named.has(id) ? country : undefined))
  const used = new Set([...named, ...countries])
  // A country of a country, if there is one, comes along.
  const further = new Set(actors.flatMap(({ id, country }) => (used.has(id) ? country : undefined)))
  const ids = new Set(actors.map(({ id }) => id))
  return actors
    .filter(({ id }) => used.has(id) || further.has(id))
    .map((actor) => (ids.has(actor.country ?? actor.id) ? actor : withoutCountry(actor)))
}

/** A pool may say where somebody comes from without having the country. */
function withoutCountry({ country: _, ...actor }: Actor): Actor {
  return actor
}

/** A longer quote than this fits in no field. */
const LONGEST_QUOTE = 2000

/** The same with the words of the article in its evidence, or without them. */
export function quoting<T extends Fact | Question>(one: T, text: string | undefined): T {
  const evidence = one.evidence.map(({ start, end }): Evidence => {
    const exact = text?.slice(start, end)
    return { start, end, ...(exact?.trim() && exact.length <= LONGEST_QUOTE && { exact }) }
  })
  return { ...one, evidence }
}
