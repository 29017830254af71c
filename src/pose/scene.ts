import { oncePer } from '../base/once-per.ts'
import { type Random, stream } from '../base/random.ts'
import type { Day } from '../calendar/days.ts'
import { type EdtfDate, edtf, firstDay } from '../calendar/edtf.ts'
import type { Actor } from '../facts/actor.ts'
import type { ArticleInfo } from '../facts/article.ts'
import { type Fact, type FactKind, type FactOf, POSED_CERTAINTY } from '../facts/fact.ts'
import { actorsOf } from '../facts/references.ts'
import type { ActorId, BankId, FactId, QuestionId } from '../kinds/common.ts'
import type { Pool } from './pool.ts'
import { factsOfSibling, type Sibling, timesAmong } from './sibling.ts'
import type { Stock } from './stock.ts'
import type { Times } from './times.ts'

/** An article as posers need it: the text lets them see what else stands in a span. */
export interface PosedArticle extends ArticleInfo {
  /** The text that evidence counts in. */
  readonly text?: string
}

/** Everything that a poser may look at. */
export interface Scene {
  /** The bank that the questions are for. */
  readonly bank: BankId
  /** What all draws come from. */
  readonly seed: string
  /** The article. */
  readonly article: PosedArticle
  /** The actors of the story. */
  readonly cast: readonly Actor[]
  /** Actors of the pool, who may stand in as wrong options. */
  readonly extras: readonly Actor[]
  /** Actors of other stories, who stand in where those are too few. */
  readonly neighbours: readonly Actor[]
  /** The facts of the story that are certain enough to be posed. */
  readonly facts: readonly Fact[]
  /** Every fact at hand, doubtful ones and those from elsewhere too: what no wrong option may agree with. */
  readonly known: readonly Fact[]
  /** What other stories know. */
  readonly elsewhere: ReadonlySet<Fact>
  /** Who is not offered for a fact, by its id. */
  readonly unfit: ReadonlyMap<FactId, ReadonlySet<ActorId>>
  /** When each actor is heard of. */
  readonly times: Times
  /** Well-known actors, who stand in where the others are too few. */
  readonly stock?: Stock
}

export type { Pool, Unfit } from './pool.ts'
export type { Sibling } from './sibling.ts'

/** What a scene is made of. */
export interface SceneParts extends Pick<Scene, 'bank' | 'article'> {
  /** The actors of the story. */
  readonly actors: readonly Actor[]
  /** Actors and facts from elsewhere. */
  readonly pool?: Pool
  /** Other stories, for wrong options. */
  readonly siblings?: readonly Sibling[]
  /** Well-known actors who are not among the others, and what bars them. */
  readonly stock?: Stock
  /** Instead of the bank's id. */
  readonly seed?: string
}

/**
 * The scene for the facts of a story.
 *
 * @throws RangeError where a fact of the story names an actor who is not among the actors.
 */
export function setScene(
  facts: readonly Fact[],
  { bank, article, actors, pool, siblings = [], stock, seed = bank }: SceneParts,
): Scene {
  const ids = new Set(actors.map(({ id }) => id))
  for (const fact of facts) {
    const stranger = actorsOf(fact).find((id) => !ids.has(id))
    if (stranger !== undefined)
      throw new RangeError(`fact "${fact.id}" names the actor "${stranger}", who is not among the actors`)
  }
  const elsewhere = siblings.flatMap(factsOfSibling)
  const own = [...facts, ...(pool?.facts ?? [])]
  const extras = (pool?.actors ?? []).filter(({ id }) => !ids.has(id))
  const known = new Set([...ids, ...extras.map(({ id }) => id)])
  const neighbours = new Map(
    siblings
      .flatMap((sibling) => sibling.actors)
      .flatMap((actor) => (known.has(actor.id) ? [] : [[actor.id, actor]])),
  )
  return {
    bank,
    seed,
    article,
    cast: actors,
    extras,
    neighbours: [...neighbours.values()],
    facts: facts.filter(({ certainty }) => certainty >= POSED_CERTAINTY),
    known: [...own, ...elsewhere, ...(stock?.facts ?? [])],
    elsewhere: new Set(elsewhere),
    unfit: new Map(pool?.unfit?.map(({ fact, actors: barred }) => [fact, new Set(barred)])),
    times: timesAmong(own, elsewhere, neighbours),
    ...(stock && { stock }),
  }
}

/** The facts of one kind. */
export function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] {
  return (byKind(facts).get(kind) ?? []) as readonly FactOf<K>[]
}

// The facts of a scene are asked for again and again, by each question.
const byKind = /* @__PURE__ */ oncePer((facts: readonly Fact[]): ReadonlyMap<FactKind, readonly Fact[]> => {
  const groups = new Map<FactKind, Fact[]>()
  for (const fact of facts) {
    const group = groups.get(fact.kind)
    if (group) group.push(fact)
    else groups.set(fact.kind, [fact])
  }
  return groups
})

/** The actor with an id, of the story, from elsewhere or well known. */
export function actorOf(scene: Scene, id: ActorId | undefined): Actor | undefined {
  if (id === undefined) return undefined
  const known = everybody.get(scene) ?? actorsById(scene)
  everybody.set(scene, known)
  return known.get(id)
}

const everybody = new WeakMap<Scene, ReadonlyMap<ActorId, Actor>>()

function actorsById({ cast, extras, neighbours, stock }: Scene): ReadonlyMap<ActorId, Actor> {
  // Of one id the first counts.
  const all = [...cast, ...extras, ...neighbours, ...(stock?.actors ?? [])].toReversed()
  return new Map(all.map((actor) => [actor.id, actor]))
}

/** The name of an actor; of an unknown one the id. */
export function nameOf(scene: Scene, id: ActorId): string {
  return actorOf(scene, id)?.name ?? id
}

/** Whose word a fact rests on, by name. */
export function sourceOf(scene: Scene, { attribution }: Fact): string | undefined {
  return attribution === undefined ? undefined : nameOf(scene, attribution)
}

/** The draws that belong to a question: they move no other question's. */
export function drawsFor({ seed }: Scene, question: QuestionId): Random {
  return stream(seed, 'pose', question)
}

/** The words of the article that prove a fact, as far as they are at hand. */
export function provingText({ article: { text } }: Scene, facts: readonly Fact[]): string {
  return facts
    .flatMap(({ evidence }) =>
      evidence.map(({ start, end, exact }) => exact ?? text?.slice(start, end) ?? ''),
    )
    .join(' ')
}

/** The day on which the article was published. */
export function dayOfPublication({ article: { published } }: Scene): EdtfDate & Day {
  const date = edtf(published)
  if (date.precision !== 'day') throw new RangeError(`"${published}" is not a day as YYYY-MM-DD`)
  return { ...date, ...firstDay(date) }
}
