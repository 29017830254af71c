import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBank } from '../../src/bank/parse.ts'
import { fingerprint } from '../../src/base/random.ts'
import { type QuestionView, type QuizView, viewQuiz } from '../../src/delivery/view.ts'
import { keyOf, kindNames, type Question } from '../../src/kinds/index.ts'
import { generateQuiz } from '../../src/quiz/generate.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { hiddenOf, secretsIn, strangeIn } from '../support/leaks.ts'
import { MARK, markedQuiz } from '../support/marked-quizzes.ts'

// That a view holds no key: a search of what a client is sent for all that it must not have.

const stories = readdirSync('questions').filter((id) => existsSync(`questions/${id}/bank.json`))

describe.each(stories)('the bank %s', (id) => {
  const bank = parseBank(readFileSync(`questions/${id}/bank.json`, 'utf8'))
  const quizzes = coveringQuizzes(bank)

  test('every question of it is drawn and searched', () => {
    const drawn = quizzes.flatMap(({ questions }) => questions.map((question) => question.id))
    expect(drawn.toSorted()).toEqual(bank.questions.map((question) => question.id).toSorted())
    for (const question of bank.questions) expect(hiddenOf(question)).toContain(question.explanation)
  })

  test('its views show what they may, and nothing of the rest', () => {
    for (const quiz of quizzes) {
      const view = viewQuiz(quiz)
      expect(strangeIn(quiz, view)).toEqual([])
      expect(secretsIn(quiz, view)).toEqual([])
    }
  })

  test('no explanation, quote, digest or seed stands anywhere in a view', () => {
    const quotes = [...bank.questions, ...bank.facts].flatMap(({ evidence }) => evidence)
    const texts = [
      ...quotes.flatMap(({ exact }) => exact ?? []),
      ...bank.questions.map(({ explanation }) => explanation),
    ]
    for (const quiz of quizzes) {
      const sent = JSON.stringify(viewQuiz(quiz))
      const digests = [bank.article.digest, ...quiz.banks.map(({ digest }) => digest)]
      // A true statement to judge is what explains other questions on its fact.
      const told = texts.filter((text) => !quiz.questions.some(({ stem }) => stem === text))
      for (const text of [...told, ...digests, quiz.seed])
        expect(sent).not.toContain(JSON.stringify(text).slice(1, -1))
    }
  })
})

describe('random quizzes, every hidden field filled with words that stand nowhere else', () => {
  const check = (law: (quiz: Quiz, view: QuizView) => void) =>
    fc.assert(
      fc.property(markedQuiz, (quiz) => {
        law(quiz, viewQuiz(quiz))
      }),
      { seed: 1953, numRuns: 2000 },
    )

  test('no such word is shown', () => {
    check((_, view) => expect(JSON.stringify(view)).not.toMatch(new RegExp(MARK, 'i')))
  })

  test('no text or number is shown that is hidden, not even encoded or as a digest', () => {
    check((quiz, view) => expect(secretsIn(quiz, view)).toEqual([]))
  })

  test('what is shown is what may be, letter by letter', () => {
    check((quiz, view) => expect(strangeIn(quiz, view)).toEqual([]))
  })

  test('no part of a view leads back to the quiz', () => {
    check((quiz, view) => {
      const kept = new Set(objectsOf(quiz))
      expect(objectsOf(view).filter((part) => kept.has(part))).toEqual([])
      expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view)
    })
  })

  test('the search has something to find in every kind', () => {
    const hidden = new Map(kindNames.map((kind) => [kind, 0]))
    check(({ questions }) => {
      for (const question of questions)
        hidden.set(question.kind, (hidden.get(question.kind) ?? 0) + hiddenOf(question).length)
    })
    for (const [, count] of hidden) expect(count).toBeGreaterThan(1000)
  })
})

