import { describe, expect, test } from 'vitest'
import type { EventFact, RoleFact } from '../../src/facts/fact.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { ask } from './harbour-news.ts'
import { options } from './worlds.ts'

const role = (id: string, actor: string, office: string, more: Partial<RoleFact> = {}): RoleFact => ({
  id,
  kind: 'role',
  actor,
  office,
  body: 'c0',
  asOf: '2023-07',
  certainty: 1,
  evidence: [{ start: 0, end: 9 }],
  ...more,
})

test('rivals for an office are of the same country first', () => {
  const who = poseFacts([role('r', 'p0', 'president')], { ...options, kinds: ['choice'] }).find(
    ({ asks }) => asks === 'who',
  )
  const offered = who?.kind === 'choice' ? who.options.map(({ actor }) => actor) : []

  // p5 and p10 are the only others of c0.
  expect(offered).toEqual(expect.arrayContaining(['p0', 'p5', 'p10']))
  expect(offered).toHaveLength(4)
})

test('a shared office has no one holder to name', () => {
  const questions = poseFacts([role('r', 'p0', 'member', { shared: true })], options)

  expect(questions.some(({ stem }) => /\bthe member\b/.test(stem))).toBe(false)
  expect(questions.some(({ kind }) => kind === 'text' || kind === 'cloze')).toBe(false)
})

test('an office is picked from those of the same body where there are enough, else with their bodies', () => {
  const own = [role('a', 'p0', 'president'), role('b', 'p1', 'envoy'), role('c', 'p2', 'premier')]
  const office = (facts: readonly RoleFact[]) =>
    poseFacts(facts, options).find(({ asks, facts: [id] }) => asks === 'office' && id === 'a')

  expect(office(own)?.stem).toBe('In July 2023, which office did Ada Lorn hold in Aldovia?')
  expect(office(own.map((one, i) => ({ ...one, body: `c${i}` })))?.stem).toBe(
    'In July 2023, which office did Ada Lorn hold?',
  )
})

test('an office of another time is no wrong option', () => {
  const facts = [
    role('a', 'p0', 'president'),
    role('b', 'p1', 'premier', { asOf: '1990' }),
    role('c', 'p2', 'envoy', { asOf: '1990' }),
  ]

  expect(
    poseFacts(facts, options).filter(({ asks, kind }) => asks === 'office' && kind === 'choice'),
  ).toEqual([])
})

test('the proving words may name a rival office or person, who is then no option', () => {
  const text = 'Ada Lorn, the president of Aldovia, met Fay Tolliver, the premier of Aldovia.'
  const facts = [
    role('a', 'p0', 'president', { evidence: [{ start: 0, end: text.length }] }),
    role('b', 'p5', 'premier'),
    role('c', 'p10', 'envoy'),
    role('d', 'p1', 'auditor'),
    role('e', 'p2', 'harbour master'),
  ]
  const questions = poseFacts(facts, { ...options, article: { ...options.article, text } })
  const offered = questions.flatMap((question) =>
    question.kind === 'choice' && question.facts[0] === 'a'
      ? question.options.map((option) => option.text)
      : [],
  )

  expect(offered).toContain('Envoy')
  expect(offered).not.toContain('Premier')
  expect(offered).not.toContain('Fay Tolliver')
})

describe('a body beside which nothing fair stands', () => {
  const said = 'Ada Lorn of Marrow Industries spoke for Tolber Holdings, Vance Motors and Quill Corp.'
  const bodies = (office: string, shared = false) =>
    ask([
      {
        kind: 'role',
        actor: 'ada-lorn',
        office,
        body: 'marrow-industries',
        asOf: '1998-03',
        said,
        ...(shared && { shared }),
      },
    ]).flatMap(({ asks, kind, stem }) => (asks === 'body' ? `${kind}: ${stem}` : []))

  test.each([
    ['is typed', 'treasurer', false, 'Ada Lorn was the treasurer of which company in March 1998?'],
    [
      'is typed of whoever speaks for it',
      'spokeswoman',
      true,
      'Ada Lorn was a spokeswoman of which company in March 1998?',
    ],
  ])('%s', (_, office, shared, stem) => {
    expect(bodies(office, shared)).toEqual([`text: ${stem}`])
  })

  test('is not asked for where one may have several', () => {
    expect(bodies('adviser', true)).toEqual([])
  })
})

test('an envoy is of one state, whatever other states are named', () => {
  const questions = ask([
    {
      kind: 'role',
      actor: 'ada-lorn',
      office: 'ambassador',
      body: 'aldovia',
      asOf: '1998-03',
      shared: true,
      said: 'The Aldovia envoy Ada Lorn spoke.',
    },
  ])
  expect(questions.filter(({ asks }) => asks === 'body').map(({ kind }) => kind)).toEqual(['choice'])
})

