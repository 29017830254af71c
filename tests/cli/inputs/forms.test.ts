import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NewsquizError } from '../../../src/base/errors.ts'
import { dayIn } from '../../../src/cli/inputs/day-in.ts'
import { decodeText } from '../../../src/cli/inputs/decode.ts'
import { formOf } from '../../../src/cli/inputs/form-of.ts'
import { draftFromMarkdown } from '../../../src/cli/inputs/markdown.ts'
import { draftFromText } from '../../../src/cli/inputs/plain.ts'
import { readArticle } from '../../../src/cli/inputs/read-article.ts'
import { readStory } from '../../../src/derive/story.ts'

const PUBLISHED = { published: '2024-03-05' }

describe('the form of a file', () => {
  test.each([
    ['a.txt', 'Words.', 'text'],
    ['a.txt', '\n<!DOCTYPE html>\n<html>', 'html'],
    ['a.txt', '<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
    ['a.txt', '<b>Bold</b> words begin this text.', 'text'],
    ['a.htm', '<p>Words.', 'html'],
    ['a.md', '# Words', 'markdown'],
    ['a.md', '<div>Words in Markdown</div>', 'markdown'],
    ['a.txt', '---\npublished: 2024-03-05\n---\nWords.', 'markdown'],
    ['a.json', '{"text": "<html>"}', 'json'],
    ['a.jsonl', '{"text": "x"}', 'json-lines'],
    ['-', '{"text": "x"}', 'json'],
    ['-', '{"text": "x"}\n{"text": "y"}\n', 'json-lines'],
    ['-', '{\n "text": "x"\n}', 'json'],
    ['-', '[{"text": "x"}]', 'json'],
    ['-', '[Reuters] A bridge fell.', 'text'],
    ['-', '<article><p>Words.', 'html'],
    ['-', '# Words', 'markdown'],
    ['A.HTML', 'Words.', 'html'],
    ['notes', 'Words.', 'text'],
  ])('%s that holds %j is %s', (name, text, form) => {
    expect(formOf(name, text)).toBe(form)
  })
})

describe('a headline in plain text', () => {
  test.each([
    ['Bridge opens\n\nIt was opened on Monday.', 'Bridge opens'],
    ['\n\n  Bridge opens  \r\n\r\nIt was opened on Monday.', 'Bridge opens'],
    ['Is the bridge safe?\n\nEngineers say so.', 'Is the bridge safe?'],
    ['Bridge opens\nThe long bridge over the river was opened on Monday by the mayor.', 'Bridge opens'],
    ['The bridge was opened.\n\nIt is long.', undefined],
    ['It was “opened.”\n\nIt is long.', undefined],
    ['LYON, March 5 –\n\nThe bridge was opened.', undefined],
    ['The long bridge over the\nriver was opened on Monday\nby the mayor.', undefined],
    ['Bridge opens', undefined],
    ['* * *\n\nIt was opened.', undefined],
    [`${'Long '.repeat(50)}line\n\nIt was opened.`, undefined],
  ])('%j has %j', (text, headline) => {
    const draft = draftFromText(text)

    expect(draft.headline).toBe(headline)
    expect(draft.text).toBe(headline === undefined ? text.trim() : draft.text)
    if (headline !== undefined) expect(draft.text).not.toContain(headline)
  })
})

describe('Markdown', () => {
  test.each([
    ['# A *long* bridge\n\nIt opened.', { headline: 'A long bridge', text: 'It opened.' }],
    ['A bridge\n========\n\nIt opened.', { headline: 'A bridge', text: 'It opened.' }],
    [
      '---\ntitle: "A: bridge"\ndate: 2024-03-05T10:00:00Z\ntags:\n  - title: no\n---\n\nIt opened.',
      { headline: 'A: bridge', published: '2024-03-05T10:00:00Z', text: 'It opened.' },
    ],
    [
      'It **opened** on _Monday_, [they](https://x.example/a_(b)) said.',
      { text: 'It opened on Monday, they) said.' },
    ],
    ['![a photo](x.png)It opened.', { text: 'It opened.' }],
    [
      'It cost 5 * 3 * 2 and snake_case_name and 2*3*4.',
      { text: 'It cost 5 * 3 * 2 and snake_case_name and 2*3*4.' },
    ],
    ['> It opened.\n\n- One\n- Two\n\n1. Three', { text: 'It opened.\n\nOne\nTwo\n\nThree' }],
    ['## Part\n\n```\ncode\n```\n\nIt opened.<!-- no -->', { text: 'Part\n\n\nIt opened.' }],
    ['It opened \\*.\n\n[1]: https://x.example', { text: 'It opened *.' }],
    ['---\nNot closed', { text: 'Not closed' }],
  ])('%j', (file, draft) => {
    expect(draftFromMarkdown(file)).toEqual(draft)
  })

  test('a story of ours reads as it does everywhere else', async () => {
    const file = readFileSync('questions/korean-armistice-70/article.md', 'utf8')

    expect(await readArticle('article.md', file)).toEqual(readStory(file).article)
  })

  test('text without markup stays as it is, so that offsets hold', () => {
    const words = fc.stringMatching(/^[A-Za-z0-9 ,.'"“”()&%$:;?!-]{0,60}$/)
    fc.assert(
      fc.property(fc.array(words), (lines) => {
        const text = lines
          .map((line) => `x${line}`.trimEnd())
          .join('\n')
          .trim()
        fc.pre(!/^x?[-=]+$/m.test(text))
        expect(draftFromMarkdown(text)).toEqual({ text })
      }),
    )
  })
})

describe('the day of a date from a file', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05T23:59:59-08:00', '2024-03-05'],
    ['2024/03/05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['20240305T101500Z', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    ['Tuesday, March 5, 2024 at 10:15 a.m.', '2024-03-05'],
    ['Tue, 05 Mar 2024 10:15:00 GMT', '2024-03-05'],
    ['25/3/2024', '2024-03-25'],
    ['5/3/2024', undefined],
    ['2024-02-30', undefined],
    ['2024-03', undefined],
    ['2024', undefined],
    ['yesterday', undefined],
    ['202403051', undefined],
    ['', undefined],
  ])('%j is %j', (found, day) => {
    expect(dayIn(found)).toBe(day)
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void dayIn(text)))
  })
})

