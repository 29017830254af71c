import { fold } from '../../base/text.ts'
import type { Fact, FactKind, FactOf } from '../../facts/fact.ts'
import { doerOf } from '../../facts/references.ts'

/** A place in a fact that can be asked for, and what fills it. */
interface Slot {
  /** All else that the fact says: two facts with equal frames answer one question. */
  readonly frame: string
  /** What fills the place: an actor, a date, a number or a text, as `fillersOf` writes it. */
  readonly filler: string
}

const slots: { readonly [K in FactKind]: (fact: FactOf<K>) => readonly Slot[] } = {
  event: ({ label, date, place, actors = [] }) => [
    slot('event when', [label], `value ${date}`),
    ...(place === undefined ? [] : [slot('event where', [label, date], `actor ${place}`)]),
    ...actors.map((actor) => slot('event who', [label, date], `actor ${actor}`)),
  ],
  role: ({ actor, office, body, asOf }) => [
    slot('role who', [office, body, asOf], `actor ${actor}`),
    slot('role what', [actor, body, asOf], textFiller(office)),
    slot('role where', [actor, office, asOf], `actor ${body}`),
  ],
  deed: (deed) => {
    const { actor, verb, recipient, object, thing, complement, date } = deed
    const doer = doerOf(deed)
    return [
      ...(actor === undefined
        ? []
        : [slot('deed who', [verb, recipient, object, thing, complement, date], `actor ${actor}`)]),
      ...(recipient === undefined
        ? []
        : [slot('deed to whom', [doer, verb, object, thing, complement, date], `actor ${recipient}`)]),
      ...(object === undefined
        ? []
        : [slot('deed whom', [doer, verb, recipient, thing, complement, date], `actor ${object}`)]),
    ]
  },
  figure: ({ unit, preposition, asked, value }) => [
    slot('figure', [unit, preposition, asked], `value ${value}`),
  ],
  name: ({ actor, event, form, name }) => [
    slot('name what', [actor, event, form], textFiller(name)),
    ...(actor === undefined ? [] : [slot('name whose', [form, name], `actor ${actor}`)]),
  ],
}

function slot(what: string, rest: readonly (string | undefined)[], filler: string): Slot {
  return { frame: JSON.stringify([what, ...rest.map((part) => part ?? null)]), filler }
}

/** What fills a place with a text. */
export function textFiller(text: string): string {
  return `text ${fold(text)}`
}

/** The places of a fact that can be asked for. */
export function slotsOf<K extends FactKind>(fact: { [P in K]: FactOf<P> }[K]): readonly Slot[] {
  return slots[fact.kind](fact)
}

/** What fills each frame according to all facts. */
export function indexSlots(facts: readonly Fact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>()
  for (const fact of facts)
    for (const { frame, filler } of slotsOf(fact))
      index.set(frame, (index.get(frame) ?? new Set()).add(filler))
  return index
}
