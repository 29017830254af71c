import { byId } from '../../base/by-id.ts'
import { digestArticle } from '../../base/digest.ts'
import type { Issue } from '../../base/errors.ts'
import { readJson } from '../../base/json.ts'
import { type Parsed, parseValue } from '../../base/parse.ts'
import type { Actor } from '../../facts/actor.ts'
import type { Article } from '../../facts/article.ts'
import type { Fact } from '../../facts/fact.ts'
import { actorsOf } from '../../facts/references.ts'
import type { Evidence } from '../../kinds/common.ts'
import { type FactsFile, factsFileSchema } from './facts-file.schema.ts'
import { settleQuotes } from './quotes.ts'

/** Longest quote that a fact may hold. */
const LONGEST_QUOTE = 2000

/**
 * Facts as a file for editing: in the order of the text, each with the words that prove it, so that a person can
 * judge them, and can add one by quoting.
 */
export function factsFile(article: Article, actors: readonly Actor[], facts: readonly Fact[]): object {
  const { headline, published, text } = article
  return {
    article: { headline, published, digest: digestArticle(text) },
    actors: actors.toSorted(byId),
    facts: facts
      .toSorted((a, b) => startOf(a) - startOf(b) || byId(a, b))
      .map((fact) => forEditing(fact, text)),
  }
}

/** Id and kind first, evidence last. */
function forEditing({ evidence, ...fact }: Fact, text: string): object {
  const { id, kind, ...fields } = fact
  const quoted = evidence.map(({ start, end }) => {
    const exact = text.slice(start, end)
    return exact.length > LONGEST_QUOTE || exact.trim() === '' ? { start, end } : { start, end, exact }
  })
  return { id, kind, ...fields, evidence: quoted }
}

function startOf({ evidence: [first] }: Fact): number {
  return first?.start ?? 0
}

/**
 * Reads facts that were edited.
 *
 * A quote says where it stands: offsets that do not fit it, or are missing, are counted anew. Quotes do not get into
 * the facts, since the article is somebody's.
 */
export function readFactsFile(json: string, article: Article): Parsed<FactsFile> {
  const reading = readJson(json)
  if (!reading.ok) return reading
  const settled = settleQuotes(reading.value, article.text)
  if (settled.issues.length > 0) return failed(settled.issues)
  const parsed = parseValue(factsFileSchema, settled.value, 'facts/shape')
  if (!parsed.ok) return parsed
  const issues = [...foreignSpans(parsed.value, article), ...strangers(parsed.value)]
  if (issues.length > 0) return failed(issues)
  return { ok: true, value: { ...parsed.value, facts: parsed.value.facts.map(withoutQuotes) } }
}

function failed([first, ...rest]: readonly Issue[]): Parsed<FactsFile> {
  const none: Issue = {
    code: 'facts/shape',
    path: [],
    message: 'these are no facts',
    mend: 'Derive them anew.',
  }
  return { ok: false, issues: [first ?? none, ...rest] }
}

function withoutQuotes(fact: Fact): Fact {
  return { ...fact, evidence: fact.evidence.map(({ start, end }) => ({ start, end })) }
}

/** Spans without a quote that were counted in another text. */
function foreignSpans({ article, facts }: FactsFile, { text }: Article): Issue[] {
  if (article?.digest === undefined || article.digest === digestArticle(text)) return []
  const isBare = ({ exact }: Evidence) => exact === undefined
  return facts.flatMap(({ evidence }, i) =>
    evidence.some(isBare)
      ? [
          {
            code: 'facts/other-article' as const,
            path: ['facts', i, 'evidence'],
            message: 'its span was counted in another text than this article',
            mend: 'Add the quote as "exact", or give the article that the facts were read from.',
          },
        ]
      : [],
  )
}

function strangers({ actors, facts }: FactsFile): Issue[] {
  const known = new Set(actors.map(({ id }) => id))
  return facts.flatMap((fact, i) =>
    actorsOf(fact)
      .filter((id) => !known.has(id))
      .map((id) => ({
        code: 'bank/dangling-actor' as const,
        path: ['facts', i],
        message: `it names the actor "${id}", who is not among the actors`,
        mend: 'Correct the id, or add the actor to "actors".',
      })),
  )
}
