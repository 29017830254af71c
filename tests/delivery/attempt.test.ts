import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Attempt, sheetOf, startAttempt, submitAttempt } from '../../src/delivery/attempt.ts'
import { recordAnswer, showQuestion } from '../../src/delivery/record.ts'
import { resumeAttempt } from '../../src/delivery/resume.ts'
import { viewQuiz } from '../../src/delivery/view.ts'
import { koreanArmistice } from '../../src/questions/korean-armistice-70.ts'
import { dailyQuiz } from '../../src/quiz/daily.ts'
import { parseSheet } from '../../src/scoring/parse.ts'
import { scoreQuiz } from '../../src/scoring/score.ts'
import { cleanBank } from '../support/clean-bank.ts'
import { codeOf, hour, noon, quizOf } from '../support/sealing.ts'
import { tinyBank } from '../support/tiny-bank.ts'

const quiz = quizOf(koreanArmistice, { length: 4 }, 'seed')
const ids = quiz.questions.map(({ id }) => id)
const [first = '', second = ''] = ids
const started = startAttempt(quiz, { now: noon, id: 'a1', expires: noon + hour })
const code = (run: () => unknown) => codeOf(Promise.resolve().then(run))
const resume = (attempt: unknown) => resumeAttempt(attempt, koreanArmistice)

/** What a candidate does: a question by number, shown or answered, some time after the last. */
const steps = fc.array(
  fc.record({
    place: fc.integer({ min: 0, max: 3 }),
    wait: fc.integer({ min: 0, max: 60_000 }),
    given: fc.option(
      fc.record(
        {
          response: fc.jsonValue({ noUnicodeString: false }) as fc.Arbitrary<unknown>,
          certainty: fc.constantFrom(1, 2, 3),
          hints: fc.nat(5),
        },
        { requiredKeys: ['response'] },
      ),
    ),
  }),
  { maxLength: 20 },
)

type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never

function play(attempt: Attempt, all: Steps): Attempt {
  let [now, at] = [noon, attempt]
  for (const { place, wait, given } of all) {
    now += wait
    at = given ? recordAnswer(at, ids[place] ?? '', given, now) : showQuestion(at, ids[place] ?? '', now)
  }
  return at
}

test('an attempt that is resumed on another machine has the same order, times and view', () => {
  fc.assert(
    fc.property(steps, fc.boolean(), (all, handedIn) => {
      const played = play(started, all)
      const attempt = handedIn ? submitAttempt(played, noon + hour) : played
      const bank = structuredClone(koreanArmistice)

      const there = resumeAttempt(JSON.stringify(attempt), [tinyBank, bank])

      expect(there.attempt).toEqual(attempt)
      expect(there.quiz).toEqual(quiz)
      expect(viewQuiz(there.quiz)).toEqual(viewQuiz(quiz))
      expect(scoreQuiz(there.quiz, sheetOf(there.attempt))).toEqual(scoreQuiz(quiz, sheetOf(attempt)))
      expect(parseSheet(JSON.stringify(sheetOf(attempt)))).toEqual(sheetOf(attempt))
    }),
    { seed: 21, numRuns: 300 },
  )
})

test('nothing that is handed in is changed', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  const response = ['x']
  const answered = recordAnswer(freeze(structuredClone(started)), first, { response }, noon)
  response.push('y')
  expect(answered.answers[first]?.response).toEqual(['x'])
  const again = recordAnswer(freeze(answered), first, { response: 'z' }, noon)
  expect(submitAttempt(freeze(again), noon).answers[first]?.tries).toEqual([['x']])
})

test('the attempt of a day is resumed too', () => {
  const drawn = dailyQuiz(koreanArmistice, '2028-07-27')
  if (!drawn.ok) throw new Error('no such quiz')
  expect(resume(JSON.stringify(startAttempt(drawn.quiz, { now: noon }))).quiz).toEqual(drawn.quiz)
})

