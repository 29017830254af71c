import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NewsquizError } from '../../src/base/errors.ts'
import { toCredit } from '../../src/kinds/credit.ts'
import type { Question } from '../../src/kinds/index.ts'
import type { Rule } from '../../src/scoring/rule.ts'
import { closeness } from '../../src/scoring/rules/closeness.ts'
import { commonSubsequence } from '../../src/scoring/rules/common-subsequence.ts'
import { mapResponse, responseTable } from '../../src/scoring/rules/map-response.ts'
import { matchCorrect } from '../../src/scoring/rules/match-correct.ts'
import { optionFractions } from '../../src/scoring/rules/option-fractions.ts'
import {
  absolutePosition,
  adjacentPairs,
  concordantPairs,
  displacement,
  longestIncreasingSubsequence,
  longestRun,
  neighbours,
} from '../../src/scoring/rules/order.ts'
import { partialRanges } from '../../src/scoring/rules/partial-ranges.ts'
import { rexams } from '../../src/scoring/rules/rexams.ts'
import {
  coverage,
  everyDecisionCounts,
  halves,
  netCorrect,
  rightMinusWrong,
} from '../../src/scoring/rules/selection.ts'
import { spelling, wildcards } from '../../src/scoring/rules/written.ts'
import { scoringFrom } from '../../src/scoring/scoring-from.ts'
import { ask } from '../support/questions.ts'

const ID = 'b/f1/what/kind'
const share = (rule: Rule, question: Question, response: unknown) => {
  const { earned, of } = rule.credit(question, response as never)
  return earned / of
}
const optionsOf = (ids: readonly string[]) => ids.map((id) => ({ id, text: id }))
const IDS = ['a', 'b', 'c', 'd', 'e']
/** Every list that leaves items of a list out. */
const subsets = (list: readonly string[]) =>
  Array.from({ length: 2 ** list.length }, (_, bits) => list.filter((_, i) => bits & (2 ** i)))

describe('rules for selections, held against their formulas', () => {
  const selections = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.infiniteStream(fc.boolean()))
    .map(([n, coins]) => {
      const ids = IDS.slice(0, n)
      const coin = () => Boolean(coins.next().value)
      const keys = ids.filter(coin)
      return { ids, keys: keys.length > 0 ? keys : ids.slice(0, 1), picks: ids.filter(coin) }
    })
  const check = (rule: Rule, formula: (c: number, s: number, t: number, w: number, n: number) => number) =>
    fc.assert(
      fc.property(selections, ({ ids, keys, picks }) => {
        const question = ask.multiple(ID, { options: optionsOf(ids), keys })
        const hits = picks.filter((id) => keys.includes(id)).length
        const wanted = formula(keys.length, picks.length, hits, picks.length - hits, ids.length)
        expect(share(rule, question, picks)).toBeCloseTo(wanted, 12)
      }),
      { seed: 1, numRuns: 200 },
    )
  const errors = (c: number, t: number, w: number) => c - t + w

  test('net correct', () => check(netCorrect, (c, _, t, w) => Math.max(0, (t - w) / c)))
  test('every decision counts', () => check(everyDecisionCounts, (c, _, t, w, n) => 1 - errors(c, t, w) / n))
  test('right minus wrong', () =>
    check(rightMinusWrong, (c, _, t, w, n) => Math.max(0, 1 - (2 * errors(c, t, w)) / n)))
  test('coverage', () => check(coverage, (c, s, t) => (s === 0 ? 0 : (t / c) * (t / s))))
  test('halves', () =>
    check(halves, (c, _, t, w, n) => {
      const e = errors(c, t, w)
      return e === 0 ? 1 : e === 1 && n > 2 ? 1 / 2 : e === 2 && n > 4 ? 1 / 4 : 0
    }))
  test.each(['false', 'false2', 'true', 'all', 'none'] as const)('R/exams, %s', (name) => {
    const cost = {
      false: (_: number, x: number) => 1 / x,
      false2: (_: number, x: number) => 1 / Math.max(x, 2),
      true: (c: number) => 1 / c,
      all: () => 1,
      none: () => 0,
    }[name]
    for (const negative of [0, 0.25, true])
      check(rexams({ rule: name, negative }), (c, s, t, w, n) =>
        s === 0 ? 0 : Math.max(-Number(negative), t / c - (w === 0 ? 0 : w * cost(c, n - c))),
      )
  })
  test('R/exams without parts', () =>
    check(rexams({ partial: false, negative: 0.5 }), (c, s, t, w) =>
      s === 0 ? 0 : t === c && w === 0 ? 1 : -0.5,
    ))

  test('a choice is a selection of one', () => {
    const question = ask.choice(ID, { options: optionsOf(['a', 'b', 'c', 'd']), key: 'b' })
    for (const rule of [netCorrect, coverage, optionFractions, rexams()])
      expect([share(rule, question, 'b'), share(rule, question, 'a')]).toEqual([1, 0])
    expect([share(everyDecisionCounts, question, 'b'), share(everyDecisionCounts, question, 'a')]).toEqual([
      1, 0.5,
    ])
    expect([share(halves, question, 'b'), share(halves, question, 'a')]).toEqual([1, 0])
  })

  test('more right picks never earn less', () => {
    fc.assert(
      fc.property(selections, fc.nat(), ({ ids, keys, picks }, place) => {
        const more = keys.filter((id) => !picks.includes(id))
        const added = more[place % Math.max(1, more.length)]
        if (added === undefined) return
        const question = ask.multiple(ID, { options: optionsOf(ids), keys })
        for (const rule of [
          netCorrect,
          everyDecisionCounts,
          rightMinusWrong,
          coverage,
          rexams(),
          optionFractions,
        ])
          expect(share(rule, question, [...picks, added])).toBeGreaterThanOrEqual(
            share(rule, question, picks),
          )
      }),
      { seed: 2, numRuns: 200 },
    )
  })
})

