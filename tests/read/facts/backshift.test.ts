import { describe, expect, test } from 'vitest'
import { backshifted } from '../../../src/read/en/facts/clause/backshift.ts'
import { tokensOf } from '../../../src/read/text/tokens.ts'

/** The words of a clause as they are told behind "said"; names are written in capitals throughout. */
function said(clause: string): string | undefined {
  const words = tokensOf(clause, { start: 0, end: clause.length })
  const edits = backshifted(words, ({ text }) => text === text.toUpperCase() && /\p{L}{2}/u.test(text))
  if (!edits) return undefined
  return edits.reduceRight(
    (told, { start, end, text }) => told.slice(0, start) + text + told.slice(end),
    clause,
  )
}

describe('what is said in the present is told in the past', () => {
  test.each([
    ['it will open two mines', 'it would open two mines'],
    ['it has opened two mines', 'it had opened two mines'],
    ['it may have opened two mines', 'it might have opened two mines'],
    ['it would have opened two mines', 'it would have opened two mines'],
    ['it is not known', 'it was not known'],
    ["it doesn't open mines", "it didn't open mines"],
    ['it plans to have two mines', 'it planned to have two mines'],
    ['ARVA continues to dig', 'ARVA continued to dig'],
    ['it opened two mines', 'it opened two mines'],
    ['mines were opened', 'mines were opened'],
    ['it can and will be shut', 'it could and would be shut'],
  ])('%s', (clause, told) => {
    expect(said(clause)).toBe(told)
  })
})

describe('what can’t be told so is refused', () => {
  test.each(['two mines in the north', 'miners dig in the north', 'the mine runs at a loss'])(
    '%s',
    (clause) => {
      expect(said(clause)).toBeUndefined()
    },
  )
})

test('telling it twice changes nothing more', () => {
  for (const clause of [
    'it will open two mines',
    'it is known that ARVA has left',
    'he cannot say who does it',
  ]) {
    const once = said(clause)
    expect(said(once ?? '')).toBe(once)
  }
})
