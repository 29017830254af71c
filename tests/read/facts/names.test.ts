import { describe, expect, test } from 'vitest'
import { spells } from '../../../src/language/en/spells.ts'
import { readOf } from './read.ts'

const acronym = (actor: string, name: string, standsFor: string) => ({
  actor,
  name,
  form: 'acronym',
  standsFor,
})
const who = acronym('the World Health Organization', 'WHO', 'World Health Organization')
const nato = acronym('the North Atlantic Treaty Organization', 'NATO', 'North Atlantic Treaty Organization')

describe('reads', () => {
  test.each([
    ['an acronym in brackets', 'The World Health Organization (WHO) sent doctors.', [who]],
    [
      'the full name in brackets',
      'Ministers of NATO (North Atlantic Treaty Organization) met in Oslo.',
      [nato],
    ],
    ['"or"', 'The North Atlantic Treaty Organization, or NATO, met in Oslo.', [nato]],
    ['"known as"', 'The North Atlantic Treaty Organization, known as NATO, met in Oslo.', [nato]],
    [
      'what an acronym stands for, and an official name',
      "PRC stands for People's Republic of China; China's official name.",
      [
        acronym('China', 'PRC', "People's Republic of China"),
        { actor: 'China', name: "the People's Republic of China", form: 'official' },
      ],
    ],
    [
      'an official name behind the common one',
      'Crowds came to North Korea, officially the Democratic People’s Republic of Korea, in May.',
      [{ actor: 'North Korea', name: 'the Democratic People’s Republic of Korea', form: 'official' }],
    ],
  ])('%s', (_, text, names) => {
    expect(readOf('name', text)).toEqual(names)
  })
})

describe('leaves out', () => {
  test.each([
    ['letters that the name does not spell', 'The World Health Organization (UNO) sent doctors.'],
    ['another name beside', 'The World Health Organization sent doctors. WHO was thanked.'],
    ['what is denied', "North Korea's official name is not the Democratic People's Republic of Korea."],
  ])('%s', (_, text) => {
    expect(readOf('name', text)).toEqual([])
  })
})

test.each([
  ['World Health Organization', 'WHO', true],
  ['United Nations Security Council', 'UNSC', true],
  ['Bank of Norway', 'BN', true],
  ['Health Organization of the World', 'WHO', false],
  ['World Health Organization', 'HO', false],
  ['World Health Organization', 'W', false],
  ['world Health Organization', 'WHO', false],
])('%s spells %s: %s', (full, letters, isSo) => {
  expect(spells(full, letters)).toBe(isSo)
})
