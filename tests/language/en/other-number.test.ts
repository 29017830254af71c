import { describe, expect, test } from 'vitest'
import { countIn, farFrom, replaceCount } from '../../../src/language/en/other-number.ts'

describe('a count is found', () => {
  test.each([
    ['that 12 schools had burned', 12, '7'],
    ['for $4.5 million', 4.5, '$7.0 million'],
    ['40 doctors', 40, '7'],
    ['that sales rose 21%', 21, '7%'],
    ['to cut taxes by 5 per cent', 5, '7'],
    ['for £1,200 in cash', 1200, '£7'],
    ['that income rose 21% to $3 million', 3, '$7 million'],
  ])('in “%s”', (clause, value, seven) => {
    const count = countIn(clause)
    expect(count?.value).toBe(value)
    expect(count?.write(7)).toBe(seven)
  })
})

describe('none is found', () => {
  test.each([
    'that at least 12 schools had burned',
    'that more than 300 jobs would go',
    'up to 40 doctors',
    'from 3 ships to 5 ships',
    'that income rose from $3 million to $5 million',
    'that income rose 21% to more than $3 million',
    'in 1998 of all years',
    'on 12 March',
    'a Boeing 747 of the line',
    'the 12th ship',
    'no number',
    '1 ship',
  ])('in “%s”', (clause) => expect(countIn(clause)).toBeUndefined())
})

test('another number is far, as round, and no more than can be', () => {
  const far = (clause: string, more: boolean) => {
    const count = countIn(clause)
    return count && farFrom(count, more)
  }
  expect(far('40 doctors', true)).toBe(80)
  expect(far('40 doctors', false)).toBe(20)
  expect(far('7 doctors', false)).toBe(14)
  expect(far('for $648.2 million', true)).toBe(324.1)
  expect(far('by 75 per cent', true)).toBeUndefined()
  expect(far('by 80 per cent', true)).toBe(40)
  expect(far('by 20%', true)).toBe(40)
})

test('other words stand where the count stood', () => {
  const count = countIn('for $4 million in cash')
  expect(count && replaceCount('for $4 million in cash', count, '{{n}}')).toBe('for {{n}} in cash')
})
