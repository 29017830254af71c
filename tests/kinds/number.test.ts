import { describe, expect, test } from 'vitest'
import { number } from '../../src/kinds/number/number.ts'
import { readTyped } from '../../src/kinds/typed.ts'
import { inWords } from '../../src/kinds/words.ts'
import { readTypedNumber } from '../../src/language/en/read-number.ts'

describe('reads what people type', () => {
  test.each([
    ['1500', 1500],
    ['1,500', 1500],
    ['1 500', 1500],
    ['1 500 000', 1_500_000],
    ['12,345,678.9', 12_345_678.9],
    ['1.5 thousand', 1500],
    ['1.1 million', 1_100_000],
    ['2bn', 2e9],
    ['−3.5', -3.5],
    ['+7', 7],
    ['.5', 0.5],
    ['three', 3],
    ['three hundred', 300],
    ['1.500', 1.5],
    ['70 years', 70],
    ['1 year', 1],
  ])('%s', (text, value) => {
    expect(readTypedNumber(text, 'years')).toEqual({ ok: true, value })
  })
})

describe('refuses what can be read in two ways, and what is no number', () => {
  test.each(['1,5', '1.234.567', '12,34', '1,5000', '1,500,00'])('%s is ambiguous', (text) => {
    expect(readTypedNumber(text)).toEqual({ ok: false, why: 'ambiguous' })
  })
  test.each(['', 'many', '70 miles', '3 constructor', 'five ish', '1e5', '0x10', 'NaN', 'Infinity', '--3'])(
    '"%s" is none',
    (text) => {
      expect(readTypedNumber(text, 'years')).toEqual({ ok: false, why: 'form' })
    },
  )
  test('each has its code', () => {
    const question = {
      ...base,
      kind: 'number' as const,
      value: 3,
    }
    const codeOf = (response: unknown) => {
      const read = readTyped(question, response)
      return read.ok ? undefined : read.refusal.code
    }
    expect(codeOf('1,5')).toBe('response/ambiguous-number')
    expect(codeOf('many')).toBe('response/not-a-number')
    expect(codeOf(Number.NaN)).toBe('response/not-a-number')
    expect(codeOf('9'.repeat(600))).toBe('response/not-a-number')
    expect(codeOf('1,500')).toBeUndefined()
  })
})

test('takes a number or its digits as they are, and leaves the rest to whoever reads what people type', () => {
  const question = { kind: 'number' as const, value: 3 }
  for (const good of [3, '3', '-3.5']) expect(number.refuse(question, good)).toBeUndefined()
  for (const bad of ['1,500', '3 years', ' 3', '3.', '.5', '1e5', '', null, [3]])
    expect(number.refuse(question, bad)?.code).toBe('response/not-a-number')
})

const base = {
  id: 'story/f1/figure/number',
  topic: 'figure' as const,
  stem: 'How many?',
  facts: ['f1'],
  asks: 'figure',
  evidence: [{ start: 0, end: 1 }],
  explanation: 'So many.',
}

describe('is right within its tolerance, ends included', () => {
  const earns = (tolerance: Parameters<typeof number.grade>[0]['tolerance'], response: number | string) =>
    number.grade({ kind: 'number', value: 4, unit: 'km', ...(tolerance && { tolerance }) }, response).earned
  test.each([
    [undefined, 4, 1],
    [undefined, '4', 1],
    [undefined, 4.0001, 0],
    [{ absolute: 0.5 }, 4.5, 1],
    [{ absolute: 0.5 }, 4.6, 0],
    [{ relative: 0.1 }, 4.4, 1],
    [{ relative: 0.1 }, 3.6, 1],
    [{ relative: 0.1 }, 3.59, 0],
    [{ from: 3.5, to: 4 }, 3.5, 1],
    [{ from: 3.5, to: 4 }, 4.1, 0],
  ] as const)('%o: %s earns %i', (tolerance, response, credit) => {
    expect(earns(tolerance, response)).toBe(credit)
  })
})

test('says numbers with thousands parted', () => {
  expect(inWords({ ...base, kind: 'number', value: 0, unit: 'people' }, 1_250_000)).toEqual([
    '1,250,000 people',
  ])
})
