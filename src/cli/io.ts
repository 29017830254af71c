import type { Bank } from '../bank/bank.ts'
import type { Crew } from './derive/crew.ts'
import type { Disk } from './disk.ts'

/** Where the command writes. */
export interface Sink {
  /** Writes as it stands. */
  readonly write: (text: string) => void
  /** Whether a person reads it. */
  readonly isTTY: boolean
  /** Its width and height now, in cells, where they are known. */
  readonly size: () => { readonly columns?: number | undefined; readonly rows?: number | undefined }
}

/** A key pressed, as node:readline tells it. */
export interface Key {
  /** `up`, `return`, `a` …; absent for most marks. */
  readonly name?: string | undefined
  /** What it types, where it types something. */
  readonly text?: string | undefined
  /** With Control. */
  readonly ctrl?: boolean | undefined
  /** With Alt. */
  readonly meta?: boolean | undefined
  /** With Shift. */
  readonly shift?: boolean | undefined
}

/** Something that comes piece by piece, until `undefined` says that it has ended. */
export interface Source<T> {
  /** The next piece, once it is there. */
  readonly next: () => Promise<T | undefined>
  /** Lets go of the keyboard and leaves the terminal as it was. */
  readonly close: () => void
}

/** Where a person types. */
export interface Keyboard {
  /** Whether a person types there. */
  readonly isTTY: boolean
  /** Opens it key by key; absent where the terminal can't do so. */
  readonly keys?: () => Source<Key>
  /** Opens it line by line. */
  readonly lines: () => Source<string>
}

/** What tells how long something takes. */
export interface Clock {
  /** Milliseconds since some moment. */
  readonly now: () => number
  /** Calls again and again until what it gives is called. */
  readonly every: (milliseconds: number, tick: () => void) => () => void
}

/** The world around the command, given to it so that a test can give another. */
export interface Io {
  /** For what was asked for. */
  readonly out: Sink
  /** For hints and mistakes. */
  readonly err: Sink
  /** For answers. */
  readonly keyboard: Keyboard
  /** The environment. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** The text of a file; rejects with node's error. */
  readonly readFile: (path: string) => Promise<string>
  /** Files and folders, to read and to write. */
  readonly disk: Disk
  /** All that stdin holds. */
  readonly stdin: () => Promise<Uint8Array>
  /** The time. */
  readonly clock: Clock
  /** How many threads the machine runs at a time. */
  readonly parallelism: number
  /** Those who derive, in threads of their own where there is more than one. */
  readonly hire: (size: number) => Crew
  /** A seed that nobody has had. */
  readonly freshSeed: () => string
  /** The banks that ship; all are drawn from where none is named. */
  readonly banks: readonly Bank[]
  /** The version of the package. */
  readonly version: string
}
