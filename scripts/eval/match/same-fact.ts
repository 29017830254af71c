import type { DeedFact, EventFact, Fact, FactKind, FactOf } from '../../../src/facts/fact.ts'
import { plainWords } from '../../../src/language/en/content.ts'
import { stem } from '../../../src/language/en/stem.ts'
import { type DateFit, fitDate } from './dates.ts'
import { areOneWord, type SameActor, sayAlike } from './words.ts'

/** That two facts say the same, and how well their dates fit. */
export interface Fit {
  /** How the dates fit; `none` where a side has no date. */
  readonly date: DateFit | 'none'
}

/** What facts are compared by. */
export interface Sides {
  /** Whether two ids mean one actor. */
  readonly same: SameActor
  /** The events of the gold, and those that were derived, by id: names of events are compared by them. */
  readonly events: {
    /** Of the gold. */
    readonly gold: ReadonlyMap<string, EventFact>
    /** That were derived. */
    readonly derived: ReadonlyMap<string, EventFact>
  }
}

type Compare<K extends FactKind> = (gold: FactOf<K>, derived: FactOf<K>, sides: Sides) => boolean

const compare: { readonly [K in FactKind]: Compare<K> } = {
  event: (gold, derived) => sayAlike(wordsOfEvent(gold), wordsOfEvent(derived)),
  role: (gold, derived, { same }) =>
    same(gold.actor, derived.actor) && same(gold.body, derived.body) && sayAlike(gold.office, derived.office),
  deed: (gold, derived, { same }) =>
    haveSameDoer(gold, derived, same) &&
    isOneVerb(gold.verb, derived.verb) &&
    haveSameObjects(gold, derived, same),
  figure: (gold, derived) => gold.value === derived.value && sayAlike(gold.unit, derived.unit),
  name: (gold, derived, sides) =>
    plainWords(gold.name).join(' ') === plainWords(derived.name).join(' ') &&
    (gold.event === undefined
      ? sides.same(gold.actor, derived.actor)
      : isOneEvent(gold.event, derived.event, sides)),
}

/** How two facts fit; `undefined` where they say two things. Certainty, context and spans are not compared. */
export function fitFacts(gold: Fact, derived: Fact, sides: Sides): Fit | undefined {
  if (gold.kind !== derived.kind || !fitsByKind(gold, derived, sides)) return undefined
  const [wanted, given] = [dateOf(gold), dateOf(derived)]
  if (wanted === undefined || given === undefined) return { date: 'none' }
  const date = fitDate(wanted, given)
  return date && { date }
}

function fitsByKind<K extends FactKind>(
  gold: { [P in K]: FactOf<P> }[K],
  derived: Fact,
  sides: Sides,
): boolean {
  // The caller has seen that both are of one kind.
  return compare[gold.kind](gold, derived as FactOf<K>, sides)
}

/** The date that a fact holds. */
export function dateOf(fact: Fact): string | undefined {
  if (fact.kind === 'role') return fact.asOf
  return fact.kind === 'event' || fact.kind === 'deed' ? fact.date : undefined
}

function wordsOfEvent({ label, subject = '' }: EventFact): string {
  return `${label} ${subject}`
}

/** Actors that are the same, or words alike. */
function haveSameDoer(gold: DeedFact, derived: DeedFact, same: SameActor): boolean {
  return gold.doer === undefined || derived.doer === undefined
    ? gold.doer === derived.doer && same(gold.actor, derived.actor)
    : sayAlike(gold.doer, derived.doer)
}

/** The first word of a verb decides: "hand over" is "hand". */
function isOneVerb(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((verb) => stem(plainWords(verb)[0] ?? ''))
  return areOneWord(one, other)
}

/** Whom and what: actors must be the same where both name one, words alike where both have some. */
function haveSameObjects(gold: DeedFact, derived: DeedFact, same: SameActor): boolean {
  const clash = (['recipient', 'object'] as const).some(
    (role) => gold[role] !== undefined && derived[role] !== undefined && !same(gold[role], derived[role]),
  )
  const [wanted, given] = [wordsOfDeed(gold), wordsOfDeed(derived)]
  return !clash && (wanted === '' || given === '' || sayAlike(wanted, given))
}

function wordsOfDeed({ thing = '', complement = '' }: DeedFact): string {
  return `${thing} ${complement}`.trim()
}

function isOneEvent(gold: string, derived: string | undefined, { events }: Sides): boolean {
  const [one, other] = [events.gold.get(gold), events.derived.get(derived ?? '')]
  return one !== undefined && other !== undefined && sayAlike(wordsOfEvent(one), wordsOfEvent(other))
}