describe('option fractions', () => {
  const options = (...fractions: readonly (number | undefined)[]) =>
    fractions.map((fraction, i) => ({
      id: IDS[i] ?? '',
      text: 'x',
      ...(fraction !== undefined && { fraction }),
    }))

  test('are read as what their seven digits stand for', () => {
    const thirds = ask.multiple(ID, {
      options: options(0.3333333, 0.3333333, 0.3333333, -1),
      keys: ['a', 'b', 'c'],
    })
    expect(optionFractions.credit(thirds, ['a', 'b', 'c'])).toEqual({ earned: 1, of: 1 })
    expect(optionFractions.credit(thirds, ['a'])).toEqual({ earned: 1, of: 3 })
    const odd = ask.choice(ID, { options: options(0.123, -0.05, 0.1428571), key: 'a' })
    expect(optionFractions.credit(odd, 'a')).toEqual({ earned: 123, of: 1000 })
    expect(optionFractions.credit(odd, 'b')).toEqual({ earned: -1, of: 20 })
    expect(optionFractions.credit(odd, 'c')).toEqual({ earned: 1, of: 7 })
  })

  test('are held between 0 and 1 for several picks, and not for one', () => {
    const several = ask.multiple(ID, { options: options(1, 1, -1), keys: ['a', 'b'] })
    expect(share(optionFractions, several, ['a', 'b'])).toBe(1)
    expect(share(optionFractions, several, ['c'])).toBe(0)
    expect(share(optionFractions, ask.choice(ID, { options: options(1, -0.5), key: 'a' }), 'b')).toBe(-0.5)
  })

  test('where there are none, come to net correct', () => {
    const plain = ask.multiple(ID, { options: options(undefined, undefined, undefined), keys: ['a', 'b'] })
    expect(share(optionFractions, plain, ['a', 'b'])).toBe(1)
    expect(share(optionFractions, plain, ['a', 'c'])).toBe(0)
    expect(share(optionFractions, plain, ['a'])).toBe(0.5)
  })
})

