import type { Sink } from '../io.ts'
import type { Frame } from './prompt.ts'
import { cellsOf } from './wrap.ts'

const ESCAPE = '\u001b['
const toEndOfLine = `${ESCAPE}K`
const toEndOfScreen = `${ESCAPE}J`
const up = (lines: number) => (lines > 0 ? `${ESCAPE}${lines}A` : '')
const right = (cells: number) => (cells > 0 ? `${ESCAPE}${cells}C` : '')

/** The part of a terminal below what has been printed, drawn anew in its place. */
export interface Screen {
  /** Draws `frame` over the one before. */
  readonly draw: (frame: Frame) => void
  /** Draws lines that stay: what comes next comes below. */
  readonly settle: (lines: readonly string[]) => void
}

/**
 * A screen that draws in one write and clears only what it doesn't draw over, so that nothing flickers.
 *
 * The cursor stays visible where the reader is: a screen reader follows it, and there is nothing to restore.
 */
export function screenOn(sink: Sink): Screen {
  let before: Frame | undefined

  const toTop = () => {
    if (!before) return ''
    const { columns = 80 } = sink.size()
    // Lines of a frame that was drawn before the window shrank take more rows now.
    const rows = before.lines
      .slice(0, before.cursor[0])
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(cellsOf(line) / columns)), 0)
    return `\r${up(rows)}`
  }
  // Cleared before it is written: behind a line as wide as the screen the cursor stands on its last letter.
  const set = (lines: readonly string[]) => lines.map((line) => `${toEndOfLine}${line}\n`).join('')

  return {
    draw: (frame) => {
      const shown = windowOn(frame, (sink.size().rows ?? 24) - 1)
      const [line, cell] = shown.cursor
      const back = `${up(shown.lines.length - line)}\r${right(cell)}`
      sink.write(`${toTop()}${set(shown.lines)}${toEndOfScreen}${back}`)
      before = shown
    },
    settle: (lines) => {
      sink.write(`${toTop()}${set(lines)}${toEndOfScreen}`)
      before = undefined
    },
  }
}

/** The part of a frame round the cursor that fits into `rows`: no terminal can draw over what has left its top. */
export function windowOn({ lines, cursor: [line, cell] }: Frame, rows: number): Frame {
  if (lines.length <= rows) return { lines, cursor: [line, cell] }
  const from = Math.min(Math.max(0, line - Math.floor(rows / 2)), lines.length - rows)
  const shown = lines.slice(from, from + rows).map((text, i) => {
    if (i === 0 && from > 0) return '⋮'
    return i === rows - 1 && from + rows < lines.length ? '⋮' : text
  })
  return { lines: shown, cursor: [line - from, cell] }
}
