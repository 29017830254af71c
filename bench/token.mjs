// Opening a token, drawing the quiz again and scoring a sheet: what a server without a database does for each hand-in.

import { makeSealKey, openQuiz, sealQuiz } from '../dist/delivery.js'
import { generateQuiz, indexBank, scorePoints, scoreQuiz } from '../dist/index.js'
import { koreanArmistice } from '../dist/questions.js'
import { paired, report } from './harness.mjs'

const bank = indexBank(koreanArmistice)
const keys = { current: '1', keys: { 1: makeSealKey() } }
const blueprint = { length: 10 }
const seeds = Array.from({ length: 2000 }, (_, i) => `a seed of ${1000 + i}`)
const quizzes = seeds.map((seed) => generateQuiz(bank, blueprint, seed).quiz)
const seal = (quiz) =>
  sealQuiz(quiz, keys, {
    now: 1_795_521_600_000,
    expires: 1_795_525_200_000,
    attempt: 'V1StGXR8_Z5jdHi6B-myT',
  })
const tokens = await Promise.all(quizzes.map(seal))
let next = 0
const now = 1_795_521_660_000
const hand = async (token) => {
  const { quiz } = await openQuiz(token, bank, keys, { now })
  return quiz
}
const sheetFor = ({ id }) => ({ quiz: id, answers: {} })

console.log(
  `a token has ${tokens[0].length} characters, ${tokens[0].length - Math.ceil((JSON.stringify(blueprint).length * 4) / 3)} beside the blueprint`,
)
report(
  'One hand-in of 10 questions',
  await paired({
    'open, of a quiz that is remembered': () => hand(tokens[0]),
    'open and score (points)': async () => {
      const quiz = await hand(tokens[0])
      return scorePoints(quiz, sheetFor(quiz))
    },
    'open and score (report)': async () => {
      const quiz = await hand(tokens[0])
      return scoreQuiz(quiz, sheetFor(quiz))
    },
    'open, redraw and score (report)': async () => {
      // More quizzes than are remembered, each in its turn.
      next = (next + 1) % tokens.length
      const quiz = await hand(tokens[next])
      return scoreQuiz(quiz, sheetFor(quiz))
    },
    seal: () => seal(quizzes[0]),
  }),
)
