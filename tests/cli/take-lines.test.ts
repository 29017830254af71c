import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { type KindName, kindNames } from '../../src/kinds/index.ts'
import { fakeIo, pressed } from './fake-io.ts'

/** Ways to answer: lines with `{text}` for the number of that line, how they are repeated, and what they are worth. */
const ways: {
  readonly [N in KindName]: readonly (readonly [lines: readonly string[], echo: string, status: string])[]
} = {
  choice: [
    [['{Michael Collins}'], 'Michael Collins', '✓ right'],
    [['9', 'Collins', '{Jim Lovell}.'], 'Jim Lovell', '✗ wrong'],
    [[''], 'left blank', '– left blank'],
  ],
  multiple: [[['1 x', '{Neil Armstrong}, {Buzz Aldrin}'], '', '✓ right']],
  'true-false': [
    [['T'], 'true', '✓ right'],
    [['maybe', 'false'], 'false', '✗ wrong'],
  ],
  text: [[['  the Pacific '], 'the Pacific', '✓ right']],
  number: [[['three or so', 'three'], '3 people', '✓ right']],
  date: [[['4/7/1969', '16/7/1969'], '16 July 1969', '✓ right']],
  order: [
    [
      ['1 2', '1 1 2 3 4', '{The launch} {The landing} {The splashdown}'],
      'The launch → The landing → The splashdown',
      '✓ right',
    ],
  ],
  match: [[['', '9', '{Collins}'], 'on the surface: Collins', '✗ wrong']],
  cloze: [[['{Eagle}', '', '5', '1969-07'], 'Eagle | – | 5 | July 1969', '◐ partly right']],
}

describe.each(kindNames)('%s by lines', (kind) => {
  test.each(ways[kind])('%s is repeated as "%s" and comes out as %s', async (lines, echo, status) => {
    const shown = (await take(kind, [])).io.stdout()
    const typed = lines.map((line) =>
      line.replaceAll(
        /\{(.*?)\}/g,
        (_, text: string) => new RegExp(`(\\d)\\. ${text}`).exec(shown)?.[1] ?? '?',
      ),
    )

    const { code, io } = await take(kind, typed)

    expect(code).toBe(0)
    expect(io.stdout()).toMatch(new RegExp(`→ .*${echo.replaceAll('|', '\\|')}`))
    expect(io.stdout()).toContain(`1.  ${status}`)
    // Each line that was no answer, and no other, has been explained.
    expect(io.stdout().match(/^.*> ! /gm) ?? []).toHaveLength(typed.length - steps[kind])
    expect(io.letGo()).toBe(true)
  })
})

const steps: { readonly [N in KindName]: number } = {
  choice: 1,
  multiple: 1,
  'true-false': 1,
  text: 1,
  number: 1,
  date: 1,
  order: 1,
  match: 2,
  cloze: 4,
}

test('TERM=dumb asks by lines even where keys could be read, and moves no cursor', async () => {
  const io = { ...fakeIo({ lines: ['t'] }), env: { TERM: 'dumb' } }
  const keyboard = { ...io.keyboard, keys: () => Promise.reject(new Error('keys were opened')) as never }

  await run(['take', '--seed', 'x', '--kinds', 'true-false', '--length', '1'], { ...io, keyboard })

  expect(io.stdout()).toContain('→ true')
  expect(io.stdout()).not.toMatch(/(?!\n)\p{Cc}/u)
})

test('the end of the input hands in', async () => {
  const io = fakeIo({ lines: ['1'] })

  expect(await run(['take', '--seed', 'x'], io)).toBe(0)
  expect(io.stdout()).toContain('of 9 points')
})

test('the options of a match are listed once', async () => {
  const { io } = await take('match', ['1', '1'])

  expect(io.stdout().match(/\d\. Armstrong$/gm)).toHaveLength(1)
})

test('keys and lines give the same report', async () => {
  const argv = ['take', '--seed', 'x', '--kinds', 'text,number', '--length', '2', '--no-color']
  const [lines, keys] = [fakeIo({ lines: ['3', '3'] }), fakeIo({ keys: pressed('3⏎3⏎') })]
  await run(argv, lines)
  await run(argv, keys)
  const report = (text: string) => text.slice(text.indexOf('Report'))

  expect(report(lines.stdout()).replaceAll('\u001b[K', '')).toBe(
    report(keys.stdout()).replaceAll('\u001b[K', ''),
  )
})

async function take(kind: string, lines: readonly string[]) {
  const io = fakeIo({ lines })
  const code = await run(['take', '--seed', 'x', '--kinds', kind, '--length', '1', '--no-color'], io)
  return { code, io }
}
