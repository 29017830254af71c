import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startAttempt } from '../../src/delivery/attempt.ts'
import { resumeAttempt } from '../../src/delivery/resume.ts'
import { openQuiz, sealQuiz } from '../../src/delivery/token.ts'
import { koreanArmistice } from '../../src/questions/korean-armistice-70.ts'
import { hostilePayload, hostileToken } from '../support/hostile-tokens.ts'
import { codeOf, encrypt, hour, keys, noon, quizOf } from '../support/sealing.ts'

// How many hostile inputs are tried; FUZZ=100000 tries more.
const runs = Number(process.env['FUZZ'] ?? 3000)
const timeout = 30_000 + runs * 10

const quiz = quizOf(koreanArmistice, { length: 3 }, 'seed')
const open = (token: unknown) => codeOf(openQuiz(token as string, koreanArmistice, keys, { now: noon }))
/** One of these is a hit: whatever else is thrown passes through `codeOf` and fails the property. */
const seen = () => new Map<string, number>()
const count = (codes: Map<string, number>, code: string) => codes.set(code, (codes.get(code) ?? 0) + 1)

test(
  'whatever comes in the place of a token is refused by a typed error',
  async () => {
    const tokens = await Promise.all(
      ['a', 'b', 'c'].map((attempt) => sealQuiz(quiz, keys, { now: noon, expires: noon + hour, attempt })),
    )
    const codes = seen()
    await fc.assert(
      fc.asyncProperty(hostileToken(tokens), async (token) => {
        const code = await open(token)
        // Edits may undo each other, and then it is the token again.
        expect(code === 'opened').toBe(tokens.some((one) => one === token))
        count(codes, code)
      }),
      { seed: 31, numRuns: runs },
    )
    expect([...codes.keys()]).toEqual(
      expect.arrayContaining(['token/shape', 'token/foreign-algorithm', 'token/unknown-key', 'token/forged']),
    )
  },
  timeout,
)

test(
  'whatever else was sealed with the same key is refused by a typed error, or is a quiz',
  async () => {
    const { banks, blueprint, seed } = quiz
    const [bank] = banks
    const good = [1, 'a', seed, noon, hour, blueprint, '000000', bank?.id, bank?.digest.slice(0, 12)]
    const codes = seen()
    await fc.assert(
      fc.asyncProperty(hostilePayload(good), async (payload) => {
        count(codes, await open(await encrypt(payload)))
      }),
      { seed: 32, numRuns: Math.ceil(runs / 3) },
    )
    expect([...codes.keys()]).toEqual(expect.arrayContaining(['token/shape', 'quiz/changed-bank']))
  },
  timeout,
)

test(
  'whatever comes in the place of an attempt is refused by a typed error, or is one',
  async () => {
    const attempt = startAttempt(quiz, { now: noon, id: 'a1', expires: noon + hour })
    const path = fc.constantFrom(...Object.keys(attempt), ...Object.keys(attempt.recipe))
    const changed = fc
      .array(fc.tuple(path, fc.jsonValue()), { minLength: 1, maxLength: 3 })
      .map((changes) => {
        const changedFields = Object.fromEntries(changes)
        const recipe = Object.fromEntries(changes.filter(([name]) => name in attempt.recipe))
        return { ...attempt, ...changedFields, recipe: { ...attempt.recipe, ...recipe } }
      })
    const codes = seen()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          changed,
          changed.map((one) => JSON.stringify(one)),
          fc.anything(),
        ),
        async (input) => {
          const resumed = Promise.resolve().then(() => resumeAttempt(input, koreanArmistice))
          count(codes, await codeOf(resumed))
        },
      ),
      { seed: 33, numRuns: Math.ceil(runs / 3) },
    )
    expect([...codes.keys()]).toEqual(expect.arrayContaining(['attempt/shape', 'json/syntax']))
  },
  timeout,
)
