import type { Actor } from '../../../src/facts/actor.ts'
import type { Fact } from '../../../src/facts/fact.ts'
import { fitDate } from './dates.ts'
import { dateOf } from './same-fact.ts'
import { type SameActor, sayAlike } from './words.ts'

/** Facts with the actors whom they name. */
export interface Side {
  /** The facts. */
  readonly facts: readonly Fact[]
  /** The actors. */
  readonly actors: readonly Actor[]
}

/** What of the gold was found, in words. */
export interface Found {
  /** Found. */
  readonly found: readonly string[]
  /** Missed. */
  readonly missed: readonly string[]
}

/** Which of the distinct dates of events and deeds were found. */
export function findDates(gold: readonly Fact[], derived: readonly Fact[]): Found {
  return foundDates(datedIn(gold), datedIn(derived))
}

/** Which of the distinct dates whose anniversaries are worth asking for were found. */
export function findAnniversaries(gold: readonly Fact[], derived: readonly Fact[]): Found {
  return foundDates(commemoratedIn(gold), commemoratedIn(derived))
}

/** Which of the distinct holders of offices were found with an office of theirs. */
export function findOffices(gold: Side, derived: readonly Fact[], same: SameActor): Found {
  const roles = derived.flatMap((fact) => (fact.kind === 'role' ? [fact] : []))
  const found = new Map<string, boolean>()
  for (const fact of gold.facts) {
    if (fact.kind !== 'role') continue
    const name = gold.actors.find(({ id }) => id === fact.actor)?.name ?? fact.actor
    const has = roles.some(({ actor, office }) => same(fact.actor, actor) && sayAlike(fact.office, office))
    found.set(name, has || (found.get(name) ?? false))
  }
  return parted([...found.keys()], (name) => found.get(name) ?? false)
}

/** The dates of a list that an article does not write, as far as a reader of dates can tell. */
export function unwritten(dates: readonly string[], written: readonly string[]): readonly string[] {
  return dates.filter((date) => !written.some((other) => fitDate(date, other) !== undefined))
}

/** The dates that facts tell; "by July 2023" is none. */
function datedIn(facts: readonly Fact[]): readonly string[] {
  const dates = facts.flatMap((fact) => (fact.kind === 'role' ? [] : (dateOf(fact) ?? [])))
  return dates.filter((date) => !date.startsWith('..'))
}

function commemoratedIn(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === 'event' && fact.commemorated ? fact.date : []))
}

function foundDates(gold: readonly string[], derived: readonly string[]): Found {
  return parted([...new Set(gold)].sort(), (date) => derived.some((other) => fitDate(date, other)))
}

function parted(all: readonly string[], holds: (one: string) => boolean): Found {
  return { found: all.filter(holds), missed: all.filter((one) => !holds(one)) }
}
