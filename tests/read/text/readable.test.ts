import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/read/text/read-text.ts'

const verdict = (text: string) => {
  const { readable } = readText(text)
  return readable.readable ? 'English' : readable.why
}

// Our own sentences, over and over, so that there are thirty words.
const long = (text: string) => Array.from({ length: 4 }, () => text).join(' ')

describe('what can be read', () => {
  test.each([
    [
      'English',
      'The truce was signed by both sides in the village, and nobody who was there has forgotten it.',
    ],
    [
      'language',
      'Der Waffenstillstand wurde in dem Dorf von beiden Seiten unterschrieben, und niemand hat es vergessen.',
    ],
    [
      'language',
      'La trêve a été signée par les deux camps dans le village, et personne ne l’a oubliée depuis.',
    ],
    [
      'language',
      'La tregua fue firmada por los dos bandos en el pueblo, y nadie que estuvo allí la ha olvidado.',
    ],
    [
      'language',
      'Ateşkes köyde iki taraf tarafından imzalandı ve orada bulunan hiç kimse bunu bugüne kadar unutmadı.',
    ],
    [
      'language',
      'De wapenstilstand is in het dorp door beide partijen getekend en niemand van hen is het vergeten.',
    ],
    ['script', 'Перемирие было подписано обеими сторонами в деревне, и никто из них не забыл этого.'],
    ['script', '停战协定由双方在村里签署，在场的人都没有忘记。'],
    ['script', 'وقع الطرفان الهدنة في القرية ولم ينسها أحد ممن كانوا هناك.'],
    ['script', 'दोनों पक्षों ने गाँव में युद्धविराम पर हस्ताक्षर किए और कोई इसे नहीं भूला।'],
    ['empty', ' \n… 1953 — 27. '],
  ])('%s: %s', (why, text) => {
    expect(verdict(long(text))).toBe(why)
  })

  test('a short text in Latin letters is taken', () => {
    expect(verdict('Truce signed')).toBe('English')
  })

  test('a refusal says what to do', () => {
    expect(readText('').readable).toEqual({
      readable: false,
      why: 'empty',
      message: 'The text has no words. Give a text in English.',
    })
  })
})
