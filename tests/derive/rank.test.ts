import { describe, expect, test } from 'vitest'
import { type RankOptions, rankQuestions } from '../../src/derive/rank.ts'
import { weighFacts } from '../../src/derive/weigh.ts'
import type { Fact } from '../../src/facts/fact.ts'
import type { Topic } from '../../src/kinds/common.ts'
import type { Question } from '../../src/kinds/index.ts'
import { enemies } from '../../src/quiz/enemies.ts'

let made = 0
function question(more: Partial<Question & { kind: 'number' }>): Question {
  made += 1
  const { facts = ['f1'], asks = `a${made}` } = more
  return {
    id: `b/${facts[0]}/${asks}/number`,
    kind: 'number',
    topic: 'actor',
    stem: `Which one is it, of kind ${made + 200}?`,
    facts,
    asks,
    value: made + 500_000,
    evidence: [{ start: 0, end: 5 }],
    explanation: 'So it is.',
    ...more,
  } as Question
}
const options: RankOptions = {
  weights: new Map([
    ['f1', 3],
    ['f2', 2.5],
    ['f3', 1],
  ]),
  findings: [],
  length: 300,
  perFact: 3,
}
const rank = (questions: readonly Question[], more: Partial<RankOptions> = {}) =>
  rankQuestions(questions, { ...options, ...more }).ranked.map(({ id }) => id)

