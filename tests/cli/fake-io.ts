import type { Bank } from '../../src/bank/bank.ts'
import type { Io, Key, Sink, Source } from '../../src/cli/io.ts'
import { apollo, articleFile } from './apollo.ts'

/** What a test says of the world; all of it may be left out. */
export interface World {
  /** Keys to be pressed in a terminal. */
  readonly keys?: readonly Key[]
  /** Lines to be typed in a terminal that takes no single keys. */
  readonly lines?: readonly string[]
  /** Cells in a line; 80 where it is missing. */
  readonly columns?: number
  /** The environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Files by path, besides `apollo.json` and `article.md`. */
  readonly files?: Readonly<Record<string, string>>
  /** The banks that ship; {@link apollo} where they are missing. */
  readonly banks?: readonly Bank[]
}

/** A world of its own, and what was written in it. */
export interface FakeIo extends Io {
  /** All that was written to stdout. */
  readonly stdout: () => string
  /** All that was written to stderr. */
  readonly stderr: () => string
  /** Whether whatever was opened has been closed. */
  readonly letGo: () => boolean
}

/** A world in memory; it is a terminal where it has keys or lines. */
export function fakeIo(world: World = {}): FakeIo {
  const { keys, lines = [], columns, env = {}, banks = [apollo] } = world
  const isTTY = keys !== undefined || world.lines !== undefined
  const files = new Map(
    Object.entries({ 'apollo.json': JSON.stringify(apollo), 'article.md': articleFile, ...world.files }),
  )
  const written = { out: '', err: '' }
  let open = 0
  const sink = (name: 'out' | 'err'): Sink => ({
    write: (text) => {
      written[name] += text
    },
    isTTY,
    size: () => ({ columns, rows: isTTY ? 24 : undefined }),
  })
  const source = <T>(items: readonly T[]): Source<T> => {
    const left = [...items]
    open += 1
    return {
      next: async () => left.shift(),
      close: () => {
        open -= 1
      },
    }
  }
  return {
    out: sink('out'),
    err: sink('err'),
    keyboard: { isTTY, lines: () => source(lines), ...(keys && { keys: () => source(keys) }) },
    env,
    readFile: async (path) => {
      const text = files.get(path)
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return text
    },
    freshSeed: () => 'fresh',
    banks,
    version: '9.8.7',
    stdout: () => written.out,
    stderr: () => written.err,
    letGo: () => open === 0,
  }
}

const names: ReadonlyMap<string, Key> = new Map([
  [' ', { name: 'space', text: ' ' }],
  ['↑', { name: 'up' }],
  ['↓', { name: 'down' }],
  ['←', { name: 'left' }],
  ['→', { name: 'right' }],
  ['⏎', { name: 'return', text: '\r' }],
  ['⎋', { name: 'escape', text: '\u001b' }],
  ['⌫', { name: 'backspace', text: '\u007f' }],
  ['⇤', { name: 'tab', shift: true }],
  ['⌃C', { name: 'c', ctrl: true, text: '\u0003' }],
  ['⌃D', { name: 'd', ctrl: true, text: '\u0004' }],
])

/** Keys as node tells them: one for each character, `⏎ ⎋ ⌫ ⇤ ↑ ↓ ← → ⌃C ⌃D` for those that type nothing. */
export function pressed(script: string): Key[] {
  return Array.from(
    script.matchAll(/⌃.|./gsu),
    ([one]) => names.get(one) ?? { name: one.toLowerCase(), text: one },
  )
}

/** What a terminal of `columns` shows after all that was written to it, row by row. */
export function screenAfter(written: string, columns = 80): string[] {
  const rows: string[][] = [[]]
  let [row, column] = [0, 0]
  // Just what the command writes: text, line ends, moves and what clears.
  for (const [character, amount = '', letter] of written.matchAll(/\p{Cc}\[(\d*)([A-Za-z])|[\s\S]/gu)) {
    const times = amount === '' ? 1 : Number(amount)
    if (letter === 'm') continue
    if (letter === 'A') row = Math.max(0, row - times)
    else if (letter === 'C') column = Math.min(columns - 1, column + times)
    else if (letter === 'K') rows[row]?.splice(column)
    else if (letter === 'J') {
      rows[row]?.splice(column)
      rows.splice(row + 1)
    } else if (character === '\r') column = 0
    else if (character === '\n') [row, column] = [row + 1, 0]
    else {
      const cells = rows[row]
      while (cells && cells.length < column) cells.push(' ')
      cells?.splice(column, 1, character)
      column += 1
    }
    rows[row] ??= []
  }
  return rows.map((cells) => cells.join('').trimEnd())
}
