import type { Bank } from '../../bank/bank.ts'
import { applyDecisions, type Decision } from '../../derive/decisions.ts'
import type { Article } from '../../facts/article.ts'
import { articleFrom } from '../article.ts'
import { openBank } from '../banks.ts'
import type { Call, Command } from '../command.ts'
import { asFile } from '../derive/as-file.ts'
import { decisionsFile, readDecisions } from '../derive/decisions-file.ts'
import { reasonOf } from '../files.ts'
import { decodeText } from '../inputs/decode.ts'
import type { Io } from '../io.ts'
import { Mistake } from '../mistake.ts'
import { besideFile } from '../paths.ts'
import { heading } from '../render/heading.ts'
import { counted } from '../render/words.ts'
import { openDialogue } from '../review/open-dialogue.ts'
import { goThrough, openQuestions, type Reviewed } from '../review/session.ts'
import { clean } from '../terminal/clean.ts'
import { print } from '../terminal/print.ts'
import { wrap } from '../terminal/wrap.ts'

/** Ended by Ctrl-C: 128 and the number of SIGINT, as shells have it. */
const INTERRUPTED = 130

/** Lets an editor go through the questions of a bank. */
export const review: Command = {
  summary: 'Go through the questions of a bank: keep, edit or drop each',
  takes: '<bank>',
  details:
    'Shows each question with its key and its evidence, marked in the article where --article names it. What is decided ' +
    'is saved at once, and stands when the bank is derived again: only questions whose words are new are shown.',
  options: ['article', 'decisions', 'out'],
  examples: [
    {
      line: 'newsquiz review questions/korean-armistice-70/bank.json --article questions/korean-armistice-70/article.md --decisions decisions.json',
      does: 'Each question with its evidence in view; what is decided goes into decisions.json.',
    },
    {
      line: 'newsquiz review korean-armistice-70 --out reviewed.json',
      does: 'Writes the bank without what was dropped, in the words that were edited in.',
    },
    {
      line: 'newsquiz derive questions/korean-armistice-70/article.md --out bank.json --limit 20',
      does: 'Derives again: decisions in bank.decisions.json are followed.',
    },
  ],
  run: async (call) => {
    const { io, page, flags } = call
    if (!io.keyboard.isTTY || !io.out.isTTY)
      throw new Mistake(
        'review needs a terminal to ask in; newsquiz questions lists the questions without one.',
      )
    const bank = await openBank(call.bank ?? '', io)
    const article = flags.article === undefined ? undefined : await openArticle(flags.article, bank, io)
    const path = flags.decisions ?? decisionsPath(call.bank ?? bank.id)
    const before = await readBefore(path, io)
    const open = openQuestions(bank, before).length
    print(
      io.out,
      heading(
        `${clean(bank.title)}: ${open} of ${counted(bank.questions.length, 'question')} to review`,
        page,
      ),
    )
    const reviewed = await talk(bank, article, path, before, call)
    if (flags.out !== undefined) await writeBank(flags.out, bank, reviewed.decisions, io)
    print(io.out, wrap(`${tally(bank, reviewed)} Decisions: ${clean(path)}`, page.width))
    return reviewed.end === 'interrupted' ? INTERRUPTED : 0
  },
}

async function talk(
  bank: Bank,
  article: Article | undefined,
  path: string,
  before: readonly Decision[],
  { io, page }: Call,
): Promise<Reviewed> {
  const dialogue = openDialogue(io, page)
  const save = (decisions: readonly Decision[]) => written(path, decisionsFile(decisions), io)
  try {
    return await goThrough({ bank, article, dialogue, save }, before)
  } finally {
    dialogue.close()
  }
}

async function openArticle(path: string, bank: Bank, io: Io): Promise<Article> {
  const { article, fits } = await articleFrom(path, bank, io)
  if (fits) return article
  throw new Mistake(
    `the text of "${path}" is not the one that the bank was made from: give that file, or derive the bank anew.`,
  )
}

function decisionsPath(bank: string): string {
  return besideFile(bank, 'decisions')
}

async function readBefore(path: string, io: Io): Promise<readonly Decision[]> {
  if ((await io.disk.kindOf(path)) === undefined) return []
  return readDecisions({ name: path, text: decodeText(await read(path, io)) })
}

async function read(path: string, { disk }: Io): Promise<Uint8Array> {
  return disk.read(path).catch((error: unknown) => {
    throw new Mistake(`cannot read "${path}": ${reasonOf(error)}.`)
  })
}

async function written(path: string, text: string, { disk }: Io): Promise<void> {
  await disk.write(path, text).catch((error: unknown) => {
    throw new Mistake(
      `cannot write "${path}": ${reasonOf(error)}. Name another file by --decisions or --out.`,
    )
  })
}

async function writeBank(path: string, bank: Bank, decisions: readonly Decision[], io: Io): Promise<void> {
  const { questions } = applyDecisions(bank.questions, decisions)
  await written(path, asFile({ ...bank, questions }), io)
}

function tally(bank: Bank, { decisions }: Reviewed): string {
  const { questions, dropped } = applyDecisions(bank.questions, decisions)
  const open = openQuestions(bank, decisions).length
  return `${counted(questions.length, 'question')} left, ${dropped.length} dropped, ${open} open.`
}
