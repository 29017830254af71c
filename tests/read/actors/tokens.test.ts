import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishNameWords } from '../../../src/language/en/names.ts'
import { tokenize } from '../../../src/read/actors/tokens.ts'

const { abbreviations } = englishNameWords
const read = (text: string) => tokenize(text, abbreviations).words

test.each([
  ['Gen. Ahn’s aide, J. Tan, left.', ['Gen.', 'Ahn', '’s', 'aide', ',', 'J.', 'Tan', ',', 'left', '.']],
  ['The U.S.-led talks at 9 a.m. ended.', ['The', 'U.S.-led', 'talks', 'at', '9', 'a.m.', 'ended', '.']],
  ['Kim Yo-jong, O’Brien and AT&T', ['Kim', 'Yo-jong', ',', 'O’Brien', 'and', 'AT&T']],
  ['$1,200.50, 21st, 5bn, 2-1, 3D', ['$', '1,200.50', ',', '21st', ',', '5bn', ',', '2-1', ',', '3D']],
  ['1,2x -- "yes"... no', ['1', ',', '2x', '--', '"', 'yes', '"', '...', 'no']],
  ['Łódź, Москва, São', ['Łódź', ',', 'Москва', ',', 'São']],
  ['It was Tan. Nobody came.', ['It', 'was', 'Tan', '.', 'Nobody', 'came', '.']],
  ['Acme Corp. grew. So did Inc', ['Acme', 'Corp.', 'grew', '.', 'So', 'did', 'Inc']],
  ['the boys’ club', ['the', 'boys', '’', 'club']],
  ['\u200eTan\u200f 😀', ['Tan', '😀']],
])('%s', (text, words) => {
  expect(read(text)).toEqual(words)
})

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('U.S.', "'s", '1,2', '--', '...', 'Mr.', '\ud800', ' '),
  ),
)

test('tokens are the slices at their offsets, in order, and hold all but space', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('')
      const { words, starts, ends } = tokenize(text, abbreviations)
      let before = 0
      words.forEach((word, i) => {
        const [start = -1, end = -1] = [starts[i], ends[i]]
        expect(text.slice(start, end)).toBe(word)
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(before, start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
        before = end
      })
      expect(text.slice(before)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
    }),
  )
})

test('a stretch is read as if it stood alone, at its offsets', () => {
  const text = 'Nobody saw Mr. Tan today.'
  const within = tokenize(text, abbreviations, 11, 18)
  expect(within).toEqual({ words: ['Mr.', 'Tan'], starts: [11, 15], ends: [14, 18] })
})

test.each([['1,'], ['a.'], ['A-'], ["'s"], ['-'], ['.'], ['x@'], ['1,1x'], ['é'], ['A '], ['\u200f']])(
  'a million times %j is read before the test times out',
  (part) => {
    const words = read(part.repeat(1_000_000))
    expect(words.join('')).toBe(part.replace(/[ \u200f]/, '').repeat(1_000_000))
  },
)
