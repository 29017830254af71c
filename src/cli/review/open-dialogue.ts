import type { Io } from '../io.ts'
import { type Page, pageOf } from '../terminal/page.ts'
import { screenOn } from '../terminal/screen.ts'
import { dialogueByKeys } from './by-keys.ts'
import { dialogueByLines } from './by-lines.ts'
import type { Dialogue } from './dialogue.ts'

/** Opens the keyboard key by key, or line by line where the terminal can do no more. */
export function openDialogue({ keyboard, out, env }: Io, { paint }: Page): Dialogue {
  const page = () => pageOf(out, paint)
  if (keyboard.keys && env['TERM'] !== 'dumb')
    return dialogueByKeys({ keys: keyboard.keys(), screen: screenOn(out), page }, out)
  return dialogueByLines({ lines: keyboard.lines(), out, page })
}
