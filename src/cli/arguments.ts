import { parseArgs } from 'node:util'
import { type CommandName, commandNames, commands } from './commands/index.ts'
import { Mistake } from './mistake.ts'
import { didYouMean } from './nearest.ts'
import { everywhere, type Flags, type OptionName, optionNames, options } from './options.ts'

/** A command line, read. */
export interface CommandLine {
  /** The command; absent where none is named. */
  readonly command: CommandName | undefined
  /** What is named: a bank, or files. */
  readonly operands: readonly string[]
  /** The options. */
  readonly flags: Flags
}

/**
 * Reads the words behind `newsquiz`.
 *
 * @param banks The ids of the banks that ship.
 * @throws {@link Mistake} where one of them is wrong, with what may have been meant.
 */
export function readArguments(argv: readonly string[], banks: readonly string[]): CommandLine {
  const { helping, name, operands, given } = readWords(argv)
  // Unknown options first: what follows one may be its value and no command.
  const meant = commandNames.find((one) => one === name)
  for (const token of given) checkKnown(token, meant)
  const command = name === undefined ? undefined : readCommand(name, banks)
  for (const token of given) checkOption(token, command)
  const takes = command && commands[command].takes
  if (operands.length > 1 && takes !== undefined && !takes.endsWith('…>'))
    throw new Mistake(
      `${command} takes one ${takes.slice(1, -1)}, got ${operands.join(', ')}; write a name with spaces in quotes.`,
    )
  const { values } = parseArgs({ args: [...argv], options, allowPositionals: true })
  return { command, operands, flags: helping ? { ...values, help: true } : values }
}

/** The words as they stand, leniently: parseArgs's own complaints do not say what was meant. */
function readWords(argv: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const helping = words[0] === 'help'
  const [name, ...operands] = helping ? words.slice(1) : words
  return { helping, name, operands, given: tokens.filter((token) => token.kind === 'option') }
}

function readCommand(name: string, banks: readonly string[]): CommandName {
  const command = commandNames.find((one) => one === name)
  if (command !== undefined) return command
  if (/[./\\]/.test(name) || banks.includes(name))
    throw new Mistake(`a command comes before the bank: write newsquiz take ${name}.`)
  throw new Mistake(
    `there is no command "${name}"${didYouMean(name, commandNames)} There are ${commandNames.join(', ')}.`,
  )
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkKnown({ name, rawName }: OptionToken, command: CommandName | undefined): void {
  if (optionNames.some((one) => one === name)) return
  const like = didYouMean(
    rawName,
    takenBy(command).map((one) => `--${one}`),
  )
  throw new Mistake(`unknown option ${rawName}${like} ${seeHelp(command)}`)
}

function checkOption({ name, value, inlineValue }: OptionToken, command: CommandName | undefined): void {
  const option = optionNames.find((one) => one === name)
  if (option === undefined) return
  if (!takenBy(command).includes(option))
    throw new Mistake(
      `${command ?? 'newsquiz'} takes no --${option}; ${takersOf(option)}. ${seeHelp(command)}`,
    )
  const { type } = options[option]
  if (type === 'boolean' && inlineValue)
    throw new Mistake(`--${option} takes no value: write --${option} alone.`)
  if (type === 'string' && (value === undefined || (value.startsWith('-') && !inlineValue)))
    throw new Mistake(`--${option} wants a value: write --${option}=${value ?? '...'}.`)
}

/** Without a command either `take` or `demo` is run, so what both take or one of them takes is let in. */
function takenBy(command: CommandName | undefined): readonly OptionName[] {
  const own =
    command === undefined ? [...commands.take.options, ...commands.demo.options] : commands[command].options
  return [...own, ...everywhere]
}

function takersOf(option: OptionName): string {
  const takers = commandNames.filter((name) => commands[name].options.includes(option))
  return `${takers.join(', ')} ${takers.length === 1 ? 'does' : 'do'}`
}

function seeHelp(command: CommandName | undefined): string {
  return `See newsquiz ${command === undefined ? '' : `${command} `}--help.`
}
