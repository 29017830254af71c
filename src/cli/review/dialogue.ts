import type { Page } from '../terminal/page.ts'

/** A key and what it stands for. */
export interface Command<C extends string = string> {
  /** The letter to press or to type. */
  readonly key: string
  /** What it does, in a word; a line may say it in full. */
  readonly word: C
}

/** How a person ends a dialogue: at leave, or by Ctrl-C. */
export type End = 'quit' | 'interrupted'

/** Talks with whoever sits at the terminal. */
export interface Dialogue {
  /** The page as wide as it is now. */
  readonly page: () => Page
  /** Prints lines that stay. */
  readonly show: (lines: readonly string[]) => void
  /** Asks for one of the commands. */
  readonly choose: <C extends string>(commands: readonly Command<C>[]) => Promise<C | End>
  /** Asks for words, beginning with `text`; `undefined` where none are given. */
  readonly type: (label: string, text: string) => Promise<{ readonly text: string | undefined } | End>
  /** Lets go of the keyboard. */
  readonly close: () => void
}
