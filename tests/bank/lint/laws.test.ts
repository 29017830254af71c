import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bank } from '../../../src/bank/bank.ts'
import { detectors } from '../../../src/bank/lint/detectors.ts'
import { itemOf } from '../../../src/bank/lint/item.ts'
import { lintBank } from '../../../src/bank/lint/lint.ts'
import { orderShown } from '../../../src/bank/lint/order-shown.ts'
import { worldOf } from '../../../src/bank/lint/world.ts'
import { digestArticle } from '../../../src/base/digest.ts'
import { stream } from '../../../src/base/random.ts'
import { readEdtf } from '../../../src/calendar/edtf.ts'
import type { Actor } from '../../../src/facts/actor.ts'
import type { Fact } from '../../../src/facts/fact.ts'
import { type Option, optionTypes } from '../../../src/kinds/common.ts'
import { kindNames, type Question } from '../../../src/kinds/index.ts'
import { showOptions } from '../../../src/kinds/options.ts'
import { arbitraryQuestion } from '../../support/arbitrary-questions.ts'
import { clean, cleanArticle, cleanBank } from '../../support/clean-bank.ts'
import { growth } from '../../support/growth.ts'

const scraps =
  `Who which of these was were not the a an he it this “ ” " ( ) ? . , : ____ {{gap-0}} 18 May 1974 1950-53 1.5 million 12% -3
all of the above none A and C Mira Solven Solven Torvanian today last week never often killed aged 12 said “No” __proto__ constructor toString`
    .split(/\s+/)
    .concat(['', ' ', '  ', '\n', '\u0301', '😀', '١٢', '中国', 'ǅ'])

const text = fc.oneof(
  fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const id = fc.constantFrom('mira-solven', 'torvania', 'e1', 'r1', 'nobody', 'constructor', '__proto__')
const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom('1974', '1971/1974', '1974-02-30', 'soon', '../..', ''),
)
const span = fc
  .record({ start: fc.nat(2000), end: fc.nat(2000) })
  .map(({ start, end }) => ({ start, end: Math.max(end, start + 1) }))

