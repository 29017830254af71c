import { describe, expect, test } from 'vitest'
import type { EventFact, Fact } from '../../src/facts/fact.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { options } from './worlds.ts'

const event = (date: string, more: Partial<EventFact> = {}): EventFact => ({
  id: 'e',
  kind: 'event',
  label: 'the Lisk treaty',
  verb: 'sign',
  voice: 'passive',
  date,
  certainty: 1,
  evidence: [{ start: 0, end: 9 }],
  ...more,
})
const seeds = Array.from({ length: 20 }, (_, i) => `${i}`)
const posed = (facts: readonly Fact[]) => seeds.flatMap((seed) => poseFacts(facts, { ...options, seed }))
const offered = (facts: readonly Fact[]) =>
  posed(facts).flatMap((question) =>
    question.kind === 'choice' ? question.options.map(({ text }) => text) : [],
  )

describe('the date of an event', () => {
  test('is asked for in every part where it is long ago', () => {
    const asked = poseFacts([event('1953-07-27')], options).map(({ asks, kind }) => `${asks}/${kind}`)

    expect(asked).toEqual([
      'date/date',
      'year/choice',
      'year/date',
      'month/choice',
      'decade/choice',
      'date/true-false',
      'date/cloze',
    ])
  })

  test('is asked for only as a whole where it is near', () => {
    const asked = posed([event('2021-07-27')]).map(({ asks }) => asks)

    expect(new Set(asked)).toEqual(new Set(['date']))
  })

  test('is picked by its year where the dates offered differ in nothing else, by the date where they do', () => {
    const stems = (date: string) =>
      new Set(posed([event(date)]).flatMap(({ kind, stem }) => (kind === 'choice' ? stem : [])))

    expect(stems('2015-07-27')).toEqual(new Set(['In which year was the Lisk treaty signed?']))
    expect(stems('2015')).toEqual(stems('2015-07-27'))
    expect(stems('2021-07-27')).toEqual(new Set(['On which date was the Lisk treaty signed?']))
    for (const text of offered([event('2015-07-27')])) expect(text).toMatch(/^\d{4}$/)
    for (const text of offered([event('2021-07-27')])) expect(text).toMatch(/^27 [A-Z]/)
  })

  test('is not asked for where the label tells its year', () => {
    expect(
      posed([event('1953-07-27', { label: 'the 1953 Lisk treaty' })]).filter(({ asks }) => asks !== 'month'),
    ).toEqual([])
  })

  test('that another fact claims is no wrong option', () => {
    const claimed = seeds.map((_, i) => event(`${1943 + i}-07-27`, { id: `x${i}`, certainty: 0.5 }))
    const rivals = claimed.filter(({ date }) => !date.startsWith('1953'))

    expect(offered([event('1953-07-27')])).toContain('1951')
    expect(
      offered([event('1953-07-27'), ...rivals]).filter((text) =>
        /^19(?:4[3-9]|5[0-24-9]|6[0-2])$/.test(text),
      ),
    ).toEqual([])
  })

  test('is not posed where its source is not sure', () => {
    expect(posed([event('1953-07-27?')])).toEqual([])
  })

  test('that is about right is picked, and never typed', () => {
    const kinds = posed([event('1850~')]).map(({ kind }) => kind)

    expect(new Set(kinds)).toEqual(new Set(['choice', 'true-false']))
  })
})

describe('what lasted', () => {
  const { verb: _, voice: __, ...war } = event('1950/1953', { label: 'the Lisk War' })
  const questions = poseFacts([war], options)
  const find = (asks: string, kind: string) =>
    questions.find((question) => question.asks === asks && question.kind === kind)

  test('is asked for from end to end, and for each end', () => {
    expect(find('span', 'date')).toMatchObject({ value: '1950/1953' })
    expect(find('begin', 'date')).toMatchObject({
      value: '1950',
      stem: 'In which year did the Lisk War begin?',
    })
    expect(find('end', 'date')).toMatchObject({
      value: '1953',
      stem: 'Until which year did the Lisk War last?',
    })
    expect(find('duration', 'number')).toMatchObject({ value: 3, unit: 'years' })
  })

  test('has wrong spans of the same length, none of which meets another', () => {
    const span = find('span', 'choice')
    const spans =
      span?.kind === 'choice' ? span.options.map(({ value }) => `${value}`.split('/').map(Number)) : []

    expect(spans).toHaveLength(4)
    const sorted = spans.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    for (const [i, [start = 0, end = 0]] of sorted.entries()) {
      expect(end - start).toBe(3)
      expect(end).toBeLessThan(sorted[i + 1]?.[0] ?? Number.POSITIVE_INFINITY)
    }
  })
})

