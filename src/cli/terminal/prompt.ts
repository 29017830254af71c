import type { Key } from '../io.ts'
import type { Page } from './page.ts'

/** A piece of a screen that is drawn in one place again and again. */
export interface Frame {
  /** Each fits into the width of the page. */
  readonly lines: readonly string[]
  /** Where the reader is, and the cursor: line and cell, from 0. */
  readonly cursor: readonly [line: number, cell: number]
}

/** What a person did with a prompt: answered, left it blank, or went back to the one before. */
export type Outcome = { readonly answer: unknown } | 'skip' | 'back'

/** What comes of a key: the prompt as it stands now, or its end. */
export type Turn = { readonly prompt: Prompt } | { readonly outcome: Outcome }

/**
 * A prompt as it stands: how it looks, and what comes of a key.
 *
 * It is a value and remembers nothing: a key gives another prompt.
 */
export interface Prompt {
  /** How it looks. */
  readonly draw: (page: Page) => Frame
  /** What comes of a key; the prompt itself where the key means nothing. */
  readonly press: (key: Key) => Turn
}

/** The prompt goes on. */
export function goOn(prompt: Prompt): Turn {
  return { prompt }
}

/** The prompt is answered. */
export function answered(answer: unknown): Turn {
  return { outcome: { answer } }
}

/** Left blank. */
export const skipped: Turn = { outcome: 'skip' }

/** Back to the prompt before. */
export const wentBack: Turn = { outcome: 'back' }
