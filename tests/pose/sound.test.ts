import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/pose/answer.ts'
import { isInStem, overlap, soundFor } from '../../src/pose/sound.ts'

const stem = 'Which country signed the treaty of Lisk?'
const answers = (...texts: readonly string[]): Answer[] => texts.map((text) => ({ text }))
const isSound = (key: string, wrong: readonly string[], asked = stem) =>
  soundFor(asked, { text: key })(answers(...wrong))

describe('a set of wrong options is', () => {
  test('sound where nothing tells the key', () => {
    expect(isSound('Brannia', ['Aldovia', 'Corvella', 'Dunmark'])).toBe(true)
  })

  test.each([
    ['the key is much the longest', 'The United Kingdom of Brannia', ['Aldovia', 'Corvella']],
    ['the key is much the shortest', 'Ur', ['The Republic of Aldovia', 'The Duchy of Corvella']],
    ['an option holds another', 'North Brannia', ['Brannia', 'Corvella']],
    ['two options are the same but for case and article', 'Brannia', ['the Dunmark', 'Dunmark']],
    ['the stem shares a word with the key alone', 'Treaty State', ['Aldovia Land', 'Corvella Bay']],
    [
      'the key has most in common with the others',
      'East Brannia Port',
      ['East Corvella Hill', 'West Brannia Lake', 'Dunmark'],
    ],
  ])('not sound where %s', (_, key, wrong) => {
    expect(isSound(key, wrong)).toBe(false)
  })

  test('sound where another option shares the word as well', () => {
    expect(isSound('Treaty State', ['Treaty Land', 'Corvella Bay'])).toBe(true)
  })
})

describe('a stem tells', () => {
  test.each([
    ['the key', { text: 'Lisk' }],
    ['the word at its head', { text: 'the grand treaty of Marn' }],
    ['one name of a person', { text: 'Treaty Jones', type: 'person' }],
  ] as const)('%s', (_, key) => {
    expect(isInStem(stem, key)).toBe(true)
  })

  test('the year of a date, and no other number', () => {
    expect(
      isInStem('Which event of 1953 was it?', { text: '27 July 1953', type: 'date', value: '1953-07-27' }),
    ).toBe(true)
    expect(isInStem('Which event of 1953 was it?', { text: 'The 1950s', type: 'date', value: '195X' })).toBe(
      true,
    )
    expect(isInStem('Which event of 27 May 1950 was it?', { text: '27 July 1953', type: 'date' })).toBe(false)
  })
})

test('answers overlap only where a whole run of words is another answer', () => {
  expect(overlap(answers('the war', 'the war of Lisk'))).toBe(true)
  expect(overlap(answers('the war', 'the warning'))).toBe(false)
})
