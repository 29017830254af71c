import { describe, expect, test } from 'vitest'
import { NewsquizError } from '../../src/base/errors.ts'
import { type DerivedBank, deriveBank } from '../../src/derive/derive-bank.ts'
import { LONGEST_STORY } from '../../src/derive/story-part.ts'
import type { Article } from '../../src/facts/article.ts'
import type { Fact } from '../../src/facts/fact.ts'
import { hostile } from '../support/hostile-texts.ts'
import { kindsOfNews, longNews } from '../support/long-news.ts'

const articleOf = (text: string): Article => ({
  headline: text.slice(0, 80).trim() || 'Nothing',
  published: '2023-07-27',
  language: 'en',
  text,
})

/** Spans of evidence that lie outside of the text. */
function outside({ length }: string, { bank }: DerivedBank) {
  return [...bank.facts, ...bank.questions]
    .flatMap(({ evidence }) => evidence)
    .filter(({ start, end }) => !(start >= 0 && start < end && end <= length))
}

/** So much of each text is enough: the reader is tested with all of it by itself. */
const ENOUGH = 8_000

const repeated: readonly (readonly [name: string, text: string])[] = [
  ['a million commas', ','.repeat(1_000_000)],
  ['one sentence 5,000 times', longNews('one sentence', 5000)],
  ['one quotation 5,000 times', longNews('one quotation', 5000)],
]

describe('of a hostile article a bank is derived, by our own reader', () => {
  const short = hostile.map(([name, text]) => [name, text.slice(0, ENOUGH)] as const)
  const long = kindsOfNews.map((kind) => [kind, longNews(kind, 150)] as const)

  test.each([...short, ...long, ...repeated])('%s', async (_, text) => {
    const derived = await deriveBank(articleOf(text))
    expect(outside(text, derived)).toEqual([])
  })
})

describe('names that are properties of every object', () => {
  const text =
    'Constructor Prototype, the president of France, met __proto__ in Paris. The HasOwnProperty Treaty was signed on 3 May 1998 in __proto__. Valueof Tostring, the mayor of Constructor, said so.'

  test('in the text', async () => {
    const { bank } = await deriveBank(articleOf(text))
    expect(bank.questions.length).toBeGreaterThan(0)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('as ids and names', async () => {
    const span = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
    const facts: Fact[] = ['constructor', 'valueof', 'tostring'].map((id) => ({
      id,
      kind: 'event',
      label: `the ${id} Treaty`,
      verb: 'sign',
      voice: 'passive',
      date: '1998-05-03',
      place: 'constructor',
      certainty: 1,
      evidence: [span('The HasOwnProperty Treaty was signed on 3 May 1998 in __proto__.')],
    }))
    const actors = [{ id: 'constructor', type: 'place', name: '__proto__' }] as const
    const { bank } = await deriveBank(articleOf(text), { facts, actors })
    expect(bank.questions.flatMap((question) => question.facts)).toContain('constructor')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('as keys of what is handed in', async () => {
    const article: Article = JSON.parse(
      `{"__proto__": {"polluted": 1}, ${JSON.stringify(articleOf(text)).slice(1)}`,
    )
    await deriveBank(article).catch((error) => expect(error).toBeInstanceOf(NewsquizError))
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('what is too long for a story', () => {
  const sentence = 'The Treaty of Kilo was signed on 3 May 1998 in Paris. It rained. '
  const last = 'The Treaty of Arva was signed on 3 May 1998 in Tova. '

  test('10 MB are read as far as a story goes, and it is said', async () => {
    const text = sentence.repeat(Math.floor(10_000_000 / sentence.length))
    const { rejected, bank } = await deriveBank(articleOf(text))
    expect(rejected.find(({ flaw }) => flaw === 'limit/text')).toEqual({
      stage: 'limit',
      flaw: 'limit/text',
      message: `Of ${text.length} characters the first ${LONGEST_STORY} were read: no news story is longer. Derive from parts of the text.`,
    })
    expect(bank.questions.length).toBeGreaterThan(0)
  })

  test('more is refused by its type', async () => {
    await expect(deriveBank(articleOf('a'.repeat(10_000_001)))).rejects.toBeInstanceOf(NewsquizError)
  })

  test('a sentence that is cut short says nothing, and a fact that is given may lie beyond', async () => {
    const before = `It rained.${' '.repeat(LONGEST_STORY - last.length)}`
    const start = before.length + 2
    const read = await deriveBank(articleOf(`${before}\n\n${last}`))
    expect(read.facts).toEqual([])
    const fact: Fact = {
      id: 'e1',
      kind: 'event',
      label: 'the Treaty of Arva',
      verb: 'sign',
      voice: 'passive',
      date: '1998-05-03',
      certainty: 1,
      evidence: [{ start, end: start + last.length - 1 }],
    }
    const given = await deriveBank(articleOf(`${before}\n\n${last}`), { facts: [fact] })
    expect(given.facts.map(({ id }) => id)).toEqual(['e1'])
  })

  test('a story is read to its end', async () => {
    const { rejected } = await deriveBank(articleOf(sentence))
    expect(rejected.filter(({ stage }) => stage === 'limit')).toEqual([])
  })
})
