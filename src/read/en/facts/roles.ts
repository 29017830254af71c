import type { Draft, FactFinder } from '../../facts/fact-finder.ts'
import { evidenceOf, holderOf, type Material, overlap } from '../../facts/material.ts'
import type { Role } from '../roles/role.ts'
import { countryActorOf } from './countries.ts'
import { genericBodies, sharedOffices, vagueOffices } from './words.ts'

/** What is less sure is left out. */
const SURE = 0.8

/** Offices that persons hold, as of the month of publication. */
export const roles: FactFinder = (material) => material.cast.roles.flatMap((role) => roleFact(material, role))

function roleFact(material: Material, role: Role): Draft[] {
  if (role.kind !== 'office' || role.former || role.form === 'as' || !isAskable(material, role)) return []
  const { cast, article, shape } = material
  const holder = holderOf(cast.mentions, role.person)
  const body = bodyOf(material, role)
  if (
    !holder ||
    holder.confidence < SURE ||
    !body ||
    holder.actor === body ||
    !/\s/.test(holderName(material, holder.actor))
  )
    return []
  const span = {
    start: Math.min(role.role.start, role.person.start),
    end: Math.max(role.role.end, role.person.end),
  }
  // What a headline, a caption or a link says stands in the story too, or is not part of it.
  const sentence = holderOf(shape.sentences, span)
  if (!sentence || shape.blocks[sentence.block]?.role !== 'body') return []
  return [
    {
      kind: 'role',
      actor: holder.actor,
      office: lowered(role.office),
      body,
      asOf: article.published.slice(0, 7),
      ...(wordsOf(role.office).some((word) => sharedOffices.has(word)) && { shared: true as const }),
      evidence: evidenceOf(sentence),
      certainty: Math.min(1, holder.confidence),
    },
  ]
}

/** The organisation that stands in the words of the role, or the country that they name. */
function bodyOf({ cast }: Material, { body, country }: Role): string | undefined {
  const within = body ? cast.mentions.filter(({ start, end }) => body.start <= start && end <= body.end) : []
  const organisation = within.find(({ type }) => type === 'organisation')
  if (body)
    return organisation && organisation.confidence >= SURE && isProper(organisation.text)
      ? organisation.actor
      : undefined
  return country && countryActorOf(cast, country)
}

/** "Defense Minister" as it stands within a sentence; acronyms keep their capitals. */
function lowered(office: string): string {
  return office.replace(/\p{L}+/gu, (word) =>
    word === word.toUpperCase() && word.length > 1 ? word : word.toLowerCase(),
  )
}

/** A surname alone may be anybody's. */
const holderName = ({ actors }: Material, actor: string) => actors.get(actor)?.name ?? ''

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)

/** "Foreign Ministry" is a body of any country. */
const isProper = (name: string) => wordsOf(name).some((word) => !genericBodies.has(word))

/** Whether an office says enough, is one person's, and holds no other name: not "the ministers of Orlo of Arva". */
function isAskable({ cast }: Material, { office, role, person }: Role): boolean {
  const own = wordsOf(office)
  const others = cast.mentions.some(
    (mention) => mention.type === 'person' && mention.start !== person.start && overlap(mention, role),
  )
  return (
    !others &&
    !(own.length === 1 && vagueOffices.has(own[0] ?? '')) &&
    !/s$/.test(own[0] ?? 's') &&
    !own.some((word) => /(?:ministers|presidents|leaders|chiefs|directors)$/.test(word))
  )
}
