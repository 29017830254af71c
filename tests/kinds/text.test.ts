import { describe, expect, test } from 'vitest'
import { text } from '../../src/kinds/text/text.ts'

const kim = {
  kind: 'text' as const,
  accepted: ['Kim Jong Un', 'Kim'],
  confusables: ['Kim Jong Il', 'Kim Il Sung', 'Sergei Shoigu', 'Kang Sun Nam'],
}
const earns = (question: Parameters<typeof text.grade>[0], response: string) =>
  text.grade(question, response).earned
const accepted = (...names: string[]) => ({ kind: 'text' as const, accepted: names })

describe('folds before it compares', () => {
  test.each(['kim jong un', 'KIM JONG-UN', ' Kim  Jong‑un. ', 'Kim Jongun', 'kim'])('%s', (response) => {
    expect(earns(kim, response)).toBe(1)
  })
  test('an article in front', () => {
    expect(earns(accepted('the Soviet Union'), 'Soviet Union')).toBe(1)
    expect(earns(accepted('Soviet Union'), 'The Soviet Union')).toBe(1)
  })
  test('accents and compatibility forms', () => {
    expect(earns(accepted('São Tomé'), 'sao tome')).toBe(1)
    expect(earns(accepted('Erdoğan'), 'ERDOGAN')).toBe(1)
  })
})

describe('forgives slips of the pen by the length of the word', () => {
  test.each([
    ['Panmunjom', 'Panmunjon', 1],
    ['Panmunjom', 'Panmujnon', 1],
    ['Panmunjom', 'Pnmujnon', 0],
    ['Shoigu', 'Shiogu', 1],
    ['Shoigu', 'Shigou', 0],
    ['Vladimir Putin', 'Vladmir Puttin', 1],
    ['Vladimir Putin', 'Putin Vladimir', 0],
    ['Kim', 'Kin', 0],
    ['UN', 'UK', 0],
    ['MH370', 'MH371', 0],
  ])('%s typed as %s earns %i', (name, response, credit) => {
    expect(earns(accepted(name), response)).toBe(credit)
  })
})

describe('never forgives towards a confusable', () => {
  test.each(['Kim Jong Il', 'Kim Il Sung', 'kim jong-il', 'Kim Jong In', 'Sergei Shoigu'])(
    '%s',
    (response) => {
      expect(earns(kim, response)).toBe(0)
    },
  )
  test('a slip as near to a confusable as to the name is not forgiven', () => {
    const li = { ...accepted('Li Hongzhong'), confusables: ['Li Hongzhang'] }
    expect(earns(li, 'Li Hongzhong')).toBe(1)
    expect(earns(li, 'Li Hongzhang')).toBe(0)
    expect(earns(li, 'Li Hongzheng')).toBe(0)
    expect(earns(li, 'Li Hongzhogn')).toBe(1)
  })
})

test('a name of punctuation alone is compared as it stands', () => {
  expect(earns(accepted('!!!'), '?!')).toBe(0)
  expect(earns(accepted('!!!'), ' !!! ')).toBe(1)
})