describe('rules for orders', () => {
  const orderOf = (key: readonly (readonly string[])[], events = IDS) =>
    ask.order(ID, { events: optionsOf(events), key })
  const all: readonly Rule[] = [
    absolutePosition,
    adjacentPairs(),
    adjacentPairs({ last: true }),
    neighbours,
    concordantPairs,
    longestIncreasingSubsequence,
    longestRun,
    displacement,
    commonSubsequence(),
  ]

  test('tied events may stand either way', () => {
    const tied = orderOf([['a'], ['b', 'c'], ['d', 'e']])
    for (const rule of all)
      for (const response of [
        ['a', 'b', 'c', 'd', 'e'],
        ['a', 'c', 'b', 'e', 'd'],
      ])
        expect(share(rule, tied, response)).toBe(1)
    for (const rule of all) expect(share(rule, tied, ['b', 'a', 'c', 'd', 'e'])).toBeLessThan(1)
  })

  test('a distractor is never free, wherever it stands', () => {
    const question = orderOf([['a'], ['b'], ['c']])
    for (const rule of all) {
      expect(share(rule, question, ['a', 'b', 'c'])).toBe(1)
      for (const response of ['dabc', 'adbc', 'abcd'])
        expect(share(rule, question, [...response])).toBeLessThan(1)
      expect(share(rule, question, ['d'])).toBe(0)
    }
    expect(share(absolutePosition, question, ['a', 'b', 'c', 'd'])).toBe(3 / 4)
    expect(share(adjacentPairs(), question, ['a', 'b', 'c', 'd'])).toBe(2 / 3)
    expect(share(adjacentPairs({ last: true }), question, ['a', 'b', 'c', 'd'])).toBe(2 / 4)
    expect(share(neighbours, question, ['a', 'b', 'c', 'd'])).toBe(5 / 8)
    expect(share(longestRun, question, ['a', 'b', 'd', 'c'])).toBe(3 / 4)
    expect(share(displacement, question, ['a', 'b', 'c', 'd'])).toBe(3 / 4)
    expect(share(commonSubsequence(), question, ['a', 'b', 'c', 'd'])).toBe(2 / 3)
  })

  test('an event that is left out earns nothing', () => {
    const question = orderOf([['a'], ['b'], ['c']])
    expect(share(absolutePosition, question, ['a', 'c'])).toBe(1 / 3)
    expect(share(displacement, question, ['a', 'b'])).toBe(2 / 3)
    expect(share(commonSubsequence(), question, ['a', 'c'])).toBe(2 / 3)
    expect(share(adjacentPairs(), question, ['b', 'c'])).toBe(1 / 2)
    expect(share(neighbours, question, ['a'])).toBe(1 / 6)
  })

  test('the longest subsequences are those that a search over all finds', () => {
    const key = IDS.map((id) => [id])
    const ranks = (set: readonly string[]) => set.map((id) => IDS.indexOf(id))
    const ascends = (set: readonly string[], step: (a: number, b: number) => boolean) =>
      ranks(set).every((rank, i, list) => i === 0 || step(list[i - 1] ?? 0, rank))
    const longest = (response: readonly string[], step: (a: number, b: number) => boolean) => {
      const best = Math.max(
        ...subsets(response)
          .filter((set) => ascends(set, step))
          .map((set) => set.length),
      )
      return best > 1 ? best / 5 : 0
    }
    fc.assert(
      fc.property(fc.shuffledSubarray(IDS, { minLength: 5 }), (response) => {
        const question = orderOf(key)
        expect(share(longestIncreasingSubsequence, question, response)).toBe(
          longest(response, (a, b) => a < b),
        )
        expect(share(longestRun, question, response)).toBe(longest(response, (a, b) => b === a + 1))
      }),
      { seed: 3, numRuns: 120 },
    )
  })

  test('the edit distance is the least that a search over all orders finds', () => {
    const after = { b: ['a'], d: ['b', 'c'] }
    const isBefore = (a: string, b: string): boolean =>
      (after[b as keyof typeof after] ?? []).some((one) => one === a || isBefore(a, one))
    const question = orderOf([['a', 'b', 'c', 'd']], [...IDS, 'x'])
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'x']), (response) => {
        const belonging = response.filter((id) => 'abcd'.includes(id))
        const kept = subsets(belonging).filter((set) =>
          set.every((b, i) => set.slice(i + 1).every((a) => !isBefore(a, b))),
        )
        const most = Math.max(...kept.map((set) => set.length))
        const distance = response.length - belonging.length + (belonging.length - most) + (4 - most)
        expect(share(commonSubsequence({ after }), question, response)).toBeCloseTo(
          Math.max(0, (4 - distance) / 4),
          12,
        )
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  test('a partial order that runs in circles does no harm', () => {
    const question = orderOf([['a', 'b']], ['a', 'b'])
    expect(share(commonSubsequence({ after: { a: ['b'], b: ['a'] } }), question, ['a', 'b'])).toBeLessThan(1)
  })
})

describe('mapping a response', () => {
  const match = ask.match(ID, {
    premises: optionsOf(['p', 'q']),
    options: optionsOf(['x', 'y']),
    key: { p: 'x', q: 'y' },
  })

  test('all the credit is the highest score that can be reached', () => {
    const entries = { a: 2, b: 1, c: -1, 'p x': 2, 'q y': 1, 'q x': 0.5 }
    const rule = mapResponse({ entries })
    const three = optionsOf(['a', 'b', 'c'])
    expect(share(rule, ask.choice(ID, { options: three, key: 'a' }), 'b')).toBe(1 / 2)
    expect(share(rule, ask.multiple(ID, { options: three, keys: ['a'] }), ['a', 'b'])).toBe(1)
    expect(share(rule, ask.multiple(ID, { options: three, keys: ['a'] }), ['b', 'c'])).toBe(0)
    expect(share(rule, match, { p: 'x', q: 'x' })).toBeCloseTo(2.5 / 3)
    expect(share(rule, ask.text(ID), 'b')).toBe(1 / 2)
    expect(
      share(mapResponse({ entries, upper: 1 }), ask.multiple(ID, { options: three, keys: ['a'] }), ['b']),
    ).toBe(1)
    expect(share(mapResponse({ entries: {} }), ask.text(ID), 'b')).toBe(0)
    expect(share(mapResponse({ entries: { a: -1 } }), ask.text(ID), 'a')).toBe(-1)
  })

  test('case and direction count unless they are told not to', () => {
    const pairs = { entries: { 'x p': 1 }, of: 1 }
    expect(share(mapResponse(pairs), match, { p: 'x' })).toBe(0)
    expect(share(mapResponse({ ...pairs, undirected: true }), match, { p: 'x' })).toBe(1)
    const texts = { entries: { York: 1 }, of: 1 }
    expect(share(mapResponse(texts), ask.text(ID), 'york')).toBe(0)
    expect(share(mapResponse({ ...texts, ignoreCase: true }), ask.text(ID), 'yORK')).toBe(1)
  })

  test('a blank is nothing, or what the bare expression makes of it', () => {
    expect(mapResponse({ entries: {}, default: 3 }).blank).toBeUndefined()
    expect(mapResponse({ entries: {}, default: 3, of: 6, blank: 'expression' }).blank?.(match)).toEqual({
      earned: 1,
      of: 2,
    })
    expect(
      mapResponse({ entries: { '': -2 }, lower: -1, of: 1, blank: 'expression' }).blank?.(match),
    ).toEqual({ earned: -1, of: 1 })
  })

  test('a table gives its score to the whole response', () => {
    const table = responseTable({ entries: { 'a b': 4, b: 1 }, default: 2 })
    const question = ask.multiple(ID, { options: optionsOf(['a', 'b', 'c']), keys: ['a'] })
    expect(['ba', 'b', 'c'].map((picks) => share(table, question, [...picks]))).toEqual([1, 1 / 4, 1 / 2])
    expect(share(responseTable({ entries: { a: -1 } }), ask.text(ID), 'a')).toBe(-1)
    expect(share(responseTable({ entries: { A: 1 }, ignoreCase: true, of: 2 }), ask.text(ID), 'a')).toBe(0.5)
  })
})

test('matching the key forgives nothing', () => {
  const text = ask.text(ID, { accepted: ['Oslo', 'Christiania'] })
  expect(['Oslo', 'Christiania', 'oslo', 'Osl'].map((given) => share(matchCorrect, text, given))).toEqual([
    1, 1, 0, 0,
  ])
  const number = ask.number(ID, { value: 7, tolerance: { absolute: 1 } })
  expect([7, '7.0', 7.5].map((given) => share(matchCorrect, number, given))).toEqual([1, 1, 0])
  const several = ask.multiple(ID, { options: optionsOf(['a', 'b', 'c']), keys: ['a', 'b'] })
  expect([['b', 'a'], ['a'], ['a', 'b', 'c']].map((given) => share(matchCorrect, several, given))).toEqual([
    1, 0, 0,
  ])
  const date = ask.date(ID, { value: '1850~' })
  expect(['1850~', '1850', '1851'].map((given) => share(matchCorrect, date, given))).toEqual([1, 0, 0])
  expect(share(matchCorrect, ask['true-false'](ID, { key: false }), false)).toBe(1)
})

describe('closeness', () => {
  const of = (options: Parameters<typeof closeness>[0], question: Question, given: unknown) =>
    share(closeness(options), question, given)
  const seven = ask.number(ID, { value: 7 })
  const day = ask.date(ID, { value: '2000-03-01' })

  test('falls evenly, by halves, by steps', () => {
    expect([7, 8, 9.5, 12, 2, 1].map((given) => of({ shape: 'linear', within: 5 }, seven, given))).toEqual([
      1, 0.8, 0.5, 0, 0, 0,
    ])
    expect([7, 9, 3].map((given) => of({ shape: 'exponential', half: 2 }, seven, given))).toEqual([
      1, 0.5, 0.25,
    ])
    const steps = {
      shape: 'step',
      steps: [
        [1, 0.5],
        [3, 0.2],
      ],
    } as const
    expect([7, 8, 8.1, 10, 10.1].map((given) => of(steps, seven, given))).toEqual([1, 0.5, 0.2, 0.2, 0])
  })

  test('counts from the tolerance of the question, and by shares where it is relative', () => {
    const about = ask.number(ID, { value: 100, tolerance: { absolute: 5 } })
    expect([104, 110].map((given) => of({ shape: 'linear', within: 20 }, about, given))).toEqual([1, 0.5])
    expect(of({ shape: 'linear', within: 0.2, relative: true }, ask.number(ID, { value: -50 }), -55)).toBe(
      0.5,
    )
    expect(of({ shape: 'linear', within: 1 }, ask.number(ID, { value: 1 }), 1.3)).toBe(0.7)
  })

  test('counts dates in days or years, from the nearest day of the key to the farthest of the answer', () => {
    const days = { shape: 'linear', within: 100 } as const
    expect(
      ['2000-03-01', '2000-02-29', '2000-03-11', '1999-03-01'].map((given) => of(days, day, given)),
    ).toEqual([1, 0.99, 0.9, 0])
    expect(of(days, day, '2000-03')).toBe(0.7)
    expect(of(days, ask.date(ID, { value: '2000' }), '2000-07-04')).toBe(1)
    expect(of(days, ask.date(ID, { value: '2000' }), '2001-01-10')).toBe(0.9)
    expect(of({ shape: 'exponential', half: 10, unit: 'years' }, day, '2010-03-01')).toBeCloseTo(0.5, 4)
    expect(of({ shape: 'exponential', half: 10, unit: 'days' }, day, '2000-03-11')).toBe(0.5)
  })

  test('of an interval each end counts half, an open end only when it is left open', () => {
    const span = ask.date(ID, { value: '1950/1953' })
    const years = { shape: 'linear', within: 10, unit: 'years' } as const
    expect(of(years, span, '1950/1953')).toBe(1)
    expect(of(years, span, '1951/1953')).toBeCloseTo(0.95, 2)
    expect(of(years, span, '1950/..')).toBe(0.5)
    expect(of(years, ask.date(ID, { value: '1950/..' }), '1950/..')).toBe(1)
    expect(of(years, ask.date(ID, { value: '1950' }), '1950/..')).toBe(0)
    expect(of(years, span, '1950')).toBeCloseTo(0.85, 2)
  })

  test('never grows with the distance', () => {
    const shapes = [
      { shape: 'linear', within: 50 },
      { shape: 'exponential', half: 9 },
      {
        shape: 'step',
        steps: [
          [2, 0.75],
          [20, 0.5],
        ],
      },
    ] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.nat(100),
        fc.nat(100),
        fc.boolean(),
        (options, a, b, below) => {
          const [near, far] = [a, b].sort((x, y) => x - y).map((off) => 7 + (below ? -off : off))
          expect(of(options, seven, near)).toBeGreaterThanOrEqual(of(options, seven, far))
        },
      ),
      { seed: 5, numRuns: 300 },
    )
  })

  test('wants a distance above 0', () => {
    expect(() => closeness({ shape: 'linear', within: 0 })).toThrow(RangeError)
    expect(() => closeness({ shape: 'exponential', half: Number.NaN })).toThrow(RangeError)
  })
})