describe('an article', () => {
  test('takes what the command line says over what the file says', async () => {
    const file = JSON.stringify({
      title: 'Old',
      date: '2023-01-01',
      text: 'It opened.',
      publisher: { name: 'Post' },
    })

    expect(await readArticle('a.json', file, { headline: 'New', ...PUBLISHED })).toEqual({
      headline: 'New',
      publisher: 'Post',
      published: '2024-03-05',
      language: 'en',
      text: 'It opened.',
    })
  })

  test('without a headline is called by its first words', async () => {
    const short = await readArticle('a.txt', 'It opened.', PUBLISHED)
    const long = await readArticle('a.txt', 'word '.repeat(100), PUBLISHED)

    expect(short.headline).toBe('It opened.')
    expect(long.headline).toMatch(/^(?:word ){24}…$/)
  })

  test('has NFC, LF and no byte order mark', async () => {
    const { text } = await readArticle('a.txt', '\ufeffCafe\u0301 opened.\r\nIt is open.', PUBLISHED)

    expect(text).toBe('Café opened.\nIt is open.')
  })

  test.each([
    ['a.txt', 'Words.', 'article/no-date', '--published YYYY-MM-DD'],
    ['a.json', '{"text": "Words.", "published": "5/3/2024"}', 'article/bad-date', '2023-07-27'],
    ['a.txt', ' \n . \n', 'article/no-text', 'Save'],
    ['a.html', '<html lang="de"><body><p>Worte.', 'article/language', 'English only'],
    ['a.json', '{"text": 1}', 'article/shape', '"text"'],
    ['a.json', '[1]', 'article/shape', 'Write'],
    ['a.json', '{"text": ', 'json/syntax', 'Check'],
    ['a.json', '{"text": "x", "__proto__": {}}', 'json/forbidden-key', 'Remove'],
  ])('%s that holds %j is refused as %s, with how to mend it', async (name, text, code, mend) => {
    const error: unknown = await readArticle(name, text).catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(NewsquizError)
    expect(error).toMatchObject({ code })
    expect(error instanceof Error && error.message).toContain(mend)
  })
})

describe('bytes', () => {
  const bytes = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))

  test.each([
    ['UTF-8', bytes('caf\u00c3\u00a9'), 'café'],
    ['Windows-1252', bytes('caf\u00e9 \u0093x\u0094'), 'café “x”'],
    ['UTF-16, little end first', bytes('\u00ff\u00fec\u0000a\u0000'), 'ca'],
    ['UTF-16, big end first', bytes('\u00fe\u00ff\u0000c\u0000a'), 'ca'],
    [
      'what a page declares',
      bytes('<meta charset="iso-8859-2"><p>\u00a3\u00f3d\u00bc'),
      '<meta charset="iso-8859-2"><p>Łódź',
    ],
    [
      'a page that declares nonsense',
      bytes('<meta charset="klingon">caf\u00e9'),
      '<meta charset="klingon">café',
    ],
  ])('%s', (_, given, text) => {
    expect(decodeText(given)).toBe(text)
  })

  test.each([
    ['%PDF-1.7 …', 'a PDF'],
    ['PK\u0003\u0004…', 'word processors'],
    ['{\\rtf1 …', 'rich text'],
    ['\u0089PNG…', 'a picture'],
    ['abc\u0000def', 'no text'],
  ])('%j is no text', (start, says) => {
    expect(() => decodeText(bytes(start))).toThrow(says)
  })

  test('too many are refused', () => {
    expect(() => decodeText(new Uint8Array(11), 10)).toThrow('10 is the most')
  })
})
