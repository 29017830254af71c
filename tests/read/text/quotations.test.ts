import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/read/text/read-text.ts'
import { quotationsOfText, sliceOf } from './support.ts'

const words = (text: string) => quotationsOfText(text).map(([quoted]) => quoted)

describe('marks', () => {
  test.each([
    ['He read "the truce" aloud.', ['"the truce"']],
    ['He read “the truce” aloud.', ['“the truce”']],
    ['He read «the truce» and »the pact« aloud.', ['«the truce»', '»the pact«']],
    ['He read „the truce“ and „the pact” aloud.', ['„the truce“', '„the pact”']],
    ['He read ‘the truce’ aloud.', ['‘the truce’']],
    ["He read 'the truce' aloud.", ["'the truce'"]],
    ["He read ``the truce'' aloud.", ["``the truce''"]],
    ['他说：「停战了。」', ['「停战了。」']],
    ['He read “the ‘truce’ of May” aloud.', ['“the ‘truce’ of May”', '‘truce’']],
    [
      'He read “the workers’ truce, it’s ‘the workers’ truce’” aloud.',
      ['“the workers’ truce, it’s ‘the workers’ truce’”', '‘the workers’ truce’'],
    ],
  ])('%s', (text, found) => {
    expect(words(text)).toEqual(found)
  })

  test('nested ones are told', () => {
    expect(readText('He read “the ‘truce’ of May” aloud.').quotations.map(({ nested }) => nested)).toEqual([
      undefined,
      true,
    ])
  })
})

describe('no quotation', () => {
  test.each([
    'The guard is 6\'2" tall and wears a 12" blade.',
    "It's the workers' truce of the '90s, isn't it?",
    'It’s the workers’ truce of the ’90s, isn’t it?',
    'He said "" and left.',
  ])('%s', (text) => {
    expect(words(text)).toEqual([])
  })
})

describe('a mark that does not close', () => {
  test('ends with its paragraph, and the next one goes on', () => {
    const text = 'Kim said: “We won the war.\n\n“We lost the truce.” All left.'
    const { quotations } = readText(text)
    expect(quotations.map((span) => [sliceOf(text, span), span.open, sliceOf(text, span.speaker)])).toEqual([
      ['“We won the war.', true, 'Kim'],
      ['“We lost the truce.”', undefined, 'Kim'],
    ])
  })

  test('takes nothing of the next paragraph', () => {
    expect(words('He said "we won.\n\nAll left "the hall" then.')).toEqual(['"we won.', '"the hall"'])
  })
})

describe('who speaks', () => {
  test.each([
    ['"We won," said Kim.', 'Kim', 'said'],
    ['"We won," Kim said.', 'Kim', 'said'],
    ['"We won," she said.', 'she', 'said'],
    ['"We won", the ministry added on Friday.', 'the ministry', 'added'],
    ['"We won," Kim, the minister, told Reuters.', 'Kim', 'told'],
    ['"We won," said the minister of defence, who had left in May.', 'the minister of defence', 'said'],
    [
      '“We won,” Gen. Lee Ho Jun, who leads the U.S. forces, later told reporters.',
      'Gen. Lee Ho Jun',
      'told',
    ],
    ['Kim said: "We won."', 'Kim', 'said'],
    ['On Friday, Kim told Reuters, "We won."', 'Kim', 'told'],
    ['In a statement, the ministry said the truce was "illegal".', 'the ministry', 'said'],
    ['The ministry was quoted by the agency as saying that "we won."', 'The ministry', 'saying'],
    ['The agency quoted a spokesman as saying "we won."', 'a spokesman', 'saying'],
    ['According to the ministry, it was "a victory".', 'the ministry', 'According to'],
    ['It was "a victory", according to Jane Roe.', 'Jane Roe', 'according to'],
    ['Jane Roe praised the truce, saying it was "a victory".', 'Jane Roe', 'saying'],
    ['"Who won?" asked a guard.', 'a guard', 'asked'],
  ])('%s', (text, speaker, verb) => {
    expect(quotationsOfText(text).map(([, ...attribution]) => attribution)).toEqual([[speaker, verb]])
  })

  test.each([
    'They watched the film "Dawn" twice.',
    'The so-called "truce" ended.',
    'Kim left. "Dawn" was over.',
  ])('is not told in: %s', (text) => {
    expect(quotationsOfText(text).map(([, speaker]) => speaker)).toEqual([undefined])
  })

  test('stays the same within a breath, and not beyond', () => {
    const text = '"We won," Kim said. "We are glad." Others left. "It is over."'
    expect(quotationsOfText(text).map(([, speaker]) => speaker)).toEqual(['Kim', 'Kim', undefined])
  })
})
