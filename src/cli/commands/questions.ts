import { topics } from '../../kinds/common.ts'
import { kindNames, type Question } from '../../kinds/index.ts'
import { openShelf } from '../banks.ts'
import type { Command } from '../command.ts'
import type { Flags } from '../options.ts'
import { printRow, rowOf } from '../render/row.ts'
import { counted } from '../render/words.ts'
import { cleanAll, safeJson } from '../terminal/clean.ts'
import { print } from '../terminal/print.ts'
import { readNames } from '../values.ts'

/** Lists the questions of a bank. */
export const questions: Command = {
  summary: 'List the questions of a bank with their keys and evidence',
  takes: '[bank]',
  details: 'Each question with its topic and kind, its key, and the words of the article that prove it.',
  options: ['topic', 'kind', 'json'],
  examples: [
    { line: 'newsquiz questions korean-armistice-70', does: 'All questions of a shipped bank.' },
    { line: 'newsquiz questions --topic anniversary --kind choice,date', does: 'Some of all that ship.' },
    {
      line: 'newsquiz questions korean-armistice-70 --json',
      does: 'As JSON: id, topic, kind, stem, key, explanation, evidence.',
    },
  ],
  run: async ({ bank: name, flags, io, page }) => {
    const { entries } = await openShelf(name, io)
    const all = entries.map(({ question }) => question)
    const rows = all.filter(wanted(flags)).map(rowOf)
    print(io.err, [`${counted(rows.length, 'question')} of ${all.length}`])
    print(io.out, flags.json ? [safeJson(rows)] : cleanAll(rows).flatMap((row) => printRow(row, page)))
    return 0
  },
}

function wanted({ topic, kind }: Flags): (question: Question) => boolean {
  const onTopics = topic === undefined ? topics : readNames('--topic', topic, topics)
  const ofKinds = kind === undefined ? kindNames : readNames('--kind', kind, kindNames)
  return (question) => onTopics.includes(question.topic) && ofKinds.includes(question.kind)
}
