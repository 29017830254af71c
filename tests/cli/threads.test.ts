import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Crew, crewOf, inOrder } from '../../src/cli/derive/crew.ts'
import type { Job, Outcome } from '../../src/cli/derive/job.ts'

// Many articles in threads, as processes that are killed.

const ARTICLES = 30
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsquiz-threads-'))
  await build({
    entryPoints: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
    logLevel: 'error',
    plugins: [
      {
        name: 'a deriver that takes its time',
        setup: ({ onResolve }) => {
          onResolve({ filter: /\/derive-bank\.ts$/ }, () => ({ path: resolve('tests/cli/slow-derive.ts') }))
        },
      },
    ],
  })
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  const lines = Array.from({ length: ARTICLES }, (_, i) =>
    JSON.stringify({ headline: `No. ${i}`, published: '2024-03-05', text: `It is ${i}. It was opened.` }),
  )
  writeFileSync(join(folder, 'articles.jsonl'), lines.join('\n'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a run that is killed again and again', () => {
  test('loses nothing, repeats nothing, and ends with what a run makes that nobody kills', async () => {
    const whole = derive('whole', '--jobs', '1')
    const stamps = new Map<string, number>()
    let [kills, ended] = [0, false]
    while (!ended && kills < 40) {
      ended = await killedAfter(330 + 40 * kills)
      if (!ended) kills += 1
      for (const [name, text] of finished('broken')) {
        expect(() => JSON.parse(text), name).not.toThrow()
        const stamp = statSync(join(folder, 'broken', name)).mtimeMs
        // What counts as done, its report being there, is not written again.
        if (name.endsWith('.bank-report.json')) expect(stamps.get(name) ?? stamp).toBe(stamp)
        stamps.set(name, stamp)
      }
    }

    expect(kills).toBeGreaterThan(0)
    expect(ended).toBe(true)
    expect(finished('broken')).toEqual(finished('whole'))
    expect(finished('whole').size).toBe(2 * ARTICLES)
    expect(readdirSync(join(folder, 'broken')).filter((name) => name.includes('unfinished'))).toEqual([])
    expect(whole.split('\n').filter(Boolean)).toHaveLength(ARTICLES)
  })

  test('what a killed process was writing is swept away', () => {
    mkdirSync(join(folder, 'swept'))
    writeFileSync(join(folder, 'swept/x.bank.json.tag.newsquiz-unfinished'), '{"hal')
    derive('swept')

    expect(readdirSync(join(folder, 'swept')).filter((name) => name.includes('unfinished'))).toEqual([])
  })
})

test('stdout is the same, however many threads there are', () => {
  const said = (out: string) => out.replaceAll(/^\w+\//gm, '')
  const [one, two, five] = ['one', 'two', 'five'].map((name, i) =>
    said(derive(name, '--jobs', `${[1, 2, 5][i]}`)),
  )

  expect(two).toBe(one)
  expect(five).toBe(one)
  expect(Array.from(one?.matchAll(/jsonl:(\d+)/g) ?? [], ([, line]) => Number(line))).toEqual(
    Array.from({ length: ARTICLES }, (_, i) => i + 1),
  )
})

test('a thread that dies takes its article with it, and no other', () => {
  const lines = readFileSync(join(folder, 'articles.jsonl'), 'utf8').split('\n').slice(0, 8)
  writeFileSync(
    join(folder, 'poisoned.jsonl'),
    [...lines, lines[0]?.replace('opened', 'poison'), ...lines].join('\n'),
  )
  const { status, stdout, stderr } = tried('poisoned.jsonl', '--json', '--jobs', '2')

  expect(status).toBe(2)
  expect(stdout.trimEnd().split('\n')).toHaveLength(16)
  expect(stderr).toContain('newsquiz: poisoned.jsonl:9: the thread that read it has died.')
})

describe('a crew', () => {
  const jobs = Array.from(
    { length: 100 },
    (_, i): Job => ({ source: { name: `${i}` }, task: { given: {}, wantsFacts: false, version: '1' } }),
  )
  const outcome = (name: string): Outcome => ({ ok: false, lines: [name] })

  test('tells outcomes in the order of the jobs, whichever comes first', async () => {
    const crew: Crew = {
      size: 3,
      run: async ({ source }) => {
        await setTimeout((Number(source.name) * 7919) % 13)
        return outcome(source.name)
      },
      dismiss: () => {},
    }
    const told: string[] = []
    let done = 0
    await inOrder(
      jobs,
      crew,
      (one, i) => told.push(`${i} ${one.ok || one.lines.join()}`),
      () => {
        done += 1
      },
    )

    expect(told).toEqual(jobs.map(({ source: { name } }) => `${name} ${name}`))
    expect(done).toBe(100)
  })

  test('hires no more than it needs, gives each one job at a time, and lets all go', async () => {
    let [hired, busy, most, gone] = [0, 0, 0, 0]
    const crew = crewOf(3, () => {
      hired += 1
      let reply: (outcome: Outcome | undefined) => void = () => {}
      return {
        post: async ({ source }) => {
          busy += 1
          most = Math.max(most, busy)
          await setTimeout(1)
          busy -= 1
          reply(outcome(source.name))
        },
        onReply: (next) => {
          reply = next
        },
        end: () => {
          gone += 1
        },
      }
    })
    await inOrder(
      jobs,
      crew,
      () => {},
      () => {},
    )
    crew.dismiss()

    expect([hired, most, gone]).toEqual([3, 3, 3])
  })
})

function derive(out: string, ...flags: string[]): string {
  return execFileSync(
    process.execPath,
    [join(folder, 'cli.js'), 'derive', 'articles.jsonl', '--out', out, ...flags],
    {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
}

function tried(...argv: string[]): { status: unknown; stdout: string; stderr: string } {
  try {
    execFileSync(process.execPath, [join(folder, 'cli.js'), 'derive', ...argv], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && 'stderr' in error && 'status' in error)
      return { status: error.status, stdout: `${error.stdout}`, stderr: `${error.stderr}` }
  }
  return { status: 0, stdout: '', stderr: '' }
}

/** Whether a run has ended before it was killed. */
async function killedAfter(milliseconds: number): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [join(folder, 'cli.js'), 'derive', 'articles.jsonl', '--out', 'broken', '--jobs', '2'],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  )
  const closed = new Promise<boolean>((done) => child.once('close', (code) => done(code === 0)))
  const ended = await Promise.race([closed, setTimeout(milliseconds).then(() => undefined)])
  if (ended === undefined) child.kill('SIGKILL')
  return closed
}

/** The files of results, those that are being written left out. */
function finished(name: string): ReadonlyMap<string, string> {
  const path = join(folder, name)
  const names = statSync(path, { throwIfNoEntry: false }) ? readdirSync(path) : []
  return new Map(
    names
      .filter((one) => one.endsWith('.json'))
      .toSorted()
      .map((one) => [one, readFileSync(join(path, one), 'utf8')]),
  )
}