describe('several events', () => {
  const three = [
    event('1953-07-27', { id: 'a', label: 'the Lisk treaty', actors: ['c0'] }),
    event('1950-06-25', { id: 'b', label: 'the Marn blockade', actors: ['c0', 'c1'] }),
    event('1990-01', { id: 'c', label: 'the Orlo accord', actors: ['c0'] }),
  ]
  const order = (facts: readonly Fact[]) => poseFacts(facts, options).find(({ kind }) => kind === 'order')

  test('are put in order under the name of whoever had a part in all of them', () => {
    expect(order(three)).toMatchObject({
      id: 'lisk/timeline/order/order',
      stem: 'Put these events involving Aldovia in order, earliest first.',
      key: [['the-marn-blockade'], ['the-lisk-treaty'], ['the-orlo-accord']],
    })
  })

  test('of one day are tied', () => {
    const tied = [...three, event('1953-07-27', { id: 'd', label: 'the Wyre parade', actors: ['c0'] })]

    expect(order(tied)).toMatchObject({
      key: [['the-marn-blockade'], ['the-lisk-treaty', 'the-wyre-parade'], ['the-orlo-accord']],
    })
  })

  test('whose order is not known do not stand together', () => {
    const vague = [...three, event('1953', { id: 'd', label: 'the Wyre parade', actors: ['c0'] })]
    const events = order(vague)?.kind === 'order' ? order(vague) : undefined

    expect(events?.kind === 'order' && events.events.map(({ id }) => id)).not.toEqual(
      expect.arrayContaining(['the-wyre-parade', 'the-lisk-treaty']),
    )
  })

  test('around one that people keep are put in order without a name', () => {
    const kept = three.map(({ actors: _, ...fact }) => ({ ...fact, commemorated: true as const }))
    expect(order(kept)).toMatchObject({ stem: 'Put these events in order, earliest first.' })
  })

  test('of one year do not stand beside the one that is picked: they would fall together', () => {
    const years = [1951, 1951, 1951, 1955, 1955, 1961, 1971].map((year, i) =>
      event(`${year}`, { id: `e${i}`, label: `the Wyre accord no. ${i}` }),
    )
    const yearOf = new Map(years.map(({ label, date }) => [label.slice(4), date]))
    const picked = posed([...three, ...years]).filter(
      ({ asks, kind }) => asks.startsWith('in-') && kind === 'choice',
    )
    expect(picked.length).toBeGreaterThan(0)
    for (const question of picked) {
      const texts = question.kind === 'choice' ? question.options.map(({ text }) => text.slice(4)) : []
      const shown = texts.flatMap((text) => yearOf.get(text) ?? [])
      expect(new Set(shown).size).toBe(shown.length)
    }
  })

  test('without anything in common are left alone', () => {
    expect(order(three.map(({ actors: _, ...fact }) => fact))).toBeUndefined()
  })
})

test('of two facts that answer one question in two ways none is asked outright', () => {
  const role = {
    kind: 'role',
    office: 'president',
    body: 'c0',
    asOf: '2023-07',
    certainty: 1,
    evidence: [{ start: 0, end: 9 }],
  } as const
  const questions = posed([
    { ...role, id: 'a', actor: 'p0' },
    { ...role, id: 'b', actor: 'p1' },
  ])

  expect(questions.filter(({ kind }) => kind === 'text' || kind === 'cloze')).toEqual([])
})

test('an event that two facts date in two ways is not asked outright', () => {
  const questions = posed([event('1953-07-27', { id: 'a' }), event('1954-07-27', { id: 'b' })])

  expect(
    questions.filter(({ kind, asks }) => asks === 'date' && (kind === 'date' || kind === 'cloze')),
  ).toEqual([])
})

test('a deed without a date or a source has no gap for its doer', () => {
  const questions = posed([
    {
      id: 'd',
      kind: 'deed',
      actor: 'p0',
      verb: 'thank',
      object: 'p5',
      certainty: 1,
      evidence: [{ start: 0, end: 9 }],
    },
  ])

  expect(questions.some(({ kind, asks }) => kind === 'cloze' && asks === 'who')).toBe(false)
  expect(questions.some(({ stem }) => stem === 'Who thanked Fay Tolliver?')).toBe(true)
})
