import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coloured } from '../../../src/cli/terminal/paint.ts'
import { cellsOf, paintWords, wrap } from '../../../src/cli/terminal/wrap.ts'

const SEED = { seed: 20230727, numRuns: 300 }

describe('wrap', () => {
  test('no line is wider than the width, and no word is lost', () => {
    const words = fc.array(fc.constantFrom('a', 'it', 'word', 'Shoigu', '서울', 'é', 'disarmament'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 14, max: 60 }), (list, width) => {
        const lines = wrap(list.join(' '), width, '1. ')
        expect(lines.every((line) => cellsOf(line) <= width)).toBe(true)
        expect(lines.map((line) => line.slice(3)).join(' ')).toBe(list.join(' '))
      }),
      SEED,
    )
  })

  test('a word longer than a line is cut', () => {
    expect(wrap('abcdefgh ij', 5)).toEqual(['abcde', 'fgh', 'ij'])
    expect(wrap('서울서울', 5)).toEqual(['서울', '서울'])
  })

  test('an empty text is one line, so that its label shows', () => {
    expect(wrap('', 10, 'Key ')).toEqual(['Key '])
  })

  test('colours take no room, and words keep theirs across lines', () => {
    const lines = wrap(paintWords('one two three', coloured.bold), 8)

    expect(lines.map(cellsOf)).toEqual([7, 5])
    expect(lines[1]).toBe(coloured.bold('three'))
  })
})

test.each([
  ['plain', 5],
  ['e\u0301', 1],
  ['서울', 4],
  ['👩‍👩‍👧', 2],
  ['…–“”', 4],
  ['', 0],
])('"%s" takes %i cells', (text, cells) => {
  expect(cellsOf(text)).toBe(cells)
})
