import { readEdtf } from '../../calendar/edtf.ts'
import type { Command } from '../command.ts'
import { reasonOf } from '../files.ts'
import { Mistake } from '../mistake.ts'
import { inFolder } from '../paths.ts'
import { nameOf } from '../story/read.ts'
import { scaffold } from '../story/scaffold.ts'
import { clean } from '../terminal/clean.ts'
import { print } from '../terminal/print.ts'

/** Where a sample was published that nobody has given a day. */
const SAMPLE_DAY = '2001-05-04'

/** Makes the folder of a story. */
export const newStory: Command = {
  summary: 'Make a folder to write a story in, with a checklist',
  takes: '<folder>',
  details:
    'The folder holds a small story that can be built as it is: an article, its facts, wrong options from elsewhere, and ' +
    'CHECKLIST.md. The name of the folder becomes the id of the bank, which candidates see: it must tell no answer. ' +
    'What is there already is left alone.',
  options: ['headline', 'published'],
  examples: [
    { line: 'newsquiz new-story stories/long-bridge-100', does: 'Then write, and newsquiz build-story it.' },
    {
      line: 'newsquiz new-story long-bridge-100 --headline "A bridge is 100" --published 2001-05-04',
      does: 'With what is known of the article.',
    },
  ],
  run: async ({ operands: [folder = ''], flags, io }) => {
    const { headline = 'A bridge opens', published = SAMPLE_DAY } = flags
    checkName(nameOf(folder))
    checkDay(published)
    if ((await io.disk.kindOf(folder)) !== undefined)
      throw new Mistake(`"${folder}" is there already. Name a folder that is not, or remove it first.`)
    for (const [name, text] of Object.entries(scaffold({ headline, published }))) {
      const path = inFolder(folder, name)
      await io.disk.write(path, text).catch((error: unknown) => {
        throw new Mistake(`cannot write "${path}": ${reasonOf(error)}.`)
      })
      print(io.out, [clean(path)])
    }
    print(io.err, [`Next: newsquiz build-story ${clean(folder)}`])
    return 0
  },
}

function checkName(name: string): void {
  if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(name))
    throw new Mistake(
      `"${name}" can't be the id of a bank: name the folder in small letters, digits and hyphens, as long-bridge-100.`,
    )
}

function checkDay(published: string): void {
  const date = readEdtf(published)
  if (!date.ok || !('precision' in date.value) || date.value.precision !== 'day')
    throw new Mistake(`--published wants a day of the calendar, as 2001-05-04; got "${published}".`)
}
