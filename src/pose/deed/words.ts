import { tokens } from '../../base/text.ts'
import { type Edtf, edtf } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import type { DeedFact } from '../../facts/fact.ts'
import { doerOf } from '../../facts/references.ts'
import type { Topic } from '../../kinds/common.ts'
import { type DeedWords, deedClause } from '../../language/en/stems/deed.ts'
import type { Sought } from '../difficulty.ts'
import type { Draft } from '../draft.ts'
import { intersect } from '../event/words.ts'
import { explainFact } from '../explain.ts'
import { actorOf, nameOf, ofKind, type Scene, sourceOf } from '../scene.ts'

/** A deed as sentences need it. */
export function deedWords(scene: Scene, deed: DeedFact): DeedWords {
  const named = (id: string | undefined) => (id === undefined ? undefined : nameOf(scene, id))
  return {
    subject: deed.doer ?? nameOf(scene, doerOf(deed)),
    verb: deed.verb,
    recipient: named(deed.recipient),
    object: named(deed.object) ?? deed.thing,
    complement: deed.complement,
    place: named(deed.place),
    when: saysWhen(scene, deed) ? undefined : dateOf(deed),
    statement: deed.statement,
    source: sourceOf(scene, deed),
  }
}

/** Whether the complement names an event of the very date: "in the Korean War" needs no years. */
function saysWhen({ facts }: Scene, { complement, date }: DeedFact): boolean {
  return ofKind(facts, 'event').some((event) => event.date === date && complement?.includes(event.label))
}

/** What questions on a deed have in common: those on news name their article, those on history do not. */
export function deedDraft(
  scene: Scene,
  deed: DeedFact,
  asks: string,
  sought: Sought,
  topic: Topic = 'actor',
): Draft {
  const { source: _, ...words } = deedWords(scene, deed)
  const explanation = explainFact(scene, { clause: deedClause(words), date: deed.date }, deed)
  return { about: deed.id, facts: [deed], asks, topic, sought, explanation }
}

/**
 * Whether two deeds can be one but for who did it: the verb and one thing besides are equal, and neither names
 * another object. What follows the object may be worded in another way.
 */
export function sameDeed(a: DeedFact, b: DeedFact): boolean {
  const given = (part: (typeof objects)[number] | 'complement') =>
    a[part] !== undefined && b[part] !== undefined
  const same = (part: (typeof objects)[number] | 'complement') => given(part) && equal(a[part], b[part])
  const bare = (deed: DeedFact) =>
    [...objects, 'complement' as const].every((part) => deed[part] === undefined)
  return (
    equal(a.verb, b.verb) &&
    !objects.some((part) => given(part) && !same(part)) &&
    (objects.some(same) || same('complement') || (bare(a) && bare(b)))
  )
}

const objects = ['recipient', 'object', 'thing'] as const

function equal(a = '', b = ''): boolean {
  return tokens(a).join(' ') === tokens(b).join(' ')
}

/** Whether two facts say the same of two who did it, to the letter. */
export function sameButActor(a: DeedFact, b: DeedFact): boolean {
  const details = [
    'verb',
    'recipient',
    'object',
    'thing',
    'complement',
    'date',
    'place',
    'attribution',
  ] as const
  return details.every((detail) => a[detail] === b[detail])
}

/** Whether two facts can speak of the very same deed: nothing in one contradicts the other but who did it. */
function agrees(a: DeedFact, b: DeedFact): boolean {
  const [one, other] = [dateOf(a), dateOf(b)]
  const worded = a.complement === undefined || b.complement === undefined || equal(a.complement, b.complement)
  return sameDeed(a, b) && worded && (one === undefined || other === undefined || intersect(one, other))
}

/** Whether nobody else is said by any fact, even a doubtful one, to have done it as well. */
export function didAlone({ known }: Scene, deed: DeedFact): boolean {
  return ofKind(known, 'deed').every((other) => doerOf(other) === doerOf(deed) || !agrees(other, deed))
}

/** Everybody of whom some fact, even a doubtful one, says that they did it. */
export function doersOf({ known }: Scene, deed: DeedFact): string[] {
  const deeds = ofKind(known, 'deed')
  const doers = deeds.flatMap((other) => (sameDeed(other, deed) ? (other.actor ?? []) : []))
  // Who is met, meets too.
  const others = deeds.flatMap(({ verb, actor, object }) =>
    verb === deed.verb && object !== undefined && actor !== undefined && actor === deed.object ? object : [],
  )
  return [...doers, ...others]
}

/**
 * The people who stand in another deed with those to whom this one was done: present, they may have done this too.
 */
export function companionsOf({ cast, known }: Scene, deed: DeedFact): string[] {
  const people = cast.filter(({ type }) => type === 'person')
  const presentAt = ({ actor, object, recipient, complement = '' }: Omit<DeedFact, 'kind'>) =>
    people.filter(({ id, name }) => [actor, object, recipient].includes(id) || complement.includes(name))
  const { actor: _actor, ...without } = deed
  const others = presentAt(without)
  return ofKind(known, 'deed')
    .map(presentAt)
    .filter((present) => present.some((person) => others.includes(person)))
    .flatMap((present) => present.map(({ id }) => id))
}

/** Everybody to whom some fact, even a doubtful one, says that the actor did it; and who did it to the actor. */
export function doneToBy({ known }: Scene, deed: DeedFact): string[] {
  return ofKind(known, 'deed').flatMap((other) => {
    if (other.verb !== deed.verb) return []
    const targets = [other.recipient, other.object].filter((id) => id !== undefined)
    if (doerOf(other) === doerOf(deed)) return targets
    return deed.actor !== undefined && targets.includes(deed.actor) ? (other.actor ?? []) : []
  })
}

/** The person or body that a complement names right behind its preposition, and nothing else: "with Kang Sun Nam". */
export function partnerIn(
  scene: Scene,
  { complement }: DeedFact,
): { preposition: string; partner: Actor } | undefined {
  const [preposition = '', ...name] = complement?.split(' ') ?? []
  const partner = scene.cast.find(
    (actor) => (actor.type === 'person' || actor.type === 'organisation') && actor.name === name.join(' '),
  )
  return partner && { preposition, partner }
}

/** The names of the actors of a list of ids. */
export function actorsAmong(scene: Scene, ids: readonly string[]): Actor[] {
  return [...new Set(ids)].flatMap((id) => actorOf(scene, id) ?? [])
}

/** The date of a deed. */
export function dateOf({ date }: DeedFact): Edtf | undefined {
  return date === undefined ? undefined : edtf(date)
}
