import { expect, test, vi } from 'vitest'
import type { Article } from '../../src/facts/article.ts'
import { kindsOfNews, longNews } from '../support/long-news.ts'
import { counting } from '../support/work.ts'

// Code counts its blocks only if it is loaded while counting goes on.
const { workOf } = await counting()
const { loadActorModel } = await import('../../src/read/actors/load.ts')
const { readFacts } = await import('../../src/read/facts/read-facts.ts')
const { siftFacts } = await import('../../src/derive/sift-facts.ts')
const { deriveBank } = await import('../../src/derive/derive-bank.ts')
const model = await loadActorModel()

const articleOf = (text: string): Article => ({
  headline: 'A long day',
  published: '2023-07-27',
  language: 'en',
  text,
})

function readAndSift(article: Article): void {
  const { facts, actors } = readFacts(article, model)
  siftFacts(facts, article, actors)
}

test.each(kindsOfNews)('four times the text is about four times the work: %s', async (kind) => {
  const [short, long] = [articleOf(longNews(kind, 100)), articleOf(longNews(kind, 400))]
  readAndSift(articleOf(longNews(kind, 20)))
  const [once, more] = [await workOf(() => readAndSift(short)), await workOf(() => readAndSift(long))]
  expect(more / once).toBeLessThan(4.4)
})

test('twice the text is about twice the work of posing', async () => {
  const [short, long] = [30, 60].map((count) => articleOf(longNews('thousands of treaties', count)))
  if (!short || !long) throw new Error('no articles')
  await deriveBank(short)
  const [once, more] = [await workOf(() => deriveBank(short)), await workOf(() => deriveBank(long))]
  // Each question looks at the facts beside its own.
  expect(more / once).toBeLessThan(3)
})

test('the text is folded as often for many statements as for few', async () => {
  const folds = async (count: number) => {
    const text = `${longNews('thousands of treaties', count)}${longNews('one sentence', 100)}`
    const normalize = vi.spyOn(String.prototype, 'normalize')
    await deriveBank(articleOf(text))
    const whole = normalize.mock.contexts.filter((own) => `${own}`.length >= text.length)
    normalize.mockRestore()
    return whole.length
  }
  const few = await folds(3)
  expect(few).toBeGreaterThan(0)
  expect(await folds(30)).toBe(few)
})
