import { byId } from '../../base/by-id.ts'
import { oncePer } from '../../base/once-per.ts'
import { shuffle } from '../../base/random.ts'
import { fold, tokens } from '../../base/text.ts'
import { spanOf } from '../../calendar/edtf.ts'
import type { Actor } from '../../facts/actor.ts'
import { areAlike, type Office } from '../../language/en/office-sorts.ts'
import { dayOfPublication, drawsFor, ofKind, provingText, type Scene } from '../scene.ts'
import { likeness } from './likeness.ts'
import { stockRivals } from './stock-rivals.ts'
import { areOne, officeOf, rolesOf, sortOf } from './traits.ts'
import type { Wanted } from './wanted.ts'

/**
 * Actors who are plausible in the place of the key and surely wrong, the most plausible first: of a like name, unless
 * they are people; of the same country (of the story, then others), of the same office, of the story, the rest.
 * Well-known ones of the same sort come behind those of the story, and before those of another.
 */
export function rivalsOf(scene: Scene, key: Actor, wanted: Wanted, id: string): Actor[] {
  const fits = fitting(scene, key, wanted)
  const told = ranked(scene, key, wanted, { id, fits })
  const { near, abroad } = stockRivals(scene, key, wanted, id)
  const { same, others } = bySort(scene, key, told)
  const all = [...same, ...near.filter(fits), ...abroad.filter(fits), ...others]
  // Of two names of one body the first is enough.
  return all.filter((rival, i) => !all.slice(0, i).some((other) => areOne(scene, other, rival)))
}

/** Tells whether somebody can stand beside the key, and is surely wrong. */
function fitting(scene: Scene, key: Actor, wanted: Wanted): (actor: Actor) => boolean {
  const { barred = [], could = () => false, stem, facts } = wanted
  const named = namedIn(`${stem} ${provingText(scene, facts)}`)
  return (actor) =>
    actor.type === key.type &&
    actor.id !== key.id &&
    !barred.includes(actor.id) &&
    !facts.some(({ id }) => scene.unfit.get(id)?.has(actor.id)) &&
    !could(actor) &&
    !named(actor) &&
    !shareName(actor, key) &&
    !areOne(scene, actor, key)
}

/** Who is of the story or the pool, then who is of another story, fits and is of the time; the most plausible first. */
function ranked(
  scene: Scene,
  key: Actor,
  { prefers = () => false, when }: Wanted,
  { id, fits }: { readonly id: string; readonly fits: (actor: Actor) => boolean },
): Actor[] {
  const offices = officesOf(scene, key)
  const isPreferred = (actor: Actor) => prefers(actor) || sharesOffice(scene, actor, offices)
  const isOfItsTime = timely(scene, key, when)
  // Each lot by draws of its own, so that another story moves nobody of this one.
  const lot = (actors: readonly Actor[], name: string) => {
    const rivals = actors.filter((actor) => fits(actor) && isOfItsTime(actor))
    return shuffle(rivals.toSorted(byId), drawsFor(scene, `${id}/${name}`))
      .map((actor) => ({ actor, tier: tierOf(scene.cast, key, actor, () => isPreferred(actor)) }))
      .toSorted((a, b) => a.tier - b.tier)
      .map(({ actor }) => actor)
  }
  // Nobody knows who of another story is of the time of a key that is of none.
  const isTimeless = when === 'unknown' && !scene.times.has(key.id)
  const contemporaries = isTimeless ? [] : scene.neighbours.filter((actor) => shareTimes(scene, actor, key))
  return [...lot([...scene.cast, ...scene.extras], 'rivals'), ...lot(contemporaries, 'neighbours')]
}

/** Tells whether somebody is known of about the time that is asked for. */
function timely(scene: Scene, key: Actor, when: Wanted['when']): (actor: Actor) => boolean {
  if (when === undefined) return () => true
  if (when !== 'unknown') {
    const asked = spanOf(when)
    return (actor) => isOf(scene, actor, asked)
  }
  const published = spanOf(dayOfPublication(scene))
  const isHistory = !isOf(scene, key, published)
  return (actor) => isOf(scene, actor, published) || (isHistory && shareTimes(scene, actor, key))
}

interface BySort {
  readonly same: readonly Actor[]
  readonly others: readonly Actor[]
}

