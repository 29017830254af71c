import { describe, expect, test } from 'vitest'
import { stream } from '../../src/base/random.ts'
import { cloze } from '../../src/kinds/cloze/cloze.ts'
import { match } from '../../src/kinds/match/match.ts'
import { multiple } from '../../src/kinds/multiple/multiple.ts'
import { showOptions } from '../../src/kinds/options.ts'
import { order } from '../../src/kinds/order/order.ts'
import { readTyped } from '../../src/kinds/typed.ts'

const base = {
  id: 'story/f1/asks/kind',
  topic: 'event' as const,
  stem: 'Which?',
  facts: ['f1'],
  asks: 'which',
  evidence: [{ start: 0, end: 1 }],
  explanation: 'So it was.',
}
const items = (...ids: string[]) => ids.map((id) => ({ id, text: id.toUpperCase() }))

describe('multiple', () => {
  const question = {
    ...base,
    kind: 'multiple' as const,
    options: items('a', 'b', 'c', 'd'),
    keys: ['a', 'b'],
  }
  test.each([
    [['a', 'b'], 2],
    [['a'], 1],
    [['a', 'b', 'c'], 1],
    [['a', 'c'], 0],
    [['a', 'b', 'c', 'd'], 0],
    [['c', 'd'], 0],
  ])('%j earns %i of 2: right picks less wrong ones', (response, earned) => {
    expect(multiple.grade(question, response)).toEqual({ earned, of: 2 })
  })
  test('refuses strangers and doubles', () => {
    expect(multiple.refuse(question, ['a', 'a'])).toMatchObject({ code: 'response/duplicate-option' })
    expect(multiple.refuse(question, ['x'])).toMatchObject({ code: 'response/unknown-option' })
    expect(multiple.refuse(question, 'a')).toMatchObject({ code: 'response/shape' })
  })
})

describe('order', () => {
  const question = {
    ...base,
    kind: 'order' as const,
    events: items('a', 'b', 'c', 'd'),
    key: [['a'], ['b', 'c'], ['d']],
  }
  test.each([
    [['a', 'b', 'c', 'd'], 5],
    [['a', 'c', 'b', 'd'], 5],
    [['d', 'c', 'b', 'a'], 0],
    [['b', 'a', 'c', 'd'], 4],
  ])('%j earns %i of 5 pairs, tied events in any order', (response, earned) => {
    expect(order.grade(question, response)).toEqual({ earned, of: 5 })
  })
  test('refuses an order that leaves an event out', () => {
    expect(order.refuse(question, ['a', 'b', 'c'])).toMatchObject({ code: 'response/missing-option' })
  })
})

describe('match', () => {
  const question = {
    ...base,
    kind: 'match' as const,
    premises: items('p', 'q', 'r'),
    options: items('x', 'y', 'z', 'extra'),
    key: { p: 'x', q: 'x', r: 'z' },
  }
  test('takes an option for several premises and leaves others over', () => {
    expect(match.grade(question, { p: 'x', q: 'x', r: 'z' })).toEqual({ earned: 3, of: 3 })
    expect(match.grade(question, { p: 'x', q: 'y' })).toEqual({ earned: 1, of: 3 })
  })
  test('refuses strangers on either side', () => {
    expect(match.refuse(question, { s: 'x' })).toMatchObject({ code: 'response/unknown-option' })
    expect(match.refuse(question, { p: 'w' })).toMatchObject({ code: 'response/unknown-option' })
    expect(match.refuse(question, JSON.parse('{"__proto__": "x"}'))).toMatchObject({
      code: 'response/unknown-option',
    })
  })
})

describe('cloze', () => {
  const question = {
    ...base,
    kind: 'cloze' as const,
    stem: 'Signed on {{when}} at {{where}}, it cut a strip {{wide}} wide.',
    gaps: [
      { id: 'where', kind: 'text' as const, accepted: ['Panmunjom'] },
      { id: 'when', kind: 'date' as const, value: '1953-07-27' },
      { id: 'wide', kind: 'number' as const, value: 4, unit: 'km' },
    ],
  }
  test('grades each gap by its own kind and takes the mean', () => {
    expect(cloze.grade(question, { when: '1953-07', where: 'panmunjon', wide: 4 })).toEqual({
      earned: 8,
      of: 9,
    })
    const read = readTyped(question, { when: 'July 1953', where: 'panmunjon', wide: '4 km' })
    expect(read.ok && cloze.grade(question, read.response)).toEqual({ earned: 8, of: 9 })
    expect(readTyped(question, { wide: '1,5' })).toMatchObject({
      refusal: { code: 'response/ambiguous-number', path: ['wide'] },
    })
    expect(cloze.grade(question, { where: 'Seoul' }).earned).toBe(0)
  })
  test('lists its gaps in the order of the text', () => {
    expect(cloze.view(question, () => 0).gaps.map(({ id }) => id)).toEqual(['when', 'where', 'wide'])
  })
  test('says which gap it can not read, and skips blank ones', () => {
    expect(cloze.refuse(question, { when: 'some day' })).toMatchObject({
      code: 'response/not-a-date',
      path: ['when'],
    })
    expect(cloze.refuse(question, { who: 'me' })).toMatchObject({ code: 'response/unknown-gap' })
    expect(cloze.refuse(question, { when: '', where: null })).toBeUndefined()
  })
})

describe('options', () => {
  test('numbers and dates stand in their order', () => {
    const dates = ['1953', '1950', '1951'].map((year) => ({
      id: year,
      text: year,
      type: 'date' as const,
      value: year,
    }))
    expect(showOptions(dates, stream('s')).map(({ id }) => id)).toEqual(['1950', '1951', '1953'])
    const numbers = [100, 20, 3].map((n) => ({ id: `${n}`, text: `${n}`, value: n }))
    expect(showOptions(numbers, stream('s')).map(({ id }) => id)).toEqual(['3', '20', '100'])
  })
  test('a pinned option keeps its place, whatever the seed', () => {
    const options = [...items('a', 'b', 'c'), { id: 'none', text: 'None of these', pinned: true as const }]
    const orders = Array.from({ length: 100 }, (_, i) =>
      showOptions(options, stream(`${i}`)).map(({ id }) => id),
    )
    expect(orders.every((ids) => ids[3] === 'none')).toBe(true)
    expect(new Set(orders.map((ids) => ids.join(''))).size).toBe(6)
  })
})
