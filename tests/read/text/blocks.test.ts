import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/read/text/read-text.ts'
import { rolesOfText, sliceOf } from './support.ts'

const BODY = 'The truce was signed in the village on a rainy morning, and both sides left without a word.'

describe('the role of a line between paragraphs of a body', () => {
  test.each([
    ['byline', 'By Jane Roe, Staff Writer'],
    ['byline', 'By JANE ROE and John Q. Doe'],
    ['byline', 'Written by Jane Roe'],
    ['byline', 'Jane Roe, Senior Correspondent'],
    ['byline', 'Published: 27 July 2023'],
    ['byline', 'July 27, 2023'],
    ['byline', 'Associated Press'],
    ['caption', 'Image caption, A guard stands at the border'],
    ['boilerplate', '5 min read'],
    ['caption', 'Photo: A guard stands at the border.'],
    ['caption', 'A guard stands at the border. (Reuters photo)'],
    ['caption', 'A guard stands at the border, May 3, 2023. (AP Photo/Jane Roe)'],
    ['caption', 'FILE - A guard stands at the border.'],
    ['caption', 'In this photo released by the agency, a guard stands at the border.'],
    ['boilerplate', 'READ ALSO: What the truce left open'],
    ['boilerplate', 'Related: What the truce left open'],
    ['boilerplate', 'Subscribe to our morning letter for more.'],
    ['boilerplate', '© 2023 The Daily Example'],
    ['boilerplate', 'Copyright 2023 The Daily Example. All rights reserved.'],
    ['boilerplate', 'Click here to read more'],
    ['boilerplate', 'Share this'],
    ['boilerplate', 'We use cookies to improve this site.'],
    ['boilerplate', 'Reporting by Jane Roe; editing by John Doe'],
    ['boilerplate', '(Reporting by Jane Roe; Editing by John Doe)'],
    ['boilerplate', 'The Associated Press contributed to this report.'],
    ['boilerplate', '* * *'],
    ['subhead', 'What happened next'],
    ['subhead', '## What happened next'],
    ['subhead', '**What happened next**'],
    ['list', '- the village, which is empty'],
    ['list', '2. The village, which is empty'],
    ['list', '• The village, which is empty'],
    ['body', 'By Monday, the army had left the village.'],
    ['body', 'Related talks were held in the village.'],
    ['caption', 'This photo taken in May shows a guard at the border.'],
    ['body', 'The photo shows a guard at the border.'],
    ['body', 'This picture of a border at peace is wrong.'],
    ['body', 'It held.'],
    ['body', '“We left,” Kim said.'],
  ])('%s: %s', (role, line) => {
    const text = `${BODY}\n\n${line}\n\n${BODY}`
    expect(rolesOfText(text)).toEqual([
      ['body', BODY],
      [role, line],
      ['body', BODY],
    ])
  })
})

describe('the head of a story', () => {
  test('headline, deck, byline, body', () => {
    const lines = ['Truce Signed in Village', 'Both sides leave at noon', 'Jane Roe in Paris', BODY]
    expect(rolesOfText(lines.join('\n')).map(([role]) => role)).toEqual([
      'headline',
      'subhead',
      'byline',
      'body',
    ])
  })

  test('a heading of Markdown, with its mark', () => {
    const text = `# Truce signed\n\n${BODY}`
    const [headline] = readText(text).blocks
    expect(headline?.role).toBe('headline')
    expect(sliceOf(text, headline?.mark)).toBe('#')
  })

  test('a lone line is body, so is a first sentence', () => {
    expect(rolesOfText('Truce signed')).toEqual([['body', 'Truce signed']])
    expect(rolesOfText(`${BODY}\n${BODY}`).map(([role]) => role)).toEqual(['body', 'body'])
  })
})

describe('what a label alone announces', () => {
  test('is boilerplate up to a full stop', () => {
    const text = `${BODY}\nRelated stories\nWhat the truce left open\n${BODY}`
    expect(rolesOfText(text).map(([role]) => role)).toEqual(['body', 'boilerplate', 'boilerplate', 'body'])
  })
})

describe('the name below a quotation', () => {
  test('is a caption and its speaker', () => {
    const text = `${BODY}\n“We left at noon.”\nJane Roe\n${BODY}`
    const { blocks, quotations } = readText(text)
    expect(blocks.map(({ role }) => role)).toEqual(['body', 'body', 'caption', 'body'])
    expect(sliceOf(text, quotations[0]?.speaker)).toBe('Jane Roe')
  })
})

describe('lines', () => {
  const wrapped = [
    'The truce was signed in the village on a rainy morning, and both sides',
    'left without a word. A guard who had stood there since the autumn said',
    'Nobody had spoken.',
  ]

  test('of a column are joined', () => {
    expect(readText(wrapped.join('\n')).blocks).toHaveLength(1)
    expect(readText(wrapped.join('\r\n')).blocks).toHaveLength(1)
  })

  test('of their own are not', () => {
    expect(readText(`${BODY}\n${BODY}\r\n${BODY}\u2028${BODY}`).blocks).toHaveLength(4)
  })

  test('below a blank line begin a paragraph', () => {
    expect(readText(`${wrapped.join('\n')}\n\n${wrapped.join('\n')}`).blocks).toHaveLength(2)
  })

  test('with a mark begin an item', () => {
    expect(
      readText(`${wrapped.join('\n')}\n- the guard\n- the village`).blocks.map(({ role }) => role),
    ).toEqual(['body', 'list', 'list'])
  })
})

describe('HTML', () => {
  test('paragraphs are told by their tags', () => {
    const text =
      '<h1>Truce</h1><p>It <b>held</b>.</p><p>Nobody won.<br/>All left.</p><script>if (a < b) x("No.")</script>'
    const { blocks, sentences } = readText(text)
    expect(blocks.map((block) => sliceOf(text, block))).toEqual([
      'Truce',
      'It <b>held</b>.',
      'Nobody won.',
      'All left.',
    ])
    expect(sentences).toHaveLength(4)
  })

  test('entities are the characters that they stand for', () => {
    const text = 'He didn&#8217;t go. &ldquo;We won,&rdquo; Kim&nbsp;said &amp; left.'
    const { sentences, quotations } = readText(text)
    expect(sentences.map((span) => sliceOf(text, span))).toEqual([
      'He didn&#8217;t go.',
      '&ldquo;We won,&rdquo; Kim&nbsp;said &amp; left.',
    ])
    expect(quotations.map((span) => [sliceOf(text, span), sliceOf(text, span.speaker)])).toEqual([
      ['&ldquo;We won,&rdquo;', 'Kim'],
    ])
  })

  test('entities and marks of direction do not part a cue from its words', () => {
    const text = 'Kim said: &ldquo;Lee \u200ewill\u200e leave.&rdquo;'
    expect(readText(text).stances.map(({ kind, cue }) => [kind, sliceOf(text, cue)])).toEqual([
      ['reported', 'said'],
      ['hedged', 'will'],
    ])
  })

  test('what only looks like a tag stays', () => {
    expect(rolesOfText('It was x<y and z>w in all, <reportedly>.')).toEqual([
      ['body', 'It was x<y and z>w in all, <reportedly>.'],
    ])
  })
})
