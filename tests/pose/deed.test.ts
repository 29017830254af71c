import { describe, expect, test } from 'vitest'
import type { DeedFact, EventFact, Fact } from '../../src/facts/fact.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { options } from './worlds.ts'

const evidence = [{ start: 0, end: 9 }]
const deed = (id: string, actor: string, more: Partial<DeedFact> = {}): DeedFact => ({
  id,
  kind: 'deed',
  actor,
  verb: 'thank',
  object: 'p5',
  date: '2023-07',
  certainty: 1,
  evidence,
  ...more,
})
const stems = (facts: readonly Fact[]) =>
  poseFacts(facts, options).map(({ kind, stem }) => `${kind}: ${stem}`)
const outright = (facts: readonly Fact[]) =>
  poseFacts(facts, options).filter(({ kind }) => kind === 'text' || kind === 'cloze')

describe('who did it', () => {
  test('is asked for outright where one person did it', () => {
    expect(stems([deed('d', 'p0')])).toContain('choice: Who thanked Fay Tolliver in July 2023?')
  })

  test('is only picked where a doubtful fact says that somebody else did it too', () => {
    const facts = [deed('d', 'p0'), deed('x', 'p1', { certainty: 0.5 })]

    expect(stems(facts)).toContain('choice: Which of these people thanked Fay Tolliver in July 2023?')
    expect(outright(facts).filter(({ asks }) => asks === 'who')).toEqual([])
  })

  test('is another matter where somebody else did it at another time', () => {
    const facts = [deed('d', 'p0'), deed('x', 'p1', { date: '2022-01', certainty: 0.5 })]

    expect(stems(facts)).toContain('choice: Who thanked Fay Tolliver in July 2023?')
  })

  test('is asked for with all who did the very same', () => {
    const facts = [deed('d', 'p0'), deed('e', 'p1')]
    const all = poseFacts(facts, options).find(({ kind }) => kind === 'multiple')

    expect(all).toMatchObject({
      stem: 'Which of these people thanked Fay Tolliver in July 2023?',
      facts: ['d', 'e'],
    })
    expect(all?.kind === 'multiple' && all.keys).toEqual(['ada-lorn', 'bor-mistal'])
  })

  test('is not asked where a country took a stance, which others took as well', () => {
    const stance = (actor: string) => [deed('d', actor, { verb: 'condemn' })]

    expect(stems(stance('c0')).filter((stem) => /which country condemned/i.test(stem))).toEqual([])
    expect(stems(stance('p0'))).toContain('choice: Who condemned Fay Tolliver in July 2023?')
  })

  test('is not typed where it is a body, which has many names', () => {
    const facts = [deed('d', 'o0')]

    expect(outright(facts).filter(({ asks }) => asks === 'who')).toEqual([])
  })
})

describe('to whom it was done', () => {
  test('is offered only among others, since nobody knows whom else', () => {
    const whom = poseFacts([deed('d', 'p0')], options).filter(({ asks }) => asks === 'whom')

    expect(whom.length).toBe(1)
    expect(['choice', 'cloze']).toContain(whom[0]?.kind)
  })

  test('may stand behind a preposition', () => {
    const talks = deed('d', 'p0', { verb: 'hold', complement: 'with Fay Tolliver' })
    const { object: _, ...bare } = talks
    const [question] = poseFacts([{ ...bare, thing: 'talks' }], options).filter(
      ({ asks }) => asks === 'with-whom',
    )

    expect(question?.stem).toMatch(
      /^(?:With whom did Ada Lorn hold talks in July 2023\?|In July 2023, Ada Lorn held talks with \{\{whom\}\}\.)$/,
    )
  })
})

test('a war that a deed names dates it well enough', () => {
  const war: EventFact = {
    id: 'e',
    kind: 'event',
    label: 'the Marn War',
    date: '1950/1953',
    certainty: 1,
    evidence,
  }
  const facts = [
    war,
    deed('d', 'c0', { verb: 'support', object: 'c1', complement: 'in the Marn War', date: '1950/1953' }),
  ]

  expect(
    poseFacts(facts, options)
      .filter(({ id }) => id.includes('/d/'))
      .every(({ stem }) => !/19/.test(stem)),
  ).toBe(true)
})

test('somebody of another time is no option', () => {
  const old = deed('old', 'p3', { verb: 'visit', date: '1850', object: 'c1' })
  const offered = poseFacts([old, deed('d', 'p0')], options).flatMap((question) =>
    question.facts.includes('d') && question.kind === 'choice'
      ? question.options.map(({ actor }) => actor)
      : [],
  )

  expect(offered).not.toContain('p3')
})
