import { describe, expect, test } from 'vitest'
import { namesNothing } from '../../../src/language/en/vague.ts'

describe('a stem names nothing', () => {
  test.each([
    'Who said in March 1998 that the price was fair?',
    'Who said in May 1999: “We have come far”?',
    'In March 1998, who said that I was late?',
    'Who smiled on 3 March 1998?',
  ])('“%s”', (stem) => expect(namesNothing(stem)).toBe(true))
})

describe('a stem names something', () => {
  test.each([
    'Who said in March 1998 that Tova had fallen?',
    'Which company warned in March 1998 that 300 jobs would go?',
    'What did Ada Lorn say in March 1998?',
    'Who said in May 1999: “We have come far in Brannia”?',
  ])('“%s”', (stem) => expect(namesNothing(stem)).toBe(false))
})
