import { describe, expect, test } from 'vitest'
import { indexBank, mergeBanks } from '../../src/bank/bank-index.ts'
import { dailyQuiz } from '../../src/quiz/daily.ts'
import { recipeOf } from '../../src/quiz/recipe.ts'
import { redraw } from '../../src/quiz/redraw.ts'
import { takeFrom } from '../../src/quiz/shelf.ts'
import { cleanBank } from '../support/clean-bank.ts'
import { quizOf } from '../support/sealing.ts'
import { tinyBank } from '../support/tiny-bank.ts'

const marksOf = (bank: typeof tinyBank) => recipeOf(quizOf(bank, { length: 1 }, '')).banks
const seeds = Array.from({ length: 500 }, (_, i) => `seed ${i}`)

describe('a quiz that is drawn again', () => {
  test('is remembered, each by seed, blueprint and day', () => {
    const index = indexBank(cleanBank)
    const daily = dailyQuiz(index, '2024-05-18', { length: 1 })
    if (!daily.ok) throw new Error('no such quiz')
    const quizzes = [
      quizOf(index, { length: 1 }, '2024-05-18'),
      quizOf(index, { length: 2 }, '2024-05-18'),
      quizOf(index, { length: 1 }, 'another'),
      daily.quiz,
    ]
    for (const quiz of [...quizzes, ...quizzes]) {
      const again = redraw(recipeOf(quiz), index)
      expect(again).toEqual(quiz)
      expect(redraw(recipeOf(quiz), index)).toBe(again)
    }
  })

  test('is forgotten when 500 others have been asked for since', () => {
    const index = indexBank(tinyBank)
    const recipe = recipeOf(quizOf(index, { length: 1 }, 'the first'))
    const first = redraw(recipe, index)
    const ask = (many: readonly string[]) => {
      for (const seed of many) redraw(recipeOf(quizOf(index, { length: 1 }, seed)), index)
    }
    for (const round of ['a', 'b']) {
      ask(seeds.slice(1).map((seed) => `${seed}${round}`))
      expect(redraw(recipe, index)).toBe(first)
    }
    ask(seeds)
    expect(redraw(recipe, index)).not.toBe(first)
    expect(redraw(recipe, index)).toEqual(first)
  })

  test('is not remembered by a blueprint of thousands of characters', () => {
    const index = indexBank(tinyBank)
    const recipe = recipeOf(quizOf(index, { length: 1, exclude: ['x'.repeat(4000)] }, 's'))
    expect(redraw(recipe, index)).not.toBe(redraw(recipe, index))
  })
})

describe('the banks of a quiz', () => {
  test('are one index, whatever else is on the shelf', () => {
    const index = takeFrom([cleanBank, tinyBank], marksOf(tinyBank))
    expect(index.banks).toEqual([tinyBank])
    expect(takeFrom(tinyBank, marksOf(tinyBank))).toBe(index)
    expect(takeFrom(mergeBanks([tinyBank, cleanBank]), marksOf(tinyBank))).toBe(index)
    const both = takeFrom([cleanBank, tinyBank], [...marksOf(tinyBank), ...marksOf(cleanBank)])
    expect(both).not.toBe(index)
    expect(both.banks).toEqual([cleanBank, tinyBank])
  })

  test('are those of the right version, also beside the same others', () => {
    const revised = { ...tinyBank, questions: tinyBank.questions.slice(1) }
    const shelf = [cleanBank, tinyBank, revised]
    for (const bank of [tinyBank, revised, tinyBank])
      expect(takeFrom(shelf, [...marksOf(cleanBank), ...marksOf(bank)]).banks[1]).toBe(bank)
  })

  test('are the index itself where it holds just these', () => {
    const index = indexBank(tinyBank)
    expect(takeFrom(index, marksOf(tinyBank))).toBe(index)
  })
})
