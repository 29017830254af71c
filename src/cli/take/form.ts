import type { Page } from '../terminal/page.ts'
import type { Prompt } from '../terminal/prompt.ts'

/** What a typed line says, or why it says nothing. */
export type Reading =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly why: string }

/** One thing to answer, in a terminal that sends keys and in one that sends lines. */
export interface Step {
  /** What it is about, where a question has several. */
  readonly label?: string
  /** Key by key. */
  readonly prompt: Prompt
  /** What a line can name by its number. */
  readonly items: readonly string[]
  /** What to type in a line. */
  readonly hint: string
  /** What a typed line says. */
  readonly read: (line: string) => Reading
}

/** The answers to the steps so far; `undefined` is a blank. */
export type Given = readonly unknown[]

/** How a question is answered in a terminal. */
export interface Form {
  /** What stands above the step at hand: the stem, and what has been filled in; `at` is missing once all is done. */
  readonly scene: (given: Given, page: Page, at?: number) => readonly string[]
  /** At least one. */
  readonly steps: readonly Step[]
  /** What the answers amount to as a response to the question. */
  readonly response: (given: Given) => unknown
}