test('partial ranges: a half near the value or for a listed number, a quarter near one', () => {
  const four = ask.number(ID, { value: 4, tolerance: { absolute: 0.2 } })
  const rule = partialRanges({ list: [8, -4] })
  expect([4.2, 4.21, 4.4, 4.41, 8.2, 8.3, 8.41, -4].map((given) => share(rule, four, given))).toEqual([
    1, 0.5, 0.5, 0, 0.5, 0.25, 0, 0.5,
  ])
  expect(share(partialRanges({ range: 3 }), four, 4.6)).toBe(0.5)
  expect(share(partialRanges(), ask.number(ID, { value: 100, tolerance: { relative: 0.1 } }), 120)).toBe(0.5)
  expect(share(partialRanges(), ask.number(ID, { value: 100, tolerance: { from: 95, to: 105 } }), 110)).toBe(
    0.5,
  )
  expect(share(partialRanges(), ask.number(ID, { value: 100 }), 100.1)).toBe(0)
})

describe('wildcards', () => {
  const matches = (pattern: string, given: string, options = {}) =>
    share(wildcards(options), ask.text(ID, { accepted: [pattern] }), given) === 1

  test('stand for any characters, none included', () => {
    for (const given of ['Paris', 'paris, France', ' PARIS ']) expect(matches('paris*', given)).toBe(true)
    for (const [pattern, given] of [
      ['*', ''],
      ['a*b*c', 'aXbYc'],
      ['a*b', 'abab'],
      ['*b', 'aab'],
      ['**', 'x'],
      ['a**c', 'ac'],
    ] as const)
      expect(matches(pattern, given)).toBe(true)
    for (const [pattern, given] of [
      ['paris', 'paris!'],
      ['a*b', 'abc'],
      ['a*', 'ba'],
      ['a*b*c', 'acb'],
      ['', 'x'],
    ] as const)
      expect(matches(pattern, given)).toBe(false)
    expect(matches('Paris', 'paris', { caseSensitive: true })).toBe(false)
  })

  test('a star behind a backslash is a star, and a backslash alone is itself', () => {
    expect([matches('2\\*3', '2*3'), matches('2\\*3', '2x3'), matches('a\\b', 'a\\b')]).toEqual([
      true,
      false,
      true,
    ])
  })

  test('match what a regular expression made of them matches', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }), (pattern, given) => {
        const expression = new RegExp(`^${pattern.replaceAll(/\*+/g, '.*')}$`, 's')
        expect(matches(pattern, given)).toBe(expression.test(given))
      }),
      { seed: 6, numRuns: 1000 },
    )
  })

  test('of the alternatives the first that matches gives its part', () => {
    const question = ask.text(ID, {
      accepted: ['Oslo'],
      alternatives: [
        { text: 'Christ*', fraction: 0.5 },
        { text: '*', fraction: 0.1 },
      ],
    })
    expect(['oslo', 'Christiania', 'Bergen'].map((given) => share(wildcards(), question, given))).toEqual([
      1, 0.5, 0.1,
    ])
  })

  test('take work that grows with the product of the lengths, not faster', () => {
    const question = ask.text(ID, { accepted: [`${'a*'.repeat(900)}b`] })
    expect(share(wildcards(), question, 'a'.repeat(500))).toBe(0)
  })
})

