import type { Example } from './command.ts'
import { type CommandName, commandNames, commands } from './commands/index.ts'
import { everywhere, type OptionName, type OptionSpec, options } from './options.ts'
import type { Page } from './terminal/page.ts'
import { padTo, wrap } from './terminal/wrap.ts'

/** Examples of `newsquiz` as such. */
export const examples: readonly Example[] = [
  { line: 'newsquiz', does: 'Take a quiz; without a terminal, see one taken.' },
  { line: 'newsquiz quiz --seed monday --length 5', does: 'Print five questions.' },
  { line: 'newsquiz questions --topic anniversary', does: 'List questions with keys and evidence.' },
  {
    line: 'newsquiz derive questions/korean-armistice-70/article.md',
    does: 'Make questions of an article of yours.',
  },
]

/**
 * What `newsquiz --help` says.
 *
 * @param banks The ids of the banks that ship.
 */
export function generalHelp(banks: readonly string[], page: Page): string[] {
  return [
    ...wrap(
      'newsquiz draws quizzes from banks of news questions, asks them and says how you did and why; and makes banks of articles.',
      page.width,
    ),
    '',
    ...section('Usage', ['newsquiz [command] [bank] [options]'], page),
    ...wrap(
      'Without a command: take where there is a terminal, else demo. A bank is the id of a shipped one ' +
        `(${banks.join(', ')}; all of them where none is named) or a file.`,
      page.width,
      '  ',
    ),
    '',
    ...table(
      'Commands',
      commandNames.map((name) => [name, commands[name].summary]),
      page,
    ),
    ...table('Options', everywhere.map(optionRow), page),
    ...exampleLines(examples, page),
    ...section(
      'Exit code',
      ['0 done, 1 lint found a blocking flaw, 2 the command line or a file is wrong, 130 left with Ctrl-C'],
      page,
    ),
    '',
    ...wrap('newsquiz <command> --help explains a command and its options.', page.width),
  ]
}

/** What `newsquiz <command> --help` says. */
export function commandHelp(name: CommandName, page: Page): string[] {
  const { summary, takes, details, options: own, examples } = commands[name]
  return [
    ...wrap(`${summary}. ${details}`, page.width),
    '',
    ...section('Usage', [`newsquiz ${name} ${takes} [options]`], page),
    '',
    ...table('Options', [...own, ...everywhere].map(optionRow), page),
    ...exampleLines(examples, page).slice(0, -1),
  ]
}

function optionRow(name: OptionName): readonly [string, string] {
  const { short, value, help }: OptionSpec = options[name]
  return [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    help,
  ]
}

function exampleLines(list: readonly Example[], page: Page): string[] {
  const lines = list.flatMap(({ line, does }) => [
    `  ${line}`,
    ...wrap(does, page.width, '      ').map(page.paint.dim),
  ])
  return [page.paint.bold('Examples'), ...lines, '']
}

function section(title: string, lines: readonly string[], { width, paint }: Page): string[] {
  return [paint.bold(title), ...lines.flatMap((line) => wrap(line, width, '  '))]
}

function table(
  title: string,
  rows: readonly (readonly [string, string])[],
  { width, paint }: Page,
): string[] {
  const column = Math.min(24, Math.max(...rows.map(([term]) => term.length)) + 4)
  const lines = rows.flatMap(([term, text]) =>
    term.length + 4 <= column
      ? wrap(text, width, padTo(`  ${term}`, column))
      : [`  ${term}`, ...wrap(text, width, ' '.repeat(column))],
  )
  return [paint.bold(title), ...lines, '']
}
