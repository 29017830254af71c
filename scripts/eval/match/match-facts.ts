import type { Actor } from '../../../src/facts/actor.ts'
import { type EventFact, type Fact, type FactKind, POSED_CERTAINTY } from '../../../src/facts/fact.ts'
import { fitDate } from './dates.ts'
import { dateOf, type Fit, fitFacts, type Sides } from './same-fact.ts'
import { sameActorBy, sayAlike } from './words.ts'

/** Facts with the actors whom they name. */
export interface Side {
  /** The facts. */
  readonly facts: readonly Fact[]
  /** The actors. */
  readonly actors: readonly Actor[]
}

/** A fact that both sides hold. */
export interface Match extends Fit {
  /** As it was written by hand. */
  readonly gold: Fact
  /** As it was derived. */
  readonly derived: Fact
}

/** How derived facts stand beside those that somebody wrote. */
export interface Comparison {
  /** On both sides; each fact once. */
  readonly matched: readonly Match[]
  /** Written and not derived. */
  readonly missed: readonly Fact[]
  /** Derived and not written: they may be true all the same. */
  readonly extra: readonly Fact[]
  /** Derived as certain, while the gold doubts them. */
  readonly doubted: readonly Match[]
  /** By kind of fact. */
  readonly kinds: Readonly<Partial<Record<FactKind, Counts>>>
  /** Distinct dates of events and deeds. */
  readonly dates: Found
  /** Distinct actors with an office. */
  readonly offices: Found
  /** Distinct dates whose anniversaries are worth asking for. */
  readonly anniversaries: Found
}

/** How many facts of a kind there are. */
export interface Counts {
  /** Written by hand. */
  readonly gold: number
  /** Derived. */
  readonly derived: number
  /** On both sides. */
  readonly matched: number
}

/** What of the gold was found, in words. */
export interface Found {
  /** Found. */
  readonly found: readonly string[]
  /** Missed. */
  readonly missed: readonly string[]
}

const rank = { same: 0, finer: 1, coarser: 2, none: 3 } as const

/** Compares by content, as docs/derivation.md ("How facts are matched") says; spans and ids are not looked at. */
export function matchFacts(gold: Side, derived: Side): Comparison {
  const sides: Sides = {
    same: sameActorBy(gold.actors, derived.actors),
    events: { gold: eventsOf(gold), derived: eventsOf(derived) },
  }
  const sure = gold.facts.filter(({ certainty }) => certainty >= POSED_CERTAINTY)
  const doubtful = gold.facts.filter((fact) => !sure.includes(fact))
  const given = derived.facts.filter(({ certainty }) => certainty >= POSED_CERTAINTY)
  const matched = pair(sure, given, sides)
  const left = given.filter((fact) => !matched.some((one) => one.derived === fact))
  const doubted = pair(doubtful, left, sides)
  return {
    matched,
    missed: sure.filter((fact) => !matched.some((one) => one.gold === fact)),
    extra: left.filter((fact) => !doubted.some((one) => one.derived === fact)),
    doubted,
    kinds: countsOf(sure, given, matched),
    dates: foundDates(datedIn(sure), datedIn(given)),
    offices: foundOffices({ ...gold, facts: sure }, { ...derived, facts: given }, sides),
    anniversaries: foundDates(commemoratedIn(sure), commemoratedIn(given)),
  }
}

/** Pairs of facts that fit, the best fitting dates first, no fact twice. */
function pair(gold: readonly Fact[], derived: readonly Fact[], sides: Sides): readonly Match[] {
  const all = gold.flatMap((one) =>
    derived.flatMap((other) => {
      const fit = fitFacts(one, other, sides)
      return fit ? [{ gold: one, derived: other, ...fit }] : []
    }),
  )
  const taken = new Set<Fact>()
  return all
    .sort((a, b) => rank[a.date] - rank[b.date])
    .filter((match) => {
      const free = !taken.has(match.gold) && !taken.has(match.derived)
      if (free) taken.add(match.gold).add(match.derived)
      return free
    })
}

function countsOf(gold: readonly Fact[], derived: readonly Fact[], matched: readonly Match[]) {
  const kinds = [...new Set([...gold, ...derived].map(({ kind }) => kind))].sort()
  const count = (list: readonly Fact[], kind: FactKind) => list.filter((fact) => fact.kind === kind).length
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      {
        gold: count(gold, kind),
        derived: count(derived, kind),
        matched: matched.filter((one) => one.gold.kind === kind).length,
      },
    ]),
  )
}

function eventsOf({ facts }: Side): ReadonlyMap<string, EventFact> {
  return new Map(facts.flatMap((fact) => (fact.kind === 'event' ? [[fact.id, fact] as const] : [])))
}

function datedIn(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === 'role' ? [] : (dateOf(fact) ?? [])))
}

function commemoratedIn(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => (fact.kind === 'event' && fact.commemorated ? fact.date : []))
}

function foundDates(gold: readonly string[], derived: readonly string[]): Found {
  return parted([...new Set(gold)].sort(), (date) => derived.some((other) => fitDate(date, other)))
}

function foundOffices(gold: Side, derived: Side, { same }: Sides): Found {
  const roles = derived.facts.flatMap((fact) => (fact.kind === 'role' ? [fact] : []))
  const found = new Map<string, boolean>()
  for (const fact of gold.facts) {
    if (fact.kind !== 'role') continue
    const name = gold.actors.find(({ id }) => id === fact.actor)?.name ?? fact.actor
    const has = roles.some(({ actor, office }) => same(fact.actor, actor) && sayAlike(fact.office, office))
    found.set(name, has || (found.get(name) ?? false))
  }
  return parted([...found.keys()], (name) => found.get(name) ?? false)
}

function parted(all: readonly string[], holds: (one: string) => boolean): Found {
  return { found: all.filter(holds), missed: all.filter((one) => !holds(one)) }
}
