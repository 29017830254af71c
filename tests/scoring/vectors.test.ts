import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Credit } from '../../src/kinds/common.ts'
import { ALL, creditOf, NONE, sumCredits } from '../../src/kinds/credit.ts'
import type { Question, Response } from '../../src/kinds/index.ts'
import {
  adaptive,
  countback,
  decreasingPoints,
  interactive,
  masteryPoints,
} from '../../src/scoring/modifiers/attempts.ts'
import { rounded, threshold } from '../../src/scoring/modifiers/bounds.ts'
import {
  certaintyBasedMarking,
  fixedPenalty,
  formulaScoring,
  streakBonus,
} from '../../src/scoring/modifiers/guessing.ts'
import type { Modifier, Outcome } from '../../src/scoring/modifiers/modifier.ts'
import { timeDecay } from '../../src/scoring/modifiers/time.ts'
import { allOrNothing, type Rule } from '../../src/scoring/rule.ts'
import { commonSubsequence } from '../../src/scoring/rules/common-subsequence.ts'
import { mapResponse, responseTable } from '../../src/scoring/rules/map-response.ts'
import { matchCorrect, rightPairs } from '../../src/scoring/rules/match-correct.ts'
import { optionFractions } from '../../src/scoring/rules/option-fractions.ts'
import {
  absolutePosition,
  adjacentPairs,
  concordantPairs,
  displacement,
  longestIncreasingSubsequence,
  longestRun,
  neighbours,
} from '../../src/scoring/rules/order.ts'
import { partialRanges } from '../../src/scoring/rules/partial-ranges.ts'
import { rexams } from '../../src/scoring/rules/rexams.ts'
import {
  coverage,
  everyDecisionCounts,
  halves,
  netCorrect,
  rightMinusWrong,
} from '../../src/scoring/rules/selection.ts'
import { spelling, wildcards } from '../../src/scoring/rules/written.ts'
import { scoreQuiz } from '../../src/scoring/score.ts'
import { ask } from '../support/questions.ts'

// Worked examples of other systems, each with its source, held against the rules and modifiers here. VECTORS names
// further files of the same form (paths, comma-separated): VECTORS=mine.json npx vitest run tests/scoring/vectors.test.ts

interface Vector {
  readonly id: string
  readonly policy: string
  readonly source: { readonly peer: string; readonly ref: string; readonly kind: string }
  // What another system asks and takes has a shape of its own in each policy.
  // biome-ignore lint/suspicious/noExplicitAny: read field by field by the policy's own row below
  readonly question: any
  // biome-ignore lint/suspicious/noExplicitAny: the same
  readonly response: any
  readonly expected: number | readonly number[]
  readonly tolerance: number
  readonly note?: string
}

type Row = (vector: Pick<Vector, 'question' | 'response'>) => number | readonly number[]

const ID = 'bank/f1/what/vector'
const toShare = ({ earned, of }: Credit) => earned / of
const idsOf = (values: readonly unknown[]) => [...new Set(values.map(String))]
const optionsOf = (ids: readonly string[]) => ids.map((id) => ({ id, text: id }))

const outcome: Outcome = {
  credit: NONE,
  right: false,
  parts: [],
  chance: 0,
  hints: 0,
  tries: [],
  streak: 0,
}
/** What modifiers make of an outcome, one after the other. */
const modify = (fields: Partial<Outcome>, ...modifiers: readonly Modifier[]) =>
  toShare(
    modifiers.reduce(
      (credit, { apply }) => apply({ ...outcome, ...fields, credit }),
      fields.credit ?? outcome.credit,
    ),
  )
const scored = (rule: Rule, question: Question, response: Response, ...modifiers: readonly Modifier[]) =>
  modify({ credit: rule.credit(question, response) }, ...modifiers)

/** A selection: `correct` and, where they are known, `options`. */
const selecting =
  (rule: Rule, ...modifiers: readonly Modifier[]): Row =>
  ({ question: { correct, options = [] }, response: { selected } }) =>
    scored(
      rule,
      ask.multiple(ID, {
        options: optionsOf(idsOf([...options, ...correct, ...selected])),
        keys: idsOf(correct),
      }),
      idsOf(selected),
      ...modifiers,
    )

