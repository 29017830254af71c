import { PassThrough } from 'node:stream'
import type { ReadStream } from 'node:tty'
import { describe, expect, test } from 'vitest'
import { keyboardOn } from '../../../src/cli/terminal/keyboard.ts'

/** A terminal that remembers whether it is raw. */
function terminal({ isTTY = true, hasRaw = true } = {}) {
  const stream = new PassThrough()
  const modes: boolean[] = []
  const setRawMode = (mode: boolean) => void modes.push(mode)
  // As much of a terminal as the keyboard asks for.
  const input = Object.assign(stream, { isTTY, ...(hasRaw && { setRawMode }) }) as unknown as ReadStream
  return { input, modes, type: (text: string) => void stream.write(text), hangUp: () => void stream.end() }
}

async function take<T>(source: { next: () => Promise<T> }, count: number): Promise<T[]> {
  const taken: T[] = []
  for (let i = 0; i < count; i += 1) taken.push(await source.next())
  return taken
}

describe('key by key', () => {
  test('tells arrows, letters, Control and Shift-Tab', async () => {
    const { input, type } = terminal()
    const keys = keyboardOn(input).keys?.()
    type('\u001b[Aé\u0003\u001b[Z\r')

    const [up, letter, interrupt, tab, enter] = keys ? await take(keys, 5) : []

    expect([up?.name, letter?.text, enter?.name]).toEqual(['up', 'é', 'return'])
    expect([interrupt?.ctrl, interrupt?.name]).toEqual([true, 'c'])
    expect([tab?.shift, tab?.name]).toEqual([true, 'tab'])
    keys?.close()
  })

  test('keys pressed before they are asked for wait', async () => {
    const { input, type } = terminal()
    const keys = keyboardOn(input).keys?.()
    type('ab')
    await new Promise((resolve) => setTimeout(resolve, 10))
    type('c')

    expect(keys && (await take(keys, 3)).map((key) => key?.text)).toEqual(['a', 'b', 'c'])
    keys?.close()
  })

  test('Escape alone is told before another key is pressed', async () => {
    const { input, type } = terminal()
    const keys = keyboardOn(input).keys?.()
    type('\u001b')

    expect((await keys?.next())?.name).toBe('escape')
    keys?.close()
  })

  test('the terminal is raw while it is open, and as before afterwards', () => {
    const { input, modes } = terminal()

    keyboardOn(input).keys?.().close()

    expect(modes).toEqual([true, false])
    expect([input.listenerCount('keypress'), input.isPaused()]).toEqual([0, true])
  })

  test('a terminal that hangs up ends it', async () => {
    const { input, hangUp } = terminal()
    const keys = keyboardOn(input).keys?.()
    const next = keys?.next()
    hangUp()

    expect(await next).toBeUndefined()
    expect(await keys?.next()).toBeUndefined()
  })

  test('is not on offer without a raw mode, nor without a terminal', () => {
    expect(keyboardOn(terminal({ hasRaw: false }).input).keys).toBeUndefined()
    expect(keyboardOn(terminal({ isTTY: false }).input)).toMatchObject({ isTTY: false })
    expect(keyboardOn(terminal({ isTTY: false }).input).keys).toBeUndefined()
  })
})

test('line by line, until the end', async () => {
  const { input, type, hangUp } = terminal()
  const lines = keyboardOn(input).lines()
  type('one\ntwo\n')
  hangUp()

  expect(await take(lines, 3)).toEqual(['one', 'two', undefined])
  lines.close()
})
