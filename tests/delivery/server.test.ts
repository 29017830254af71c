import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makeSealKey } from '../../src/delivery/key-ring.ts'
import { TOKEN_REFUSED } from '../../src/delivery/refused.ts'
import { openQuiz, sealQuiz } from '../../src/delivery/token.ts'
import type { QuizView } from '../../src/delivery/view.ts'
import { keyOf } from '../../src/kinds/index.ts'
import { koreanArmistice } from '../../src/questions/korean-armistice-70.ts'
import { quizOf } from '../support/sealing.ts'

// The server of docs/serving.md, run by a stranger who installed the package, played and attacked.

const folder = inject('stranger')
const guide = readFileSync(join(import.meta.dirname, '../../docs/serving.md'), 'utf8')
const [source = '', ...more] = Array.from(guide.matchAll(/^```js\n([\s\S]*?)^```/gm), ([, code]) => code)
const keys = { current: 'k1', keys: { k1: makeSealKey() } }

let server: ChildProcess
let port = 0
let log = ''

interface Started {
  readonly token: string
  readonly view: QuizView
}

describe.skipIf(folder === '')('the server of the guide', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'server.mjs'), source)
    server = spawn(process.execPath, ['server.mjs'], {
      cwd: folder,
      env: { PORT: '0', SEAL_KEYS: JSON.stringify(keys) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    server.stderr?.on('data', (chunk) => {
      log += chunk
    })
    port = await new Promise((resolve, reject) => {
      server.stdout?.on('data', (chunk) => resolve(Number(/:(\d+)\n/.exec(`${chunk}`)?.[1])))
      server.once('exit', () => reject(new Error(log)))
    })
  })

  afterAll(() => {
    server.kill()
  })

  test('is one file', () => {
    expect(more).toEqual([])
    expect(port).toBeGreaterThan(0)
  })

  test('plays a quiz from start to score, once', async () => {
    const { token, view } = await start()
    expect(view.questions.length).toBe(10)
    const { quiz } = await openQuiz(token, koreanArmistice, keys, { now: Date.now() })
    const [right, wrong, broken] = quiz.questions
    if (!right || !wrong || !broken) throw new Error('a quiz has ten')
    const answers = {
      [right.id]: { response: keyOf(right), seconds: 1, at: 5, tries: [1] },
      [wrong.id]: { response: null },
      [broken.id]: { response: { nonsense: [] } },
    }

    const { status, text } = await post('/answers', { token, quiz: view.id, answers })

    const report = JSON.parse(text)
    expect(status).toBe(200)
    expect(report).toMatchObject({ points: 1, maxPoints: 10, late: false })
    expect(report.answers.slice(0, 3).map((answer: { status: string }) => answer.status)).toEqual([
      'right',
      'blank',
      'invalid',
    ])
    for (const answer of report.answers) expect(Object.keys(answer)).toEqual(['question', 'status', 'points'])
    await expectRefused(post('/answers', { token, quiz: view.id, answers }), 'token/spent')
  })

  test('takes a hand-in within the grace, and says that it was late', async () => {
    const now = Date.now()
    const quiz = quizOf(koreanArmistice, { length: 10 }, 'grace')
    const token = await sealQuiz(quiz, keys, { now: now - 3_600_000, expires: now - 5000 })
    const { status, text } = await post('/answers', { token, quiz: quiz.id, answers: {} })
    expect([status, JSON.parse(text).late]).toEqual([200, true])
  })

  test('gives two who start at once two quizzes', async () => {
    const [one, other] = await Promise.all([start(), start()])
    expect(one.view.id).not.toBe(other.view.id)
  })

  test('refuses every token that does not open, by one answer', async () => {
    const { token, view } = await start()
    const now = Date.now()
    const quiz = quizOf(koreanArmistice, { length: 1 }, 'attack')
    const [header = '', ...rest] = token.split('.')
    const foreign = Buffer.from('{"alg":"none"}').toString('base64url')
    const theirs = { current: 'k1', keys: { k1: makeSealKey() } }
    const tokens: readonly [string, unknown][] = [
      ['token/forged', await sealQuiz(quiz, theirs, { now, expires: now + 9000 })],
      [
        'token/forged',
        token.replace(/\.(.)(\S)/, '.$1$2').replace(/.(?=.{40}$)/, (c) => (c === 'A' ? 'B' : 'A')),
      ],
      ['token/shape', token.slice(0, -7)],
      ['token/shape', ''],
      ['token/shape', null],
      ['token/shape', { token }],
      ['token/shape', 'A'.repeat(90_000)],
      ['token/foreign-algorithm', [foreign, ...rest].join('.')],
      ['token/foreign-algorithm', `${foreign}.${rest[2]}.`],
      ['token/shape', header],
      ['token/expired', await sealQuiz(quiz, keys, { now: now - 9_000_000, expires: now - 60_000 })],
      ['token/early', await sealQuiz(quiz, keys, { now: now + 900_000, expires: now + 1_800_000 })],
    ]
    for (const [code, wrong] of tokens)
      await expectRefused(post('/answers', { token: wrong, quiz: view.id, answers: {} }), code)
  })

  test('refuses every body that is no sheet for its quiz', async () => {
    const bodies: readonly ((token: string, id: string) => string)[] = [
      () => '',
      () => '{',
      () => 'null',
      () => '[]',
      () => '"text"',
      () => '\u0000\ufffd{}',
      () => '['.repeat(50_000),
      (token) => JSON.stringify({ token }),
      (token, id) => JSON.stringify({ token, quiz: id, answers: { elsewhere: { response: 'x' } } }),
      (token, id) => JSON.stringify({ token, quiz: id, answers: { constructor: { response: 'x' } } }),
      (token, id) => JSON.stringify({ token, quiz: id, answers: [] }),
      (token, id) => JSON.stringify({ token, quiz: id, answers: {}, passMark: 0 }),
      (token) => JSON.stringify({ token, quiz: 'another', answers: {} }),
      (token, id) => `{"__proto__": {"spent": 1}, "token": "${token}", "quiz": "${id}", "answers": {}}`,
      (token, id) => `{"token": "${token}", "quiz": "${id}", "answers": {"__proto__": {"response": 1}}}`,
      (token, id) => `{"token": "${token}", "quiz": "${id}", "answers": {}, "x": "${'x'.repeat(100_000)}"}`,
    ]
    for (const body of bodies) {
      const { token, view } = await start()
      await expectRefused(post('/answers', body(token, view.id)))
    }
  })

  test('refuses every other address and method', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
      for (const path of ['/quiz', '/answers', '/']) await expectRefused(send(method, path))
    for (const path of ['/', '/quiz/', '/quiz?x', '/../server.mjs', '/answers%00', '/__proto__', '/toString'])
      await expectRefused(send('POST', path))
    expect((await send('HEAD', '/quiz')).status).toBe(400)
  })

  test('cuts off bodies that are huge, headers that are huge, and whatever is slow or no HTTP', async () => {
    await expectRefusedOrCut(post('/answers', 'x'.repeat(20_000_000)))
    await expectRefusedOrCut(send('POST', '/answers', '', { 'x-long': 'x'.repeat(10_000) }))
    const began = Date.now()
    const answers = await Promise.all([
      raw('GET / HT'),
      raw('POST /answers HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"tok'),
      raw('\u0016\u0003\u0001 no http at all\r\n\r\n'),
      raw(
        'POST /quiz HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      ),
    ])
    for (const text of answers) expect(text).toMatch(/^$|400 Bad Request[\s\S]*This quiz cannot be opened/)
    expect(Date.now() - began).toBeLessThan(15_000)
  })

  test('is still up, and its log has codes but no token and no key', async () => {
    expect((await start()).view.questions.length).toBe(10)
    expect(server.exitCode).toBeNull()
    expect(log).toContain('token/forged')
    expect(log).not.toMatch(/eyJ|\n\s+at /)
    expect(log).not.toContain(keys.keys.k1)
  })
})

