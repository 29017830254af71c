import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/kinds/index.ts'
import { lintQuiz } from '../../src/quiz/lint-quiz.ts'
import { areNearDuplicates } from '../../src/quiz/near-duplicates.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { clean, option } from '../support/clean-bank.ts'

function quizOf(...questions: readonly Question[]): Quiz {
  return { id: 'quiz', seed: 'seed', blueprint: { length: questions.length }, banks: [], questions }
}

const { holder, typedDate, date, statement, falsehood, recipient, width, served } = clean

describe('F28 enemies', () => {
  const enemiesIn = (...questions: readonly Question[]) =>
    lintQuiz(quizOf(...questions)).filter(({ flaw }) => flaw === 'F28')

  test('finds questions that ask the same thing, or of which one gives the other away', () => {
    const [same, ...more] = enemiesIn(date, width, typedDate)
    expect(more).toEqual([])
    expect(same).toMatchObject({ flaw: 'F28', severity: 'H', question: typedDate.id })
    expect(same?.message).toContain(date.id)
    const told = { ...width, stem: 'How wide is the strait on which Ravik Oduan spoke?' }
    expect(enemiesIn(recipient, told)).toHaveLength(1)
  })

  test('finds questions with one answer in nearly the same words, whatever the data say', () => {
    const again: Question = {
      ...holder,
      id: 'alber/r9/again/text',
      asks: 'again',
      kind: 'text',
      accepted: ['Mira Solven'],
      stem: 'Who in May 2024 was the acting foreign minister of Torvania?',
    }
    const first: Question = { ...again, id: 'alber/r1/who/text', asks: 'who', stem: holder.stem }
    expect(enemiesIn(first, again)).toMatchObject([{ flaw: 'F28', severity: 'H', question: again.id }])
    expect(lintQuiz(quizOf(first, { ...again, accepted: ['Ada Brenwick'] }))).toEqual([])
  })

  test('finds statements in nearly the same words, unless they name different things', () => {
    const like = (stem: string): Question => ({
      ...statement,
      id: 'alber/e9/like/true-false',
      asks: 'like',
      stem,
    })
    expect(lintQuiz(quizOf(statement, like('The Treaty of Alber was duly signed in 1974.')))).toHaveLength(1)
    expect(lintQuiz(quizOf(statement, like('The Treaty of Maresk was signed in 1979.')))).toEqual([])
  })

  test('lets stand what asks different things', () => {
    expect(lintQuiz(quizOf(holder, width, falsehood, date))).toEqual([])
  })
})

describe('F29 key repetition', () => {
  const about = (i: number, text: string): Question => ({
    ...recipient,
    id: `alber/d${i}/who/text`,
    asks: `who-${i}`,
    facts: [`d${i}`],
    stem: `Who ${['sang', 'swam', 'slept', 'sailed', 'stayed', 'spoke', 'stood', 'smiled', 'served', 'shone'][i]} at ${i} Alber Street?`,
    accepted: [text],
  })
  const ten = (right: number) =>
    Array.from({ length: 10 }, (_, i) => about(i, i < right ? 'Ravik Oduan' : `Person ${i}`))
  const repeated = (questions: readonly Question[]) =>
    lintQuiz(quizOf(...questions)).filter(({ flaw }) => flaw === 'F29')

  test('finds a key that is right in more than a fifth of the questions', () => {
    expect(repeated(ten(3))).toMatchObject([
      { flaw: 'F29', severity: 'B', message: expect.stringContaining('“Ravik Oduan” is right in 3 of 10') },
    ])
    expect(repeated(ten(2))).toEqual([])
  })

  test('counts one key across kinds, an article in front aside, and each of several right options', () => {
    const choice: Question = {
      ...holder,
      id: 'alber/d0/who/choice',
      options: [option('The Ravik Oduan'), option('Otto Brask')],
      key: 'the-ravik-oduan',
    }
    const multiple: Question = {
      ...served,
      id: 'alber/d1/who/multiple',
      options: [option('Ravik Oduan'), option('Otto Brask')],
      keys: ['ravik-oduan', 'otto-brask'],
    }
    expect(repeated([choice, multiple, ...ten(3).slice(2)])).toHaveLength(1)
    expect(repeated([choice, multiple, ...ten(2).slice(2)])).toEqual([])
  })

  test('does not count verdicts, nor a key that comes once in a short quiz', () => {
    expect(repeated([statement, { ...statement, id: 'alber/e9/x/true-false' }, falsehood])).toEqual([])
    expect(repeated([holder, width])).toEqual([])
  })
})

describe('near duplicates', () => {
  test('are told by six tenths of their words, question words among them', () => {
    expect(areNearDuplicates('Who led the talks in Alber?', 'Who led the talks held in Alber?')).toBe(true)
    expect(
      areNearDuplicates('Who led the talks in Alber?', 'Where were the talks about ferries in Alber?'),
    ).toBe(false)
    expect(areNearDuplicates('', '')).toBe(false)
  })

  test('are none where each names what the other does not', () => {
    expect(areNearDuplicates('Who led the long talks in Alber?', 'Who led the long talks in Maresk?')).toBe(
      false,
    )
    expect(areNearDuplicates('Who led the long talks?', 'Who led the long talks in Maresk?')).toBe(true)
    expect(
      areNearDuplicates('Lutria led the long talks of ferrymen.', 'Ormund led the long talks of ferrymen.'),
    ).toBe(false)
  })
})