test('an attempt holds no key and no text of a question', () => {
  const kept = JSON.stringify(started)
  for (const { stem, explanation } of quiz.questions) {
    expect(kept).not.toContain(stem)
    expect(kept).not.toContain(explanation)
  }
  expect(Object.keys(started)).toEqual([
    'format',
    'id',
    'quiz',
    'recipe',
    'questions',
    'started',
    'expires',
    'shown',
    'answers',
  ])
  expect(startAttempt(quiz, { now: noon }).id).toMatch(/^[\w-]{21}$/)
})

describe('time', () => {
  test('counts from when a question was first shown, and a reload does not set it back', () => {
    const shown = showQuestion(showQuestion(started, first, noon + 1000), first, noon + 9000)
    const once = recordAnswer(shown, first, { response: 'a', hints: 1 }, noon + 11_000)
    expect(once.answers[first]).toEqual({ response: 'a', at: noon + 11_000, seconds: 10, hints: 1 })
    const twice = recordAnswer(once, first, { response: 'b', certainty: 3 }, noon + 31_000)
    expect(twice.answers[first]).toEqual({
      response: 'b',
      at: noon + 31_000,
      seconds: 30,
      certainty: 3,
      tries: ['a'],
    })
  })

  test('is unknown where a question was never shown, and never negative', () => {
    expect(recordAnswer(started, first, { response: 'a' }, noon).answers[first]).toEqual({
      response: 'a',
      at: noon,
    })
    const shown = showQuestion(started, first, noon + 1000)
    expect(recordAnswer(shown, first, { response: 'a' }, noon).answers[first]?.seconds).toBe(0)
  })

  test('ends an attempt: after the deadline nothing is taken but the end itself', async () => {
    const answer = (attempt: Attempt, now: number) => () =>
      recordAnswer(attempt, first, { response: 'a' }, now)
    expect(await code(answer(started, noon + hour))).toBe('opened')
    expect(await code(answer(started, noon + hour + 1))).toBe('attempt/closed')
    expect(await code(() => showQuestion(started, first, noon + hour + 1))).toBe('attempt/closed')
    const over = submitAttempt(started, noon + hour + 1)
    expect(sheetOf(over)).toEqual({ quiz: quiz.id, submitted: noon + hour + 1, answers: {} })
    expect(await code(answer(over, noon))).toBe('attempt/closed')
    expect(await code(() => submitAttempt(over, noon))).toBe('attempt/closed')
  })

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('can not be %d', (now) => {
    expect(() => startAttempt(quiz, { now })).toThrow(RangeError)
    expect(() => startAttempt(quiz, { now: noon, expires: now })).toThrow(RangeError)
    expect(() => showQuestion(started, first, now)).toThrow(RangeError)
    expect(() => recordAnswer(started, first, { response: 'a' }, now)).toThrow(RangeError)
    expect(() => submitAttempt(started, now)).toThrow(RangeError)
  })
})

