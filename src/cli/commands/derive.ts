import type { Call, Command } from '../command.ts'
import { inOrder } from '../derive/crew.ts'
import type { Outcome, Source, Task } from '../derive/job.ts'
import { progressOf } from '../derive/progress.ts'
import { countsInWords, resultLines, summaryOf } from '../derive/report.ts'
import { sourcesOf } from '../derive/sources.ts'
import { taskOf, wholeOf } from '../derive/task.ts'
import { counted } from '../render/words.ts'
import { clean, safeJson } from '../terminal/clean.ts'
import { print } from '../terminal/print.ts'

/** Fewer articles are done before a thread has started. */
const WORTH_THREADS = 4

/** Makes banks of articles. */
export const derive: Command = {
  summary: 'Make question banks of news articles',
  takes: '<file…>',
  details:
    'Takes plain text, Markdown, HTML pages, JSON and JSON Lines: files, folders, or - for stdin. The day of publication ' +
    'is taken from the file or from --published. With a folder for --out a run that was broken off goes on where it ' +
    'was: what is there already is not made again.',
  options: [
    'published',
    'headline',
    'publisher',
    'url',
    'out',
    'facts',
    'from-facts',
    'decisions',
    'limit',
    'jobs',
    'json',
  ],
  examples: [
    {
      line: 'newsquiz derive questions/korean-armistice-70/article.md --limit 10',
      does: 'Ten questions to read. A text file without a date wants --published 2023-07-27 too.',
    },
    {
      line: 'newsquiz derive questions/korean-armistice-70/article.md --out bank.json',
      does: 'A bank: newsquiz take bank.json asks it, newsquiz review bank.json goes through it.',
    },
    {
      line: 'newsquiz derive questions/korean-armistice-70/article.md --out banks',
      does: 'A bank for each article; name folders and JSON Lines files in the same way.',
    },
    {
      line: 'newsquiz derive questions/korean-armistice-70/article.md --facts --out facts.json',
      does: 'The facts, to be edited.',
    },
    {
      line: 'newsquiz derive questions/korean-armistice-70/article.md --from-facts questions/korean-armistice-70/facts.json --json',
      does: 'A bank of facts that were edited.',
    },
  ],
  run: async (call) => {
    const { flags, io, operands } = call
    const sources = await sourcesOf(operands, flags.out, io)
    const jobs = flags.jobs === undefined ? io.parallelism : wholeOf('--jobs', flags.jobs)
    const task = await taskOf(flags, sources.length, io)
    if (task.out && 'folder' in task.out) await io.disk.sweep(task.out.folder)
    const outcomes = await runAll(sources, task, jobs, call)
    print(io.err, summary(outcomes))
    return outcomes.every(({ ok }) => ok) ? 0 : 2
  },
}

async function runAll(sources: readonly Source[], task: Task, jobs: number, call: Call): Promise<Outcome[]> {
  const { io, flags, page } = call
  const crew = io.hire(sources.length < WORTH_THREADS ? 1 : Math.min(jobs, sources.length))
  const progress = progressOf(sources.length, io)
  const outcomes: Outcome[] = []
  const summaries: object[] = []
  const json = flags.json === true
  const tell = (outcome: Outcome, i: number) => {
    const name = sources[i]?.name ?? ''
    progress.clear()
    outcomes.push(outcome)
    if (json && task.out) summaries.push(summaryOf(name, outcome))
    if (outcome.ok) print(io.out, resultLines(name, outcome, json, sources.length > 1, page))
    else
      print(
        io.err,
        outcome.lines.map((line) => `newsquiz: ${clean(line)}`),
      )
  }
  try {
    await inOrder(
      sources.map((source) => ({ source, task })),
      crew,
      tell,
      progress.step,
    )
  } finally {
    progress.end()
    crew.dismiss()
  }
  if (json && task.out) print(io.out, [safeJson(summaries)])
  return outcomes
}

/** How all went, in a line. */
function summary(outcomes: readonly Outcome[]): string[] {
  const done = outcomes.filter((outcome) => outcome.ok)
  const [only] = done
  if (outcomes.length === 1) return only ? [clean(countsInWords(only))] : []
  const questions = done.reduce((sum, { counts }) => sum + counts.questions, 0)
  const standing = done.filter((one) => one.standing).length
  const failed = outcomes.length - done.length
  return [
    [
      `${counted(outcomes.length, 'article')}: ${counted(questions, 'question')}`,
      ...(standing > 0 ? [`${standing} there already`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
    ].join(', '),
  ]
}
