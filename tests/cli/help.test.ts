import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { commandNames, commands } from '../../src/cli/commands/index.ts'
import { diskOf } from '../../src/cli/disk.ts'
import { examples } from '../../src/cli/help.ts'
import { everywhere, optionNames } from '../../src/cli/options.ts'
import { run } from '../../src/cli/run.ts'
import { koreanArmistice } from '../../src/questions.ts'
import { fakeIo, pressed } from './fake-io.ts'

const guide = readFileSync('docs/cli.md', 'utf8')
const inGuide = Array.from(guide.matchAll(/^newsquiz.*$/gm), ([line]) => line)
const inHelp = [...examples, ...commandNames.flatMap((name) => commands[name].examples)].map(
  ({ line }) => line,
)

/** What lies in the package. */
const shop = { banks: [koreanArmistice], readFile: (path: string) => readFile(path, 'utf8') }
const below = diskOf('help')

describe('every example works', () => {
  test.each([...new Set([...inHelp, ...inGuide])])('%s', async (line) => {
    const words = line.split(' # ')[0]?.trim() ?? ''
    const argv = Array.from(words.matchAll(/"([^"]*)"|[^\s"]+/g), ([word, quoted]) => quoted ?? word).slice(1)
    const talks = argv[0] === 'take' || argv[0] === 'review'
    const io = { ...fakeIo({ below, ...(talks && { keys: pressed('⌃D') }) }), ...shop }

    const code = await run(argv, io)

    expect(io.stderr()).not.toContain('newsquiz: ')
    // What lint finds in the shipped bank is for the tests of that bank to judge.
    if (argv[0] === 'lint') return expect(code).toBeLessThan(2)
    expect(code).toBe(0)
    expect(io.stdout()).not.toBe('')
  })
})

test('there are at least two examples for each command', () => {
  for (const name of commandNames) expect(commands[name].examples.length, name).toBeGreaterThanOrEqual(2)
})

test('every option is explained by some command, and every command explains all of its own', async () => {
  const helps = await Promise.all(commandNames.map(async (name) => [name, await helpOf(name)] as const))

  for (const [name, help] of helps)
    for (const option of [...commands[name].options, ...everywhere]) expect(help).toContain(`--${option}`)
  for (const option of optionNames) expect(helps.some(([, help]) => help.includes(`--${option}`))).toBe(true)
})

test('the guide names every command and every option', () => {
  for (const name of commandNames) expect(guide).toContain(`newsquiz ${name}`)
  for (const option of optionNames) expect(guide).toContain(`--${option}`)
})

test('help comes by --help, -h and the word help alike', async () => {
  expect(await helpOf('quiz')).toContain('newsquiz quiz [bank] [options]')
  for (const argv of [
    ['quiz', '-h'],
    ['--help', 'quiz'],
    ['help', 'quiz'],
    ['lint', '--help'],
  ]) {
    const io = fakeIo()
    expect(await run(argv, io)).toBe(0)
    expect(io.stdout()).toContain(`newsquiz ${argv.includes('lint') ? 'lint' : 'quiz'} `)
  }
  for (const argv of [['--help'], ['help'], ['-h']]) {
    const io = fakeIo()
    expect(await run(argv, io)).toBe(0)
    expect(io.stdout()).toContain('newsquiz [command] [bank] [options]')
  }
})

test('help fits into 80 cells', async () => {
  for (const name of ['', ...commandNames]) {
    const long = (await helpOf(name)).split('\n').filter((line) => line.length > 80)
    expect(long.filter((line) => !line.startsWith('  newsquiz '))).toEqual([])
  }
})

test('--version prints the version and nothing else', async () => {
  const io = fakeIo()

  expect(await run(['-v'], io)).toBe(0)
  expect([io.stdout(), io.stderr()]).toEqual(['9.8.7\n', ''])
})

async function helpOf(name: string): Promise<string> {
  const io = fakeIo()
  await run(name === '' ? ['--help'] : [name, '--help'], io)
  return io.stdout()
}
