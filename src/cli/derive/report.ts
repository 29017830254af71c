import type { Bank } from '../../bank/bank.ts'
import { printRow, rowOf } from '../render/row.ts'
import { counted } from '../render/words.ts'
import { clean, cleanAll, safeJson } from '../terminal/clean.ts'
import type { Page } from '../terminal/page.ts'
import type { Rejected } from './deriver.ts'
import type { Outcome } from './job.ts'

type Done = Extract<Outcome, { readonly ok: true }>

/** What goes to stdout for one article: the questions to read, JSON, or the file that was written. */
export function resultLines(name: string, done: Done, json: boolean, lines: boolean, page: Page): string[] {
  const { result } = done
  if (!result) return json ? [] : [clean(`${done.file}: ${countsInWords(done)} (${name})`)]
  const data = 'bank' in result ? result.bank : result.facts
  if (json || 'facts' in result) return [lines ? oneLine(data) : safeJson(data)]
  return printBank(result.bank, page)
}

/** An article in the summary that `--json` gives of results in a folder. */
export function summaryOf(name: string, outcome: Outcome): object {
  if (!outcome.ok) return { source: name, failed: outcome.lines }
  const { file, standing, counts, rejected } = outcome
  return {
    source: name,
    ...(file !== undefined && { file }),
    ...counts,
    ...(standing ? { standing } : { rejected: tally(rejected) }),
  }
}

/** Questions by count, and why others were left out. */
export function countsInWords({ counts, standing, rejected }: Done): string {
  if (standing) return 'there already'
  const out = tally(rejected)
  const why = Object.entries(out).map(([flaw, count]) => `${flaw} ${count}`)
  const left = why.length === 0 ? '' : `; left out: ${why.join(', ')}`
  return `${counted(counts.questions, 'question')} from ${counted(counts.facts, 'fact')}${left}`
}

function tally(rejected: readonly Rejected[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const { flaw } of rejected) counts.set(flaw, (counts.get(flaw) ?? 0) + 1)
  return Object.fromEntries(Array.from(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function oneLine(data: unknown): string {
  return JSON.stringify(data).replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function printBank({ title, questions }: Bank, page: Page): string[] {
  return [
    page.paint.bold(clean(title)),
    '',
    ...cleanAll(questions.map(rowOf)).flatMap((row) => printRow(row, page)),
  ]
}