test('spelling: one slip in over three letters, two in over nine, none in less', () => {
  const off = (accepted: string, given: string, options = {}) =>
    share(spelling(options), ask.text(ID, { accepted: [accepted] }), given)
  expect([
    off('Oslo', 'Osol'),
    off('Oslo', 'Olso '),
    off('UN', 'UM'),
    off('Rio', 'Rio'),
    off('Rio', 'Roi'),
  ]).toEqual([1, 1, 0, 1, 0])
  expect([
    off('Washington', 'Wahsigton'),
    off('Washington', 'Wasinton'),
    off('Montevide', 'Montvidoo'),
  ]).toEqual([1, 1, 0])
  expect([off('Oslo', 'OSLO'), off('Oslo', 'OSLO', { caseSensitive: true })]).toEqual([1, 0])
})

describe('a credit', () => {
  test('is in lowest terms, and rounded only where whole numbers are no longer exact', () => {
    expect(toCredit({ n: -4n, d: 6n })).toEqual({ earned: -2, of: 3 })
    expect(toCredit({ n: 10n ** 20n, d: 3n * 10n ** 20n })).toEqual({ earned: 1, of: 3 })
    const { earned, of } = toCredit({ n: 10n ** 18n + 1n, d: 3n * 10n ** 18n })
    expect(earned / of).toBeCloseTo(1 / 3, 14)
    expect(Number.isSafeInteger(earned) && Number.isSafeInteger(of)).toBe(true)
    expect(toCredit({ n: 10n ** 30n, d: 1n })).toEqual({ earned: Number.MAX_SAFE_INTEGER, of: 1 })
    expect(toCredit({ n: -(10n ** 30n), d: 1n })).toEqual({ earned: -Number.MAX_SAFE_INTEGER, of: 1 })
  })
})

