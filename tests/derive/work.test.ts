import { expect, test } from 'vitest'
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
  const [short, long] = [articleOf(longNews(kind, 200)), articleOf(longNews(kind, 800))]
  readAndSift(articleOf(longNews(kind, 20)))
  const [once, more] = [await workOf(() => readAndSift(short)), await workOf(() => readAndSift(long))]
  expect(more / once).toBeLessThan(4.4)
})

test.each([
  [50, 100],
  [200, 400],
])('twice the text is about twice the work of posing: %i and %i treaties', async (...counts) => {
  const [short, long] = counts.map((count) => articleOf(longNews('thousands of treaties', count)))
  if (!short || !long) throw new Error('no articles')
  await deriveBank(short)
  const [once, more] = [await workOf(() => deriveBank(short)), await workOf(() => deriveBank(long))]
  expect(more / once).toBeLessThan(3)
})
