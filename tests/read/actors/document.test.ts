import { expect, test } from 'vitest'
import { englishNameWords } from '../../../src/language/en/names.ts'
import { settleDocument } from '../../../src/read/actors/document.ts'
import type { DocumentName } from '../../../src/read/actors/names.ts'
import { actorTypes } from '../../../src/read/actors/tags.ts'
import { tokenize } from '../../../src/read/actors/tokens.ts'

type Told = readonly [name: string, type: 'person' | 'organisation' | 'place', confidence?: number]

/** Each sentence with the names that were found in it; what they are once the document is settled. */
function settle(...sentences: readonly (readonly [text: string, ...names: Told[]])[]): string[][] {
  const pieces = sentences.map(([text]) => tokenize(text, englishNameWords.abbreviations))
  const names = sentences.flatMap(([text, ...told], piece) =>
    told.map(([name, type, confidence = 0.9]): DocumentName => {
      const start = text.indexOf(name)
      const first = pieces[piece]?.starts.indexOf(start) ?? -1
      const last = pieces[piece]?.ends.indexOf(start + name.length) ?? -1
      const chances = actorTypes.map((each) => (each === type ? confidence : 0))
      return { piece, first, last, type: actorTypes.indexOf(type), confidence, chances }
    }),
  )
  const settled = settleDocument(pieces, names, englishNameWords, (word) => word === 'Later')
  return sentences.map((_, piece) =>
    settled
      .filter((name) => name.piece === piece)
      .map(
        ({ first, last, type }) =>
          `${pieces[piece]?.words.slice(first, last + 1).join(' ')}: ${actorTypes[type]}`,
      ),
  )
}

test('one surface is of one type: that which more speaks for', () => {
  expect(
    settle(
      ['Orvelle grew.', ['Orvelle', 'place', 0.4]],
      ['Orvelle sold pumps.', ['Orvelle', 'organisation']],
      ['Pumps by Orvelle are sold.', ['Orvelle', 'organisation']],
    ),
  ).toEqual([['Orvelle: organisation'], ['Orvelle: organisation'], ['Orvelle: organisation']])
})

test('a surname is the person whose full name stands elsewhere', () => {
  expect(
    settle(
      ['Mira Dolanska spoke.', ['Mira Dolanska', 'person']],
      ['In the end Dolanska won.', ['Dolanska', 'place', 0.6]],
    ),
  ).toEqual([['Mira Dolanska: person'], ['Dolanska: person']])
})

test('a surname that was missed is filled in', () => {
  expect(settle(['Mira Dolanska spoke.', ['Mira Dolanska', 'person']], ['Later Dolanska left.'])).toEqual([
    ['Mira Dolanska: person'],
    ['Dolanska: person'],
  ])
})

test('repeats are filled in, also of several words, with either apostrophe', () => {
  expect(
    settle(
      ['The Bank of O’Dell failed.', ['Bank of O’Dell', 'organisation']],
      ["Who owned the Bank of O'Dell then?"],
    ),
  ).toEqual([['Bank of O’Dell: organisation'], ["Bank of O'Dell: organisation"]])
})

test('no part of a longer run of capitals is filled in', () => {
  expect(
    settle(['He lives in Orvelle.', ['Orvelle', 'place']], ['The Orvelle Gazette asked Old Orvelle.']),
  ).toEqual([['Orvelle: place'], []])
})

test('a title does not hinder, and is not filled in itself', () => {
  expect(
    settle(
      ['Queen Dolanska spoke.', ['Queen Dolanska', 'person']],
      ['The Queen left.'],
      ['Then President Dolanska came.'],
    ),
  ).toEqual([['Queen Dolanska: person'], [], ['Dolanska: person']])
})

test('what is of several types with equal weight stays as it was read', () => {
  expect(
    settle(['Orvelle grew.', ['Orvelle', 'place']], ['Orvelle rose.', ['Orvelle', 'organisation']]),
  ).toEqual([['Orvelle: place'], ['Orvelle: organisation']])
})
