import type { ActorId } from '../kinds/common.ts'
import type { DeedFact, Fact, FactKind, FactOf } from './fact.ts'

const named: { readonly [K in FactKind]: (fact: FactOf<K>) => readonly (ActorId | undefined)[] } = {
  event: ({ place, actors = [] }) => [place, ...actors],
  role: ({ actor, body }) => [actor, body],
  deed: ({ actor, recipient, object, place }) => [actor, recipient, object, place],
  figure: () => [],
  name: ({ actor, usedBy }) => [actor, usedBy],
}

/** Who did a deed, to compare it with others: the id of an actor, or words. */
export function doerOf({ actor, doer = '' }: DeedFact): string {
  return actor ?? doer
}

/** The actors that a fact names, whom it rests on included. */
export function actorsOf(fact: Fact): readonly ActorId[] {
  return [...namedBy(fact), fact.attribution].filter((id) => id !== undefined)
}

function namedBy<K extends FactKind>(fact: { [P in K]: FactOf<P> }[K]): readonly (ActorId | undefined)[] {
  return named[fact.kind](fact)
}
