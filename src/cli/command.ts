import type { Io } from './io.ts'
import type { Flags, OptionName } from './options.ts'
import type { Page } from './terminal/page.ts'

/** What a command is called with. */
export interface Call {
  /** The bank that was named, as typed. */
  readonly bank: string | undefined
  /** What was named, as typed: the bank, or several files. */
  readonly operands: readonly string[]
  /** The options given. */
  readonly flags: Flags
  /** The words behind `newsquiz` that ask for the same. */
  readonly words: readonly string[]
  /** The world. */
  readonly io: Io
  /** What stdout is set on. */
  readonly page: Page
}

/** A command line that works, and what it does. */
export interface Example {
  /** As typed, `newsquiz` included. */
  readonly line: string
  /** What comes of it. */
  readonly does: string
}

/** A command of `newsquiz`. */
export interface Command {
  /** What it does, in a few words. */
  readonly summary: string
  /** How what it works on stands in its usage line. */
  readonly takes: '[bank]' | '<bank>' | '<file…>' | '<folder>' | '<folder…>'
  /** What else there is to know. */
  readonly details: string
  /** The options that it takes besides those that every command takes. */
  readonly options: readonly OptionName[]
  /** At least two. */
  readonly examples: readonly Example[]
  /** Does it, and says the exit code. */
  readonly run: (call: Call) => Promise<number>
}
