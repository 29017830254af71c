import { describeIssue, NewsquizError } from '../base/errors.ts'
import { readArguments } from './arguments.ts'
import { type CommandName, commands } from './commands/index.ts'
import { commandHelp, generalHelp } from './help.ts'
import type { Io } from './io.ts'
import { Mistake } from './mistake.ts'
import { type Flags, optionNames } from './options.ts'
import { clean } from './terminal/clean.ts'
import { pageOf } from './terminal/page.ts'
import { paintFor } from './terminal/paint.ts'
import { print } from './terminal/print.ts'

/**
 * Does what a command line asks for.
 *
 * @param argv The words behind `newsquiz`.
 * @returns The exit code: 0 done, 1 lint found a blocking flaw, 2 the command line or a file is wrong, 130 left with
 * Ctrl-C.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await obey(argv, io)
  } catch (error) {
    const lines = linesOf(error)
    if (!lines) throw error
    print(
      io.err,
      lines.map((line) => `newsquiz: ${clean(line)}`),
    )
    return 2
  }
}

async function obey(argv: readonly string[], io: Io): Promise<number> {
  const banks = io.banks.map(({ id }) => id)
  const { command, operands, flags } = readArguments(argv, banks)
  const page = pageOf(io.out, paintFor(io.out.isTTY, io.env, flags['no-color'] === true))
  if (flags.version) {
    print(io.out, [io.version])
    return 0
  }
  if (flags.help) {
    print(io.out, command === undefined ? generalHelp(banks, page) : commandHelp(command, page))
    return 0
  }
  const name = command ?? usual(flags, io)
  const { takes, run } = commands[name]
  if (operands.length === 0 && takes !== '[bank]')
    throw new Mistake(`${name} wants ${wanted[takes]}. See newsquiz ${name} --help.`)
  return await run({ bank: operands[0], operands, flags, io, page, words: wordsOf(name, operands, flags) })
}

const wanted = {
  '<bank>': 'a bank: the id of a shipped one or a file',
  '<file…>': 'an article: a file, a folder, or - for stdin',
  '<folder>': 'a folder to be made',
  '<folder…>': 'the folder of a story',
}

/** The words that ask for the same. */
function wordsOf(command: CommandName, operands: readonly string[], flags: Flags): string[] {
  const given = optionNames.flatMap((name) => {
    const value = flags[name]
    return value === undefined ? [] : [value === true ? `--${name}` : `--${name}=${value}`]
  })
  return [command, ...operands, ...given]
}

/** What is done where no command is named. */
function usual({ json }: Flags, { keyboard, out }: Io): CommandName {
  return keyboard.isTTY && out.isTTY && !json ? 'take' : 'demo'
}

/** What to tell of an error that the caller can mend; nothing of one that is our own. */
function linesOf(error: unknown): readonly string[] | undefined {
  if (error instanceof Mistake) return error.lines
  return error instanceof NewsquizError ? error.issues.map(describeIssue) : undefined
}
