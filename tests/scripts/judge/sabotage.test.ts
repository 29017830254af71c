import { describe, expect, test } from 'vitest'
import { sabotages } from '../../../scripts/judge/item.ts'
import { sabotage } from '../../../scripts/judge/sabotage.ts'
import { stream } from '../../../src/base/random.ts'
import { grade, keyOf, type Question } from '../../../src/kinds/index.ts'
import { clean, cleanArticle, cleanBank, flawsOf } from '../../support/clean-bank.ts'

const source = { id: 'clean', article: cleanArticle, bank: cleanBank }
const questions: readonly Question[] = Object.values(clean)

/** The clean questions that can be spoilt so, each with what comes of it. */
function spoilt(how: (typeof sabotages)[number]) {
  return questions.flatMap((question) => {
    const made = sabotage({ source, question }, how, stream('spoil', question.id))
    return made ? [{ before: question, after: made.question, made }] : []
  })
}

test.each(sabotages)('%s spoils some questions, and says so', (how) => {
  const all = spoilt(how)
  expect(all.length).toBeGreaterThan(1)
  for (const { before, after, made } of all) {
    expect(made.sabotage).toBe(how)
    expect(after).not.toEqual(before)
    expect(after.id).toBe(before.id)
  }
})

describe('each breaks what it should', () => {
  test.each(spoilt('wrong-key'))(
    'wrong-key: $before.kind takes the true answer for wrong',
    ({ before, after }) => {
      expect(after.stem).toBe(before.stem)
      const { earned, of } = grade(after, keyOf(before))
      expect(earned).toBeLessThan(of)
    },
  )

  test.each(spoilt('duplicate-option'))('duplicate-option: lint finds two equal options', ({ after }) => {
    expect(flawsOf(after)).toContain('F04 H')
  })

  test.each(spoilt('key-in-stem'))(
    'key-in-stem: lint finds the key of $before.kind in the stem',
    ({ after }) => {
      expect(flawsOf(after)).toContain('F15 H')
    },
  )

  test.each(spoilt('dangling-reference'))('dangling-reference: $after.stem', ({ before, after }) => {
    const named = (stem: string) => cleanBank.actors.filter(({ name }) => stem.includes(name)).length
    expect(named(after.stem)).toBeLessThan(named(before.stem) || 1)
    expect(after.stem).toMatch(/\bthis (?:person|country|organisation|place)\b/i)
  })

  test.each(spoilt('ungrounded-name'))('ungrounded-name: $after.stem', ({ before, after }) => {
    const words = after.stem.match(/\p{Lu}\p{L}+/gu) ?? []
    const strange = words.filter((word) => !cleanArticle.text.includes(word) && !before.stem.includes(word))
    expect(strange.length).toBeGreaterThan(0)
  })
})
