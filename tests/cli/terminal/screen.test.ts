import { describe, expect, test } from 'vitest'
import { screenOn, windowOn } from '../../../src/cli/terminal/screen.ts'
import { screenAfter } from '../fake-io.ts'

function paper(size: { columns: number; rows: number }) {
  const writes: string[] = []
  const sink = { write: (text: string) => void writes.push(text), isTTY: true, size: () => size }
  return { writes, screen: screenOn(sink), shows: () => screenAfter(writes.join(''), size.columns) }
}

describe('a screen', () => {
  test('draws a frame over the one before, longer or shorter, in one write each', () => {
    const { writes, screen, shows } = paper({ columns: 20, rows: 10 })

    screen.settle(['above'])
    screen.draw({ lines: ['one', 'two', 'three'], cursor: [1, 0] })
    screen.draw({ lines: ['uno'], cursor: [0, 0] })
    expect(shows()).toEqual(['above', 'uno', ''])
    screen.draw({ lines: ['eins', 'zwei'], cursor: [1, 2] })
    screen.settle(['done'])

    expect(shows()).toEqual(['above', 'done', ''])
    expect(writes).toHaveLength(5)
  })

  test('leaves the cursor where the reader is', () => {
    const { writes, screen, shows } = paper({ columns: 20, rows: 10 })

    screen.draw({ lines: ['one', 'two', 'three'], cursor: [1, 2] })
    writes.push('#')

    expect(shows().slice(0, 3)).toEqual(['one', 'tw#', 'three'])
  })

  test('finds the top of a frame again when the window has become narrower', () => {
    const size = { columns: 20, rows: 10 }
    const { writes, screen } = paper(size)
    screen.draw({ lines: ['x'.repeat(20), 'two'], cursor: [1, 0] })

    size.columns = 10
    screen.draw({ lines: ['one'], cursor: [0, 0] })

    expect(writes[1]).toMatch(/^\r\p{Cc}\[2A/u)
  })

  test('clears a line before it writes it, so that a full line keeps its last letter', () => {
    const { writes, screen } = paper({ columns: 5, rows: 10 })

    screen.settle(['12345'])

    expect(writes.join('')).toMatch(/^\p{Cc}\[K12345\n/u)
  })
})

describe('a frame higher than the screen', () => {
  const lines = Array.from({ length: 20 }, (_, i) => `line ${i}`)

  test.each([0, 3, 10, 16, 19])('is cut round its cursor at line %i', (at) => {
    const shown = windowOn({ lines, cursor: [at, 1] }, 8)

    expect(shown.lines).toHaveLength(8)
    expect(shown.lines[shown.cursor[0]]).toBe(`line ${at}`)
    expect(shown.lines[0] === '⋮').toBe(shown.lines[1] !== 'line 1')
    expect(shown.lines.at(-1) === '⋮').toBe(shown.lines.at(-2) !== 'line 18')
  })

  test('is left alone where it fits', () => {
    expect(windowOn({ lines, cursor: [4, 1] }, 20)).toEqual({ lines, cursor: [4, 1] })
  })
})
