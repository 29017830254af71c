import { describe, expect, test } from 'vitest'
import { readTypedNumber } from '../../../../src/language/en/read-number.ts'
import { howMany, howMuch, soMany, soManyGapped } from '../../../../src/language/en/stems/figure.ts'

const sale = {
  unit: 'million dollars',
  preposition: 'for',
  asked: 'did Arva Corp. buy Orlo Ltd. in 1989',
  stated: 'Arva Corp. bought Orlo Ltd. for {} in 1989',
  about: false,
}
const share = {
  unit: 'per cent',
  asked: 'of Orlo Ltd. did Arva Corp. own in May 1989',
  stated: 'Arva Corp. owned about {} of Orlo Ltd. in May 1989',
  about: true,
}
const price = {
  unit: 'dollars',
  preposition: 'at',
  asked: 'did Orlo shares close',
  stated: 'x {}',
  about: false,
}

const revenue = {
  unit: 'million dollars',
  asked: 'was the revenue of Orlo Corp. in 1989',
  stated: 'the revenue of Orlo Corp. was {} in 1989',
  about: false,
}
const age = {
  unit: 'years',
  asked: 'old was the mayor of Lisk in 1989',
  stated: 'the mayor of Lisk was {} old in 1989',
  about: false,
}
const earned = {
  unit: 'dollars a share',
  asked: 'did Orlo Corp. earn in 1989',
  stated: 'Orlo Corp. earned {} in 1989',
  about: false,
}

describe('asks', () => {
  test.each([
    [howMuch(sale), 'For how much did Arva Corp. buy Orlo Ltd. in 1989?'],
    [howMany(sale), 'For how many million dollars did Arva Corp. buy Orlo Ltd. in 1989?'],
    [howMuch(share), 'About what percentage of Orlo Ltd. did Arva Corp. own in May 1989?'],
    [howMany(share), 'About what percentage of Orlo Ltd. did Arva Corp. own in May 1989?'],
    [howMuch(price), 'At what price did Orlo shares close?'],
    [howMany(price), 'At how many dollars did Orlo shares close?'],
    [howMuch(revenue), 'What was the revenue of Orlo Corp. in 1989?'],
    [howMany(revenue), 'What was the revenue of Orlo Corp. in 1989, in millions of dollars?'],
    [howMuch({ ...revenue, about: true }), 'About how much was the revenue of Orlo Corp. in 1989?'],
    [howMany(age), 'How old was the mayor of Lisk in 1989?'],
    [howMuch(age), 'How old was the mayor of Lisk in 1989?'],
    [howMuch(earned), 'How much a share did Orlo Corp. earn in 1989?'],
    [howMany(earned), 'How many dollars a share did Orlo Corp. earn in 1989?'],
  ])('%s', (stem, expected) => {
    expect(stem).toBe(expected)
  })
})

describe('states', () => {
  test.each([
    [soMany(sale, '4.5'), 'Arva Corp. bought Orlo Ltd. for $4.5 million in 1989.'],
    [soManyGapped(sale, '{{n}}'), 'Arva Corp. bought Orlo Ltd. for {{n}} million dollars in 1989.'],
    [soMany(share, '49'), 'Arva Corp. owned about 49% of Orlo Ltd. in May 1989.'],
    [soMany(price, '80.5'), 'X $80.50.'],
  ])('%s', (statement, expected) => {
    expect(statement).toBe(expected)
  })
})

test.each([
  '4.5',
  '4.5 million',
  '$4.5 million',
  '$4.5',
  '4.5 million dollars',
  '4,500 thousand dollars',
  '0.0045 billion',
])('of million dollars, %s are 4.5', (typed) => {
  expect(readTypedNumber(typed, 'million dollars')).toEqual({ ok: true, value: 4.5 })
})

test.each(['€4.5 million', '4.5 million euros', '$'])('%s are no million dollars', (typed) => {
  expect(readTypedNumber(typed, 'million dollars').ok).toBe(false)
})

test.each(['1.35', '$1.35', '$1.35 a share', '1.35 dollars', '$1.35 per share'])(
  'of dollars a share, %s are 1.35',
  (typed) => {
    expect(readTypedNumber(typed, 'dollars a share')).toEqual({ ok: true, value: 1.35 })
  },
)

test.each(['98', '98 cents', '98 cents a share'])('of cents a share, %s are 98', (typed) => {
  expect(readTypedNumber(typed, 'cents a share')).toEqual({ ok: true, value: 98 })
})
