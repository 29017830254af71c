import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { type KindName, kindNames } from '../../src/kinds/index.ts'
import { fakeIo, pressed, screenAfter, type World } from './fake-io.ts'

type Keys = string | Readonly<Record<string, string>>

/** Ways to answer: keys, how the answer is repeated, and what it is worth. `{text}` stands for the number of that line. */
const ways: { readonly [N in KindName]: readonly (readonly [keys: Keys, echo: string, status: string])[] } = {
  choice: [
    ['{Michael Collins}⏎', 'Michael Collins', '✓ right (1 of 1)'],
    ['{Jim Lovell}⏎', 'Jim Lovell', '✗ wrong (0 of 1)'],
    ['s', 'left blank', '– left blank (0 of 1)'],
    ['⎋', 'left blank', '– left blank (0 of 1)'],
  ],
  multiple: [
    ['{Neil Armstrong}{Buzz Aldrin}⏎', '', '✓ right (1 of 1)'],
    ['{Neil Armstrong}⏎', 'Neil Armstrong', '◐ partly right (0.5 of 1)'],
    ['{Yuri Gagarin}⏎', 'Yuri Gagarin', '✗ wrong (0 of 1)'],
    ['{John Glenn}{John Glenn}⏎s', 'left blank', '– left blank'],
  ],
  'true-false': [
    ['t⏎', 'true', '✓ right (1 of 1)'],
    ['f⏎', 'false', '✗ wrong (0 of 1)'],
    ['f↑⏎', 'true', '✓ right (1 of 1)'],
    ['2⏎', 'false', '✗ wrong'],
  ],
  text: [
    ['pacfic ocean⏎', 'pacfic ocean', '✓ right (1 of 1)'],
    ['Atlantic⏎', 'Atlantic', '✗ wrong (0 of 1)'],
    ['⏎⎋', 'left blank', '– left blank'],
  ],
  number: [
    ['3⏎', '3 people', '✓ right (1 of 1)'],
    ['1.5 thousand⏎', '1,500 people', '✗ wrong (0 of 1)'],
    ['1,5⏎⌫⌫⌫3⏎', '3 people', '✓ right (1 of 1)'],
  ],
  date: [
    ['16 July 1969⏎', '16 July 1969', '✓ right (1 of 1)'],
    ['Jul 1969⏎', 'July 1969', '◐ partly right (0.67 of 1)'],
    ['1970-07-16⏎', '16 July 1970', '✗ wrong (0 of 1)'],
  ],
  order: [
    [
      '{The launch}{The landing}{The splashdown}⏎',
      'The launch → The landing → The splashdown',
      '✓ right (1 of 1)',
    ],
    [
      '{The launch}{The splashdown}⏎',
      'The launch → The splashdown → The landing',
      '◐ partly right (0.67 of 1)',
    ],
    ['{The splashdown}{The landing}⏎', 'The splashdown → The landing → The launch', '✗ wrong'],
  ],
  match: [
    [{ 'The first on': '{Armstrong}⏎', 'The second on': '{Aldrin}⏎' }, '', '✓ right (1 of 1)'],
    [
      { 'The first on': '{Armstrong}⏎', 'The second on': 's' },
      'The first on the surface: Armstrong',
      '◐ partly right (0.5 of 1)',
    ],
    ['ss', 'left blank', '– left blank'],
  ],
  cloze: [
    [
      '{Eagle}⏎sea of tranquility⏎5⏎July 1969⏎',
      'Eagle | sea of tranquility | 5 | July 1969',
      '✓ right (1 of 1)',
    ],
    ['{Hawk}⏎⎋5⏎July 1969⏎', 'Hawk | – | 5 | July 1969', '◐ partly right (0.5 of 1)'],
    ['s⎋⎋⎋', 'left blank', '– left blank'],
  ],
}

describe.each(kindNames)('%s', (kind) => {
  test.each(ways[kind])('%s is repeated as "%s" and comes out as %s', async (keys, echo, status) => {
    const { code, screen, io } = await take(kind, { keys: pressed(await resolved(kind, keys)) })

    expect(code).toBe(0)
    expect(screen).toContain(`→ ${echo}`)
    expect(screen).toContain(`1.  ${status}`)
    expect(io.letGo()).toBe(true)
  })
})

test('what can not be read is explained and asked again', async () => {
  const { screen, io } = await take('date', { keys: pressed('30 February 1969⏎⎋') })

  expect(io.stdout()).toContain('! the calendar has no 30 February 1969. Check the day and the month.')
  expect(screen).not.toContain('30 February 1969')
  expect(screen).toContain('→ left blank')
})

