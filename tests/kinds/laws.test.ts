import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Random, shuffle, stream } from '../../src/base/random.ts'
import { chance } from '../../src/kinds/analysis.ts'
import {
  grade,
  type KindName,
  keyOf,
  kindNames,
  type Question,
  type ResponseTo,
  readResponse,
  refuse,
  secretsOf,
  shownBy,
  view,
} from '../../src/kinds/index.ts'
import { questionSchema } from '../../src/kinds/schema.ts'
import { inWords } from '../../src/kinds/words.ts'
import { explainRefusal } from '../../src/language/en/refusals.ts'
import { arbitraryPair, arbitraryQuestion } from '../support/arbitrary-questions.ts'

// What every kind promises. A new kind adds its arbitrary and its guesser; the laws are not copied.

const SEED = { seed: 20230727, numRuns: 200 }

/** One blind guess at a question, from what its view shows. */
const guessers: { readonly [N in KindName]: (question: Question<N>, random: Random) => unknown } = {
  choice: ({ options }, random) => options[random(options.length)]?.id,
  multiple: ({ options }, random) => options.filter(() => random(2) === 0).map(({ id }) => id),
  'true-false': (_, random) => random(2) === 0,
  text: () => 'zzzz',
  number: () => 0.123456,
  date: () => '0001-01-01',
  order: ({ events }, random) =>
    shuffle(
      events.map(({ id }) => id),
      random,
    ),
  match: ({ premises, options }, random) =>
    Object.fromEntries(premises.map(({ id }) => [id, options[random(options.length)]?.id])),
  cloze: ({ gaps }, random) =>
    Object.fromEntries(
      gaps.flatMap((gap) =>
        'options' in gap ? [[gap.id, gap.options[random(gap.options.length)]?.id]] : [],
      ),
    ),
}

function laws<N extends KindName>(kind: N): void {
  describe(kind, () => {
    const questions = arbitraryQuestion(kind)
    const check = (law: (question: Question<N>) => void) => fc.assert(fc.property(questions, law), SEED)

    test('survives JSON and its schema', () => {
      check((question) => {
        expect(questionSchema.parse(JSON.parse(JSON.stringify(question)))).toEqual(question)
      })
    })

    test('takes its own key as a response and gives it full credit', () => {
      check((question) => {
        expect(refuse(question, keyOf(question))).toBeUndefined()
        const { earned, of } = grade(question, keyOf(question))
        expect(earned).toBe(of)
      })
    })

    test('gives credit in whole numbers from none to all, whatever the response', () => {
      fc.assert(
        fc.property(arbitraryPair(kind), ([one, other]) => {
          if (!one || !other) throw new Error('a pair has two')
          const { earned, of } = grade(one, keyOf(other))
          expect([earned, of].every(Number.isSafeInteger)).toBe(true)
          expect(of).toBeGreaterThanOrEqual(1)
          expect(earned).toBeGreaterThanOrEqual(0)
          expect(earned).toBeLessThanOrEqual(of)
        }),
        SEED,
      )
    })

    test('refuses what belongs to no question, with a way to mend it and without the key', () => {
      fc.assert(
        fc.property(questions, fc.anything({ withBigInt: true, withMap: true }), (question, junk) => {
          const read = readResponse(question, junk)
          if (read.ok) {
            grade(question, read.response)
            return
          }
          const issue = explainRefusal(read.refusal)
          expect(issue.code).toMatch(/^response\//)
          expect(`${issue.message} ${issue.mend}`).not.toMatch(/\[object/)
        }),
        SEED,
      )
    })

    test('shows the same view whatever the key', () => {
      fc.assert(
        fc.property(arbitraryPair(kind), fc.string(), ([one, other], seed) => {
          if (!one || !other) throw new Error('a pair has two')
          expect(view(one, stream(seed))).toEqual(view(other, stream(seed)))
        }),
        SEED,
      )
    })

    test('shows the same view whatever the order in which its lists are stored', () => {
      check((question) => {
        const reversed = JSON.parse(JSON.stringify(question), (_, value) =>
          Array.isArray(value) ? value.toReversed() : value,
        )
        expect(view(reversed, stream('s'))).toEqual(view(question, stream('s')))
      })
    })

    test('earns its chance on average when guessed blindly', () => {
      fc.assert(
        fc.property(questions, (question) => {
          const random = stream('guess')
          const tries = 3000
          let sum = 0
          for (let i = 0; i < tries; i += 1) {
            const read = readResponse(question, guessers[kind](question, random))
            if (!read.ok) throw new Error(read.refusal.code)
            const { earned, of } = grade(question, read.response)
            sum += earned / of
          }
          // Five standard errors of a mean of values in [0, 1].
          expect(Math.abs(sum / tries - chance(question))).toBeLessThan(5 * Math.sqrt(0.25 / tries))
        }),
        { ...SEED, numRuns: 20 },
      )
    })

    test('says its key in words, and never in what it shows besides options', () => {
      check((question) => {
        const key: ResponseTo<N> = keyOf(question)
        expect(inWords(question, key).every((text) => text.length > 0)).toBe(true)
        expect(inWords(question, key).length).toBeGreaterThan(0)
        const offered = new Set(shownBy(question))
        const typed = secretsOf(question).filter((secret) => !offered.has(secret))
        const seen = JSON.stringify(view(question, stream('s')))
        for (const secret of typed) expect(seen).not.toContain(`"${secret}"`)
      })
    })
  })
}

for (const kind of kindNames) laws(kind)
