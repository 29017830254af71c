import { type EventFact, type Fact, type FactKind, POSED_CERTAINTY } from '../../../src/facts/fact.ts'
import { type Found, findAnniversaries, findDates, findOffices, type Side } from './recalls.ts'
import { type Fit, fitFacts, type Sides } from './same-fact.ts'
import { sameActorBy } from './words.ts'

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
    dates: findDates(sure, given),
    offices: findOffices({ ...gold, facts: sure }, given, sides.same),
    anniversaries: findAnniversaries(sure, given),
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
