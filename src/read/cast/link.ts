import { withBusinesses } from './businesses.ts'
import { countryOfBody } from './country-of-body.ts'
import { type ActorKind, type Known, knownOf } from './known.ts'
import type { Name, TaggedName } from './names.ts'
import { slugs } from './slugs.ts'

export type { TaggedName } from './names.ts'

/** A place of the text where an actor is named. */
export interface ActorMention {
  /** First UTF-16 code unit. */
  readonly start: number
  /** The code unit after the last. */
  readonly end: number
  /** As written. */
  readonly text: string
  /** What the tagger took it for. */
  readonly type: TaggedName['type']
  /** Id of the actor. */
  readonly actor: string
  /** From 0 to 1: that it is a name, and this one's. */
  readonly confidence: number
}

/** Somebody or something that a text names. */
export interface ReadActor {
  /** From its name: `sergei-shoigu`. */
  readonly id: string
  /** What it is. */
  readonly type: ActorKind
  /** The longest form that the text uses, without title and possessive; of countries the common name. */
  readonly name: string
  /** The other forms that the text uses, in their order. */
  readonly aliases: readonly string[]
  /** How often it is named. */
  readonly mentions: number
  /** From 0 to 1. */
  readonly confidence: number
  /** The country that it is, or belongs to, as ISO 3166-1 alpha-2. */
  readonly country?: string
}

/** What is known of an actor while mentions are gathered. */
interface Gathered {
  readonly type: ActorKind
  readonly names: readonly Name[]
  readonly sureness: readonly number[]
  readonly name?: string
  readonly country?: string
}

/**
 * Whom the tagged names of a text mean: mentions in the order of the text, and actors in the order of their first mention.
 *
 * A short form means the full name that fits and was mentioned last, or else the first that will be: a surname, a given
 * name, an acronym in brackets or by its initials, the end or the beginning of an organisation's name. Names of countries
 * come from a table. Generic nouns ("the party") and pronouns are not resolved.
 *
 * @param text English.
 * @param tagged Each is one mention; a span that lies outside the text is an empty one.
 *
 * @example
 * ```ts
 * const text = 'Sergei Shoigu met Kim Jong Un. Shoigu thanked the DPRK.'
 * const spans = [[0, 13, 'person'], [18, 29, 'person'], [31, 37, 'person'], [50, 54, 'place']] as const
 * const tagged = spans.map(([start, end, type]) => ({ start, end, type, confidence: 0.9 }))
 * linkActors(text, tagged).mentions.map(({ actor }) => actor)
 * // => ['sergei-shoigu', 'kim-jong-un', 'sergei-shoigu', 'north-korea']
 * ```
 */
export function linkActors(
  text: string,
  tagged: readonly TaggedName[],
): { mentions: ActorMention[]; actors: ReadActor[] } {
  const names = withBusinesses(text, tagged).sort((a, b) => a.start - b.start || a.end - b.end)
  const known = knownOf(text, names)
  const gathered = gather(text, names, known)
  const idOf = slugs()
  const actors = new Map(Array.from(gathered, ([key, one]) => [key, actorFrom(one, idOf)]))
  const mentions = names.flatMap((name) => {
    const link = known.get(name)
    const actor = link && actors.get(link.key)
    return actor ? [mentionOf(text, name, actor.id, link.sureness)] : []
  })
  return { mentions, actors: [...actors.values()] }
}

function mentionOf(text: string, name: Name, actor: string, sureness: number): ActorMention {
  const { start, end, type, confidence } = name
  return { start, end, text: text.slice(start, end), type, actor, confidence: rounded(confidence * sureness) }
}

function gather(
  text: string,
  names: readonly Name[],
  known: ReadonlyMap<Name, Known>,
): Map<string, Gathered> {
  const found = new Map<
    string,
    { -readonly [K in keyof Gathered]: Gathered[K] } & { names: Name[]; sureness: number[] }
  >()
  for (const name of names) {
    const link = known.get(name)
    if (!link) continue
    const { key, sureness, ...rest } = link
    const one = found.get(key) ?? { ...rest, names: [], sureness: [] }
    one.names.push(name)
    one.sureness.push(name.confidence * sureness)
    const country = one.country ?? (link.type === 'organisation' ? countryOfBody(text, name) : undefined)
    if (country !== undefined) one.country = country
    found.set(key, one)
  }
  return found
}

function actorFrom(
  { type, names, sureness, name, country }: Gathered,
  idOf: (name: string) => string,
): ReadActor {
  const forms = [...new Set(names.map(({ bare }) => bare))]
  const shown = name ?? longest(names)
  const withoutArticle = shown.replace(/^the /, '')
  return {
    id: idOf(withoutArticle),
    type,
    name: shown,
    aliases: forms.filter((form) => form !== shown && form !== withoutArticle),
    mentions: names.length,
    confidence: combined(sureness),
    ...(country !== undefined && { country }),
  }
}

/** The form with the most words, then letters; the first of several. */
function longest(names: readonly Name[]): string {
  const [first] = names
  if (!first) return ''
  return names.reduce((best, one) => (weight(one) > weight(best) ? one : best), first).bare
}

function weight({ words, bare }: Name): number {
  return words.length * 1000 + bare.length
}

/** Between the mean and the best: one sure mention helps the others. */
function combined(sureness: readonly number[]): number {
  let [best, sum] = [0, 0]
  for (const one of sureness) {
    best = Math.max(best, one)
    sum += one
  }
  return rounded((best + sum / Math.max(1, sureness.length)) / 2)
}

function rounded(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share || 0)) * 1000) / 1000
}