/**
 * Beside an organisation whose sort is known no other sort stands, and last those whose sort nobody knows. Beside people
 * of an office those of none come last, where well-known ones are at hand.
 */
function bySort(scene: Scene, key: Actor, rivals: readonly Actor[]): BySort {
  if (key.type === 'person' && scene.stock) {
    const own = officesAt(scene, key)
    const isLike = (rival: Actor) =>
      own.length === 0 ||
      (key.country !== undefined && rival.country === key.country) ||
      areAlike(own, officesAt(scene, rival))
    return { same: rivals.filter(isLike), others: rivals.filter((rival) => !isLike(rival)) }
  }
  const sort = key.type === 'organisation' ? sortOf(scene, key) : undefined
  if (sort === undefined) return { same: rivals, others: [] }
  return {
    same: rivals.filter((rival) => sortOf(scene, rival) === sort),
    others: rivals.filter((rival) => sortOf(scene, rival) === undefined),
  }
}

function officesAt(scene: Scene, actor: Actor): Office[] {
  return rolesOf(scene, actor).flatMap((role) => officeOf(scene, role) ?? [])
}

function tierOf(cast: readonly Actor[], key: Actor, rival: Actor, isPreferred: () => boolean): number {
  const alike = key.type === 'person' ? 0 : likeness(key.name, rival.name)
  if (alike > 0) return -alike
  const inStory = cast.includes(rival)
  if (key.country !== undefined && key.country === rival.country) return inStory ? 1 : 2
  if (isPreferred()) return 3
  return inStory ? 4 : 5
}

function sharesOffice({ known }: Scene, { id }: Actor, offices: ReadonlySet<string>): boolean {
  return ofKind(known, 'role').some(({ actor, office }) => actor === id && offices.has(fold(office)))
}

function officesOf({ known }: Scene, { id }: Actor): ReadonlySet<string> {
  return new Set(ofKind(known, 'role').flatMap(({ actor, office }) => (actor === id ? fold(office) : [])))
}

/** Whoever is not heard of for so many years belongs to another time: the Soviet Union has no place in 2023. */
const GENERATION = 30

/** Whether somebody is known of about a time; of whom nothing is known may be of ours, but not of history. */
function isOf(scene: Scene, { id }: Actor, { first, last }: ReturnType<typeof spanOf>): boolean {
  const [from, to] = [first?.year ?? Number.NEGATIVE_INFINITY, last?.year ?? Number.POSITIVE_INFINITY]
  const spans = scene.times.get(id) ?? []
  if (spans.length === 0) return to >= dayOfPublication(scene).year - GENERATION
  return spans.some(
    (span) =>
      (span.last?.year ?? Number.POSITIVE_INFINITY) >= from - GENERATION &&
      (span.first?.year ?? Number.NEGATIVE_INFINITY) <= to + GENERATION,
  )
}

/** Whether two are heard of within a generation, as far as is known: what has no date may be as old as who did it. */
function shareTimes(scene: Scene, actor: Actor, key: Actor): boolean {
  const spans = scene.times.get(key.id) ?? []
  return spans.length === 0 || spans.some((span) => isOf(scene, actor, span))
}

/** Tells whether the words name an actor, by its name, by an alias, or by what its citizens are called. */
function namedIn(words: string): (actor: Actor) => boolean {
  const run = ` ${tokens(words).join(' ')} `
  return (actor) => {
    const { names, demonym } = formsOf(actor)
    return [...names, ...demonym].some((form) => run.includes(` ${form} `))
  }
}

/** Whether two actors can be called by the same full name. */
function shareName(a: Actor, b: Actor): boolean {
  const [{ names: own }, { names: other }] = [formsOf(a), formsOf(b)]
  return own[0] === other[0] || other.slice(1).includes(own[0] ?? '') || own.slice(1).includes(other[0] ?? '')
}

interface Forms {
  /** The name, then the aliases, folded. */
  readonly names: readonly string[]
  readonly demonym: readonly string[]
}

// The actors of a story are asked about for each of its questions, those of a pool for each story.
const formsOf = /* @__PURE__ */ oncePer(({ name, aliases = [], demonym }: Actor): Forms => {
  const folded = (form: string) => tokens(form).join(' ')
  return {
    names: [name, ...aliases].map(folded),
    demonym: demonym === undefined ? [] : [folded(demonym)],
  }
})