interface Answered {
  readonly status: number | undefined
  readonly text: string
}

const REFUSAL = JSON.stringify({ error: TOKEN_REFUSED })

async function start(): Promise<Started> {
  const { status, text } = await post('/quiz', '')
  expect(status).toBe(200)
  expectNoKey(text)
  return JSON.parse(text)
}

async function expectRefused(answering: Promise<Answered>, code?: string): Promise<void> {
  const before = log.length
  const { status, text } = await answering
  expect([status, text]).toEqual([400, REFUSAL])
  if (code) await expect.poll(() => log.slice(before)).toContain(code)
}

async function expectRefusedOrCut(answering: Promise<Answered>): Promise<void> {
  const { text } = await answering.catch(() => ({ text: REFUSAL }))
  expect(['', REFUSAL]).toContain(text)
}

function expectNoKey(text: string): void {
  const fields = ['explanation', 'evidence', 'accepted', 'key', 'keys', 'seed'].map((name) => `"${name}"`)
  // Each has a mark that no token has: a bare word would stand in one by chance, once in a while.
  for (const word of [...fields, 'node:', 'server.mjs']) expect(text).not.toContain(word)
}

function post(path: string, body: unknown): Promise<Answered> {
  return send('POST', path, typeof body === 'string' ? body : JSON.stringify(body))
}

function send(method: string, path: string, body = '', headers = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(body) }
    const sent = httpRequest({ host: '127.0.0.1', port, method, path, headers: { ...length, ...headers } })
    sent.once('error', reject)
    sent.once('response', (response: IncomingMessage) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.once('error', reject)
      response.once('end', () => {
        expectNoKey(text)
        resolve({ status: response.statusCode, text })
      })
    })
    sent.end(body)
  })
}

/** What comes back for bytes as they are, until the server hangs up. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => {
      text += chunk
    })
    socket.on('error', () => {})
    socket.once('close', () => resolve(text))
  })
}
