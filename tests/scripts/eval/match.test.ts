import { describe, expect, test } from 'vitest'
import { fitDate } from '../../../scripts/eval/match/dates.ts'
import { factInWords } from '../../../scripts/eval/match/in-words.ts'
import { matchFacts } from '../../../scripts/eval/match/match-facts.ts'
import { findDates, unwritten } from '../../../scripts/eval/match/recalls.ts'
import { sayAlike } from '../../../scripts/eval/match/words.ts'
import type { Actor } from '../../../src/facts/actor.ts'
import type { Fact } from '../../../src/facts/fact.ts'
import { cleanBank } from '../../support/clean-bank.ts'

const gold = { facts: cleanBank.facts, actors: cleanBank.actors }

/** The actors under other ids: aliases alone tell who is who. */
const renamed: readonly Actor[] = cleanBank.actors.map((actor) => ({ ...actor, id: `x-${actor.id}` }))

/** The facts of the clean bank as another reader might have them, changed by `change`. */
function derivedBy(change: (fact: Fact) => Fact = (fact) => fact) {
  const name = (id: string | undefined) => (id === undefined ? {} : `x-${id}`)
  const facts = cleanBank.facts.map((fact, i) => {
    const own = Object.fromEntries(
      (['actor', 'body', 'recipient', 'object', 'place', 'attribution'] as const).flatMap((field) =>
        field in fact ? [[field, name((fact as unknown as Record<string, string>)[field])]] : [],
      ),
    )
    return change({ ...fact, ...own, id: `y${i}`, evidence: [{ start: 0, end: 1 }] } as Fact)
  })
  return { facts, actors: renamed }
}

describe('dates', () => {
  test.each([
    ['1953-07-27', '1953-07-27', 'same'],
    ['1953-07-27', '1953-07', 'coarser'],
    ['1953-07-27', '1953', 'coarser'],
    ['2023-07', '2023-07-26', 'finer'],
    ['1950/1953', '1950/1953', 'same'],
    ['1950-06-25', '1950/1953', undefined],
    ['2023-07', '../2023-07', 'coarser'],
    ['2023-08', '../2023-07', undefined],
    ['1953-07-27', '1953-07-26', undefined],
    ['1953-07', '1953-08', undefined],
  ])('of %s, %s is %s', (wanted, given, fit) => {
    expect(fitDate(wanted, given)).toBe(fit)
  })

  test('what was done by some month finds no date', () => {
    const base = { kind: 'deed', actor: 'a', verb: 'visit', certainty: 1, evidence: [{ start: 0, end: 1 }] }
    const deed = (date: string) => ({ ...base, id: date, date }) as unknown as Fact
    expect(findDates([deed('1953-07-27')], [deed('../2023-07')]).missed).toEqual(['1953-07-27'])
    expect(findDates([deed('1953-07-27')], [deed('1953-07')]).found).toEqual(['1953-07-27'])
  })

  test('what an article does not write can be told', () => {
    expect(unwritten(['1953-07-27', '1950-06-25'], ['1953'])).toEqual(['1950-06-25'])
  })
})

describe('words', () => {
  test.each([
    ['defence minister', 'defense minister'],
    ['the armistice that halted the Strait War', 'the Strait War armistice'],
    ['leader', 'supreme leader'],
  ])('%s is %s', (a, b) => {
    expect(sayAlike(a, b)).toBe(true)
  })

  test.each([
    ['prime minister', 'president'],
    ['a letter from Ada Brenwick', 'the ferry line'],
  ])('%s is not %s', (a, b) => {
    expect(sayAlike(a, b)).toBe(false)
  })
})

function withoutName(fact: Fact): Fact {
  if (fact.kind !== 'deed') return fact
  const { actor: _, ...rest } = fact
  return { ...rest, doer: 'a visitor of the harbour' }
}

