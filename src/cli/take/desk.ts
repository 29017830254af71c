import type { Io } from '../io.ts'
import { type Page, pageOf } from '../terminal/page.ts'
import { screenOn } from '../terminal/screen.ts'
import type { Ask } from './ask.ts'
import { askByKeys } from './ask-by-keys.ts'
import { askByLines } from './ask-by-lines.ts'

/** Where a quiz is taken. */
export interface Desk {
  /** Asks one question. */
  readonly ask: Ask
  /** Lets go of the keyboard. */
  readonly close: () => void
}

/** Opens the keyboard key by key, or line by line where the terminal can do no more. */
export function openDesk({ keyboard, out, env }: Io, { paint }: Page): Desk {
  const page = () => pageOf(out, paint)
  if (keyboard.keys && env['TERM'] !== 'dumb') {
    const keys = keyboard.keys()
    return { ask: askByKeys({ keys, screen: screenOn(out), page }), close: keys.close }
  }
  const lines = keyboard.lines()
  return { ask: askByLines({ lines, out, page }), close: lines.close }
}
