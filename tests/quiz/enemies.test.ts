import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/kinds/index.ts'
import { enemies, enemyTest } from '../../src/quiz/enemies.ts'
import { ask } from '../support/questions.ts'

const gives = 'one gives the other away'
const same = 'both ask the same thing'

const shoigu = ask.text('story/r1/who/text', { accepted: ['Sergei Shoigu', 'Shoigu'] })

/** Something that asks for nothing that others could tell, and shows what it is given. */
function shows(stem: string): Question {
  return ask['true-false']('story/d9/judge/true-false', { stem })
}

describe('one gives the other away', () => {
  test.each<[string, Question, Question]>([
    ['by its stem', shoigu, shows('Sergei Shoigu led a delegation.')],
    ['by a short form', shoigu, shows('A letter came with Shoigu.')],
    ["with an owner's ending", shoigu, shows('Who saw Sergei Shoigu’s visit?')],
    ['in whatever case and script form', shoigu, shows('The guest was SHOIGU, it is said.')],
    [
      'by its options, right or wrong',
      shoigu,
      ask.choice('story/d2/who/choice', {
        options: [
          { id: 'a', text: 'Sergei Shoigu' },
          { id: 'b', text: 'Wen Li' },
        ],
        key: 'b',
      }),
    ],
    [
      'by an event to be ordered',
      ask.choice('story/e1/what/choice', { options: [option('the armistice'), option('the war')] }),
      ask.order('story/e2/order/order', { events: [option('the Armistice'), option('the visit')] }),
    ],
    [
      'by the year of a date',
      ask.date('story/e1/date/date', { value: '1953-07-27' }),
      shows('The truce of 1953 held.'),
    ],
    [
      'by either end of an interval',
      ask.date('story/e1/span/date', { value: '1950/1953' }),
      shows('It was quiet in 1950.'),
    ],
    [
      'by the year in the text of a key',
      ask.choice('story/e1/date/choice', { options: [option('27 July 1953'), option('3 May 1951')] }),
      shows('What began in 1953?'),
    ],
    [
      'by the true year of a false date',
      ask['true-false']('story/e1/date/true-false', {
        topic: 'date',
        stem: 'The truce was signed on 27 July 1952.',
        key: false,
        explanation: 'The truce was signed on 27 July 1953.',
      }),
      shows('Who signed it in 1953?'),
    ],
    [
      'by the year that an anniversary is counted from',
      ask.date('story/e1/year-of-75/date', {
        topic: 'anniversary',
        value: '2028',
        explanation: 'The truce was signed on 27 July 1953. 27 July 2028 is its 75th anniversary.',
      }),
      shows('Who signed it in 1953?'),
    ],
    [
      'by a large number',
      ask.number('story/f1/amount/number', { value: 250 }),
      shows('A strip of 250 kilometres parts them.'),
    ],
    [
      'although an article stands before the key',
      ask.text('story/r2/body/text', { accepted: ['the Soviet Union'] }),
      shows('Soviet Union and China stood by.'),
    ],
    [
      'by a gap',
      ask.cloze('story/e3/gap/cloze', {
        stem: 'It was in {{g1}}.',
        gaps: [{ id: 'g1', kind: 'text', accepted: ['Pyongyang'] }],
      }),
      shows('They met at Pyongyang.'),
    ],
  ])('%s', (_, a, b) => {
    expect(enemies(a, b)).toBe(gives)
    expect(enemies(b, a)).toBe(gives)
  })

  test.each<[string, Question, Question]>([
    ['by a word that holds the key', shoigu, shows('The Shoigus were there.')],
    [
      'by words that only together hold it',
      ask.text('story/r2/who/text', { accepted: ['Kang Sun'] }),
      ask.match('story/m1/match/match', {
        premises: [option('Mr Kang'), option('Sun')],
        options: [option('one'), option('two')],
      }),
    ],
    [
      'by a number of two digits',
      ask.number('story/f1/amount/number', { value: 70 }),
      shows('It was the year 70 after all.'),
    ],
    ['by a judgement', shows('It was so.'), ask['true-false']('story/d8/judge/true-false', { stem: 'true' })],
    [
      'by a confusable that it does not show',
      ask.text('story/r3/who/text', { accepted: ['Kim Jong Un'] }),
      ask.text('story/r4/who/text', { accepted: ['Wen Li'], confusables: ['Kim Jong Un'] }),
    ],
    [
      'by its own key alone',
      ask.text('story/r3/who/text', { accepted: ['Kim Jong Un'] }),
      ask.text('story/r4/whose/text', { accepted: ['Kim Jong Un'] }),
    ],
    [
      'by a key that folds to nothing',
      ask.text('story/r3/who/text', { accepted: ['?!'] }),
      shows('An empty stem, ?! of sorts.'),
    ],
  ])('but not %s', (_, a, b) => {
    expect(enemies(a, b)).toBeUndefined()
    expect(enemies(b, a)).toBeUndefined()
  })
})

describe('both ask the same thing', () => {
  const asks = (id: string, facts: string[], what: string) => ask.number(id, { facts, asks: what })
  const first = asks('story/e1/date/number', ['e1', 'e2'], 'date')

  test('where facts and asks are equal, in whatever order and kind', () => {
    expect(enemies(first, asks('story/e1/date/other', ['e2', 'e1', 'e2'], 'date'))).toBe(same)
    expect(enemies(first, ask.date('story/x', { facts: ['e1', 'e2'], asks: 'date' }))).toBe(same)
  })

  test('but not where they differ in one of them, or in the bank', () => {
    expect(enemies(first, asks('story/e1/x', ['e1'], 'date'))).toBeUndefined()
    expect(enemies(first, asks('story/e1/x', ['e1', 'e2'], 'place'))).toBeUndefined()
    expect(enemies(first, asks('sequel/e1/x', ['e1', 'e2'], 'date'))).toBeUndefined()
  })
})

test('the test for many pairs says the same as that for one', () => {
  const questions = [shoigu, shows('Sergei Shoigu'), shows('Nobody'), ask.date('story/e1/date/date')]
  const test = enemyTest()
  for (const a of questions) for (const b of questions) expect(test(a, b)).toBe(enemies(a, b) !== undefined)
})

function option(text: string) {
  return { id: text === 'the armistice' || text === '27 July 1953' ? 'a' : text, text }
}