test('an explanation goes away with the next key', async () => {
  const { io } = await take('number', { keys: pressed('x⏎⌫') })
  const frames = io.stdout().split('Type a number.')

  expect(frames.map((frame) => frame.includes('x is not a number'))).toEqual([
    false,
    false,
    false,
    true,
    false,
    false,
  ])
})

test('one can go back within a question, from gap to gap and from premise to premise', async () => {
  const eagle = await resolved('cloze', '{Eagle}')
  const cloze = await take('cloze', { keys: pressed(`${eagle}⏎seat⇤${eagle}⏎sea of tranquility⏎↑moon⏎⎋⎋`) })
  const [armstrong, aldrin] = [await resolved('match', '{Armstrong}'), await resolved('match', '{Aldrin}')]
  const match = await take('match', { keys: pressed(`←${armstrong}⏎←${aldrin}⏎s`) })

  expect(cloze.screen).toContain('→ Eagle | moon | – | –')
  expect(match.screen).toMatch(/→ The (first|second) on the surface: Aldrin\n/)
})

test('Ctrl-C lets go of the terminal and ends with 130, without a report', async () => {
  const { code, screen, io } = await take('choice', { keys: pressed('⌃C') })

  expect(code).toBe(130)
  expect(screen).not.toContain('Report')
  expect([io.letGo(), io.stderr()]).toEqual([true, ''])
})

test('Ctrl-D hands in, and what is left is blank', async () => {
  const io = fakeIo({ keys: pressed('⌃D') })

  expect(await run(['take'], io)).toBe(0)
  expect(io.stdout().match(/– left blank/g)).toHaveLength(9)
})

test('a question is drawn in its place: nothing of a prompt is left behind', async () => {
  const { screen } = await take('choice', { keys: pressed('↓↓↑⏎') })

  expect(screen.match(/Who stayed in orbit/g)).toHaveLength(2)
  expect(screen).not.toContain('s to skip')
})

describe('colour', () => {
  const colours = async (
    argv: readonly string[],
    env: Readonly<Record<string, string>>,
    world: World = { keys: [] },
  ) => {
    const io = fakeIo({ ...world, env })
    await run(['take', '--seed', 'x', ...argv], io)
    return /\p{Cc}\[\d+m/u.test(io.stdout())
  }

  test('shows in a terminal, unless it is not wanted', async () => {
    expect(await colours([], {})).toBe(true)
    expect(await colours(['--no-color'], {})).toBe(false)
    expect(await colours([], { NO_COLOR: '1' })).toBe(false)
    expect(await colours([], { NO_COLOR: '' })).toBe(true)
    expect(await colours([], { NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false)
    expect(await colours([], { FORCE_COLOR: '0' })).toBe(false)
    expect(await colours([], { TERM: 'dumb' }, { lines: [] })).toBe(false)
  })

  test('shows outside of a terminal only where it is forced', async () => {
    const out = async (env: Readonly<Record<string, string>>, flags: readonly string[] = []) => {
      const io = fakeIo({ env })
      await run(['demo', '--seed', 'x', ...flags], io)
      return io.stdout()
    }
    const plain = await out({})

    expect(plain).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(await out({ FORCE_COLOR: '1' })).not.toBe(plain)
    expect((await out({ FORCE_COLOR: '1' })).replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(plain)
    expect(await out({ FORCE_COLOR: '1' }, ['--no-color'])).toBe(plain)
  })
})

test('lines keep to the width of the terminal', async () => {
  for (const columns of [30, 46, 80]) {
    const io = fakeIo({ keys: pressed('s'.repeat(30)), columns, env: { NO_COLOR: '1' } })
    await run(['take', '--seed', 'x'], io)

    expect(screenAfter(io.stdout(), columns).filter((line) => line.length > columns)).toEqual([])
  }
})

/** Takes a quiz of one question; what stands on the screen at the end. */
async function take(kind: string, world: World) {
  const io = fakeIo(world)
  const code = await run(['take', '--seed', 'x', '--kinds', kind, '--length', '1', '--no-color'], io)
  return { code, screen: screenAfter(io.stdout(), world.columns).join('\n'), io }
}

/** The keys with the numbers of the lines that they name, premises in the order in which they are asked. */
async function resolved(kind: string, keys: Keys): Promise<string> {
  const { io } = await take(kind, { keys: [] })
  const shown = io.stdout()
  const script =
    typeof keys === 'string'
      ? keys
      : Object.entries(keys)
          .toSorted(([a], [b]) => shown.indexOf(a) - shown.indexOf(b))
          .map(([, part]) => part)
          .join('')
  return script.replaceAll(
    /\{(.*?)\}/g,
    (_, text: string) => new RegExp(`(\\d)\\. ${text}`).exec(shown)?.[1] ?? '?',
  )
}
