import { expect, test } from 'vitest'
import type { RoleFact } from '../../src/facts/fact.ts'
import { poseFacts } from '../../src/pose/pose.ts'
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
