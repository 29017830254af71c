import { canonicalJson } from '../../base/canonical.ts'
import { digestArticle } from '../../base/digest.ts'
import { readJson } from '../../base/json.ts'
import type { Article } from '../../facts/article.ts'
import { isRecord } from '../../kinds/refusals.ts'
import type { Disk } from '../disk.ts'
import { inFolder } from '../paths.ts'
import type { Rejected } from './deriver.ts'
import type { Counts, Task } from './job.ts'

/** What is kept beside each bank: how it was made, and what was left out. */
export interface Record {
  /** Version of this format. */
  readonly format: 1
  /** Digest of all that the result follows from, besides the article. */
  readonly recipe: string
  /** The article. */
  readonly headline: string
  /** The article. */
  readonly published: string
  /** What there is. */
  readonly counts: Counts
  /** What was left out. */
  readonly rejected: readonly Rejected[]
}

/** The files of an article in a folder of results. */
export interface Files {
  /** The bank, or the facts. */
  readonly result: string
  /** The {@link Record}. */
  readonly record: string
}

/** Where the results of an article go: named by a digest of all of it, headline and date included. */
export function filesOf(article: Article, { wantsFacts }: Task, folder: string): Files {
  const key = digestArticle(canonicalJson(article)).slice(0, 16)
  const what = wantsFacts ? 'facts' : 'bank'
  return {
    result: inFolder(folder, `${key}.${what}.json`),
    record: inFolder(folder, `${key}.${what}-report.json`),
  }
}

/** Tells whether a result that stands was made as it would be now. */
export function recipeOf({ limit, fromFacts, version }: Task, decisions: string | undefined): string {
  return digestArticle(canonicalJson({ limit, fromFacts: fromFacts?.text, version, decisions })).slice(0, 16)
}

/** The record of a result that stands and was made by `recipe`. */
export async function standing(
  { result, record }: Files,
  recipe: string,
  disk: Disk,
): Promise<Pick<Record, 'counts'> | undefined> {
  if ((await disk.kindOf(result)) !== 'file' || (await disk.kindOf(record)) !== 'file') return undefined
  const reading = readJson(new TextDecoder().decode(await disk.read(record)))
  const kept = reading.ok && isRecord(reading.value) ? reading.value : {}
  const counts = kept['counts']
  if (kept['recipe'] !== recipe || !isRecord(counts)) return undefined
  return { counts: { questions: Number(counts['questions']), facts: Number(counts['facts']) } }
}