describe('a view that leaks is found', () => {
  type Leak = (shown: QuestionView, question: Question) => object
  const keyText = (question: Question) => JSON.stringify(keyOf(question))

  const spoken: readonly [what: string, leak: Leak][] = [
    ['the whole question', (_, question) => question],
    ['its explanation', (shown, { explanation }) => ({ ...shown, explanation })],
    ['an offset of its evidence', (shown, { evidence }) => ({ ...shown, at: evidence[0]?.start })],
    ['its facts', (shown, { facts }) => ({ ...shown, facts })],
    ['the quote, backwards', (shown, { tags }) => ({ ...shown, unit: [...`${tags}`].reverse().join('') })],
    [
      'the explanation in base64',
      (shown, { explanation }) => ({ ...shown, unit: Buffer.from(explanation).toString('base64') }),
    ],
    ['a hash of the explanation', (shown, { explanation }) => ({ ...shown, id: fingerprint(explanation) })],
    ['options as they are stored', (shown, question) => ({ ...shown, ...optionsOf(question) })],
  ]
  const silent: readonly [what: string, leak: Leak][] = [
    [
      'a salted hash of the key',
      (shown, question) => ({ ...shown, id: fingerprint(`7${keyText(question)}`) }),
    ],
    ['the place of the key', (shown, question) => ({ ...shown, n: keyText(question).length })],
    [
      'the key in characters without width',
      (shown, question) => ({ ...shown, stem: shown.stem + '\u200b'.repeat(keyText(question).length % 7) }),
    ],
    [
      'an order of fields',
      ({ id, ...shown }, question) => (keyText(question).length % 2 ? { id, ...shown } : { ...shown, id }),
    ],
    ['a field that is true', (shown) => ({ ...shown, shuffled: true })],
  ]
  const leaking = (leak: Leak, quiz: Quiz): QuizView => {
    const { id, questions } = viewQuiz(quiz)
    const leaked = questions.map((shown, i) => leak(shown, quiz.questions[i] ?? fail()))
    // What leaks has no type of a view.
    return { id, questions: leaked as unknown as QuizView['questions'] }
  }
  const quizzes = fc.sample(markedQuiz, { seed: 1950, numRuns: 40 })

  test.each([...spoken, ...silent])('%s', (_, leak) => {
    expect(quizzes.some((quiz) => strangeIn(quiz, leaking(leak, quiz)).length > 0)).toBe(true)
  })

  test.each(spoken)('%s, by the search for secrets too', (_, leak) => {
    expect(quizzes.some((quiz) => secretsIn(quiz, leaking(leak, quiz)).length > 0)).toBe(true)
  })

  test('a question too many, or the seed beside them', () => {
    const [quiz = fail()] = quizzes
    const view = viewQuiz(quiz)
    expect(strangeIn(quiz, { ...view, questions: [...view.questions, ...view.questions] })).not.toEqual([])
    const { seed } = quiz
    expect(strangeIn(quiz, Object.assign(viewQuiz(quiz), { seed }))).not.toEqual([])
  })
})

/** Quizzes in which every question of a bank comes once. */
function coveringQuizzes(
  bank: Parameters<typeof generateQuiz>[0] & { questions: readonly Question[] },
): Quiz[] {
  const quizzes: Quiz[] = []
  for (let left = bank.questions.length; left > 0; ) {
    const exclude = quizzes.flatMap(({ questions }) => questions.map(({ id }) => id))
    const drawn = generateQuiz(bank, { length: [1, Math.min(12, left)], exclude }, `${MARK} ${left}`)
    if (!drawn.ok) throw new Error(drawn.shortages.map(({ message }) => message).join())
    quizzes.push(drawn.quiz)
    left -= drawn.quiz.questions.length
  }
  return quizzes
}

function optionsOf(question: Question): object {
  return 'options' in question ? { options: question.options } : {}
}

function objectsOf(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsOf)]
}

function fail(): never {
  throw new Error('there is one')
}