describe('scoring options out of data', () => {
  const issuesOf = (input: unknown) => {
    try {
      scoringFrom(input)
    } catch (error) {
      if (error instanceof NewsquizError) return error.issues
      throw error
    }
    return []
  }

  test.each([
    ['policy/shape', [], 3],
    ['policy/shape', ['rule'], {}],
    ['policy/shape', [], { rule: [], surprise: 1 }],
    ['policy/unknown', ['rule', 0, 'name'], { rule: [{ name: 'fair' }] }],
    ['policy/unknown', ['rule', 0, 'name'], { rule: [{ name: 'toString' }] }],
    ['policy/unknown', ['rules', 'q', 'name'], { rule: [], rules: { q: { name: 'adaptive' } } }],
    ['policy/unknown', ['modifiers', 0, 'name'], { rule: [], modifiers: [{ name: 'natural' }] }],
    ['policy/unknown', ['award', 'name'], { rule: [], award: { name: 'prize' } }],
    [
      'policy/shape',
      ['modifiers', 0, 'parameters', 'penalty'],
      { rule: [], modifiers: [{ name: 'adaptive' }] },
    ],
    [
      'policy/shape',
      ['rule', 0, 'parameters', 'within'],
      { rule: [{ name: 'closeness', parameters: { shape: 'linear', within: 0 } }] },
    ],
    [
      'policy/shape',
      ['award', 'parameters', 'places'],
      { rule: [], award: { name: 'award', parameters: { places: 99 } } },
    ],
    ['json/syntax', [], '{'],
    ['json/forbidden-key', ['rules'], '{"rule": [], "rules": {"__proto__": {"name": "natural"}}}'],
  ])('%s at %j: %j', (code, path, input) => {
    const [first] = issuesOf(input)
    expect(first?.code).toBe(code)
    expect(first?.path).toEqual(path)
    expect(first?.mend).toMatch(/^\S.*\.$/)
  })

  test('say what there is where a name is not known', () => {
    expect(issuesOf({ rule: [{ name: 'fair' }] })[0]?.mend).toContain('net-correct')
    expect(issuesOf({ rule: [], modifiers: [{ name: 'x' }] })[0]?.mend).toContain('time-decay')
  })

  test('take policies of a host, before those of the library', () => {
    const mine: Rule = { name: 'natural', credit: () => ({ earned: 1, of: 2 }) }
    expect(scoringFrom({ rule: [{ name: 'natural' }] }, { rules: [mine] }).rule).toEqual([mine])
  })
})
