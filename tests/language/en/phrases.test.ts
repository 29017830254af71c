import { expect, test } from 'vitest'
import {
  bareName,
  headWord,
  listed,
  possessive,
  sentenceCase,
  words,
} from '../../../src/language/en/phrases.ts'

test.each([
  ['Russia', "Russia's"],
  ['the United States', "the United States'"],
  ['The Philippines', "The Philippines'"],
  ['James', "James's"],
  ['the Soviet Union', "the Soviet Union's"],
])('what %s has is %s', (name, owner) => {
  expect(possessive(name)).toBe(owner)
})

test('a list has commas and one joiner', () => {
  expect(listed([])).toBe('')
  expect(listed(['China'])).toBe('China')
  expect(listed(['China', 'Russia'])).toBe('China and Russia')
  expect(listed(['China', 'Russia', 'Laos'], 'or')).toBe('China, Russia or Laos')
})

test('a sentence begins with a capital in any script, and is not changed otherwise', () => {
  expect(sentenceCase('the DPRK')).toBe('The DPRK')
  expect(sentenceCase('éire')).toBe('Éire')
  expect(sentenceCase('“the” 70th')).toBe('“the” 70th')
})

test('only an article of its own is dropped from a name', () => {
  expect(bareName('the Soviet Union')).toBe('Soviet Union')
  expect(bareName('Theresa May')).toBe('Theresa May')
  expect(bareName('the')).toBe('the')
})

test.each([
  ['the Korean War armistice', 'armistice'],
  ['the start of the Korean War', 'start'],
  ['the armistice that halted the war', 'armistice'],
  ['Sergei Shoigu', 'shoigu'],
  ['', ''],
])('%s is about %s', (phrase, head) => {
  expect(headWord(phrase)).toBe(head)
})

test('absent parts leave no gap between words', () => {
  expect(words('who', undefined, false, '', 'won')).toBe('who won')
})
