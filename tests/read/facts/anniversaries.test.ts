import { describe, expect, test } from 'vitest'
import { readOf } from './read.ts'

const marked = (text: string) =>
  readOf('event', text).flatMap((fact) => {
    const { label, date, commemorated } = fact as Record<string, unknown>
    return commemorated ? [`${label} | ${date}`] : []
  })

describe('reads', () => {
  test.each([
    [
      'an event with a name',
      'Crowds marked the 70th anniversary of the Korean War armistice.',
      'the Korean War armistice | 1953',
    ],
    [
      'an event that a clause tells from others, without the years in it',
      'Crowds marked the 70th anniversary of a truce that ended the battles of the 1950-53 Korean War.',
      'the truce that ended the battles of the Korean War | 1953',
    ],
    [
      'the day, where another sentence writes it beside the same noun',
      'Crowds marked the 70th anniversary of an armistice that halted the Korean War. Some had seen the armistice of July 27, 1953.',
      'the armistice that halted the Korean War | 1953-07-27',
    ],
    [
      'the founding of a body',
      'Crowds marked the 50th anniversary of NATO in Brussels.',
      'the founding of NATO | 1973',
    ],
    [
      'what a day is, whatever is feared of it',
      'Many feared that the talks would fail on Monday, the 70th anniversary of the Korean War armistice.',
      'the Korean War armistice | 1953',
    ],
    [
      'a death',
      "Crowds marked the 25th anniversary of Helen Morris's death.",
      'the death of Helen Morris | 1998',
    ],
    [
      'what it was done to',
      'Crowds marked the 80th anniversary of the Japanese attack on Pearl Harbor.',
      'the Japanese attack on Pearl Harbor | 1943',
    ],
    [
      'what has an owner, without an article',
      "Crowds marked the 90th anniversary of Norway's independence.",
      "Norway's independence | 1933",
    ],
    [
      'a name that ends with a full stop',
      'Crowds marked the centenary of the birth of the U.S. in Boston.',
      'the birth of the U.S. | 1923',
    ],
  ])('%s', (_, text, event) => {
    expect(marked(text)).toEqual([event])
  })
})

describe('leaves out', () => {
  test.each([
    ['what a country celebrates', "Crowds marked Norway's 50th anniversary."],
    ['a place', 'Crowds marked the 50th anniversary of the Bay of Pigs.'],
    ['what a people did more than once', 'Crowds marked the 80th anniversary of the Japanese attack.'],
    ['what is prepared', 'Crowds prepare for the upcoming 70th anniversary of the Korean War armistice.'],
    ['what has no name', 'Crowds marked the 70th anniversary of the flood that ruined the town.'],
    [
      'what hangs on a pronoun',
      'Crowds marked the 70th anniversary of an armistice that ended his war in Norway.',
    ],
    ['what a people did more than once', 'Crowds marked the 80th anniversary of the Japanese attack.'],
    ['what is to come', 'Crowds will mark the 70th anniversary of the Korean War armistice.'],
    [
      'what was marked in another year',
      'Crowds marked the 60th anniversary of the Korean War armistice in 2013.',
    ],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([])
  })
})

test('the year alone, where the noun stands beside two days of it', () => {
  const text =
    'Crowds marked the 70th anniversary of an armistice that halted the Korean War. Some knew the armistice of July 27, 1953, others the armistice of May 3, 1953.'
  expect(marked(text)).toEqual(['the armistice that halted the Korean War | 1953'])
})
