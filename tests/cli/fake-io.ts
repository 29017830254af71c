import type { Bank } from '../../src/bank/bank.ts'
import { alone } from '../../src/cli/derive/crew.ts'
import { derive as builtIn } from '../../src/cli/derive/derive-bank.ts'
import type { Derive } from '../../src/cli/derive/deriver.ts'
import { work } from '../../src/cli/derive/work.ts'
import type { Disk } from '../../src/cli/disk.ts'
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
  /** What stdin holds. */
  readonly stdin?: string
  /** Makes banks; the one that is built in where it is missing. */
  readonly derive?: Derive
  /** A disk to read from what the world's files don't have. */
  readonly below?: Pick<Disk, 'read' | 'kindOf' | 'list' | 'folders'>
}

/** A world of its own, and what was written in it. */
export interface FakeIo extends Io {
  /** All that was written to stdout. */
  readonly stdout: () => string
  /** All that was written to stderr. */
  readonly stderr: () => string
  /** Whether whatever was opened has been closed. */
  readonly letGo: () => boolean
  /** The text of a file as it is now. */
  readonly fileAt: (path: string) => string | undefined
  /** The files that were written, in the order in which they were. */
  readonly saved: readonly string[]
  /** Lets time pass. */
  readonly pass: (milliseconds: number) => void
}

/** A world in memory; it is a terminal where it has keys or lines. */
export function fakeIo(world: World = {}): FakeIo {
  const { keys, lines = [], columns, env = {}, banks = [apollo] } = world
  const isTTY = keys !== undefined || world.lines !== undefined
  const files = new Map(
    Object.entries({ 'apollo.json': JSON.stringify(apollo), 'article.md': articleFile, ...world.files }),
  )
  const { derive = builtIn, stdin = '', below } = world
  const saved: string[] = []
  const disk: Disk = {
    read: async (path) => {
      const text = files.get(path)
      if (text !== undefined) return new TextEncoder().encode(text)
      if (below) return below.read(path)
      throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    },
    kindOf: async (path) => {
      if (files.has(path)) return 'file'
      if (Array.from(files.keys()).some((one) => one.startsWith(`${path}/`))) return 'folder'
      return below?.kindOf(path)
    },
    list: async (folder) => {
      const own = Array.from(files.keys()).filter((path) => path.startsWith(`${folder}/`))
      return own.length > 0 || !below ? own.toSorted() : below.list(folder)
    },
    folders: async (folder) => {
      const start = folder === '.' ? '' : `${folder}/`
      const own = Array.from(files.keys()).flatMap((path) => {
        const [name, ...rest] = path.startsWith(start) ? path.slice(start.length).split('/') : []
        return rest.length > 0 ? `${start}${name}` : []
      })
      return own.length > 0 || !below ? Array.from(new Set(own)).toSorted() : below.folders(folder)
    },
    write: async (path, text) => {
      files.set(path, text)
      saved.push(path)
    },
    sweep: async () => {},
  }
  let time = 0
  const ticks = new Set<() => void>()
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
    disk,
    stdin: async () => new TextEncoder().encode(stdin),
    clock: {
      now: () => time,
      every: (_, tick) => {
        ticks.add(tick)
        return () => ticks.delete(tick)
      },
    },
    parallelism: 2,
    hire: (size) => ({ ...alone((job) => work(job, { derive, disk })), size }),
    fileAt: (path) => files.get(path),
    saved,
    pass: (milliseconds) => {
      time += milliseconds
      for (const tick of ticks) tick()
    },
    freshSeed: () => 'fresh',
    banks,
    version: '9.8.7',
    stdout: () => written.out,
    stderr: () => written.err,
    letGo: () => open === 0 && ticks.size === 0,
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
