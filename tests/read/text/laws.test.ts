import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank } from '../../../src/read/text/chars.ts'
import { maskMarkup } from '../../../src/read/text/markup.ts'
import { readText } from '../../../src/read/text/read-text.ts'
import type { Span } from '../../../src/read/text/types.ts'

const pieces = [
  'Kim',
  'Lee',
  'the ministry',
  'said',
  'may',
  'not',
  'that',
  'left',
  'Mr',
  'U.S.',
  '5',
  'p.m.',
  'By',
  'Photo',
  'SEOUL',
  '(AP)',
  '—',
  ',',
  '.',
  '?',
  '!',
  ';',
  ':',
  '...',
  '"',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '(',
  ')',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  ' ',
  ' ',
  '<p>',
  '</p>',
  '<b>',
  '<',
  '&quot;',
  '&amp;',
  '&#39;',
  '# ',
  '- ',
  '。',
  '؟',
  '।',
  '\u0000',
  '\u202e',
  '\ud800',
  '\u2028',
  '😀',
]
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
)

/** Whether spans are in order and apart. */
function areApart(spans: readonly Span[]): boolean {
  return spans.every(({ start, end }, i) => start < end && (spans[i - 1]?.end ?? 0) <= start)
}

/** What stands in a span and in none of `inner`, without blanks and markup. */
function leftOver(text: string, { start, end }: Span, inner: readonly Span[]): string {
  const masked = maskMarkup(text)
  let [at, left] = [start, '']
  for (const span of [...inner, { start: end, end }]) {
    for (; at < span.start; at += 1) if (!isBlank(masked.charCodeAt(at))) left += masked.charAt(at)
    at = Math.max(at, span.end)
  }
  return left
}

const law = (name: string, holds: (text: string) => void) => {
  test(name, () => {
    fc.assert(fc.property(anyText, holds), { numRuns: 600 })
  })
}

describe('of any text', () => {
  law('paragraphs are in order and hold all that is not blank', (text) => {
    const { blocks } = readText(text)
    expect(areApart(blocks)).toBe(true)
    expect(leftOver(text, { start: 0, end: text.length }, blocks)).toBe('')
  })

  law('sentences lie in their paragraphs and hold all of them but marks and datelines', (text) => {
    const { blocks, sentences, datelines } = readText(text)
    expect(areApart(sentences)).toBe(true)
    blocks.forEach((block, i) => {
      const inner = sentences.filter((sentence) => sentence.block === i)
      const heads = [...(block.mark ? [block.mark] : []), ...datelines.filter((line) => line.block === i)]
      for (const { start, end } of [...inner, ...heads])
        expect(block.start <= start && end <= block.end).toBe(true)
      expect(leftOver(text, block, [...heads, ...inner])).toBe('')
    })
  })

  law('quotations lie in their paragraphs, and those not nested are apart', (text) => {
    const { blocks, quotations } = readText(text)
    expect(areApart(quotations.filter(({ nested }) => !nested))).toBe(true)
    for (const { start, end, block, speaker } of quotations) {
      expect((blocks[block]?.start ?? Infinity) <= start && end <= (blocks[block]?.end ?? -1)).toBe(true)
      if (speaker) expect(speaker.end <= start || speaker.start >= end).toBe(true)
    }
  })

  law('stances lie in their sentences', (text) => {
    const { sentences, stances } = readText(text)
    for (const { start, end, sentence, cue } of stances) {
      const own = sentences[sentence]
      expect(start < end && cue.start < cue.end).toBe(true)
      expect((own?.start ?? Infinity) <= start && end <= (own?.end ?? -1)).toBe(true)
    }
  })

  law('reading it twice gives the same', (text) => {
    expect(readText(text)).toEqual(readText(text))
  })

  law('markup is written over in place', (text) => {
    expect(maskMarkup(text)).toHaveLength(text.length)
  })
})

describe('hostile texts are read', () => {
  const size = 1_000_000
  test.each([
    ['nothing', ''],
    ['one word', 'a'.repeat(5 * size)],
    ['no end of a sentence', 'may say that '.repeat(size / 13)],
    ['commas', ','.repeat(size)],
    ['quotation marks', '"'.repeat(size)],
    ['opening marks', '“'.repeat(size)],
    ['opening brackets', '('.repeat(size)],
    ['opening tags', '<a '.repeat(size / 3)],
    ['comments that do not end', '<!--'.repeat(size / 4)],
    ['full stops', '. '.repeat(size / 2)],
    ['control characters', '\u0000\u0007'.repeat(size / 2)],
    ['marks of direction', '\u202e\u200f'.repeat(size / 2)],
    ['halves of pairs', '\ud800'.repeat(size)],
  ])('%s', (_, text) => {
    const { blocks } = readText(text)
    expect(blocks.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
  })
})