const options: fc.Arbitrary<Option[]> = fc
  .array(
    fc.record(
      { text, type: fc.constantFrom(...optionTypes), value, actor: id, pinned: fc.constant(true as const) },
      { requiredKeys: ['text'] },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((list) => list.map((option, i) => ({ id: `o${i}`, ...option })))

const offered = options.chain((list) =>
  fc
    .record({ key: fc.constantFrom(...list.map((option) => option.id), 'nobody') })
    .map(({ key }) => ({ options: list, key, keys: [key] })),
)

/** Questions of all kinds, well-typed and otherwise as bad as can be. */
const question: fc.Arbitrary<Question> = fc
  .tuple(
    fc.constantFrom(...kindNames).chain((kind) => arbitraryQuestion(kind)),
    text,
    offered,
    fc.array(span, { maxLength: 3 }),
    fc.array(id, { maxLength: 3 }),
  )
  .map(([base, stem, { options, key, keys }, evidence, facts]) => {
    const common = { ...base, evidence, facts }
    if (common.kind === 'cloze') return common
    if (common.kind === 'choice') return { ...common, stem, options, key }
    return common.kind === 'multiple' ? { ...common, stem, options, keys } : { ...common, stem }
  })

const actor: fc.Arbitrary<Actor> = fc.record(
  {
    id,
    name: text,
    type: fc.constantFrom('person', 'organisation', 'country', 'place'),
    aliases: fc.array(text, { maxLength: 3 }),
    namesakes: fc.array(text, { maxLength: 2 }),
    demonym: text,
    country: id,
  },
  { requiredKeys: ['id', 'name', 'type'] },
)

const fact: fc.Arbitrary<Fact> = fc
  .tuple(id, id, text, fc.constantFrom(...cleanBank.facts))
  .map(([name, attribution, label, like]) => ({
    ...like,
    id: name,
    attribution,
    ...(like.kind === 'event' && { label, date: 'soon' }),
    ...(like.kind === 'role' && { office: label, asOf: '1974-02-30' }),
  }))

const bank: fc.Arbitrary<Bank> = fc
  .record({
    questions: fc.array(question, { maxLength: 8 }),
    actors: fc.array(actor, { maxLength: 5 }),
    facts: fc.array(fact, { maxLength: 5 }),
  })
  .map((parts) => ({ ...cleanBank, ...parts }))

describe('lint', () => {
  test('never throws, and names only questions that are there', () => {
    fc.assert(
      fc.property(bank, text, (random, article) => {
        const fitting = { ...random, article: { ...random.article, digest: digestArticle(article) } }
        const ids = new Set(random.questions.map((one) => one.id))
        for (const finding of [...lintBank(fitting, { ...cleanArticle, text: article }), ...lintBank(random)])
          expect(finding.question === undefined || ids.has(finding.question)).toBe(true)
      }),
      { seed: 20240518, numRuns: 400 },
    )
  })

  test('takes an order for fixed exactly where every quiz shows it', () => {
    fc.assert(
      fc.property(options, (list) => {
        const readable = list.filter(
          ({ type, value }) => type !== 'date' || typeof value !== 'string' || readEdtf(value).ok,
        )
        const item = itemOf({ ...clean.holder, options: readable }, worldOf(cleanBank, undefined))
        const fixed = orderShown(item.offers[0]?.choices ?? [])?.map(({ option }) => option.id)
        const shown = new Set(
          Array.from({ length: 40 }, (_, i) =>
            showOptions(readable, stream('quiz', `${i}`))
              .map((one) => one.id)
              .join(' '),
          ),
        )
        const free = readable.filter(({ pinned }) => !pinned).length
        // Forty shuffles of two or more fall alike less than once in a billion.
        expect(shown.size === 1).toBe(fixed !== undefined || free < 2)
        if (fixed) expect([...shown]).toEqual([fixed.join(' ')])
      }),
      { seed: 20240518 },
    )
  })

  test('changes nothing that it is given, and finds the same again', () => {
    const frozen = deepFreeze(structuredClone(cleanBank))
    expect(lintBank(frozen, deepFreeze(structuredClone(cleanArticle)))).toEqual(
      lintBank(frozen, cleanArticle),
    )
  })

  test('takes time in proportion to the bank', () => {
    const many = (count: number): Bank => ({
      ...cleanBank,
      questions: Array.from({ length: count }, (_, i) =>
        Object.values(clean).map((one) => ({ ...one, id: `${one.id}/${i}` })),
      ).flat(),
    })
    const lint = (bank: Bank) => () => lintBank(bank, cleanArticle)
    // Eight times the questions; a square would take 64 times as long.
    expect(growth(lint(many(10)), lint(many(80)))).toBeLessThan(24)
  })

  test.each([
    '(',
    '“',
    '"',
    'Solven ',
    'the ',
    'not ',
    '1,',
    '1 to ',
    'a and ',
    '“a ',
    '____',
    '. A',
    'which about ',
  ])('is done with long texts of %j before the test times out', (scrap) => {
    const long = scrap.repeat(2000 / scrap.length)
    const hostile: Question = {
      ...clean.holder,
      stem: long,
      options: clean.holder.options.map((one, i) => ({ ...one, text: `${long}${i}` })),
    }
    const statement: Question = { ...clean.statement, stem: long }
    const bank = { ...cleanBank, questions: [hostile, statement] }
    expect(lintBank(bank, cleanArticle)).not.toEqual([])
  })

  test('lists each flaw and each name once, in order, but for probes that share a flaw', () => {
    const ids = detectors.map((detector) => detector.id)
    expect(ids).toEqual(ids.toSorted())
    const flaws = new Set(ids)
    for (let n = 1; n <= 38; n += 1)
      expect(flaws.has(`F${`${n}`.padStart(2, '0')}`)).toBe(n !== 28 && n !== 29)
    const perQuestion = detectors.filter(({ over }) => over === 'question').map((detector) => detector.id)
    expect(new Set(perQuestion).size).toBe(perQuestion.length)
  })
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) deepFreeze(child)
  return Object.freeze(value)
}