describe('ranking', () => {
  test('puts the weightier fact first, whatever the order of the questions', () => {
    const [a, b, c] = [question({ facts: ['f3'] }), question({ facts: ['f1'] }), question({ facts: ['f2'] })]
    expect(rank([a, b, c])).toEqual([b.id, c.id, a.id])
    expect(rank([c, b, a])).toEqual([b.id, c.id, a.id])
  })

  test('ranks soft flaws down', () => {
    const [a, b] = [question({ facts: ['f1'] }), question({ facts: ['f2'], asks: 'z' })]
    const soft = { flaw: 'F14', severity: 'S', question: a.id, message: '' } as const
    expect(rank([a, b], { findings: [soft, soft, soft] })).toEqual([b.id, a.id])
  })

  test('begins with people and mixes the rest as people ask', () => {
    const topics: readonly Topic[] = ['anniversary', 'date', 'figure', 'place', 'actor']
    const some = topics.flatMap((topic) =>
      Array.from({ length: 4 }, (_, i) => question({ topic, facts: [`${topic}${i}`] })),
    )
    const ranked = rankQuestions(some, options).ranked.map(({ topic }) => topic)
    expect(ranked[0]).toBe('actor')
    expect(ranked.slice(0, 8).filter((topic) => topic === 'actor').length).toBeGreaterThanOrEqual(2)
    expect(new Set(ranked.slice(0, 8)).size).toBe(5)
    expect(ranked.indexOf('place')).toBeLessThan(ranked.indexOf('anniversary'))
  })

  test('spreads over the thirds of the text', () => {
    const some = Array.from({ length: 12 }, (_, i) =>
      question({ facts: [`g${i}`], evidence: [{ start: Math.floor(i / 4) * 100, end: 300 }] }),
    )
    const starts = rankQuestions(some, options).ranked.map(({ evidence }) => evidence[0]?.start)
    expect(new Set(starts.slice(0, 3)).size).toBe(3)
  })

  test('keeps several on one fact apart, those that ask something else first', () => {
    const same = ['choice', 'text', 'cloze'].map((kind) =>
      question({ facts: ['f1'], asks: 'who', id: `b/f1/who/${kind}` }),
    )
    const what = question({ facts: ['f1'], asks: 'what' })
    const other = question({ facts: ['f2'] })
    const { ranked, capped } = rankQuestions([...same, what, other], { ...options, perFact: 2 })
    expect(ranked).toHaveLength(3)
    expect(ranked).toContain(what)
    expect(capped).toHaveLength(2)
    expect(ranked.indexOf(other)).toBeLessThan(2)
  })

  test('says nothing twice in like words', () => {
    const [first, again] = ['choice', 'text'].map((kind) =>
      question({
        facts: ['f1'],
        asks: 'who',
        id: `b/f1/who/${kind}`,
        stem: 'Who opened the Lisk Bridge in 1971?',
      }),
    )
    const gapped = question({ facts: ['f1'], asks: 'where', stem: 'Where did Ada Lorn go in 1971?' })
    const { ranked, again: repeated } = rankQuestions(
      [first, again, gapped].flatMap((one) => one ?? []),
      options,
    )
    expect(ranked).toHaveLength(2)
    expect(repeated).toHaveLength(1)
  })

  test('spares statements that say again what is asked of a fact with few questions', () => {
    const parts = { options: [{ id: 'o1', text: 'Ada Lorn' }], key: 'o1' }
    const ofKind = (kind: 'choice' | 'true-false', stem: string) =>
      ({
        ...question({ facts: ['f1'], asks: 'who', stem, id: `b/f1/who/${kind}` }),
        kind,
        ...parts,
      }) as Question
    const asked = ofKind('choice', 'Who opened the Lisk Bridge in 1971?')
    const told = ofKind('true-false', 'Ada Lorn opened the Lisk Bridge in 1971.')
    const others = ['Ada', 'Bor'].map((name) =>
      question({ facts: ['f1'], asks: name, stem: `Where did ${name} go?` }),
    )
    const spared = (...some: readonly Question[]) =>
      rankQuestions([asked, told, ...some], options).spare.map(({ id }) => id)
    expect(spared()).toEqual([told.id])
    expect(spared(...others)).toEqual([])
  })

  test('asks once what has one answer, of two offices of one person', () => {
    const [a, b] = ['chairman', 'president'].map((office, i) =>
      question({
        facts: [`f${i + 1}`],
        asks: 'body',
        value: 7_000_000,
        stem: `Ada Lorn was the ${office} of which company in March 1998?`,
      }),
    )
    const { ranked, again } = rankQuestions(
      [a, b].flatMap((one) => one ?? []),
      options,
    )
    expect([ranked.length, again.length]).toEqual([1, 1])
  })

  test('puts those that are nearly the same as one before them behind', () => {
    const stem = (detail: string) => `Who opened the Lisk Bridge ${detail} in 1971?`
    const [a, b] = [question({ stem: stem('there') }), question({ stem: stem('proudly'), facts: ['f2'] })]
    const c = question({ facts: ['f3'] })
    expect(rank([a, b, c])).toEqual([a.id, c.id, b.id])
  })

  test('ranks what does not say what it is about behind what does', () => {
    const vague = question({ facts: ['f1'], stem: 'Who said in March 1998 that the price was fair?' })
    const clear = question({ facts: ['f2'], stem: 'Who said in March 1998 that Tova had fallen?' })
    expect(rank([vague, clear])).toEqual([clear.id, vague.id])
  })

  test('ends with the months of news', () => {
    const month = question({ facts: ['f1'], asks: 'month-done', topic: 'date' })
    const others = ['f2', 'f3'].map((fact) => question({ facts: [fact] }))
    expect(rank([month, ...others]).at(-1)).toBe(month.id)
  })

  test('puts enemies of those before them behind', () => {
    const some = [
      ...Array.from({ length: 3 }, () => question({ facts: ['f1'], asks: 'same' })).map((one, i) => ({
        ...one,
        id: `b/f1/same/${i}`,
        facts: ['f1'],
      })),
      ...Array.from({ length: 3 }, (_, i) => question({ facts: [`h${i}`] })),
    ]
    const { ranked } = rankQuestions(some, options)
    const [a, b, c, d] = ranked
    for (const [one, other] of [
      [a, b],
      [a, c],
      [b, c],
      [a, d],
      [b, d],
      [c, d],
    ])
      expect(one && other && enemies(one, other)).toBe(undefined)
  })
})

test('facts weigh more in the lead, in the headline, and of those who are named often', () => {
  const article = {
    headline: 'Marlow opens a lighthouse',
    published: '2021-05-05',
    language: 'en',
    text: `Marlow came. Vance came. ${'Marlow spoke. '.repeat(40)}`,
  } as const
  const actors = [
    { id: 'marlow', type: 'person', name: 'Marlow' },
    { id: 'vance', type: 'person', name: 'Vance' },
  ] as const
  const deed = (id: string, actor: string, start: number, verb = 'come'): Fact => ({
    id,
    kind: 'deed',
    actor,
    verb,
    certainty: 1,
    evidence: [{ start, end: start + 10 }],
  })
  const facts = [
    deed('a', 'marlow', 0),
    deed('b', 'vance', 0),
    deed('c', 'marlow', 400),
    deed('d', 'marlow', 0, 'open'),
  ]
  const weights = weighFacts(facts, article, actors)
  const of = (id: string) => weights.get(id) ?? Number.NaN
  expect(of('a')).toBeGreaterThan(of('b'))
  expect(of('a')).toBeGreaterThan(of('c'))
  expect(of('d')).toBeGreaterThan(of('a'))
})
