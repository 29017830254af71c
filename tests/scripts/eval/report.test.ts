import { expect, test } from 'vitest'
import { divergence, median, tally } from '../../../scripts/eval/questions/counts.ts'
import {
  distractorsInEvidence,
  isVerbatim,
  placeOfKey,
  strangersIn,
} from '../../../scripts/eval/questions/grounded.ts'
import { reportOf } from '../../../scripts/eval/questions/report.ts'
import { answerTypeOf, pairsIn } from '../../../scripts/eval/questions/shape.ts'
import { type Derivation, deriveTimed } from '../../../scripts/eval/questions/source.ts'
import { itemOf } from '../../../src/bank/lint/item.ts'
import { lintBank } from '../../../src/bank/lint/lint.ts'
import { worldOf } from '../../../src/bank/lint/world.ts'
import type { Question } from '../../../src/kinds/index.ts'
import { clean, cleanArticle, cleanBank, option } from '../../support/clean-bank.ts'

const world = worldOf(cleanBank, cleanArticle.text)
const item = (question: Question) => itemOf(question, world)

const derivation: Derivation = {
  id: 'clean',
  article: cleanArticle,
  bank: cleanBank,
  rejected: [],
  findings: lintBank(cleanBank, cleanArticle),
  items: cleanBank.questions.map(item),
  words: 100,
  sentences: 8,
  cpu: { read: 4, pose: 2 },
  repeats: true,
}
const empty: Derivation = {
  ...derivation,
  id: 'empty',
  bank: { ...cleanBank, questions: [] },
  items: [],
  repeats: false,
}

test('a list is counted, the commonest first, and has a middle', () => {
  expect(Object.entries(tally(['b', 'a', 'a']))).toEqual([
    ['a', 2],
    ['b', 1],
  ])
  expect([median([]), median([3, 1]), median([9, 1, 2])]).toEqual([0, 2, 2])
})

test('equal distributions diverge by nothing, those that share nothing by one bit', () => {
  expect(divergence({ a: 1, b: 1 }, { a: 50, b: 50 })).toBeCloseTo(0, 12)
  expect(divergence({ a: 1 }, { b: 1 })).toBeCloseTo(1, 12)
})

test('quotes stand at their offsets, or do not', () => {
  expect(isVerbatim(item(clean.holder), cleanArticle)).toBe(true)
  const [span] = clean.holder.evidence
  const off = { ...clean.holder, evidence: [{ start: 1, end: 9, exact: span?.exact ?? '' }] }
  expect(isVerbatim(item(off), cleanArticle)).toBe(false)
})

test('keys stand in the quotes, are computed, or stand elsewhere', () => {
  expect(placeOfKey(item(clean.holder), cleanArticle)).toBe('quoted')
  expect(placeOfKey(item(clean.typedDate), cleanArticle)).toBe('quoted')
  expect(placeOfKey(item(clean.date), cleanArticle)).toBe('quoted')
  expect(placeOfKey(item(clean.yearOf75), cleanArticle)).toBe('computed')
  expect(placeOfKey(item(clean.statement), cleanArticle)).toBeUndefined()
  const evidence = clean.width.evidence
  expect(placeOfKey(item({ ...clean.holder, evidence }), cleanArticle)).toBe('elsewhere')
})

test('strangers in a stem are told, names of whom the article names are none', () => {
  expect(strangersIn(item(clean.holder), cleanArticle)).toEqual([])
  const stem = 'In May 2019, who was the foreign minister of Paraguay?'
  expect(strangersIn(item({ ...clean.holder, stem }), cleanArticle)).toEqual(['2019', 'paraguay'])
})

test('wrong options in the evidence are told', () => {
  expect(distractorsInEvidence(item(clean.holder))).toEqual([])
  const options = [...clean.holder.options, option('Brenwick', { type: 'person' })]
  const evidence = clean.recipient.evidence
  expect(distractorsInEvidence(item({ ...clean.holder, options, evidence }))).toEqual(['Brenwick'])
})

test('what is asked for is told by the key, or by who did it', () => {
  const types = [clean.holder, clean.width, clean.date, clean.recipient, clean.acronym].map((one) =>
    answerTypeOf(item(one)),
  )
  expect(types).toEqual(['person', 'number', 'date', 'thing', 'organisation'])
  expect(answerTypeOf(item({ ...clean.recipient, facts: ['d1'], asks: 'who' }))).toBe('person')
})

test('pairs of one kind that ask the same are told', () => {
  const twin = { ...clean.holder, id: 'alber/r1/again/choice' }
  expect(pairsIn([clean.holder, twin])).toMatchObject({ twice: 1, near: 1, enemies: 1 })
  expect(pairsIn([clean.holder, clean.width])).toEqual({ twice: 0, near: 0, enemies: 0 })
})

test('an article is derived by the clock, and again to see whether the bytes are the same', async () => {
  const facts = { facts: cleanBank.facts, actors: cleanBank.actors }
  const steady = await deriveTimed('clean', cleanArticle, () => facts)
  expect(steady).toMatchObject({ repeats: true, sentences: 8 })
  expect(steady.bank.questions.length).toBeGreaterThan(5)
  expect(steady.items).toHaveLength(steady.bank.questions.length)
  let turn = 0
  const moody = await deriveTimed('clean', cleanArticle, () =>
    turn++ === 0 ? facts : { ...facts, facts: [] },
  )
  expect(moody.repeats).toBe(false)
})

test('the report of a clean bank and an empty one', () => {
  const report = reportOf([derivation, empty])
  const count = cleanBank.questions.length
  expect(report.size).toMatchObject({ articles: 2, words: 200, sentences: 16, questions: count })
  expect(report.yield).toMatchObject({
    per100Sentences: (count * 100) / 16,
    perArticle: count / 2,
    withNone: { hits: 1, count: 2 },
  })
  expect(report.flaws).toMatchObject({ hard: 0, softPerQuestion: 0 })
  expect(report.metrics.verbatim).toEqual({ hits: count, count })
  expect(report.metrics.repeats).toEqual({ hits: 1, count: 2 })
  expect(report.cpu.all.per500Words).toBe(30)
  expect(report.probes.map(({ picks }) => picks)).toContain('the longest option')
})
