import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWith } from '../../src/base/parse.ts'
import { decisionsSchema } from '../../src/derive/decisions.schema.ts'
import {
  applyDecisions,
  type Decision,
  decisionOn,
  finderOf,
  isSettled,
  verdicts,
  withDecision,
} from '../../src/derive/decisions.ts'
import type { Question } from '../../src/kinds/index.ts'
import { koreanArmistice } from '../../src/questions.ts'

const { questions } = koreanArmistice
const [first, second] = questions
if (!first || !second) throw new Error('a bank without questions')

const drop = (question: Question) => decisionOn(question, { verdict: 'drop', reason: 'Too easy.' })
const reword = (question: Question) =>
  decisionOn(question, { verdict: 'edit', edited: { stem: `${question.stem} Say it!` } })

const decisions = fc
  .array(fc.record({ at: fc.nat(questions.length - 1), verdict: fc.constantFrom(...verdicts) }), {
    maxLength: 40,
  })
  .map((some) =>
    some.reduce<readonly Decision[]>((all, { at, verdict }) => {
      const question = questions[at] ?? first
      return withDecision(
        all,
        verdict === 'drop'
          ? drop(question)
          : verdict === 'edit'
            ? reword(question)
            : decisionOn(question, { verdict }),
      )
    }, []),
  )

describe('laws', () => {
  test('every question stays or is dropped, in its order', () => {
    fc.assert(
      fc.property(decisions, (some) => {
        const { questions: left, dropped } = applyDecisions(questions, some)
        const gone = new Set(dropped.map(({ question }) => question.id))
        expect(left.map(({ id }) => id)).toEqual(questions.map(({ id }) => id).filter((id) => !gone.has(id)))
        expect(gone.size).toBe(some.filter(({ verdict }) => verdict === 'drop').length)
      }),
    )
  })

  test('following twice is following once', () => {
    fc.assert(
      fc.property(decisions, (some) => {
        const { questions: once } = applyDecisions(questions, some)
        expect(applyDecisions(once, some)).toEqual({ questions: once, dropped: [] })
      }),
    )
  })

  test('the order of decisions does not matter, and nothing changes a question but an edit', () => {
    fc.assert(
      fc.property(decisions, (some) => {
        expect(applyDecisions(questions, some.toReversed())).toEqual(applyDecisions(questions, some))
        const edited = new Set(
          some.filter(({ verdict }) => verdict === 'edit').map(({ question }) => question),
        )
        for (const question of applyDecisions(questions, some).questions)
          expect(questions.includes(question)).toBe(!edited.has(question.id))
      }),
    )
  })

  test('a file of them parses as what it was', () => {
    fc.assert(
      fc.property(decisions, (some) => {
        const file = JSON.stringify({ format: 1, decisions: some })
        expect(parseWith(decisionsSchema, file, 'decisions/shape')).toEqual({
          ok: true,
          value: { format: 1, decisions: some },
        })
      }),
    )
  })

  test('every question decided on is settled, also in its new words', () => {
    fc.assert(
      fc.property(decisions, (some) => {
        const find = finderOf(some)
        for (const question of [...questions, ...applyDecisions(questions, some).questions]) {
          const decision = find(question)
          if (decision) expect(isSettled(question, decision)).toBe(true)
        }
      }),
    )
  })
})

describe('another derivation', () => {
  const choice = questions.find((question) => question.kind === 'choice')
  if (choice?.kind !== 'choice') throw new Error('a bank without a choice')
  const [option, ...options] = choice.options
  if (!option) throw new Error('a choice without options')
  const wrong = choice.key === option.id ? options[0] : option
  const other = {
    ...choice,
    options: choice.options.map((one) => (one === wrong ? { ...one, text: 'Somebody else' } : one)),
  }

  test.each<[string, Question, boolean, boolean]>([
    ['nothing', choice, true, true],
    ['the place of its evidence', { ...choice, evidence: [{ start: 1, end: 2 }] }, true, true],
    ['its difficulty and tags', { ...choice, difficulty: 0.123, tags: ['x'] }, true, true],
    [
      'the ids of its facts, and with them its own',
      { ...choice, id: 'elsewhere/x/choice', facts: ['x'] },
      true,
      true,
    ],
    ['a wrong option', other, true, false],
    ['its explanation', { ...choice, explanation: 'For another reason.' }, true, false],
    ['its stem', { ...choice, stem: 'Who else?' }, false, false],
    ['its key', { ...choice, key: wrong?.id ?? '' }, false, false],
    ['what is asked', { ...choice, asks: 'other' }, false, false],
  ])('that changes %s', (_, changed, stands, settled) => {
    const decision = drop(choice)
    const found = finderOf([decision])(changed)

    expect(applyDecisions([changed], [decision]).questions).toEqual(stands ? [] : [changed])
    expect(found !== undefined && isSettled(changed, found)).toBe(settled)
  })

  test('both decisions are kept where a question has had two wordings', () => {
    const reworded = { ...first, stem: 'In other words?' }
    const both = withDecision([drop(first)], decisionOn(reworded, { verdict: 'keep' }))

    expect(applyDecisions([first], both).questions).toEqual([])
    expect(applyDecisions([reworded], both).questions).toEqual([reworded])
  })

  test('the last word counts', () => {
    const twice = withDecision([drop(first)], decisionOn(first, { verdict: 'keep' }))

    expect(twice).toHaveLength(1)
    expect(applyDecisions([first, second], twice).questions).toEqual([first, second])
  })
})
