import { createInterface, emitKeypressEvents, type Interface } from 'node:readline'
import type { ReadStream } from 'node:tty'
import type { Key, Keyboard, Source } from '../io.ts'
import { queue } from './queue.ts'

/** How long an Escape waits for the rest of a code, in milliseconds; node's own half second feels broken. */
const ESCAPE_TIMEOUT = 50

/** What node tells of a key. */
interface Keypress {
  readonly name?: string
  readonly ctrl?: boolean
  readonly meta?: boolean
  readonly shift?: boolean
}

/** A keyboard on a stream: key by key where the terminal has a raw mode, else line by line. */
export function keyboardOn(input: ReadStream): Keyboard {
  const raw = input.isTTY && typeof input.setRawMode === 'function'
  return {
    isTTY: input.isTTY === true,
    ...(raw && { keys: () => keysOf(input) }),
    lines: () => linesOf(input),
  }
}

function keysOf(input: ReadStream): Source<Key> {
  const { next, push, end } = queue<Key>()
  const onKey = (text: string | undefined, { name, ctrl, meta, shift }: Keypress) =>
    push({ name, text, ctrl, meta, shift })
  // The one field of an interface that node reads here.
  emitKeypressEvents(input, { escapeCodeTimeout: ESCAPE_TIMEOUT } as unknown as Interface)
  input.setRawMode(true)
  input.on('keypress', onKey).on('end', end).resume()
  return {
    next,
    close: () => {
      input.off('keypress', onKey).off('end', end).pause()
      input.setRawMode(false)
    },
  }
}

function linesOf(input: ReadStream): Source<string> {
  const { next, push, end } = queue<string>()
  const reader = createInterface({ input, terminal: false }).on('line', push).on('close', end)
  return { next, close: () => reader.close() }
}