describe('facts', () => {
  test('of doers without a name are matched by their words', () => {
    const side = { facts: gold.facts.map(withoutName), actors: gold.actors }
    const found = matchFacts(side, derivedBy(withoutName))
    expect(found.kinds.deed).toEqual({ gold: 3, derived: 3, matched: 3 })
  })

  test('are matched by content: other ids, other spans, actors by their aliases', () => {
    const found = matchFacts(gold, derivedBy())
    expect(found.matched).toHaveLength(gold.facts.length)
    expect(found.missed).toEqual([])
    expect(found.extra).toEqual([])
    expect(found.kinds.role).toEqual({ gold: 4, derived: 4, matched: 4 })
  })

  test('nothing derived matches nothing', () => {
    const found = matchFacts(gold, { facts: [], actors: [] })
    expect(found.missed).toHaveLength(gold.facts.length)
    expect(found.offices.found).toEqual([])
    expect(found.dates.missed).toEqual(['1971/1974', '1974-05-18', '2024-05', '2024-05-18'])
    expect(found.anniversaries.missed).toEqual(['1974-05-18'])
  })

  const changes: readonly (readonly [string, string, (fact: Fact) => Fact])[] = [
    ['another actor', 'role', (fact) => (fact.kind === 'role' ? { ...fact, actor: 'x-kmu' } : fact)],
    ['another body', 'role', (fact) => (fact.kind === 'role' ? { ...fact, body: 'x-kmu' } : fact)],
    ['another office', 'role', (fact) => (fact.kind === 'role' ? { ...fact, office: 'cook' } : fact)],
    ['another day', 'event', (fact) => (fact.kind === 'event' ? { ...fact, date: '1960-01-01' } : fact)],
    ['another label', 'event', (fact) => (fact.kind === 'event' ? { ...fact, label: 'the flood' } : fact)],
    ['another verb', 'deed', (fact) => (fact.kind === 'deed' ? { ...fact, verb: 'refuse' } : fact)],
    ['a doer without a name', 'deed', withoutName],
    ['another value', 'figure', (fact) => (fact.kind === 'figure' ? { ...fact, value: 13 } : fact)],
    ['another unit', 'figure', (fact) => (fact.kind === 'figure' ? { ...fact, unit: 'years' } : fact)],
    ['another name', 'name', (fact) => (fact.kind === 'name' ? { ...fact, name: 'KMV' } : fact)],
  ]
  test.each(changes)('%s is another %s', (_, kind, change) => {
    const found = matchFacts(gold, derivedBy(change))
    expect(found.matched.some((one) => one.gold.kind === kind)).toBe(false)
    expect(found.matched.length).toBe(gold.facts.filter((fact) => fact.kind !== kind).length)
  })

  test('a coarser date is matched and told', () => {
    const found = matchFacts(
      gold,
      derivedBy((fact) => (fact.kind === 'event' && fact.commemorated ? { ...fact, date: '1974' } : fact)),
    )
    expect(found.matched.find((one) => one.gold.id === 'e1')?.date).toBe('coarser')
    expect(found.anniversaries.found).toEqual(['1974-05-18'])
  })

  test('no fact is matched twice', () => {
    const twice = derivedBy()
    const found = matchFacts(gold, {
      ...twice,
      facts: [...twice.facts, ...twice.facts.map((one) => ({ ...one }))],
    })
    expect(found.matched).toHaveLength(gold.facts.length)
    expect(found.extra).toHaveLength(gold.facts.length)
  })

  test('what the gold doubts is no miss, and derived as certain it is told', () => {
    const facts = gold.facts.map((fact) => (fact.id === 'd2' ? { ...fact, certainty: 0.3 } : fact))
    const found = matchFacts({ ...gold, facts }, derivedBy())
    expect(found.matched.map((one) => one.gold.id)).not.toContain('d2')
    expect(found.doubted.map((one) => one.gold.id)).toEqual(['d2'])
    expect(found.extra).toEqual([])
  })

  test('an office counts for whoever holds it, whatever the body', () => {
    const found = matchFacts(
      gold,
      derivedBy((fact) => (fact.kind === 'role' ? { ...fact, body: 'x-kmu' } : fact)),
    )
    expect(found.offices.found).toEqual(['Mira Solven', 'Ravik Oduan', 'Ada Brenwick', 'Peder Hollin'])
  })

  test('are told in words', () => {
    expect(cleanBank.facts.map((fact) => factInWords(fact, cleanBank.actors))).toContain(
      'deed  Mira Solven hand Ravik Oduan a letter from Ada Brenwick 2024-05',
    )
  })
})
