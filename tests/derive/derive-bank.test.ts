import { describe, expect, test } from 'vitest'
import { lintBank } from '../../src/bank/lint/lint.ts'
import { safeParseBank } from '../../src/bank/parse.ts'
import { NewsquizError } from '../../src/base/errors.ts'
import { deriveBank } from '../../src/derive/derive-bank.ts'
import type { DeriveOptions } from '../../src/derive/options.ts'
import type { Fact } from '../../src/facts/fact.ts'
import { actors, at, facts, harbour, pool } from './harbour.ts'

const options: DeriveOptions = { reader: () => ({ facts, actors }), id: 'harbour', pool }
const derive = (more: Partial<DeriveOptions> = {}) => deriveBank(harbour, { ...options, ...more })
const treaty = facts.find(({ id }) => id === 'e1')
const others = facts.filter(({ id }) => id !== 'e1')

describe('a derived bank', () => {
  test('has questions of all sorts, in a bank that is sound and in which lint blocks nothing', async () => {
    const { bank } = await derive()
    expect(bank.questions.length).toBeGreaterThan(25)
    expect(safeParseBank(JSON.stringify(bank))).toMatchObject({ ok: true })
    expect(lintBank(bank, harbour).filter(({ severity }) => severity === 'H')).toEqual([])
    expect(new Set(bank.questions.map(({ topic }) => topic)).size).toBeGreaterThan(4)
  })

  test('is the same byte by byte for equal arguments', async () => {
    const once = JSON.stringify(await derive())
    expect(JSON.stringify(await deriveBank(structuredClone(harbour), { ...options }))).toBe(once)
  })

  test('leaves what it is given as it is', async () => {
    const before = JSON.stringify([facts, actors, pool, harbour])
    await derive({ facts, actors })
    expect(JSON.stringify([facts, actors, pool, harbour])).toBe(before)
  })

  test.each(facts.map(({ id }) => id))('without fact %s has no other ids for what is asked', async (id) => {
    const all = await derive({ perFact: 100 })
    const less = facts.filter((fact) => fact.id !== id)
    const { bank } = await derive({ perFact: 100, reader: () => ({ actors, facts: less }) })
    const asked = new Map(
      all.bank.questions.map((question) => [question.id, [question.stem, question.facts]]),
    )
    const kept = bank.questions.filter((question) => asked.has(question.id) && question.facts.length === 1)
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.map(({ stem, facts: on }) => [stem, on])).toEqual(kept.map((one) => asked.get(one.id)))
  })

  test.each(['f1', 'n1', 'd3'])(
    'without fact %s, which says nothing of others, has all their questions',
    async (id) => {
      const all = await derive({ perFact: 100 })
      const less = facts.filter((fact) => fact.id !== id)
      const { bank } = await derive({ perFact: 100, reader: () => ({ actors, facts: less }) })
      const idsOf = (questions: typeof bank.questions) =>
        questions.filter((question) => !question.facts.includes(id)).map((question) => question.id)
      expect(new Set(idsOf(bank.questions))).toEqual(new Set(idsOf(all.bank.questions)))
    },
  )

  test('accounts for every fact that came in', async () => {
    const { bank, rejected } = await derive({ facts: [{ ...facts[0], id: 'twin' } as Fact], limit: 6 })
    const used = new Set(bank.questions.flatMap((question) => question.facts))
    const named = new Set(rejected.flatMap(({ fact }) => fact?.id ?? []))
    const lost = ['twin', ...facts.map(({ id }) => id)].filter((id) => !used.has(id) && !named.has(id))
    expect(lost).toEqual([])
  })

  test('has ids that tell nothing where none is given', async () => {
    const { id: _, ...rest } = options
    const { bank } = await deriveBank(harbour, rest)
    expect(bank.id).toMatch(/^2021-05-05-[0-9a-f]{8}$/)
    const corrected = await deriveBank({ ...harbour, text: `${harbour.text} More.` }, rest)
    expect(corrected.bank.id).toBe(bank.id)
  })

  test('carries what it is told to, and its article without the text', async () => {
    const { bank } = await derive({ version: '2.1.0', title: 'Salt', licence: 'CC-BY-4.0' })
    expect(bank).toMatchObject({ version: '2.1.0', title: 'Salt', licence: 'CC-BY-4.0' })
    expect(bank.article).not.toHaveProperty('text')
  })

  test('holds words of the article only where it may be redistributed', async () => {
    const quotes = (some: readonly { readonly evidence: readonly { readonly exact?: string }[] }[]) =>
      some.flatMap(({ evidence }) => evidence.flatMap(({ exact }) => exact ?? []))
    const quoted = facts.map((fact) => ({
      ...fact,
      evidence: fact.evidence.map((span) => ({ ...span, exact: harbour.text.slice(span.start, span.end) })),
    }))
    const closed = (await derive({ reader: false, facts: quoted, actors })).bank
    expect(quotes([...closed.facts, ...closed.questions])).toEqual([])
    const open = (await derive({ redistributable: true })).bank
    expect(quotes(open.facts)).toContain(harbour.text.slice(0, at('4 May 1921.').end))
    expect(quotes(open.questions).length).toBeGreaterThan(open.questions.length - 1)
  })
})

