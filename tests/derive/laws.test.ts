import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lintBank } from '../../src/bank/lint/lint.ts'
import { edtf } from '../../src/calendar/edtf.ts'
import { deriveBank } from '../../src/derive/derive-bank.ts'
import type { DeriveOptions } from '../../src/derive/options.ts'
import type { Article } from '../../src/facts/article.ts'
import type { Fact } from '../../src/facts/fact.ts'
import { actorsOf } from '../../src/facts/references.ts'
import { dateInWords } from '../../src/language/en/dates.ts'
import { actors, worlds } from '../pose/worlds.ts'

/** Made-up facts with an article that says each of them in a sentence of its own. */
function tell(facts: readonly Fact[]): { readonly article: Article; readonly facts: readonly Fact[] } {
  const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id
  let text = ''
  const told = facts.map((fact) => {
    const start = text.length
    const date = fact.kind === 'role' ? fact.asOf : 'date' in fact ? fact.date : undefined
    text += [
      ...actorsOf(fact).map(nameOf),
      ...(fact.kind === 'event' ? [fact.label, fact.verb ?? ''] : []),
      ...(fact.kind === 'role' ? [fact.office] : []),
      ...(fact.kind === 'deed' ? [fact.verb, fact.complement ?? ''] : []),
      ...(fact.kind === 'figure' ? [fact.asked, `${fact.value} ${fact.unit}`] : []),
      ...(fact.kind === 'name' ? [fact.name, fact.standsFor ?? ''] : []),
      ...(date === undefined ? [] : ['in', dateInWords(edtf(date))]),
    ].join(' ')
    const end = text.length
    text += '. '
    return { ...fact, evidence: [{ start, end }] }
  })
  const article = { headline: 'News from Lisk', published: '2023-07-27', language: 'en', text } as const
  return { article, facts: told }
}

const stories = fc.sample(worlds, { seed: 20230727, numRuns: 16 }).map(tell)
const derive = ({ article, facts }: (typeof stories)[number], more: Partial<DeriveOptions> = {}) =>
  deriveBank(article, { reader: () => ({ facts, actors }), id: 'lisk', ...more })

describe('of many made-up stories', () => {
  test('most facts are asked for', async () => {
    const banks = await Promise.all(stories.map((story) => derive(story)))
    const count = banks.reduce((sum, { bank }) => sum + bank.questions.length, 0)
    expect(count).toBeGreaterThan(10 * stories.length)
  })

  test('lint blocks no question that is left', async () => {
    for (const story of stories) {
      const { bank } = await derive(story)
      const blocked = lintBank(bank, story.article).filter(({ severity }) => severity === 'H')
      expect(blocked).toEqual([])
    }
  })

  test('each fact is asked for, or named with what speaks against it', async () => {
    for (const story of stories) {
      const { bank, facts, rejected } = await derive(story, { limit: 12 })
      const used = bank.questions.flatMap((question) => question.facts)
      const named = rejected.flatMap(({ fact }) => fact?.id ?? [])
      expect(new Set([...used, ...named])).toEqual(new Set(story.facts.map(({ id }) => id)))
      expect(facts).toEqual(bank.facts)
      for (const { stage, flaw, message } of rejected) {
        expect(flaw).toMatch(
          stage === 'lint' ? /^F\d\d$/ : stage === 'check' ? /^fact\// : new RegExp(`^${stage}/`),
        )
        expect(message).toMatch(/^\S.*\.$/s)
      }
    }
  })

  test('no question is posed twice, and each is kept or named', async () => {
    for (const story of stories) {
      const [all, few] = [
        await derive(story, { perFact: 1000 }),
        await derive(story, { perFact: 2, limit: 9 }),
      ]
      const idsOf = ({ bank, rejected }: typeof all) =>
        [
          ...bank.questions.map(({ id }) => id),
          ...rejected.flatMap(({ question }) => question?.id ?? []),
        ].toSorted()
      expect(idsOf(few)).toEqual(idsOf(all))
      expect(new Set(idsOf(all)).size).toBe(idsOf(all).length)
    }
  })

  test('an id says what is asked about which fact, with any fact dropped', async () => {
    for (const story of stories.slice(0, 10)) {
      const all = await derive(story, { perFact: 1000 })
      const known = new Map(all.bank.questions.map((question) => [question.id, question]))
      for (const dropped of story.facts) {
        const facts = story.facts.filter((fact) => fact !== dropped)
        const { bank } = await derive({ ...story, facts }, { perFact: 1000 })
        for (const { id, asks, kind, facts: on } of bank.questions) {
          expect(id.endsWith(`/${asks}/${kind}`)).toBe(true)
          expect(known.get(id)?.asks ?? asks).toBe(asks)
          if (on.length === 1 && known.get(id)?.facts.length === 1) expect(known.get(id)?.facts).toEqual(on)
        }
      }
    }
  })
})