/** Options written as `11000`. */
const bits = (text: string) => Array.from(`${text}`, (bit, i) => (bit === '1' ? [`o${i}`] : [])).flat()
const evaluated: Row = ({ question: { correct, partial, rule, negative }, response: { answer } }) =>
  scored(
    rexams({ partial, negative, ...(rule && { rule }) }),
    ask.multiple(ID, {
      options: optionsOf(Array.from(`${correct}`, (_, i) => `o${i}`)),
      keys: bits(correct),
    }),
    bits(answer),
  )

const orderRules: Readonly<Record<string, Rule>> = {
  'all-or-nothing': allOrNothing,
  'absolute-position': absolutePosition,
  'relative-next-exclude-last': adjacentPairs(),
  'relative-next-include-last': adjacentPairs({ last: true }),
  'one-previous-and-next': neighbours,
  'all-previous-and-next': concordantPairs,
  'longest-ordered-subset': longestIncreasingSubsequence,
  'longest-contiguous-subset': longestRun,
  'relative-to-correct': displacement,
}

const ordering = (correct: readonly unknown[]) =>
  ask.order(ID, { events: optionsOf(idsOf(correct)), key: idsOf(correct).map((id) => [id]) })

/** Options with a fraction each. */
const fractioned = (fractions: Readonly<Record<string, number>>) =>
  Object.entries(fractions).map(([id, fraction]) => ({ id, text: id, fraction }))

const tries = (fractions: readonly number[]): Partial<Outcome> => {
  const credits = fractions.map(creditOf)
  return {
    credit: credits.at(-1) ?? NONE,
    tries: credits.slice(0, -1).map((credit) => ({ credit, parts: [] })),
  }
}

/** `points` for what one outcome comes to, so many times. */
const counted = (modifier: Modifier, points: number, chance: number): Row => {
  return ({ response: { right, wrong } }) =>
    points *
    (right * modify({ credit: ALL, right: true, chance }, modifier) +
      wrong * modify({ credit: NONE, chance }, modifier))
}

const escaped = (text: string) => text.replaceAll('*', '\\*')

/** What SurveyJS counts for one question: 1 if it is right, of a matrix the right rows. */
function surveyCount(correct: unknown, given: unknown, type: string): number {
  if (given === undefined || given === null) return 0
  if (type === 'ranking' && Array.isArray(correct))
    return scored(allOrNothing, ordering(correct), idsOf(Array.isArray(given) ? given : [given]))
  if (Array.isArray(correct))
    return Number(selecting(allOrNothing)({ question: { correct }, response: { selected: [given].flat() } }))
  if (typeof correct === 'object' && correct !== null) {
    const key = Object.fromEntries(Object.entries(correct).map(([row, column]) => [row, `${column}`]))
    const premises = optionsOf(Object.keys(key))
    const response = Object.fromEntries(
      Object.entries(given).map(([row, column]) => [row, `${column}`] as const),
    )
    return (
      premises.length *
      scored(rightPairs, ask.match(ID, { premises, options: optionsOf(Object.values(key)), key }), response)
    )
  }
  return scored(wildcards(), ask.text(ID, { accepted: [escaped(`${correct}`)] }), `${given}`)
}

