import { describe, expect, test } from 'vitest'
import { asObject, asSubject, classNoun } from '../../../src/language/en/class-noun.ts'

const body = (name: string) => ({ type: 'organisation', name })

describe('bodies are asked for', () => {
  test.each([
    ['Marrow Industries', 'which company'],
    ['The Lisk Gazette', 'which news organisation'],
    ['Lisk News', 'which media outlet'],
    ['Lisk Airways', 'which company'],
    ['the Ministry of Tides', 'which government department'],
    ['the Office of Tides', 'which organisation'],
    ['the Senate', 'which legislature'],
    ['the Reform Party', 'which political group'],
    ['Tova University', 'which institution'],
    ['Tova College', 'which university'],
    ['Corder Bank', 'which institution'],
    ['the Orlo Circle', 'which organisation'],
  ])('%s: %s', (name, asked) => {
    expect(asSubject(body(name))).toBe(asked)
    expect(asObject(body(name))).toBe(asked)
  })

  test('by no word of their name', () => {
    for (const name of [
      'Tova Company',
      'Orlo Court',
      'the Lisk Newspaper',
      'Lisk Airline',
      'the Tide Agency',
    ])
      expect(name.toLowerCase()).not.toContain(classNoun(body(name)))
  })
})

test('people are who and whom, countries are countries', () => {
  const [person, country] = [
    { type: 'person', name: 'John Orlo' },
    { type: 'country', name: 'Chad' },
  ]
  expect([asSubject(person), asObject(person)]).toEqual(['who', 'whom'])
  expect([asSubject(country), asObject(country)]).toEqual(['which country', 'which country'])
})

test('what is known of a body goes before its name', () => {
  expect(asSubject({ ...body('Tova Bell'), sort: 'company' })).toBe('which company')
})
