import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apollo, questionOf } from './apollo.ts'

// The command as a process: what only happens there.

let folder = ''
const script = () => join(folder, 'cli.mjs')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsquiz-cli-'))
  await build({
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script(),
    logLevel: 'error',
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('without a terminal and without words it shows a quiz, its answers and the report, and ends with 0', async () => {
  const { code, out, err } = await node([])

  expect(code).toBe(0)
  expect(out).toMatch(
    /10 questions, seed [2-9a-z]{10}\n[\s\S]*Answers of a simulated reader[\s\S]* of 10 points/,
  )
  expect(out).not.toMatch(/(?!\n)\p{Cc}/u)
  expect(err).toMatch(/^The same again: newsquiz demo --seed=[2-9a-z]{10}\n$/)
})

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

  expect(await node(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('a mistake ends with 2 and a line on stderr', async () => {
  const { code, out, err } = await node(['quiz', '--sede', 'x'])

  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/^newsquiz: unknown option --sede; did you mean "--seed"\?.*\n$/)
})

test('a reader who has read enough, such as head, ends it quietly', async () => {
  // More than a pipe holds, so that the command is still writing when nobody reads any more.
  const long = join(folder, 'long.json')
  const questions = Array.from({ length: 5000 }, (_, i) => ({ ...questionOf.text, id: `apollo-11/${i}` }))
  writeFileSync(long, JSON.stringify({ ...apollo, questions }))
  const child = spawn(process.execPath, [script(), 'questions', long])
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise((resolve) => child.once('close', resolve))

  expect(code).toBe(0)
  expect(err).not.toMatch(/EPIPE|Error/)
})

test('the first line is one that a shell can run', () => {
  expect(readFileSync('src/cli/main.ts', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

function node(argv: readonly string[]) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const env = { ...process.env, FORCE_COLOR: '' }
    execFile(process.execPath, [script(), ...argv], { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    }).stdin?.end()
  })
}
