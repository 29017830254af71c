import { describe, expect, test } from 'vitest'
import type { Bank } from '../../../src/bank/bank.ts'
import { upperBound } from '../../../src/bank/lint/binomial.ts'
import { lintBank } from '../../../src/bank/lint/lint.ts'
import { stream } from '../../../src/base/random.ts'
import type { Option } from '../../../src/kinds/common.ts'
import { bankOf, clean, dateOption, option } from '../../support/clean-bank.ts'

/** What is found in a bank of 40 choices, each with options made by `make`, the key the one at `keyAt`. */
function findings(
  make: (i: number) => readonly Option[],
  keyAt: (i: number, count: number) => number,
  stem = (_: number) => 'Which of these was in Alber in May 2024?',
) {
  const questions = Array.from({ length: 40 }, (_, i) => {
    const options = make(i)
    const key = options[keyAt(i, options.length)]?.id ?? ''
    return {
      ...clean.holder,
      id: `alber/r1/q${i}/choice`,
      stem: stem(i),
      options,
      key,
      evidence: [{ start: 0, end: 9 }],
    }
  })
  return biases(bankOf(...questions))
}

function biases(bank: Bank): string[] {
  return lintBank(bank)
    .filter(({ severity }) => severity === 'B')
    .map(({ flaw, message }) => `${flaw}: ${message.split(' is right ')[0]}`)
}

const random = stream('probes')
const fair = (_: number, count: number) => random(count)
const name = (length: number, i: number) => option(`${'x'.repeat(length)}${i}`, { type: 'person' })
const lengths = () => [8, 9, 10, 11].map(name)
const year = (value: number) => dateOption(`${value}`, `${value}`)
const yearsAround = (i: number) => [0, 1, 2, 3, 4].map((step) => year(1900 + 10 * i + step))

describe('a blind guess that pays', () => {
  test('F02: the longest option, the shortest one, the one with most digits', () => {
    expect(findings(lengths, () => 3)).toEqual(['F02: Whoever picks the longest option'])
    expect(findings(lengths, () => 0)).toEqual(['F02: Whoever picks the shortest option'])
    const digits = () => ['abcd', '123e', '4fgh', '5ijk'].map((text) => option(text, { type: 'person' }))
    expect(findings(digits, () => 1)).toEqual(['F02: Whoever picks the option with the most digits'])
  })

  test('F14: the option that shares the most words with the stem', () => {
    const texts = () =>
      ['with harbour', 'with ferries', 'with bridges', 'with trains'].map((text) =>
        option(text, { type: 'office' }),
      )
    const found = findings(
      texts,
      (i) => i % 4,
      (i) => `What had harbour, ferries, bridges and trains in Alber in 2024? Say ${texts()[i % 4]?.text}?`,
    )
    expect(found).toEqual([])
    const told = findings(
      texts,
      (i) => i % 4,
      (i) => `In 2024, what came to Alber ${texts()[i % 4]?.text}?`,
    )
    expect(told).toEqual(['F14: Whoever picks the option that shares the most words with the stem'])
  })

  test('F18: the option that is most like the others', () => {
    const texts = () =>
      ['old harbour town', 'new harbour', 'grand town', 'lost castle'].map((text) =>
        option(text, { type: 'place' }),
      )
    expect(findings(texts, () => 0)).toContain('F18: Whoever picks the option that is most like the others')
    expect(findings(texts, fair)).toEqual([])
  })

  test('F21 and F03: the middle value, the extremes', () => {
    expect(findings(yearsAround, () => 2)).toEqual(
      expect.arrayContaining(['F21: Whoever picks the middle value']),
    )
    const ends = findings(yearsAround, (i) => (i % 2) * 4)
    expect(ends).toEqual(expect.arrayContaining(['F21: Whoever picks the least or the greatest value']))
  })

  test('F03: the place of a key among options that are always shown in their order', () => {
    expect(
      findings(yearsAround, () => 2).some((found) => found.startsWith('F03: Of 40 keys among 5 options')),
    ).toBe(true)
    // Three places of five are uneven, even if none of them is above its bound.
    const threePlaces = findings(yearsAround, (i) => [1, 3, 4][i % 3] ?? 0)
    expect(threePlaces.some((found) => found.startsWith('F03'))).toBe(true)
    // Those without values are shuffled for each quiz: wherever the key is stored, its place says nothing.
    expect(
      findings(
        () => ['aa', 'bb', 'cc', 'dd'].map((text) => option(text, { type: 'person' })),
        () => 0,
      ),
    ).toEqual([])
  })

  test('none is found where keys are where chance has them', () => {
    for (let round = 0; round < 10; round += 1) {
      expect(findings(lengths, fair)).toEqual([])
      expect(findings(yearsAround, fair)).toEqual([])
    }
  })

  test('nothing is said of fewer than five sets of options', () => {
    const few = Array.from({ length: 4 }, (_, i) => ({
      ...clean.holder,
      id: `alber/r1/q${i}/choice`,
      options: lengths(),
      key: lengths()[3]?.id ?? '',
    }))
    expect(biases(bankOf(...few))).toEqual([])
  })
})

describe('the bound of what chance brings', () => {
  // Quantiles of the binomial distribution by the recursion of its terms in exact whole numbers.
  const quantile = (n: number, k: number) => {
    let below = 0n
    let term = BigInt(k - 1) ** BigInt(n)
    const all = BigInt(k) ** BigInt(n)
    for (let hits = 0; hits <= n; hits += 1) {
      below += term
      if (below * 20n >= all * 19n) return hits / n
      term = (term * BigInt(n - hits)) / BigInt(hits + 1) / BigInt(k - 1)
    }
    return 1
  }

  test.each([
    [5, 4],
    [10, 3],
    [40, 4],
    [200, 4],
    [500, 5],
  ])('is the 95 %% quantile of %i trials at 1/%i', (n, k) => {
    expect(upperBound(Array.from({ length: n }, () => 1 / k))).toBe(quantile(n, k))
  })

  test('takes trials of different chances: of a sure and an impossible one, one', () => {
    expect(upperBound([1, 0])).toBe(0.5)
    expect(upperBound([1, 0, 0.9])).toBe(2 / 3)
  })

  test('is near its exact value where it is approximated', () => {
    const exact = upperBound(Array.from({ length: 1500 }, () => 0.25))
    const approximate = upperBound(Array.from({ length: 1501 }, () => 0.25))
    expect(Math.abs(exact - approximate)).toBeLessThan(0.001)
  })
})