test('a chairwoman is not picked from people of whom she may be the one woman', () => {
  const who = (office: string) =>
    ask([
      {
        kind: 'role',
        actor: 'ada-lorn',
        office,
        body: 'marrow-industries',
        asOf: '1998-03',
        said: 'Ada Lorn of Marrow Industries spoke.',
      },
    ]).flatMap(({ asks, kind }) => (asks === 'who' ? kind : []))
  expect(who('chairman')).toContain('choice')
  expect(who('chairwoman')).not.toContain('choice')
  expect(who('chairwoman')).toEqual(expect.arrayContaining(['true-false']))
})

const event: EventFact = {
  id: 'e',
  kind: 'event',
  label: 'the Tavenholm summit',
  date: '1998-05-04',
  verb: 'hold',
  voice: 'passive',
  certainty: 1,
  evidence: [{ start: 20, end: 30 }],
}

describe('who held an office is asked for with what happened then', () => {
  const { verb: _, voice: __, ...unworded } = event
  const held = role('r', 'p0', 'president', { asOf: '1998-05' })
  const asked = (of: RoleFact, ...events: EventFact[]) =>
    poseFacts([of, ...events], options).filter(({ asks, facts: [fact] }) => asks === 'who' && fact === 'r')

  test('in the stem, and with its evidence', () => {
    const questions = asked(held, event)
    const stems = questions.filter(({ kind }) => kind === 'choice').map(({ stem }) => stem)

    expect(stems).toEqual([
      'In May 1998, when the Tavenholm summit was held, who was the president of Aldovia?',
    ])
    for (const { kind, facts, evidence } of questions) {
      expect(facts).toEqual(kind === 'true-false' ? ['r'] : ['r', 'e'])
      expect(evidence.length).toBe(kind === 'true-false' ? 1 : 2)
    }
  })

  test.each<[string, RoleFact, EventFact]>([
    ['at another time', held, { ...event, date: '1998-06-04' }],
    ['in a span of time that is not told so closely', held, { ...event, date: '1998' }],
    ['in years', { ...held, asOf: '1997/1999' }, event],
    ['on a day that is doubtful', held, { ...event, date: '1998-05-04?' }],
    ['as far as a machine has read', held, { ...event, certainty: 0.95 }],
    ['of which no verb tells', held, unworded],
    ['that names the holder', held, { ...event, label: "Lorn's summit" }],
    [
      'that names the organisation',
      { ...held, body: 'o0' },
      { ...event, label: 'the Aldovian Railway Board summit' },
    ],
    [
      'that tells how long ago something was',
      held,
      { ...event, label: 'the 70th anniversary of the Lisk treaty' },
    ],
    ['that takes long to tell', held, { ...event, label: `the ${'very '.repeat(14)}long summit` }],
  ])('but not with one %s', (_, of, other) => {
    const stems = asked(of, other).map(({ stem }) => stem)
    expect(stems).not.toEqual([])
    for (const stem of stems) expect(stem).not.toContain('when')
  })
})

describe('other questions on offices tell it too, unless it gives them away', () => {
  const held = ['president', 'envoy', 'premier', 'defence minister'].map((office, i) =>
    role(`r${i}`, `p${i}`, office, { body: `c${i}`, asOf: '1998-05' }),
  )
  const stemOf = (asks: string, kind: string, label: string) =>
    poseFacts([...held, { ...event, label }], options).find(
      (question) => question.asks === asks && question.kind === kind,
    )?.stem

  test.each([
    [
      'office',
      'choice',
      'In May 1998, when the summit was held, which office did Ada Lorn hold?',
      'the envoy summit',
    ],
    [
      'body',
      'choice',
      'Ada Lorn was the president of which country in May 1998, when the summit was held?',
      'the Aldovia summit',
    ],
    [
      'office',
      'match',
      'Match each person with the office they held in May 1998, when the summit was held.',
      'the summit of premiers',
    ],
  ])('%s/%s', (asks, kind, stem, telling) => {
    expect(stemOf(asks, kind, 'the summit')).toBe(stem)
    expect(stemOf(asks, kind, telling)).toBe(stem.replace(', when the summit was held', ''))
  })
})

test('history is explained by itself, news with who reported it and when', () => {
  const explained = (asOf: string) =>
    poseFacts([role('r', 'p0', 'president', { asOf })], options).map(({ explanation }) => explanation)

  expect(new Set(explained('1998-05'))).toEqual(
    new Set(['In May 1998, Ada Lorn was the president of Aldovia.']),
  )
  for (const explanation of explained('2023-07'))
    expect(explanation).toMatch(/\(as .*reported on .*2023\)\.$/)
})
