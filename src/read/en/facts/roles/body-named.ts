import { oncePer } from '../../../../base/once-per.ts'
import { sayingVerbs } from '../../../../language/en/saying.ts'
import type { ActorMention, ReadActor } from '../../../cast/link.ts'
import type { Material } from '../../../facts/material.ts'
import { spansIn } from '../../../facts/spans.ts'
import type { Span } from '../../../text/types.ts'
import type { Role } from '../../roles/role.ts'
import { countryAt, isAcronym, isGeneric, isKnownAcronym } from '../shown-names.ts'
import { bodySpelled } from './body-called.ts'
import type { Body } from './body-type.ts'
import { companyCalled, isCompany, lastWordOf } from './companies.ts'
import { articledEndings, placeOffices } from './words.ts'

// How sure the tagger is of what stands where a body must stand: of a name, of an acronym, of a name that ends as bodies do.
const NAME = 0.6
const ACRONYM = 0.5
const TELLING = 0.25
const PLACE = 0.8
const COUNTY = 0.4

// "Acme & Brown", "Acme, Brown and Cole" are longer names.
const GOES_ON = /^(?:\s*(?:[&-]|amp\b|\(\p{Lu}\p{Ll})|, \p{Lu}\p{L}+,? (?:and|&|amp)\s)/u

/** The organisation, town or state that stands in the words of a role. */
export function namedBody(material: Material, role: Role, said: Span): Body | undefined {
  const { cast, article } = material
  const body = withOwned(material, said)
  const mention = spansIn(cast.mentions, body).find((one) => isAt(article.text, one, role, body))
  // "director of Acme's laboratory" is none of Acme.
  const isBehind = body.start > role.role.start + role.office.length
  if (isBehind && /^\.?['’]/.test(article.text.slice(body.end, body.end + 2))) return undefined
  const actor = mention && material.actors.get(mention.actor)
  if (actor?.type === 'country') return undefined
  if (mention && actor?.type === 'organisation' && isSure(material, mention, actor))
    return ofActor(material, body, mention, actor)
  if (mention && actor?.type === 'place' && isPlace(mention, role))
    return mention.start === body.start ? { ...body, actor: actor.id, type: 'place' } : undefined
  const called = article.text.slice(mention?.start ?? body.start, body.end)
  const found = companyCalled(cast, called) ?? bodySpelled(cast, called)
  return found && { ...body, actor: found.id, type: 'organisation' }
}

/** "the White House's Security Council": the body is the one that is owned. */
function withOwned({ article: { text }, cast }: Material, body: Span): Span {
  const owned = spansIn(cast.mentions, { start: body.end, end: body.end + 4 }).find(
    ({ start, type }) =>
      type === 'organisation' &&
      start > body.end &&
      start - body.end <= 3 &&
      /^['’]s? $/.test(text.slice(body.end, start)),
  )
  return owned ? { start: body.start, end: owned.end } : body
}

/** Whether a name ends where the body does, and before it stands nothing, an article or an owner. */
function isAt(text: string, { start, end, confidence }: ActorMention, { role }: Role, body: Span): boolean {
  const isEnd = end === body.end || (end === body.end + 1 && text[body.end] === '.')
  if (!isEnd || start < role.start || start >= body.end) return false
  // "Acme and Tova Service" is one name.
  return (
    isOwned(text.slice(body.start, start)) &&
    (confidence >= PLACE || !/(?:\band|&|\bamp|-)\s?$/.test(text.slice(Math.max(0, start - 5), start)))
  )
}

function isOwned(before: string): boolean {
  return (
    /^(?:the\s{1,3})?$/i.test(before) ||
    /^(?:the\s{1,3})?\p{Lu}[\p{L}\s.]{0,30}(?:['’]s?|-based)?\s{1,3}$/u.test(before)
  )
}

function isSure({ article: { text } }: Material, mention: ActorMention, actor: ReadActor): boolean {
  const first = actor.name.split(' ')[0]?.toLowerCase() ?? ''
  return (
    meansWhole(mention, actor) &&
    Math.max(mention.confidence, actor.confidence) >= enoughFor(actor.name) &&
    !sayingVerbs.has(first) &&
    !/^State for |Embassy$/.test(actor.name) &&
    (!isAcronym(actor.name) || isKnownAcronym(actor.name)) &&
    !GOES_ON.test(text.slice(mention.end, mention.end + 40))
  )
}

function enoughFor(name: string): number {
  if (isAcronym(name)) return ACRONYM
  const isTelling =
    / /.test(name) && (isCompany(name) || isGeneric(name) || articledEndings.has(lastWordOf(name)))
  return isTelling ? TELLING : NAME
}

/** "Acme" is short for Acme Corp., and "FBI" isn't for the FBI Laboratory. */
function meansWhole({ text }: ActorMention, { name }: ReadActor): boolean {
  const written = text
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '')
    .toLowerCase()
  return !name.toLowerCase().startsWith(`${written} `) || isCompany(name)
}

/** A body that every country has needs its country beside it, and no other country's in the same article. */
function ofActor(
  material: Material,
  body: Span,
  mention: ActorMention,
  { id, name }: ReadActor,
): Body | undefined {
  const found: Body = { ...body, actor: id, type: 'organisation' }
  if (!isGeneric(name) && !isGeneric(mention.text)) return found
  const own = countryAt(material.article.text, mention)
  const named = countriesOf(material).get(id)
  return own !== undefined && named?.size === 1 && named.has(own) ? found : undefined
}

/** The countries beside the mentions of each body. */
const countriesOf = /* @__PURE__ */ oncePer(
  ({ article: { text }, cast }: Material): ReadonlyMap<string, ReadonlySet<string>> => {
    const found = new Map<string, Set<string>>()
    for (const mention of cast.mentions) {
      const code = mention.type === 'organisation' ? countryAt(text, mention) : undefined
      if (code !== undefined) found.set(mention.actor, (found.get(mention.actor) ?? new Set()).add(code))
    }
    return found
  },
)

function isPlace({ confidence, text }: ActorMention, { office }: Role): boolean {
  return (
    confidence >= (/ County$/.test(text) ? COUNTY : PLACE) &&
    placeOffices.has(office.toLowerCase().replaceAll('.', ''))
  )
}
