import type { Finding, Severity } from '../../bank/finding.ts'
import { lintBank } from '../../bank/lint/lint.ts'
import { articleFrom } from '../article.ts'
import { openBank } from '../banks.ts'
import type { Command } from '../command.ts'
import { counted } from '../render/words.ts'
import { clean, safeJson } from '../terminal/clean.ts'
import type { Page } from '../terminal/page.ts'
import type { Paint } from '../terminal/paint.ts'
import { print } from '../terminal/print.ts'
import { wrap } from '../terminal/wrap.ts'

/** Looks for flaws in the questions of a bank. */
export const lint: Command = {
  summary: 'Look for flaws in the questions of a bank',
  takes: '<bank>',
  details:
    'Prints each finding with its severity: H blocks a question, S is soft, A advises, B is judged over the whole bank. ' +
    'Ends with 1 where there is an H.',
  options: ['article', 'json'],
  examples: [
    { line: 'newsquiz lint korean-armistice-70', does: 'The shipped bank.' },
    {
      line: 'newsquiz lint questions/korean-armistice-70/bank.json --article questions/korean-armistice-70/article.md',
      does: 'A file, with its evidence checked against the article.',
    },
    { line: 'newsquiz lint korean-armistice-70 --json', does: 'The findings as JSON.' },
  ],
  run: async ({ bank: name = '', flags, io, page }) => {
    const bank = await openBank(name, io)
    const article =
      flags.article === undefined ? undefined : (await articleFrom(flags.article, bank, io)).article
    const found = lintBank(bank, article).toSorted((a, b) => rank(a) - rank(b))
    print(io.out, flags.json ? [safeJson(found)] : found.flatMap((one) => printFinding(one, page)))
    print(io.err, [`${summary(found)} in ${counted(bank.questions.length, 'question')}`])
    return found.some(({ severity }) => severity === 'H') ? 1 : 0
  },
}

const colours: { readonly [S in Severity]: keyof Paint } = { H: 'bad', S: 'half', A: 'dim', B: 'half' }
// The worst first; Object.keys forgets the names of a literal's own keys.
const severities = Object.keys(colours) as readonly Severity[]

function rank({ severity }: Finding): number {
  return severities.indexOf(severity)
}

function printFinding({ severity, flaw, question, message }: Finding, { width, paint }: Page): string[] {
  const where = question === undefined ? 'bank' : clean(question)
  return [
    `${paint[colours[severity]](severity)} ${clean(flaw)} ${where}`,
    ...wrap(clean(message), width, '    '),
  ]
}

function summary(found: readonly Finding[]): string {
  const counts = severities.flatMap((severity) => {
    const count = found.filter((one) => one.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}`]
  })
  return counts.length === 0 ? 'No findings' : `${counted(found.length, 'finding')} (${counts.join(', ')})`
}
