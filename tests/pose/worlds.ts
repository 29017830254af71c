import fc from 'fast-check'
import type { Actor } from '../../src/facts/actor.ts'
import type { DeedFact, EventFact, Fact, RoleFact } from '../../src/facts/fact.ts'
import type { PoseOptions } from '../../src/pose/pose.ts'

const countries = ['Aldovia', 'Brannia', 'Corvella', 'Dunmark', 'the Estel Islands']
const people = `Ada Lorn|Bor Mistal|Cato Prewitt|Dina Quill|Emre Sandoval|Fay Tolliver|Gus Umbrell|Hana Vost
Ivo Wexley|Jana Yarrow|Kito Zander|Lena Abergast`.split(/[|\n]/)
const bodies = ['the Aldovian Railway Board', 'the Brannian Fishery Union', 'the Corvellan Space Office']
const places = ['Port Lisk', 'Upper Marn', 'Saint Orlo', 'Tavenholm', 'Wyrefield']
const offices = ['defence minister', 'foreign minister', 'president', 'chief engineer', 'member', 'envoy']
const labels = [
  'the Lisk treaty',
  'the Marn earthquake',
  'the opening of the Orlo bridge',
  'the Tavenholm summit',
  'the Wyrefield regatta',
]

/** The actors of every made-up story: the country of each by turns. */
export const actors: readonly Actor[] = [
  ...countries.map(
    (name, i): Actor => ({ id: `c${i}`, type: 'country', name, aliases: [`C${i}`], demonym: `Demonym${i}` }),
  ),
  ...people.map(
    (name, i): Actor => ({
      id: `p${i}`,
      type: 'person',
      name,
      aliases: [name.split(' ')[1] ?? ''],
      country: `c${i % countries.length}`,
    }),
  ),
  ...bodies.map((name, i): Actor => ({ id: `o${i}`, type: 'organisation', name, country: `c${i}` })),
  ...places.map((name, i): Actor => ({ id: `l${i}`, type: 'place', name, country: `c${i}` })),
]

const evidence = [{ start: 0, end: 10 }]
const certainty = fc.constantFrom(1, 1, 1, 0.5)
const base = { evidence, certainty: 1 } as const
const idOf = (list: readonly unknown[], letter: string) => fc.nat(list.length - 1).map((i) => `${letter}${i}`)
const person = idOf(people, 'p')
const country = idOf(countries, 'c')

/** Offices, some held by several, some doubtful. */
export const roles: fc.Arbitrary<Omit<RoleFact, 'id'>> = fc
  .record({
    actor: person,
    office: fc.constantFrom(...offices),
    body: fc.oneof(country, idOf(bodies, 'o')),
    certainty,
  })
  .map((role) => ({
    ...base,
    ...role,
    kind: 'role',
    asOf: '2023-07',
    ...((role.office === 'member' || role.office === 'envoy') && { shared: true }),
  }))

/** Deeds between people, with things or words behind them, some on somebody's word. */
export const deeds: fc.Arbitrary<Omit<DeedFact, 'id'>> = fc
  .record({
    actor: person,
    verb: fc.constantFrom('meet', 'thank', 'visit', 'warn'),
    object: fc.oneof(person, country),
    complement: fc.constantFrom(undefined, 'at the harbour', 'for sending a delegation of engineers'),
    date: fc.constantFrom('2023-07', '2023-07-20'),
    attribution: fc.constantFrom(undefined, 'o0'),
    certainty,
  })
  .filter(({ actor, object }) => actor !== object)
  .map(({ complement, attribution, ...deed }) => ({
    ...base,
    ...deed,
    kind: 'deed',
    ...(complement && { complement }),
    ...(attribution && { attribution }),
  }))

const year = fc.integer({ min: 1800, max: 2022 })
const two = (n: number) => `${n}`.padStart(2, '0')

/** Dates of every precision, leap days among them. */
export const dates: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc
    .integer({ min: 450, max: 505 })
    .map((n) => `${n * 4}-02-29`)
    .filter((date) => date !== '1800-02-29' && date !== '1900-02-29'),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  year.map(String),
  year.map((y) => `${y - (y % 10)}`.replace(/0$/, 'X')),
  year.map((y) => `${y}~`),
  year.map((y) => `${y}?`),
  fc.tuple(year, fc.integer({ min: 1, max: 30 })).map(([y, length]) => `${y}/${y + length}`),
)

/** Events, each with a label of its own. */
export const events: fc.Arbitrary<readonly Omit<EventFact, 'id'>[]> = fc
  .tuple(
    fc.shuffledSubarray(labels, { minLength: 1 }),
    fc.array(dates, { minLength: 5, maxLength: 5 }),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([chosen, when, coins]) =>
    chosen.map((label, i) => ({
      ...base,
      kind: 'event',
      label,
      date: when[i] ?? '2000',
      ...(coins.next().value && { commemorated: true as const }),
      ...(coins.next().value ? { verb: 'sign', voice: 'passive' as const } : {}),
      ...(coins.next().value && { place: 'l0' }),
      ...(coins.next().value && { actors: ['c0'] }),
    })),
  )

const figures: fc.Arbitrary<Omit<Extract<Fact, { kind: 'figure' }>, 'id'>> = fc
  .integer({ min: 2, max: 90_000 })
  .map((value) => ({
    ...base,
    kind: 'figure',
    value,
    unit: 'tonnes',
    asked: 'of grain did the port of Lisk ship',
    stated: 'the port of Lisk shipped {} of grain',
  }))

const name = {
  ...base,
  kind: 'name',
  actor: 'c4',
  name: 'REI',
  form: 'acronym',
  standsFor: 'Republic of Estel',
} as const

/** What every made-up story is posed with. */
export const options: PoseOptions = {
  bank: 'lisk',
  article: { headline: 'Lisk', publisher: 'The Lisk Courier', published: '2023-07-27', language: 'en' },
  actors,
}

/** Small stories of all kinds of facts. */
export const worlds: fc.Arbitrary<readonly Fact[]> = fc
  .tuple(
    fc.array(roles, { maxLength: 8 }),
    fc.array(deeds, { maxLength: 8 }),
    events,
    fc.array(figures, { maxLength: 1 }),
    fc.boolean(),
  )
  .map(([some, done, happened, counted, named]) =>
    number([...some, ...done, ...happened, ...counted, ...(named ? [name] : [])]),
  )

type Unnumbered<F> = F extends Fact ? Omit<F, 'id'> : never

/** The facts with ids. */
export function number(facts: readonly Unnumbered<Fact>[]): Fact[] {
  // Spreading keeps the kind with its fields; the compiler loses it over the union.
  return facts.map((fact, i) => ({ ...fact, id: `f${i}` }) as Fact)
}
