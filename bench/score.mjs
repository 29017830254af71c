// Scoring one sheet of 20 questions: newsquiz against survey-core, json-rules-engine and a bare loop.
import { Engine } from 'json-rules-engine'
import { Model } from 'survey-core'
import { scorePoints, scoreQuiz } from '../dist/index.js'
import { paired, report } from './harness.mjs'

const common = { topic: 'event', facts: ['e1'], evidence: [{ start: 0, end: 9 }], explanation: 'So it is.' }
const ids = ['a', 'b', 'c', 'd']
const options = ids.map((id) => ({ id, text: `Option ${id}` }))
const makers = [
  () => ({ kind: 'choice', options, key: 'b' }),
  () => ({ kind: 'multiple', options, keys: ['a', 'b'] }),
  () => ({ kind: 'true-false', key: true }),
  () => ({ kind: 'text', accepted: ['Panmunjom'], confusables: ['Pyongyang'] }),
  () => ({ kind: 'number', value: 250 }),
  () => ({ kind: 'date', value: '1953-07-27' }),
  () => ({ kind: 'order', events: options, key: [['a'], ['b'], ['c'], ['d']] }),
  () => ({ kind: 'match', premises: options, options, key: { a: 'a', b: 'b', c: 'c', d: 'd' } }),
  () => ({ kind: 'choice', options, key: 'c' }),
  () => ({ kind: 'text', accepted: ['Sergei Shoigu', 'Shoigu'] }),
]
const questions = Array.from({ length: 20 }, (_, i) => ({
  ...common,
  id: `bench/f${i}/what/k`,
  stem: 'What?',
  asks: `a${i}`,
  ...makers[i % makers.length](),
}))
/** Responses of both halves: right, and partly right or wrong. */
const responses = [
  [
    'b',
    ['a', 'b'],
    true,
    'panmunjom',
    250,
    '1953-07-27',
    ['a', 'b', 'c', 'd'],
    { a: 'a', b: 'b', c: 'c', d: 'd' },
    'c',
    'shoigu',
  ],
  [
    'a',
    ['a', 'c'],
    false,
    'Pyongyang',
    251,
    '1953-07',
    ['b', 'a', 'c', 'd'],
    { a: 'a', b: 'c', c: 'c', d: 'd' },
    'd',
    'Kirby',
  ],
].flat()
const quiz = { id: 'q', seed: 's', blueprint: { length: 20 }, banks: [], questions }
const sheet = {
  quiz: 'q',
  answers: Object.fromEntries(questions.map(({ id }, i) => [id, { response: responses[i] }])),
}

// Survey-core and a rules engine know right and wrong only: no date is partly right, no order.
const surveyJson = {
  elements: questions.map((question, i) => ({
    name: `q${i}`,
    ...{
      choice: () => ({ type: 'radiogroup', choices: ids, correctAnswer: question.key }),
      multiple: () => ({ type: 'checkbox', choices: ids, correctAnswer: question.keys }),
      'true-false': () => ({ type: 'boolean', correctAnswer: question.key }),
      text: () => ({ type: 'text', correctAnswer: question.accepted.at(-1) }),
      number: () => ({ type: 'text', inputType: 'number', correctAnswer: question.value }),
      date: () => ({ type: 'text', correctAnswer: question.value }),
      order: () => ({ type: 'ranking', choices: ids, correctAnswer: question.key.flat() }),
      match: () => ({ type: 'matrix', columns: ids, rows: ids, correctAnswer: question.key }),
    }[question.kind](),
  })),
}
const surveyData = Object.fromEntries(responses.map((response, i) => [`q${i}`, response]))
const reused = new Model(surveyJson)

const engine = new Engine(
  questions.map(({ kind, key, keys, accepted, value }, i) => ({
    conditions: {
      all: [
        {
          fact: `q${i}`,
          operator: 'equal',
          value: JSON.stringify(
            kind === 'order' ? key.flat() : (key ?? keys ?? accepted?.at(-1)?.toLowerCase() ?? value),
          ),
        },
      ],
    },
    event: { type: 'right', params: { question: i } },
  })),
)
const engineFacts = Object.fromEntries(responses.map((response, i) => [`q${i}`, JSON.stringify(response)]))

/** What one would write by hand for these kinds: no check, no folding beside the case, credit in floating point. */
function bareLoop() {
  let sum = 0
  for (let i = 0; i < questions.length; i += 1) {
    const question = questions[i]
    const response = sheet.answers[question.id].response
    switch (question.kind) {
      case 'choice':
      case 'true-false':
        sum += response === question.key ? 1 : 0
        break
      case 'multiple': {
        let net = 0
        for (const id of response) net += question.keys.includes(id) ? 1 : -1
        sum += Math.max(0, net) / question.keys.length
        break
      }
      case 'text': {
        const given = response.toLowerCase()
        sum += question.accepted.some((form) => form.toLowerCase() === given) ? 1 : 0
        break
      }
      case 'number':
        sum += response === question.value ? 1 : 0
        break
      case 'date': {
        const [key, given] = [question.value.split('-'), response.split('-')]
        let right = 0
        while (right < 3 && key[right] === given[right]) right += 1
        sum += right / 3
        break
      }
      case 'order': {
        let pairs = 0
        const rank = (id) => question.key.findIndex((group) => group[0] === id)
        for (let a = 0; a < 4; a += 1)
          for (let b = a + 1; b < 4; b += 1) pairs += rank(response[a]) < rank(response[b]) ? 1 : 0
        sum += pairs / 6
        break
      }
      case 'match':
        for (const id of ids) sum += response[id] === question.key[id] ? 1 / 4 : 0
        break
    }
  }
  return sum
}

const expected = 10 + 0 + 0 + 0 + 0 + 0 + 2 / 3 + 5 / 6 + 3 / 4
const right = 10
const checks = {
  scorePoints: [scorePoints(quiz, sheet).points, expected],
  scoreQuiz: [scoreQuiz(quiz, sheet).points, expected],
  'bare loop': [bareLoop(), expected],
  'json-rules-engine (right answers)': [(await engine.run(engineFacts)).events.length, right],
}
for (const [name, [found, wanted]] of Object.entries(checks))
  if (Math.abs(found - wanted) > 1e-9) throw new Error(`${name} gives ${found}, expected ${wanted}`)
reused.data = surveyData
// By its own terms 16 are right (the rows of a matrix count one by one); it also takes the ranking in the wrong order.
if (reused.getCorrectAnswerCount() !== 17) throw new Error('survey-core counts otherwise than it did')

report(
  'Points of a sheet of 20 questions, all kinds but cloze, partial credit',
  await paired({
    'newsquiz scorePoints': () => scorePoints(quiz, sheet),
    'newsquiz scoreQuiz (full report)': () => scoreQuiz(quiz, sheet),
    'bare loop': bareLoop,
    'json-rules-engine (right or wrong)': () => engine.run(engineFacts),
    'survey-core, model reused (right or wrong)': () => {
      reused.data = surveyData
      return reused.getCorrectAnswerCount()
    },
    'survey-core, model built (right or wrong)': () => {
      const model = new Model(surveyJson)
      model.data = surveyData
      return model.getCorrectAnswerCount()
    },
  }),
)
