import { describe, expect, test } from 'vitest'
import { sentencesOfText } from './support.ts'

describe('one sentence', () => {
  test.each([
    'The envoy met Gen. Lee and Mrs. Park in the village.',
    'The books of J. K. Rowling and J.R.R. Tolkien were sold.',
    'The U.S. officials left the U.N. Security Council.',
    'It rose by 3.5 percent to 1.2 billion.',
    'They waited… and waited ... until dawn.',
    'The convoy left at 5 p.m. Monday from the depot.',
    'The train leaves at 5 a.m. on weekdays.',
    'He lives at No. 10 and plays the Sonata Op. 27.',
    'It was signed on Sept. 3 in the hall.',
    'Yahoo! said it would close the service.',
    '“Who won?” Kim asked.',
    '"Why now?" he asked.',
    '"Stop!" the Korean minister shouted.',
    'The firm, Apple Inc., was sold.',
    'The Washington, D.C. Police Department answered.',
    'Visit example.com or www.example.org/News for the file notes.Txt now.',
    'The case of Roe vs. Wade was heard.',
    'He left (see p. 5) and returned.',
  ])('%s', (text) => {
    expect(sentencesOfText(text)).toEqual([text])
  })
})

describe('several sentences', () => {
  test.each([
    [['It was signed in the U.S.', 'He left at once.']],
    [['It was signed at 5 p.m.', 'The guests left.']],
    [['It ended in 1953.', 'Nobody won.']],
    [['They waited...', 'Nobody came.']],
    [['“We won.”', 'The crowd cheered.']],
    [['He called it (wrongly) “a truce.”', 'It was one.']],
    [['The answer was no.', 'He left.']],
    [['Who won?!', 'Nobody did!', 'It ended.']],
    [['It ended.', 'iPhone sales rose.']],
    [['Shares of Apple Inc.', 'The rest fell.']],
    [['He was ill.', 'Kim was not.']],
    [['It was option A.', 'The rest was dropped.']],
    [['（停战了。）', '没有人赢！', '真的？']],
    [['انتهت الحرب؟', 'نعم انتهت.']],
    [['युद्ध समाप्त हुआ।', 'कोई नहीं जीता।']],
  ])('%j', (sentences) => {
    expect(sentencesOfText(sentences.join(' '))).toEqual(sentences)
  })

  test('where the blank between them is missing', () => {
    expect(sentencesOfText('The war ended.The truce held.')).toEqual(['The war ended.', 'The truce held.'])
    expect(sentencesOfText('It ended in 1953.The truce held.')).toEqual([
      'It ended in 1953.',
      'The truce held.',
    ])
    expect(sentencesOfText('停战了。没有人赢。')).toEqual(['停战了。', '没有人赢。'])
  })

  test('over the line breaks of a wrapped paragraph, not over paragraphs', () => {
    expect(sentencesOfText('The truce was\nsigned. It\nheld.\n\nIt lasted')).toEqual([
      'The truce was\nsigned.',
      'It\nheld.',
      'It lasted',
    ])
  })
})