const policies: Readonly<Record<string, Row>> = {
  'all-or-nothing': selecting(allOrNothing),
  'net-correct': selecting(netCorrect),
  'every-decision-counts': selecting(everyDecisionCounts),
  coverage: selecting(coverage),
  'edx.edc': selecting(everyDecisionCounts, rounded({ of: 100 })),
  'edx.halves': selecting(halves),
  'order-unordered': selecting(netCorrect),
  'canvas.partial-with-penalty': (vector) => vector.question.points * Number(selecting(netCorrect)(vector)),
  'd2l.right-minus-wrong': (vector) => vector.question.points * Number(selecting(rightMinusWrong)(vector)),
  'h5p.multichoice': (vector) => {
    const { correct, singlePoint, passPercentage = 100 } = vector.question
    return singlePoint
      ? selecting(netCorrect, threshold(passPercentage / 100))(vector)
      : correct.length * Number(selecting(netCorrect)(vector))
  },
  'moodle.multichoice-multi': ({ question: { fractions }, response: { selected } }) =>
    scored(optionFractions, ask.multiple(ID, { options: fractioned(fractions), keys: [] }), selected),
  'moodle.multichoice-single': ({ question: { fractions }, response: { selected } }) =>
    selected === null
      ? toShare(optionFractions.blank?.(ask.choice(ID)) ?? NONE)
      : scored(optionFractions, ask.choice(ID, { options: fractioned(fractions), key: 'A' }), selected),
  'rexams.partial': evaluated,
  'rexams.whole': evaluated,
  'matching-proportional': ({ question: { correct }, response: { pairs } }) => {
    const premises = optionsOf(Object.keys(correct))
    return scored(rightPairs, ask.match(ID, { premises, options: [], key: correct }), pairs)
  },
  'qti.map_response': ({ question: { cardinality, baseType, template, mapping }, response: { value } }) => {
    const { default: otherwise, lower, upper, entries } = mapping
    const rule: Rule = mapResponse({
      entries,
      of: 1,
      ...(otherwise !== undefined && { default: otherwise }),
      ...(lower !== undefined && { lower }),
      ...(upper !== undefined && { upper }),
      undirected: baseType === 'pair',
      blank: template === undefined ? 'expression' : 'template',
    })
    const question = cardinality === 'single' ? ask.text(ID) : ask.order(ID)
    const blank = value === null || value === undefined || [value].flat().join('') === ''
    if (blank) return toShare(rule.blank?.(question) ?? NONE)
    return scored(
      rule,
      question,
      cardinality === 'single' ? `${[value].flat()[0]}` : [value].flat().map(String),
    )
  },
  'qti.match_correct': ({ question: { cardinality, correct }, response: { value } }) => {
    const [keys, given] = [idsOf([correct].flat()), idsOf([value ?? []].flat())]
    if (given.length === 0) return toShare(NONE)
    if (cardinality === 'multiple')
      return scored(matchCorrect, ask.multiple(ID, { options: optionsOf([...keys, ...given]), keys }), given)
    if (cardinality === 'ordered') return scored(matchCorrect, ordering(keys), given)
    return scored(matchCorrect, ask.text(ID, { accepted: keys }), `${given[0]}`)
  },
  'qti.custom-order': ({ question: { table }, response: { order } }) =>
    scored(responseTable({ entries: table, of: 1 }), ordering(order), idsOf(order)),
  ordering: ({ question: { method, correct }, response: { order } }) => {
    const rule = orderRules[method.replace(/^relative-(?=one|all)/, '')]
    if (!rule) throw new Error(`no rule is mapped to the method ${method}`)
    return scored(rule, ordering(correct), idsOf(order))
  },
  'order-lcs': ({ question: { depends, partial }, response: { order } }) => {
    const all = ask.order(ID, {
      events: optionsOf(idsOf([...Object.keys(depends), ...order])),
      key: [Object.keys(depends)],
    })
    const modifier = partial === 'none' ? threshold(1) : rounded({ of: 100 })
    return scored(commonSubsequence({ after: depends }), all, idsOf(order), modifier)
  },
  'edx.numeric-partial': ({ question, response: { value } }) => {
    const { answer, tolerance, credit = [], partialAnswers: list = [], partialRange = 2 } = question
    return scored(
      partialRanges({
        range: credit.includes('close') ? partialRange : 0,
        list: credit.includes('list') ? list : [],
      }),
      ask.number(ID, { value: answer, tolerance: { absolute: Number(tolerance) } }),
      value,
    )
  },
  'h5p.blanks-spelling': ({
    question: { answer, caseSensitive, acceptSpellingErrors },
    response: { text },
  }) => {
    const options = { caseSensitive: Boolean(caseSensitive) }
    const accepted = [answer].flat()
    return acceptSpellingErrors
      ? scored(spelling(options), ask.text(ID, { accepted }), text)
      : scored(wildcards(options), ask.text(ID, { accepted: accepted.map(escaped) }), text)
  },
  'surveyjs.correct-count': ({ question: { elements }, response: { data } }) =>
    elements.reduce(
      (sum: number, { name, type, correct }: { name: string; type: string; correct: unknown }) =>
        sum + surveyCount(correct, data[name], type),
      0,
    ),
  'certainty-based-marking': ({ response: { fraction, certainty } }) => {
    const modifier = certaintyBasedMarking()
    if (fraction !== null) return modify({ credit: creditOf(fraction), certainty }, modifier)
    const quiz = { id: 'q', seed: 's', blueprint: { length: 1 }, banks: [], questions: [ask.text(ID)] }
    const sheet = { quiz: 'q', answers: { [ID]: { response: null, certainty } } }
    return scoreQuiz(quiz, sheet, { modifiers: [modifier] }).points
  },
  'formula-scoring': (vector) => counted(formulaScoring(), 1, 1 / vector.question.k)(vector),
  'fixed-negative-marking': (vector) => {
    const { mark, penalty } = vector.question
    return counted(fixedPenalty(penalty / mark), mark, 0)(vector)
  },
  'attempt-penalty.adaptive': ({ question: { penalty, maxmark = 1 }, response: { fractions } }) =>
    maxmark * modify(tries(fractions), adaptive(penalty)),
  'attempt-penalty.interactive': ({ question: { penalty, maxmark = 1 }, response: { fractions } }) =>
    maxmark * modify(tries(fractions), interactive(penalty)),
  'attempt-penalty.countback': ({ question: { penalty, weights }, response }) => {
    const rounds = response.tries.map((parts: Readonly<Record<string, boolean>>) => ({
      credit: NONE,
      parts: Object.keys(weights).map((id) => ({
        about: [id],
        why: parts[id] ? 'matched-right' : 'matched-wrong',
        credit: parts[id] ? ALL : NONE,
      })),
    }))
    const modifier = countback({ penalty, weights })
    return modify({ tries: rounds.slice(0, -1), parts: rounds.at(-1).parts }, modifier)
  },
  'attempts.decreasing-points': ({ question: { autoPoints }, response: { scores } }) =>
    autoPoints[0] * modify(tries(scores), decreasingPoints(autoPoints)),
  'attempts.mastery-points': ({ question: { autoPoints, maxAutoPoints }, response: { scores } }) =>
    scores.map(
      (_: number, i: number) =>
        maxAutoPoints *
        modify(tries(scores.slice(0, i + 1)), masteryPoints({ value: autoPoints, most: maxAutoPoints })),
    ),
  'time-decay.kahoot': ({ question: { points, timer }, response: { correct, time } }) =>
    points *
    modify(
      { credit: correct ? ALL : NONE, right: correct, seconds: time },
      timeDecay({ limit: timer, grace: 0.5 }),
      rounded({ of: points }),
    ),
  'streak-bonus.kahoot': ({ response: { outcomes } }) => {
    let [streak, bonus] = [0, 0]
    for (const right of outcomes) {
      const credit = right ? ALL : NONE
      bonus += 1000 * (modify({ credit, right: Boolean(right), streak }, streakBonus()) - toShare(credit))
      streak = right ? streak + 1 : 0
    }
    return bonus
  },
  'exact-arithmetic': ({ question: { weights }, response: { correct } }) =>
    toShare(
      sumCredits(
        weights.map((weight: string, i: number) => {
          const [earned = 0, of = 1] = weight.split('/').map(Number)
          return correct[i] ? { earned, of } : NONE
        }),
      ),
    ),
}

const own = new URL('vectors.json', import.meta.url)
const others = (process.env['VECTORS'] ?? '').split(',').filter(Boolean)

describe.each([own, ...others])('%s', (file) => {
  const vectors: readonly Vector[] = JSON.parse(readFileSync(file, 'utf8'))
  test.each(vectors)('$id ($source.peer)', ({ policy, expected, tolerance, ...vector }) => {
    const row = policies[policy]
    if (!row) throw new Error(`no rule or modifier is mapped to the policy ${policy}`)
    const [found, wanted] = [row(vector), expected].map((value) => [value].flat())
    expect(found?.length).toBe(wanted?.length)
    wanted?.forEach((value, i) => {
      expect(Math.abs((found?.[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance)
    })
  })
})

test('every policy that is mapped has a vector', () => {
  const vectors: readonly Vector[] = JSON.parse(readFileSync(own, 'utf8'))
  expect(new Set(vectors.map(({ policy }) => policy))).toEqual(new Set(Object.keys(policies)))
})
