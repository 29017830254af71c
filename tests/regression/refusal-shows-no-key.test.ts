import { expect, test } from 'vitest'
import { keyOf } from '../../src/kinds/index.ts'
import { readTyped } from '../../src/kinds/typed.ts'
import { inWords } from '../../src/kinds/words.ts'
import { explainRefusal } from '../../src/language/en/refusals.ts'
import { koreanArmistice } from '../../src/questions/korean-armistice-70.ts'

// The example of how to write a date was the key of the first question.
test('what is said of an unreadable date holds no key of a shipped question', () => {
  const dates = koreanArmistice.questions.filter(({ kind }) => kind === 'date')
  expect(dates.length).toBeGreaterThan(0)
  for (const question of dates)
    for (const typed of ['some day', '30 February 1234', '4/7/1234']) {
      const read = readTyped(question, typed)
      if (read.ok) throw new Error(`${typed} was read`)
      const { message, mend } = explainRefusal(read.refusal)
      for (const key of [`${keyOf(question)}`, ...inWords(question, keyOf(question))])
        expect(`${message} ${mend}`).not.toContain(key)
    }
})
