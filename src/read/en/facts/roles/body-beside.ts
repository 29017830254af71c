import type { ActorMention, ReadActor } from '../../../cast/link.ts'
import type { Material } from '../../../facts/material.ts'
import { holderOf, spanAt, spanEndingAt, spansIn } from '../../../facts/spans.ts'
import type { Span } from '../../../text/types.ts'
import type { Role } from '../../roles/role.ts'
import { wordsBetween } from '../../roles/words.ts'
import { countryActorOf } from '../countries.ts'
import { isGeneric } from '../shown-names.ts'
import { ofArticlesCompany } from './body-of-article.ts'
import { countriesIn } from './body-of-state.ts'
import type { Body } from './body-type.ts'
import { isCompany } from './companies.ts'
import { placeOffices } from './words.ts'

const SURE = 0.8
const HALF = 0.6

/** Whom an office is held for that names no body: who stands behind the person, or was named before. */
export function bodyBeside(material: Material, role: Role): Body | undefined {
  return (
    behindName(material, role) ??
    beforeTitle(material, role) ??
    beforeIts(material, role) ??
    ofTheCountry(material, role) ??
    ofTheCompany(material, role) ??
    ofArticlesCompany(material, role)
  )
}

/** "Prime Minister Jane Roe of Arva". */
function behindName(
  { article: { text }, cast, actors }: Material,
  { form, person, office }: Role,
): Body | undefined {
  const of = form === 'title' ? /^ of (?:the )?/.exec(text.slice(person.end, person.end + 8))?.[0] : undefined
  if (of === undefined) return undefined
  const start = person.end + of.length
  const mention = spanAt(cast.mentions, start) ?? spanAt(cast.mentions, start - 4)
  const actor = mention && actors.get(mention.actor)
  if (!mention || !actor || mention.confidence < SURE || goesOn(text, mention)) return undefined
  if (actor.type === 'place')
    return placeOffices.has(office.toLowerCase().replaceAll('.', '')) ? bodyAt(mention, 'place') : undefined
  if (actor.type === 'person' || isGeneric(actor.name)) return undefined
  return bodyAt(mention, actor.type)
}

/** "of Arva's army", "of Arva and Tova". */
const goesOn = (text: string, { end }: Span) =>
  /^(?:,? (?:and|&) \p{Lu}|['’]s|\s\p{Lu})/u.test(text.slice(end, end + 8))

const bodyAt = ({ start, end, actor }: ActorMention, type: Body['type']): Body => ({
  start,
  end,
  actor,
  type,
})

/** "Acme & Brown Inc. analyst Jane Roe": a name that ends with its full stop is no part of the role. */
function beforeTitle({ article: { text }, cast, actors }: Material, { form, role }: Role): Body | undefined {
  if (form !== 'title' || !/[\p{L}.] $/u.test(text.slice(Math.max(0, role.start - 2), role.start)))
    return undefined
  const mention = spanEndingAt(cast.mentions, role.start - 1) ?? spanEndingAt(cast.mentions, role.start - 2)
  const actor = mention && actors.get(mention.actor)
  return mention && actor?.type === 'organisation' && actor.confidence >= HALF && isCompany(mention.text)
    ? bodyAt(mention, 'organisation')
    : undefined
}

/** "Acme Corp. and its chairman, Jane Roe". */
function beforeIts({ article: { text }, cast, actors }: Material, { form, role }: Role): Body | undefined {
  const link =
    form === 'before'
      ? /,? and its $/.exec(text.slice(Math.max(0, role.start - 12), role.start))?.[0]
      : undefined
  if (link === undefined) return undefined
  const end = role.start - link.length
  const mention = spanEndingAt(cast.mentions, end) ?? spanEndingAt(cast.mentions, end - 1)
  const actor = mention && actors.get(mention.actor)
  return mention && actor?.type === 'organisation' && actor.confidence >= SURE && !isGeneric(actor.name)
    ? bodyAt(mention, 'organisation')
    : undefined
}

/** "the ruler of the country" behind the name of one country, the only one that the sentence named so far. */
function ofTheCountry({ article: { text }, cast, shape }: Material, { role }: Role): Body | undefined {
  const isSaid = /\bof the country$/.test(role.text) || isOwnedBy('country', text, role)
  const sentence = isSaid ? holderOf(shape.sentences, role) : undefined
  const codes = sentence
    ? countriesIn(text, wordsBetween(text, sentence.start, role.start))
    : new Set<string>()
  const [code] = codes
  const actor = codes.size === 1 && code !== undefined ? countryActorOf(cast, code) : undefined
  return actor === undefined ? undefined : { start: role.start, end: role.start, actor, type: 'country' }
}

/** "the company's chairman" behind the full name of one company, the only organisation that the sentence named so far. */
function ofTheCompany(
  { actors, article: { text }, cast, shape }: Material,
  { role }: Role,
): Body | undefined {
  const sentence = isOwnedBy('company', text, role) ? holderOf(shape.sentences, role) : undefined
  if (!sentence) return undefined
  const named = spansIn(cast.mentions, { start: sentence.start, end: role.start }).filter(
    ({ type }) => type === 'organisation',
  )
  const [first] = named
  const actor: ReadActor | undefined = first && actors.get(first.actor)
  const isOne = named.every((mention) => mention.actor === first?.actor)
  return isOne && first && actor && isCompany(first.text) && actor.confidence >= HALF
    ? bodyAt(first, 'organisation')
    : undefined
}

/** Whether "the country's" opens the words of a role, or stands before them. */
function isOwnedBy(
  noun: 'country' | 'company',
  text: string,
  { start, text: said }: Span & { readonly text: string },
): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  return (
    before.replaceAll('’', "'").endsWith(`the ${noun}'s `) ||
    said.replaceAll('’', "'").startsWith(`${noun}'s `)
  )
}
