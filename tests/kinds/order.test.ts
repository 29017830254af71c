import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stream } from '../../src/base/random.ts'
import { chance } from '../../src/kinds/analysis.ts'
import { guessesAt } from '../../src/kinds/guesses.ts'
import { grade, type Question, refuse, view } from '../../src/kinds/index.ts'
import { questionSchema } from '../../src/kinds/schema.ts'
import { ask } from '../support/questions.ts'

const IDS = ['a', 'b', 'c', 'd', 'e']
const orderOf = (key: readonly (readonly string[])[], events: readonly string[] = IDS): Question<'order'> =>
  ask.order('b/f1/what/order', { events: events.map((id) => ({ id, text: id.repeat(3) })), key })
const share = (question: Question<'order'>, response: readonly string[]) => {
  const { earned, of } = grade(question, response)
  return earned / of
}

describe('an event that the key does not name', () => {
  const question = orderOf([['a'], ['b'], ['c']])

  test('is to be left out', () => {
    expect(share(question, ['a', 'b', 'c'])).toBe(1)
    expect(share(question, ['a', 'b', 'c', 'd'])).toBeCloseTo(1 / 3)
    expect(share(question, ['d', 'a', 'b', 'c'])).toBeCloseTo(1 / 3)
    expect(share(question, ['a', 'b', 'c', 'd', 'e'])).toBe(0)
  })

  test('lets others be left out, whose pairs are lost', () => {
    expect(share(question, ['a', 'c'])).toBeCloseTo(1 / 3)
    expect(share(question, ['a'])).toBe(0)
    expect(share(question, ['d'])).toBe(0)
    expect(refuse(question, ['a'])).toBeUndefined()
    expect(refuse(question, ['a', 'a'])?.code).toBe('response/duplicate-option')
    expect(refuse(question, ['a', 'z'])?.code).toBe('response/unknown-option')
    expect(refuse(orderOf([['a', 'b'], ['c'], ['d'], ['e']]), ['a'])?.code).toBe('response/missing-option')
  })

  test('is told of in the view, though not which it is', () => {
    const seen = view(question, stream('s'))
    expect(seen.distractors).toBe(true)
    expect(seen).toEqual(view(orderOf([['e'], ['d'], ['a']]), stream('s')))
    expect(view(orderOf(IDS.map((id) => [id])), stream('s'))).not.toHaveProperty('distractors')
  })

  test('never pays: adding one to a response never earns more', () => {
    const groups: fc.Arbitrary<readonly (readonly string[])[]> = fc.constantFrom(
      [['a'], ['b'], ['c']],
      [['c'], ['a', 'b']],
      [['a'], ['e']],
    )
    fc.assert(
      fc.property(groups, fc.shuffledSubarray(IDS), fc.nat(5), (key, response, place) => {
        const asked = orderOf(key)
        const extra = IDS.find((id) => !key.flat().includes(id) && !response.includes(id))
        if (extra === undefined) return
        const more = [...response.slice(0, place), extra, ...response.slice(place)]
        expect(share(asked, more)).toBeLessThanOrEqual(share(asked, response))
        if (share(asked, response) > 0) expect(share(asked, more)).toBeLessThan(share(asked, response))
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})

test('chance is the mean over all random orders, ties and distractors included', () => {
  for (const key of [
    [['a'], ['b'], ['c'], ['d'], ['e']],
    [['a', 'b'], ['c'], ['d', 'e']],
    [['a'], ['b'], ['c'], ['d']],
    [['a', 'b', 'c'], ['d']],
    [['a'], ['b'], ['c']],
    [['a'], ['b']],
  ]) {
    const question = orderOf(key)
    const { count, at } = guessesAt(question)
    const shares = Array.from({ length: count }, (_, i) => share(question, at(i) ?? []))
    expect(shares).toHaveLength(120)
    expect(chance(question)).toBeCloseTo(shares.reduce((sum, one) => sum + one, 0) / count, 12)
  }
  expect(chance(orderOf([['a'], ['b'], ['c']], ['a', 'b', 'c']))).toBe(0.5)
})

test('the schema wants distinct events of the question, in two groups at least', () => {
  const fits = (key: readonly (readonly string[])[]) => questionSchema.safeParse(orderOf(key)).success
  expect(fits([['a'], ['b']])).toBe(true)
  expect(fits([['a'], ['a']])).toBe(false)
  expect(fits([['a'], ['z']])).toBe(false)
  expect(fits([['a', 'b']])).toBe(false)
})
