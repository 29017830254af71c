import { edtf, spanOf } from '../calendar/edtf.ts'
import { type Fact, type FactKind, type FactOf, POSED_CERTAINTY } from '../facts/fact.ts'
import { actorsOf } from '../facts/references.ts'
import type { ActorId } from '../kinds/common.ts'

/** When somebody is heard of: spans of days, in the order of the facts. */
export type Times = ReadonlyMap<ActorId, readonly ReturnType<typeof spanOf>[]>

const datesOf: { readonly [K in FactKind]: (fact: FactOf<K>) => string | undefined } = {
  event: ({ date }) => date,
  role: ({ asOf }) => asOf,
  deed: ({ date }) => date,
  figure: () => undefined,
  name: () => undefined,
}

/** The times of which certain facts know each actor. */
export function timesOf(facts: readonly Fact[]): Times {
  const times = new Map<ActorId, ReturnType<typeof spanOf>[]>()
  for (const fact of facts) {
    const date = dateOf(fact)
    if (date === undefined || fact.certainty < POSED_CERTAINTY) continue
    for (const id of actorsOf(fact)) times.set(id, [...(times.get(id) ?? []), spanOf(edtf(date))])
  }
  return times
}

function dateOf<K extends FactKind>(fact: { [P in K]: FactOf<P> }[K]): string | undefined {
  return datesOf[fact.kind](fact)
}
