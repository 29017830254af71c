import { fold } from '../base/text.ts'
import { dayNumber } from '../calendar/days.ts'
import { type Edtf, edtf, spanOf } from '../calendar/edtf.ts'
import type { DeedFact, FactKind, FactOf } from '../facts/fact.ts'
import { doerOf } from '../facts/references.ts'
import { areOpposite, doneByOne, onceInALife, oneSided } from '../language/en/deed-verbs.ts'

/** One way in which two facts of a kind can contradict each other. */
export interface Rule<F> {
  /** Follows `contradiction/` in flaws. */
  readonly name: string
  /** Only facts with equal keys are compared, and none without one. */
  readonly key: (fact: F) => readonly (string | undefined)[] | undefined
  /** Whether the two can't both be so. */
  readonly clash: (a: F, b: F) => boolean
  /** Doubtful facts count as well. */
  readonly doubtful?: true
}

/** What contradicts what, by the kind of fact. */
export const rules: { readonly [K in FactKind]: readonly Rule<FactOf<K>>[] } = {
  event: [
    {
      name: 'two-dates',
      key: ({ label, verb, subject }) => [label, verb, subject],
      clash: (a, b) => !within(edtf(a.date), edtf(b.date)) && !within(edtf(b.date), edtf(a.date)),
    },
    {
      name: 'two-places',
      key: ({ label, verb, subject, place }) => (place === undefined ? undefined : [label, verb, subject]),
      clash: (a, b) => a.place !== b.place && meet(edtf(a.date), edtf(b.date)),
    },
  ],
  role: [
    {
      name: 'two-holders',
      key: ({ office, body, shared }) => (shared ? undefined : [office, body]),
      clash: (a, b) => a.actor !== b.actor && meet(edtf(a.asOf), edtf(b.asOf)),
    },
  ],
  deed: [
    {
      name: 'denied',
      doubtful: true,
      key: (deed) => [doerOf(deed), deed.verb, ...objectOf(deed)],
      clash: (a, b) => isDoubted(a) !== isDoubted(b) && mayBeOne(a, b),
    },
    {
      name: 'done-twice',
      key: (deed) => (onceInALife.has(deed.verb) ? [doerOf(deed), deed.verb, ...objectOf(deed)] : undefined),
      clash: (a, b) => !mayBeAtOneTime(a, b) || differ(a.place, b.place),
    },
    {
      name: 'two-doers',
      // Whoever is told in words may be one of those who are named.
      key: ({ verb, actor, ...rest }) =>
        actor !== undefined && doneByOne.has(verb) && isBound(rest) ? [verb, ...objectOf(rest)] : undefined,
      clash: (a, b) => a.actor !== b.actor && mayBeOne(a, b),
    },
    {
      name: 'both-ways',
      key: ({ verb, actor, object }) =>
        actor !== undefined && object !== undefined && oneSided.has(verb)
          ? [verb, ...[actor, object].sort()]
          : undefined,
      clash: (a, b) => a.actor === b.object && mayBeOne(a, b),
    },
    {
      name: 'opposite',
      key: (deed) => (isBound(deed) ? [doerOf(deed), ...objectOf(deed)] : undefined),
      clash: (a, b) => areOpposite(a.verb, b.verb) && mayBeOne(a, b),
    },
  ],
  figure: [
    {
      name: 'two-values',
      key: ({ unit, preposition, asked }) => [unit, preposition, asked],
      clash: (a, b) =>
        Math.abs(a.value - b.value) > (a.approximate || b.approximate ? Math.abs(a.value) / 10 : 0),
    },
  ],
  name: [
    {
      name: 'two-names',
      key: ({ actor, event, form, usedBy }) => (form === 'own' ? undefined : [actor, event, form, usedBy]),
      clash: (a, b) => fold(a.name) !== fold(b.name),
    },
    {
      name: 'two-bearers',
      key: ({ name, form }) => [name, form],
      clash: (a, b) => a.actor !== b.actor || a.event !== b.event,
    },
    {
      name: 'two-meanings',
      key: ({ name, standsFor }) => (standsFor === undefined ? undefined : [name]),
      clash: (a, b) => fold(a.standsFor ?? '') !== fold(b.standsFor ?? ''),
    },
  ],
}

/** Below this the article denies it, or leaves it to one side. */
const DOUBTED = 0.5

function isDoubted({ certainty }: DeedFact): boolean {
  return certainty < DOUBTED
}

type DeedObjects = Pick<DeedFact, 'recipient' | 'object' | 'thing'>

function objectOf({ recipient, object, thing }: DeedObjects) {
  return [recipient, object, thing]
}

/** Whether a deed says to whom or what it was done: "won" alone may be said of anything. */
function isBound(deed: DeedObjects): boolean {
  return objectOf(deed).some((part) => part !== undefined)
}

function mayBeOne(a: DeedFact, b: DeedFact): boolean {
  return mayBeAtOneTime(a, b) && !differ(a.complement, b.complement)
}

function mayBeAtOneTime(a: DeedFact, b: DeedFact): boolean {
  return a.date === undefined || b.date === undefined || meet(edtf(a.date), edtf(b.date))
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && fold(a) !== fold(b)
}

/** The first and the last day of a date as numbers; an open end is far away. */
function daysOf(date: Edtf): readonly [first: number, last: number] {
  const { first, last } = spanOf(date)
  return [
    first ? dayNumber(first) : Number.NEGATIVE_INFINITY,
    last ? dayNumber(last) : Number.POSITIVE_INFINITY,
  ]
}

function meet(a: Edtf, b: Edtf): boolean {
  const [[from, to], [start, end]] = [daysOf(a), daysOf(b)]
  return from <= end && start <= to
}

/** Whether one date is a closer word for the other. */
function within(inner: Edtf, outer: Edtf): boolean {
  const [[from, to], [start, end]] = [daysOf(inner), daysOf(outer)]
  return start <= from && to <= end
}
