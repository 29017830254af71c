import type { Bank } from '../../bank/bank.ts'
import { lintBank } from '../../bank/lint/lint.ts'
import type { Command } from '../command.ts'
import { asFile } from '../derive/as-file.ts'
import { reasonOf } from '../files.ts'
import type { Io } from '../io.ts'
import { Mistake } from '../mistake.ts'
import { inFolder } from '../paths.ts'
import { counted } from '../render/words.ts'
import { builderOn } from '../story/folder.ts'
import { type StoryParts, storyFiles } from '../story/read.ts'
import { clean } from '../terminal/clean.ts'
import { print } from '../terminal/print.ts'

/** Builds the bank of a story. */
export const buildStories: Command = {
  summary: 'Build the bank of a story from its article and facts',
  takes: '<folder…>',
  details:
    'Checks every fact against the article, poses all of them, and writes bank.json beside them. Evidence in facts.json may ' +
    'be a quote alone: where it stands is written there. The stories in the folders beside it supply wrong options.',
  options: [],
  examples: [
    { line: 'newsquiz build-story questions/everest-70', does: 'One story.' },
    {
      line: 'newsquiz build-story questions/everest-70 questions/korean-armistice-70',
      does: 'Two; your shell writes out questions/* for all.',
    },
  ],
  run: async ({ operands, io }) => {
    const build = builderOn(io.disk)
    for (const folder of operands) {
      const { parts, bank } = await build(folder)
      if (parts.moved) await write(inFolder(folder, storyFiles.facts), asFile(parts.settled), io)
      await write(inFolder(folder, 'bank.json'), asFile(bank), io)
      print(io.out, [clean(`${parts.id}: ${summary(bank, parts)}`)])
    }
    return 0
  },
}

function summary({ facts, questions, ...bank }: Bank, { article }: StoryParts): string {
  const found = lintBank({ ...bank, facts, questions }, article).length
  return [
    counted(facts.length, 'fact'),
    counted(questions.length, 'question'),
    ...(found > 0 ? [`${counted(found, 'finding')}: newsquiz lint tells them`] : []),
  ].join(', ')
}

async function write(path: string, text: string, { disk }: Io): Promise<void> {
  await disk.write(path, text).catch((error: unknown) => {
    throw new Mistake(`cannot write "${path}": ${reasonOf(error)}.`)
  })
}
