import { expect, test } from 'vitest'
import { batchesOf, sampleItems } from '../../../scripts/judge/sampling.ts'
import { writeSheet } from '../../../scripts/judge/sheet.ts'
import { showQuestion } from '../../../scripts/judge/shown.ts'
import type { Question } from '../../../src/kinds/index.ts'
import { clean, cleanArticle, cleanBank } from '../../support/clean-bank.ts'

const sources = Array.from({ length: 20 }, (_, i) => ({
  id: `a${i}`,
  article: cleanArticle,
  bank: cleanBank,
}))
const options = { seed: 'one', items: 60, perArticle: 5, spoilt: 0.1 }
const items = sampleItems(sources, options)

test('as many items as were asked for, a tenth of them spoilt, each way about as often', () => {
  expect(items).toHaveLength(60)
  const spoilt = items.filter(({ sabotage }) => sabotage)
  expect(spoilt).toHaveLength(6)
  expect(new Set(spoilt.map(({ sabotage }) => sabotage)).size).toBe(5)
})

test('no article stands in the sample more often than it may, no question twice', () => {
  for (const { id } of sources)
    expect(items.filter(({ source }) => source.id === id).length).toBeLessThanOrEqual(5)
  expect(new Set(items.map(({ source, question }) => `${source.id} ${question.id}`)).size).toBe(60)
})

test('every kind and topic is drawn about as often as it is there', () => {
  const all = sampleItems(sources, { ...options, items: 1000, spoilt: 0 })
  const half = sampleItems(sources, { ...options, items: 50, spoilt: 0 })
  const count = (list: typeof items, kind: string) =>
    list.filter(({ question }) => question.kind === kind).length
  for (const kind of new Set(all.map(({ question }) => question.kind)))
    expect(Math.abs(count(half, kind) - count(all, kind) / 2)).toBeLessThanOrEqual(3)
  expect(half).toHaveLength(50)
})

test('equal arguments give an equal sample, another seed another', () => {
  const ids = (list: typeof items) => list.map(({ source, question }) => `${source.id} ${question.id}`)
  expect(ids(sampleItems(sources, options))).toEqual(ids(items))
  expect(ids(sampleItems(sources, { ...options, seed: 'two' }))).not.toEqual(ids(items))
})

test('batches hold all items, about as many spoilt ones each', () => {
  const batches = batchesOf(items, 25, 'one')
  expect(batches.map(({ length }) => length)).toEqual([20, 20, 20])
  expect(new Set(batches.flat())).toEqual(new Set(items))
  expect(batches.map((batch) => batch.filter(({ sabotage }) => sabotage).length)).toEqual([2, 2, 2])
})

test.each(Object.values(clean) as readonly Question[])(
  'part 1 of a sheet does not tell the key of $id',
  (question) => {
    const item = { source: { id: 'clean', article: cleanArticle, bank: cleanBank }, question }
    const sheet = writeSheet('01', [{ number: 1, item }], 'one')
    const [first = '', second = ''] = sheet.split('\n---\n')
    const { key } = showQuestion(question, 'one')
    expect(second).toContain(`Key: **${key}**`)
    expect(first).not.toContain('Key:')
    expect(first).not.toContain(question.id)
    expect(first).not.toContain(question.explanation)
  },
)

test('letters tell the key among options in seeded order', () => {
  const shown = showQuestion(clean.holder, 'one')
  const at = shown.key.charCodeAt(0) - 65
  expect(shown.lines[1 + at]).toBe(`${shown.key}. Mira Solven`)
  const orders = ['one', 'two', 'three', 'four'].map((seed) => showQuestion(clean.holder, seed).key)
  expect(new Set(orders).size).toBeGreaterThan(1)
})
