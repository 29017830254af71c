import { describe, expect, test } from 'vitest'
import type { Bank } from '../../src/bank/bank.ts'
import { run } from '../../src/cli/run.ts'
import { apollo } from './apollo.ts'
import { fakeIo, pressed } from './fake-io.ts'

/** What a stranger may put into a text: codes of C0 and C1, a line end, and marks that turn text round. */
const ATTACK = '\u001b[31m\u001b]0;title\u0007\u009b2J\r\n\u202e\u2066'
const STEERING = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u

const fields = new Set([
  'text',
  'stem',
  'explanation',
  'title',
  'headline',
  'publisher',
  'exact',
  'feedback',
  'unit',
])

/** The bank with the attack in every text that is free. */
const hostile: Bank = JSON.parse(
  JSON.stringify(apollo, (key, value: unknown) =>
    typeof value === 'string' && fields.has(key)
      ? `${value}${ATTACK}`
      : key === 'accepted' && Array.isArray(value)
        ? value.map((form) => `${form}${ATTACK}`)
        : value,
  ),
)
const files = { 'hostile.json': JSON.stringify(hostile) }

describe('a bank from a stranger steers no terminal', () => {
  test.each([
    ['quiz hostile.json --keys', {}],
    ['demo hostile.json', {}],
    ['questions hostile.json', {}],
    ['lint hostile.json', {}],
    ['lint hostile.json --json', {}],
    ['quiz hostile.json --json --keys', {}],
    ['questions hostile.json --json', {}],
    ['demo hostile.json --json', {}],
    ['take hostile.json', { lines: Array.from({ length: 14 }, () => '1') }],
  ])('%s', async (line, world) => {
    const io = fakeIo({ ...world, files })

    await run([...line.split(' '), '--no-color'], io)

    expect(io.stdout()).not.toBe('')
    expect(io.stdout() + io.stderr()).not.toMatch(STEERING)
  })

  test('nor while it is taken key by key, but by the codes that draw', async () => {
    const io = fakeIo({ keys: pressed('1⏎'.repeat(14)), files })

    await run(['take', 'hostile.json', '--no-color'], io)

    expect(io.stdout()).toContain('Report')
    expect(io.stdout().replaceAll(/\p{Cc}\[\d*[ACJK]|\r/gu, '')).not.toMatch(STEERING)
  })
})

test('nor does what a person types', async () => {
  const io = fakeIo({ lines: [`x${ATTACK}`, `1969${ATTACK}`] })

  await run(['take', '--kinds', 'date,text', '--length', '2', '--seed', 'x', '--no-color'], io)

  expect(io.stdout()).toContain('! x')
  expect(io.stdout()).not.toMatch(STEERING)
})

test('JSON gives back what the bank holds', async () => {
  const io = fakeIo({ files })
  await run(['questions', 'hostile.json', '--json'], io)

  expect(JSON.parse(io.stdout())[0].stem).toBe(hostile.questions[0]?.stem)
})

test.each([
  ['quiz', `--seed=${ATTACK}`],
  ['quiz', `--length=${ATTACK}`],
  ['quiz', `--${ATTACK}`],
  [ATTACK, '--json'],
  ['quiz', ATTACK],
])('nor does a command line: %j %j', async (...argv) => {
  const io = fakeIo()

  await run(argv, io)

  expect(io.stdout() + io.stderr()).not.toMatch(STEERING)
})

test('nor does the message of an issue', async () => {
  const io = fakeIo({
    files: { 'x.json': JSON.stringify({ ...apollo, [`x${ATTACK}`]: 1, version: ATTACK }) },
  })

  expect(await run(['quiz', 'x.json'], io)).toBe(2)
  expect(io.stderr()).not.toMatch(STEERING)
})