describe('an answer', () => {
  test.each(['', 'elsewhere', '__proto__', 'constructor', 'toString'])(
    'to "%s" has no question',
    async (id) => {
      expect(await code(() => recordAnswer(started, id, { response: 'a' }, noon))).toBe(
        'attempt/unknown-question',
      )
      expect(await code(() => showQuestion(started, id, noon))).toBe('attempt/unknown-question')
    },
  )

  test('is kept as JSON keeps it, nothing as null', () => {
    const kept = (response: unknown) =>
      recordAnswer(started, first, { response }, noon).answers[first]?.response
    expect([undefined, null, Number.NaN, [undefined], 'x', '{'].map(kept)).toEqual([
      null,
      null,
      null,
      [null],
      'x',
      '{',
    ])
  })

  test('is refused where it is no plain data, or says nonsense of itself', async () => {
    const deep = JSON.parse('['.repeat(29) + ']'.repeat(29))
    const wrong = [
      { response: () => 1 },
      { response: 1n },
      { response: new Map() },
      { response: [deep] },
      { response: JSON.parse('{"__proto__": 1}') },
      { response: 'a', certainty: 4 },
      { response: 'a', certainty: '1' },
      { response: 'a', hints: -1 },
      { response: 'a', hints: 0.5 },
    ]
    for (const given of wrong)
      expect(await code(() => recordAnswer(started, first, given as { response: unknown }, noon))).toBe(
        'response/answer-shape',
      )
    const deepest = recordAnswer(
      recordAnswer(started, first, { response: deep[0] }, noon),
      first,
      { response: 1 },
      noon,
    )
    expect(resume(JSON.stringify(deepest)).attempt).toEqual(deepest)
  })

  test('is refused where it is longer than 5,000 characters of JSON', async () => {
    const of = (length: number) => () => recordAnswer(started, first, { response: 'a'.repeat(length) }, noon)
    expect(await code(of(4998))).toBe('opened')
    expect(await code(of(4999))).toBe('response/too-long')
  })

  test('can be given 21 times, with 20 earlier tries', async () => {
    let attempt = started
    for (let i = 0; i <= 20; i += 1) attempt = recordAnswer(attempt, first, { response: i }, noon)
    expect(attempt.answers[first]?.tries).toEqual(Array.from({ length: 20 }, (_, i) => i))
    expect(await code(() => recordAnswer(attempt, first, { response: 21 }, noon))).toBe('attempt/closed')
    expect(await code(() => recordAnswer(attempt, second, { response: 21 }, noon))).toBe('opened')
  })
})

describe('what is resumed', () => {
  const changed = (change: object) => ({ ...started, ...change })
  const recipe = (change: object) => changed({ recipe: { ...started.recipe, ...change } })

  test.each<[string, unknown]>([
    ['attempt/shape', null],
    ['attempt/shape', []],
    ['json/syntax', '{'],
    ['json/forbidden-key', '{"__proto__": {}}'],
    ['attempt/shape', changed({ format: 2 })],
    ['attempt/shape', changed({ extra: 1 })],
    ['attempt/shape', changed({ id: '' })],
    ['attempt/shape', changed({ started: -1 })],
    ['attempt/shape', changed({ expires: '5' })],
    ['attempt/shape', changed({ quiz: 'another' })],
    ['attempt/shape', changed({ questions: ids.toReversed() })],
    ['attempt/shape', changed({ questions: ids.slice(1) })],
    ['attempt/shape', changed({ shown: { elsewhere: 1 } })],
    ['attempt/shape', changed({ answers: { elsewhere: { response: 1 } } })],
    ['attempt/shape', changed({ answers: { [first]: { response: 1, certainty: 9 } } })],
    ['attempt/shape', recipe({ banks: [] })],
    ['attempt/shape', recipe({ daily: '2023-02-30' })],
    ['attempt/shape', recipe({ drawn: '' })],
    ['blueprint/shape', recipe({ blueprint: { length: -1 } })],
    ['bank/duplicate-id', recipe({ banks: [...started.recipe.banks, ...started.recipe.banks] })],
    ['quiz/changed-bank', recipe({ seed: 'another' })],
    ['quiz/changed-bank', recipe({ blueprint: { length: 5000 } })],
    ['quiz/changed-bank', recipe({ banks: [{ id: 'korean-armistice-70', digest: '0'.repeat(12) }] })],
    ['quiz/other-bank', recipe({ banks: [{ id: 'elsewhere', digest: '0'.repeat(12) }] })],
  ])('is refused by %s (%#)', async (expected, input) => {
    expect(await code(() => resume(input))).toBe(expected)
  })

  test('needs its bank', async () => {
    expect(await code(() => resumeAttempt(started, cleanBank))).toBe('quiz/other-bank')
    const emptied = { ...koreanArmistice, questions: [] }
    expect(await code(() => resumeAttempt(started, emptied))).toBe('quiz/changed-bank')
    expect(await code(() => resumeAttempt(started, [emptied, koreanArmistice]))).toBe('opened')
  })
})