describe('sources', () => {
  test('what is given stands in place of what is read', async () => {
    const edited = { ...treaty, label: 'the Salt Pact' } as Fact
    const { bank, rejected } = await derive({ facts: [edited] })
    expect(bank.facts.find(({ id }) => id === 'e1')).toMatchObject({ label: 'the Salt Pact' })
    expect(rejected.filter(({ flaw }) => flaw === 'duplicate/id').map(({ fact }) => fact)).toEqual([treaty])
  })

  test('a pool may name a country that nobody knows', async () => {
    const stray = pool.actors.map((actor) => (actor.country ? { ...actor, country: 'atlantis' } : actor))
    const { bank } = await derive({ pool: { actors: stray, facts: [] } })
    expect(bank.actors.map(({ id }) => id)).toContain('port-lisk')
    expect(bank.actors.filter(({ country }) => country === 'atlantis')).toEqual([])
  })

  test('a reader may take its time', async () => {
    const { bank } = await derive({ reader: async () => ({ facts, actors }) })
    expect(bank).toEqual((await derive()).bank)
  })

  test.each<[string, Partial<DeriveOptions>, RegExp]>([
    [
      'a fact without evidence',
      { facts: [{ ...others[0], evidence: [] } as unknown as Fact] },
      /options\.facts\[0\]\.evidence.*at least 1/,
    ],
    ['a fact of no kind', { facts: [{ id: 'x', kind: 'rumour' } as unknown as Fact] }, /options\.facts\[0\]/],
    [
      'an actor who is not there',
      { facts: [{ ...others[2], actor: 'nobody' } as Fact] },
      /options.*no actor "nobody".*Add it to actors/,
    ],
    ['two facts of one id', { facts: [others[0], others[0]] as Fact[] }, /is the id of two facts/],
    ['a reader that reads nonsense', { reader: () => ({ facts: 'all' }) as never }, /reader/],
    ['a pool with nobody in it', { pool: { actors: [{ id: 'a' }], facts: [] } as never }, /pool\.actors/],
    ['an id that is none', { id: 'No Id' }, /id: expected the form/],
  ])('refuses %s', async (_, more, message) => {
    const failed = await derive(more).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(NewsquizError)
    expect(`${failed}`).toMatch(message)
  })

  test('refuses a malformed article, and counts that are none', async () => {
    await expect(deriveBank({ ...harbour, published: 'May' }, options)).rejects.toThrow(/article\.published/)
    await expect(derive({ limit: -1 })).rejects.toThrow(RangeError)
    await expect(derive({ perFact: 1.5 })).rejects.toThrow(RangeError)
  })
})

describe('questions are thrown out', () => {
  test('by lint, with the flaw', async () => {
    // A label may say more than the evidence; what asks with it may not.
    const more = { ...treaty, id: 'e9', label: 'the treaty of Orlo Bay' } as Fact
    const { rejected, bank } = await derive({ facts: [more] })
    const blocked = rejected.filter(({ stage }) => stage === 'lint')
    expect(blocked.length).toBeGreaterThan(0)
    for (const { flaw, question } of blocked) {
      expect(flaw).toMatch(/^F\d\d$/)
      expect(bank.questions).not.toContainEqual(question)
    }
  })

  test.each([1, 2, 3])('beyond %i on a fact', async (perFact) => {
    const { bank, rejected } = await derive({ perFact })
    for (const { id } of facts) {
      const own = bank.questions.filter((question) => question.facts.length === 1 && question.facts[0] === id)
      expect(own.length, id).toBeLessThanOrEqual(perFact)
    }
    expect(rejected.some(({ stage, question }) => stage === 'cap' && question)).toBe(true)
  })

  test.each([0, 1, 5, 10])('beyond %i in all: the best stay', async (limit) => {
    const all = await derive()
    const { bank, rejected } = await derive({ limit })
    expect(bank.questions).toEqual(all.bank.questions.slice(0, limit))
    const left = rejected.filter(({ stage }) => stage === 'limit').map(({ question }) => question?.id)
    expect(left).toEqual(all.bank.questions.slice(limit).map(({ id }) => id))
  })
})

describe('hostile articles', () => {
  const hostile: readonly [string, string][] = [
    ['empty', ''],
    ['a megabyte of commas', ','.repeat(1_000_000)],
    ['a megabyte of dates', '4 May 1921, '.repeat(85_000)],
    ['a megabyte of one name', 'Ines Marlow said. '.repeat(55_000)],
    ['control and bidi marks', '\u0000\u202e\u2066\ud800 '.repeat(10_000)],
  ]
  test.each(hostile)('%s', { timeout: 20_000 }, async (_, text) => {
    const { bank, rejected } = await deriveBank({ ...harbour, text }, options)
    expect(bank.questions).toEqual([])
    expect(new Set(rejected.flatMap(({ fact }) => fact?.id ?? []))).toEqual(
      new Set(facts.map(({ id }) => id)),
    )
  })

  test('a thousand facts on one sentence', { timeout: 20_000 }, async () => {
    const many = Array.from(
      { length: 1000 },
      (_, i) => ({ ...treaty, id: `e${i}`, label: `the Salt Treaty of ${i}` }) as Fact,
    )
    const { bank, rejected } = await derive({ reader: () => ({ facts: many, actors }), limit: 10 })
    expect(bank.questions).toHaveLength(10)
    expect(bank.facts.length + rejected.filter(({ flaw }) => flaw === 'limit/facts').length).toBe(1000)
  })
})
