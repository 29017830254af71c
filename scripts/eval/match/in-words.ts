import type { Actor } from '../../../src/facts/actor.ts'
import type { Fact, FactKind, FactOf } from '../../../src/facts/fact.ts'
import type { ActorId } from '../../../src/kinds/common.ts'

type Name = (id: ActorId | undefined) => string

const tell: { readonly [K in FactKind]: (fact: FactOf<K>, name: Name) => readonly (string | undefined)[] } = {
  event: ({ label, date, commemorated }) => [label, date, commemorated && '(commemorated)'],
  role: ({ actor, office, preposition = 'of', body, asOf }, name) => [
    `${name(actor)}: ${office} ${preposition} ${name(body)},`,
    asOf,
  ],
  deed: ({ actor, doer, verb, recipient, object, thing, complement, date }, name) => [
    doer ?? name(actor),
    verb,
    name(recipient),
    name(object),
    thing,
    complement,
    date,
  ],
  figure: ({ value, unit, stated }) => [`${value} ${unit}:`, stated],
  name: ({ name: other, actor, event }, name) => [`“${other}” for`, name(actor) || event],
}

/** A fact in about the words of a sentence. */
export function factInWords(fact: Fact, actors: readonly Actor[]): string {
  const name: Name = (id) => actors.find((actor) => actor.id === id)?.name ?? id ?? ''
  return `${fact.kind}  ${toldBy(fact, name).filter(Boolean).join(' ')}`
}

function toldBy<K extends FactKind>(fact: { [P in K]: FactOf<P> }[K], name: Name) {
  return tell[fact.kind](fact, name)
}
