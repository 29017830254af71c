import type { Key } from '../io.ts'
import { clean } from './clean.ts'
import type { Page } from './page.ts'
import { answered, type Frame, goOn, type Prompt, type Turn, wentBack } from './prompt.ts'
import { cellsOf, charactersOf, wrap } from './wrap.ts'

/** Type a line, beginning with `text`; the answer is the text without the spaces around it. */
export function edit(hint: string, text = ''): Prompt {
  return editing(hint, text, '')
}

/** A line with the cursor between `left` and `right`. */
function editing(hint: string, left: string, right: string): Prompt {
  return {
    draw: (page) => drawLine(hint, left, right, page),
    press: (key) => press(hint, left, right, key),
  }
}

function drawLine(hint: string, left: string, right: string, { width, paint }: Page): Frame {
  const typed = fill(left + right, width - 3)
  const before = fill(`${left}|`, width - 3)
  const last = before.at(-1) ?? ''
  return {
    lines: [
      ...typed.map((line, i) => `${i === 0 ? '› ' : '  '}${paint.here(line)}`),
      ...(before.length > typed.length ? [''] : []),
      ...wrap(`${hint} Enter when done, Esc to skip.`, width).map(paint.dim),
    ],
    cursor: [before.length - 1, 1 + cellsOf(last)],
  }
}

/** Lines of at most `width` cells, broken anywhere: what is typed keeps its spaces. */
function fill(text: string, width: number): string[] {
  const lines = ['']
  for (const character of charactersOf(text)) {
    const line = lines.at(-1) ?? ''
    if (cellsOf(line + character) > width) lines.push(character)
    else lines[lines.length - 1] = line + character
  }
  return lines
}

function press(hint: string, left: string, right: string, key: Key): Turn {
  const { name = '', text = '', ctrl, meta } = key
  if (name === 'return' || name === 'enter') {
    const line = (left + right).trim()
    return line === '' ? goOn(editing(hint, left, right)) : answered(line)
  }
  if (name === 'up') return wentBack
  const edited = edits.get(ctrl ? `ctrl-${name}` : name)?.(left, right)
  if (edited) return goOn(editing(hint, ...edited))
  const typed = ctrl || meta ? '' : clean(text)
  return goOn(editing(hint, left + typed, right))
}

type Edit = (left: string, right: string) => readonly [left: string, right: string]

const butLast = (text: string) => charactersOf(text).slice(0, -1).join('')
const butFirst = (text: string) => charactersOf(text).slice(1).join('')
const toStart: Edit = (left, right) => ['', left + right]
const toEnd: Edit = (left, right) => [left + right, '']
const back: Edit = (left, right) => [butLast(left), (charactersOf(left).at(-1) ?? '') + right]
const onwards: Edit = (left, right) => [left + (charactersOf(right)[0] ?? ''), butFirst(right)]
const rubOut: Edit = (left, right) => [butLast(left), right]

/** The keys that a shell has taught everybody. */
const edits: ReadonlyMap<string, Edit> = new Map([
  ['left', back],
  ['right', onwards],
  ['home', toStart],
  ['end', toEnd],
  ['backspace', rubOut],
  ['delete', (left, right) => [left, butFirst(right)]],
  ['ctrl-a', toStart],
  ['ctrl-e', toEnd],
  ['ctrl-b', back],
  ['ctrl-f', onwards],
  ['ctrl-h', rubOut],
  ['ctrl-k', (left) => [left, '']],
  ['ctrl-u', (_, right) => ['', right]],
  ['ctrl-w', (left, right) => [left.slice(0, left.trimEnd().lastIndexOf(' ') + 1), right]],
])
