import { describeIssue, NewsquizError } from '../../base/errors.ts'
import type { Article } from '../../facts/article.ts'
import type { Disk } from '../disk.ts'
import { reasonOf } from '../files.ts'
import { decodeText } from '../inputs/decode.ts'
import { readArticle } from '../inputs/read-article.ts'
import { Mistake } from '../mistake.ts'
import { besideFile } from '../paths.ts'
import { asFile } from './as-file.ts'
import { readDecisions } from './decisions-file.ts'
import type { Derive, Derived, DeriveOptions } from './deriver.ts'
import { factsFile, readFactsFile } from './facts-file.ts'
import type { Job, NamedText, Outcome, Source, Task } from './job.ts'
import { issuesInPlace } from './place.ts'
import { type Files, filesOf, type Record, recipeOf, standing } from './standing.ts'

/** What a job is done with. */
export interface Tools {
  /** Makes banks. */
  readonly derive: Derive
  /** Reads and writes. */
  readonly disk: Disk
}

/** Does a job; what is wrong with its article, also by a fault of ours, is an outcome and stops no other. */
export async function work({ source, task }: Job, tools: Tools): Promise<Outcome> {
  try {
    return await workOn(await articleOf(source, task, tools.disk), task, tools)
  } catch (error) {
    // A mistake names the file that it is in.
    if (error instanceof Mistake) return { ok: false, lines: error.lines }
    return { ok: false, lines: linesOf(error).map((line) => `${source.name}: ${line}`) }
  }
}

function linesOf(error: unknown): readonly string[] {
  if (error instanceof NewsquizError) return error.issues.map(describeIssue)
  if (error instanceof Error && 'code' in error) return [`${reasonOf(error)}.`]
  return [`a fault of newsquiz, please report it: ${error instanceof Error ? error.stack : error}`]
}

async function articleOf({ name, text }: Source, { given }: Task, disk: Disk): Promise<Article> {
  return readArticle(name, text ?? decodeText(await disk.read(name)), given)
}

async function workOn(article: Article, task: Task, tools: Tools): Promise<Outcome> {
  const { out } = task
  const files = out && ('folder' in out ? filesOf(article, task, out.folder) : { result: out.file })
  const decisions = task.decisions ?? (files && (await decisionsBeside(files.result, tools.disk)))
  const recipe = recipeOf(task, decisions?.text)
  if (files && 'record' in files) {
    const kept = await keptResult(files, recipe, task, tools.disk)
    if (kept) return { ok: true, file: files.result, standing: true, ...kept, rejected: [] }
  }
  const derived = await tools.derive(article, optionsOf(article, task, decisions))
  const { bank, facts, actors, rejected } = derived
  const counts = countsOf(derived)
  const result = task.wantsFacts ? { facts: factsFile(article, actors, facts) } : { bank }
  if (!files) return { ok: true, counts, rejected, result }
  await tools.disk.write(files.result, asFile('bank' in result ? result.bank : result.facts))
  if ('record' in files) {
    const { headline, published } = article
    const record: Record = { format: 1, recipe, headline, published, counts, rejected }
    // Last: a result counts as done only once its record stands.
    await tools.disk.write(files.record, asFile(record))
  }
  return { ok: true, file: files.result, counts, rejected }
}

function countsOf({ bank, facts }: Derived) {
  return { questions: bank.questions.length, facts: facts.length }
}

/** Facts that stand may have been edited, and are never written over. */
async function keptResult(files: Files, recipe: string, { wantsFacts }: Task, disk: Disk) {
  const kept = await standing(files, recipe, disk)
  if (kept || !wantsFacts || (await disk.kindOf(files.result)) !== 'file') return kept
  return { counts: { questions: 0, facts: 0 } }
}

async function decisionsBeside(result: string, disk: Disk): Promise<NamedText | undefined> {
  const name = besideFile(result, 'decisions')
  if ((await disk.kindOf(name)) !== 'file') return undefined
  return { name, text: decodeText(await disk.read(name)) }
}

function optionsOf(article: Article, task: Task, decisions: NamedText | undefined): DeriveOptions {
  return {
    ...(task.limit !== undefined && { limit: task.limit }),
    ...(decisions && { decisions: readDecisions(decisions) }),
    ...(task.fromFacts && editedFacts(task.fromFacts, article)),
  }
}

function editedFacts({ name, text }: NamedText, article: Article): Pick<DeriveOptions, 'facts' | 'actors'> {
  const parsed = readFactsFile(text, article)
  if (!parsed.ok) throw new Mistake(...issuesInPlace(name, text, parsed.issues))
  const { facts, actors } = parsed.value
  return { facts, actors }
}
