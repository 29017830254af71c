import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact } from '../../src/facts/fact.ts'
import { optionSetsOf } from '../../src/kinds/analysis.ts'
import type { Pool } from '../../src/pose/pool.ts'
import { poseFacts } from '../../src/pose/pose.ts'
import { actors, events, number, options, roles } from './worlds.ts'

/** How often actors of another story are offered for who held an office, where people from the nth on are of that one. */
function offeredFrom(first: number): number {
  const isNeighbour = ({ id }: { readonly id: string }) => id.startsWith('p') && Number(id.slice(1)) >= first
  const own = actors.filter((actor) => !isNeighbour(actor))
  const neighbours = actors.filter(isNeighbour)
  const pairs = fc.sample(
    fc.tuple(
      fc
        .array(roles, { minLength: 3, maxLength: 6 })
        .map((some) => some.filter(({ actor }) => !isNeighbour({ id: actor }))),
      fc.array(roles, { minLength: 8, maxLength: 14 }),
    ),
    { seed: 3, numRuns: 200 },
  )
  return pairs.flatMap(([told, elsewhere], i) => {
    const facts = number(told)
    const beside = number(elsewhere)
    const siblings = [{ id: 'beside', actors: neighbours, facts: beside }]
    const questions = poseFacts(facts, { ...options, actors: own, siblings, seed: `${i}` })
    return questions.flatMap((question) => {
      const role = facts.find(({ id }) => id === question.facts[0])
      if (role?.kind !== 'role' || question.asks !== 'who' || question.kind !== 'choice') return []
      const holders = beside.flatMap((fact) =>
        fact.kind === 'role' && fact.office === role.office && fact.body === role.body ? fact.actor : [],
      )
      const ids = optionSetsOf(question).flatMap((set) => set.options.map(({ actor = '' }) => actor))
      for (const id of ids.filter((one) => one !== role.actor)) expect(holders).not.toContain(id)
      return ids.filter((id) => isNeighbour({ id }))
    })
  }).length
}

test('actors of other stories are offered where the story has too few, and never where a fact there makes them right', () => {
  expect(offeredFrom(2)).toBeGreaterThan(100)
  expect(offeredFrom(8)).toBeLessThan(10)
})

test('facts of other stories are taken for none of this one, whatever their ids', () => {
  const [some = []] = fc.sample(events, { seed: 1, numRuns: 1 })
  const [event] = number(some)
  const named = (kind: string): Fact => ({
    id: 'n1',
    kind: 'name',
    event: event?.id ?? '',
    name: `the ${kind} Name`,
    form: 'own',
    usedBy: 'c1',
    certainty: 1,
    evidence: [{ start: 0, end: 10 }],
  })
  const facts = event ? [event, named('Own')] : []
  const sibling = {
    id: 'beside',
    actors,
    facts: event ? [{ ...event, label: 'another thing' }, named('Other')] : [],
  }

  const alone = poseFacts(facts, { ...options })
  const beside = poseFacts(facts, { ...options, siblings: [sibling] })

  expect(alone.some(({ facts: [fact] }) => fact === 'n1')).toBe(true)
  expect(beside.map(({ id }) => id)).toEqual(expect.arrayContaining(alone.map(({ id }) => id)))
  expect(JSON.stringify(beside)).not.toContain('Other Name')
})

test('who is unfit for a fact is not offered for it, and still for others', () => {
  const role = (id: string, actor: string, office: string): Fact => ({
    id,
    kind: 'role',
    actor,
    office,
    body: 'c0',
    asOf: '2023-07',
    certainty: 1,
    evidence: [{ start: 0, end: 10 }],
  })
  const facts = [role('r1', 'p0', 'president'), role('r2', 'p5', 'envoy')]
  const offeredFor = (fact: string, pool: Pool) =>
    poseFacts(facts, { ...options, pool })
      .filter((question) => question.facts[0] === fact && question.asks === 'who')
      .flatMap((question) =>
        optionSetsOf(question).flatMap((set) => set.options.map(({ actor = '' }) => actor)),
      )
  const none = { actors: [], facts: [] }
  const [, unfit = ''] = offeredFor('r1', none)
  const pool = {
    ...none,
    unfit: [{ fact: 'r1', actors: actors.map(({ id }) => id).filter((id) => id === unfit) }],
  }

  expect(offeredFor('r1', none)).toContain(unfit)
  expect(offeredFor('r1', pool)).not.toContain(unfit)
  expect(offeredFor('r2', pool)).toEqual(offeredFor('r2', none))
})

test('whoever of another story is heard of in another age than the key is not offered, though the deed has no date', () => {
  const deed: Fact = {
    id: 'd1',
    kind: 'deed',
    actor: 'p0',
    verb: 'draw up',
    thing: 'a plan for rebuilding the port of Lisk after the fire',
    certainty: 1,
    evidence: [{ start: 0, end: 10 }],
  }
  const holding = (actor: string, asOf: string): Fact => ({
    id: `r-${actor}`,
    kind: 'role',
    actor,
    office: 'envoy',
    body: 'c0',
    asOf,
    certainty: 1,
    evidence: [{ start: 0, end: 10 }],
  })
  const others = ['p1', 'p2', 'p3', 'p4', 'p6']
  const own = actors.filter(({ id }) => !others.includes(id) && (!id.startsWith('p') || id === 'p0'))
  const offered = (asOf: string | undefined, othersAsOf: string) =>
    poseFacts([deed, ...(asOf === undefined ? [] : [holding('p0', asOf)])], {
      ...options,
      actors: own,
      siblings: [
        {
          id: 'beside',
          actors: actors.filter(({ id }) => others.includes(id) || !id.startsWith('p')),
          facts: others.map((id) => holding(id, othersAsOf)),
        },
      ],
    })
      .filter(({ facts: [fact] }) => fact === 'd1')
      .flatMap((question) => optionSetsOf(question).flatMap((set) => set.options.map(({ actor }) => actor)))

  expect(offered('1670', '1680')).toEqual(expect.arrayContaining(['p0']))
  expect(offered('2010', '2020')).toEqual(expect.arrayContaining(['p0']))
  expect(offered('1670', '2020')).toEqual([])
  expect(offered(undefined, '2020')).toEqual([])
})
